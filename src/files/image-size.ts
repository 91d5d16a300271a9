/** The type, size and end of a PNG, JPEG or WebP file, read from its bytes alone. */

export type ImageFile = {
	type: 'png' | 'jpeg' | 'webp';
	/** pixels, as it is shown: turned where the file says so */
	width: number;
	height: number;
	/** whether the file has its end; one that was cut off has not */
	whole: boolean;
};

/** @returns nothing where the bytes are none of these formats, or break off before their size */
export function readImage(bytes: Uint8Array): ImageFile | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return png(view) ?? jpeg(view) ?? webp(view);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

const textAt = (view: DataView, at: number, length: number): string => {
	let text = '';
	for (let index = at; index < at + length; index++) text += String.fromCharCode(view.getUint8(index));
	return text;
};

/** PNG (third edition, sections 5.2 and 11.2): the size stands in its first chunk, and IEND is its last. */
function png(view: DataView): ImageFile | undefined {
	if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
	const whole = textAt(view, view.byteLength - 8, 4) === 'IEND';
	return { type: 'png', width: view.getUint32(16), height: view.getUint32(20), whole };
}

/** JPEG (ITU-T T.81, annex B): segments up to the frame header; in an Exif segment, which way up the picture is. */
function jpeg(view: DataView): ImageFile | undefined {
	if (view.getUint16(0) !== 0xffd8) return undefined;
	let turned = false;
	for (let at = 2; ; ) {
		const marker = view.getUint16(at);
		const length = view.getUint16(at + 2);
		if (marker === 0xffe1 && textAt(view, at + 4, 4) === 'Exif') turned = orientation(view, at + 10) >= 5;
		const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
		if (isFrame) {
			const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
			return { type: 'jpeg', width: turned ? height : width, height: turned ? width : height, whole: endsWithMarker(view) };
		}
		if (marker < 0xff01 || length < 2) return undefined;
		at += 2 + length;
	}
}

/** Cameras write some bytes behind the end. */
const BEHIND_END = 64;
function endsWithMarker(view: DataView): boolean {
	for (let at = view.byteLength - 2; at >= Math.max(0, view.byteLength - BEHIND_END); at--) if (view.getUint16(at) === 0xffd9) return true;
	return false;
}

/** The tag Orientation of the first directory (Exif 3.0, section 4.6.4); 1 where it is not there. */
function orientation(view: DataView, at: number): number {
	const little = view.getUint16(at) === 0x4949;
	const directory = at + view.getUint32(at + 4, little);
	const count = view.getUint16(directory, little);
	for (let index = 0; index < count; index++) {
		const entry = directory + 2 + index * 12;
		if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
	}
	return 1;
}

/** WebP (RFC 9649, section 2): lossy, lossless and extended files each have their size in another place. */
function webp(view: DataView): ImageFile | undefined {
	if (textAt(view, 0, 4) !== 'RIFF' || textAt(view, 8, 4) !== 'WEBP') return undefined;
	const whole = view.getUint32(4, true) + 8 <= view.byteLength;
	const size = (width: number, height: number): ImageFile => ({ type: 'webp', width, height, whole });
	const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
	switch (textAt(view, 12, 4)) {
		case 'VP8 ':
			return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
		}
		case 'VP8X':
			return size(uint24(24) + 1, uint24(27) + 1);
		default:
			return undefined;
	}
}
