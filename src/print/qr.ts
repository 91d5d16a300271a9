/** Addresses as QR codes (ISO/IEC 18004), drawn as one path. */
import { encode } from 'uqr';
import { escapeHtml } from '../files/escape.ts';

/** Light modules around the code, which scanners need (ISO/IEC 18004, section 5.3.8). */
const QUIET = 4;

/**
 * @param address what a scanner opens
 * @param name what a screen reader says in place of the picture
 * @returns an SVG element as wide as its place
 */
export function qrSvg(address: string, name: string): string {
	const { data, size } = encode(address, { ecc: 'M', border: QUIET });
	return `<svg class="qr" role="img" aria-label="${escapeHtml(name)}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${data.map(rowPath).join('')}"/></svg>`;
}

/** The dark modules of a row, neighbours in one piece: between two pieces some printers leave a light line. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		let end = x;
		while (row[end]) end++;
		path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
		x = end;
	}
	return path;
}
