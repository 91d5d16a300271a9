/**
 * PDF as a browser makes it (ISO 32000-1): what differs from run to run is set to the day of the edition, and the boxes of the page are
 * added. Only what Chromium writes is understood: objects in the clear with a table of references.
 */
import { sha256 } from '../files/hash.ts';

/** The parts of a file: its first line, its objects by number in the order in which they stand, its trailer. */
type Parts = { head: string; objects: Map<number, string>; trailer: string };

/** Bytes as text of the same length, and back. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** @throws where it is no PDF with a table of references */
export function partsOf(bytes: Uint8Array): Parts {
	const text = textOf(bytes);
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
	const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] ?\r?\n)+)trailer\n([\s\S]*?)\nstartxref/.exec(text.slice(start));
	if (!table) throw new Error('this is no PDF with a table of references, as browsers write it');
	const [, , lines = '', trailer = ''] = table;
	const offsets = lines
		.trimEnd()
		.split('\n')
		.flatMap((line, number) => (line.includes(' n') ? [{ number, offset: Number(line.slice(0, 10)) }] : []))
		.sort((a, b) => a.offset - b.offset);
	const objects = offsets.map(({ number, offset }, index): [number, string] => [number, text.slice(offset, offsets[index + 1]?.offset ?? start)]);
	return { head: text.slice(0, offsets[0]?.offset ?? 0), objects: new Map(objects), trailer };
}

/** Writes the parts again, with a table that fits them. */
export function joined({ head, objects, trailer }: Parts): Uint8Array {
	const offsets = new Map<number, number>();
	let at = head.length;
	for (const [number, object] of objects) {
		offsets.set(number, at);
		at += object.length;
	}
	const size = Math.max(...objects.keys()) + 1;
	const line = (number: number) => {
		const offset = offsets.get(number);
		return offset === undefined ? '0000000000 65535 f \n' : `${`${offset}`.padStart(10, '0')} 00000 n \n`;
	};
	const table = Array.from({ length: size }, (_, number) => line(number)).join('');
	return bytesOf(`${head}${[...objects.values()].join('')}xref\n0 ${size}\n${table}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`);
}

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/**
 * Sets the dates to a day, adds an identifier made from the content, and the boxes of the cut paper.
 * @param day `YYYY-MM-DD`
 * @param around millimetres between the edge of the page and where it is cut, 0 where nothing is cut off
 * @param bleed millimetres of it that the pictures fill
 */
export function normalised(bytes: Uint8Array, day: string, around: number, bleed: number): Uint8Array {
	const { head, objects, trailer } = partsOf(bytes);
	const date = `(D:${day.replaceAll('-', '')}000000Z)`;
	const set = new Map(
		[...objects].map(([number, object]): [number, string] => {
			if (/^\d+ 0 obj\n<<\/Title /.test(object) && object.includes('/CreationDate '))
				return [number, object.replace(/\/(CreationDate|ModDate) \([^)]*\)/g, `/$1 ${date}`)];
			if (isPage(object)) return [number, withBoxes(object, around, bleed)];
			return [number, object];
		}),
	);
	const id = sha256([...set.values()].join('')).slice(0, 32);
	return joined({ head, objects: set, trailer: trailer.replace(/>>\s*$/, `\n/ID [<${id}> <${id}>]>>`) });
}

const isPage = (object: string): boolean => /^\d+ 0 obj\n<<\/Type \/Page\n/.test(object);
const boxIn = (object: string): number[] => (/\/MediaBox \[([\d. -]+)\]/.exec(object)?.[1] ?? '').split(' ').map(Number);

/** Adds where the page is cut and how far its pictures go (ISO 32000-1, 14.11.2). */
function withBoxes(object: string, around: number, bleed: number): string {
	const [left = 0, bottom = 0, right = 0, top = 0] = boxIn(object);
	const inset = (millimetres: number) => {
		const by = millimetres * POINTS;
		return `[${[left + by, bottom + by, right - by, top - by].map((length) => Number(length.toFixed(3))).join(' ')}]`;
	};
	return object.replace('/MediaBox ', `/TrimBox ${inset(around)}\n/BleedBox ${inset(around - bleed)}\n/MediaBox `);
}

/** What can be told of a PDF without drawing it. */
export type PdfFacts = {
	pages: number;
	/** width and height of the first page where it is cut, in millimetres */
	width: number;
	height: number;
	title: string;
	language: string | undefined;
	/** whether it has a tree of its structure and says that it is tagged */
	tagged: boolean;
	outlined: boolean;
	/** names of the fonts; those that are not in the file end in `?` */
	fonts: string[];
	/** pictures made of pixels */
	bitmaps: number;
};

export function pdfFacts(bytes: Uint8Array): PdfFacts {
	// What is in a stream could look like anything.
	const objects = [...partsOf(bytes).objects.values()].map((object) => object.split('stream\n')[0] ?? '');
	const pages = objects.filter(isPage);
	const catalog = objects.find((object) => object.includes('/Type /Catalog')) ?? '';
	const info = objects.find((object) => object.includes('/CreationDate ')) ?? '';
	const [left = 0, bottom = 0, right = 0, top = 0] = (/\/TrimBox \[([\d. -]+)\]/.exec(pages[0] ?? '')?.[1] ?? '').split(' ').map(Number);
	return {
		pages: pages.length,
		width: (right - left) / POINTS,
		height: (top - bottom) / POINTS,
		title: titleIn(info),
		language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1],
		tagged: catalog.includes('/StructTreeRoot ') && /\/Marked true/.test(catalog),
		outlined: catalog.includes('/Outlines '),
		fonts: objects.flatMap((object) => {
			const name = /\/Type \/FontDescriptor\n\/FontName \/(\S+)/.exec(object)?.[1];
			return name === undefined ? [] : [/\/FontFile[23]? /.test(object) ? name : `${name}?`];
		}),
		bitmaps: objects.filter((object) => object.includes('/Subtype /Image')).length,
	};
}

/** The title, which is written in plain letters or as UTF-16 in hexadecimal digits. */
function titleIn(info: string): string {
	const hex = /\/Title <FEFF([0-9A-F]*)>/.exec(info)?.[1];
	if (hex === undefined) return /\/Title \(((?:\\.|[^)\\])*)\)/.exec(info)?.[1]?.replace(/\\(.)/g, '$1') ?? '';
	return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
