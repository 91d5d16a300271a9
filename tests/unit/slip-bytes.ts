/** Texts in the encodings in which editors save them by mistake, and the smallest files that are pictures. */

/** Windows-1258: letters with their own byte; tone marks stand behind them. */
const LETTERS_1258: Readonly<Record<string, number>> = {
	...{ ă: 0xe3, Ă: 0xc3, â: 0xe2, Â: 0xc2, ê: 0xea, Ê: 0xca, ô: 0xf4, Ô: 0xd4, ơ: 0xf5, Ơ: 0xd5, ư: 0xfd, Ư: 0xdd, đ: 0xf0, Đ: 0xd0, '’': 0x92 },
	...{ '\u0300': 0xcc, '\u0301': 0xec, '\u0303': 0xde, '\u0309': 0xd2, '\u0323': 0xf2 },
};
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** TCVN 5712:1993 (ABC): some of its letters, enough to tell it. */
const LETTERS_TCVN: Readonly<Record<string, number>> = {
	à: 0xb5,
	ả: 0xb6,
	ã: 0xb7,
	á: 0xb8,
	ạ: 0xb9,
	đ: 0xae,
	ề: 0xd2,
	é: 0xd0,
	ủ: 0xf1,
	ư: 0xad,
	ộ: 0xe9,
	ô: 0xab,
};
const QUESTION = 0x3f;

const inWindows1258 = (text: string): Uint8Array =>
	Uint8Array.from(
		[...text].flatMap((letter) => {
			if (letter < '\u0080') return [letter.charCodeAt(0)];
			const marks = [...letter.normalize('NFD')];
			const tone = marks.find((mark) => TONES.includes(mark));
			const base = marks
				.filter((mark) => mark !== tone)
				.join('')
				.normalize('NFC');
			const first = base < '\u0080' ? base.charCodeAt(0) : (LETTERS_1258[base] ?? QUESTION);
			return tone === undefined ? [first] : [first, LETTERS_1258[tone] ?? QUESTION];
		}),
	);

const byTable = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
	Uint8Array.from([...text].map((letter) => (letter < '\u0080' ? letter.charCodeAt(0) : (table[letter] ?? QUESTION))));

/** @param encoding as the rows of the table name it */
export function inEncoding(encoding: string, text: string): Uint8Array | string {
	switch (encoding) {
		case 'windows-1258':
			return inWindows1258(text);
		case 'windows-1252':
			return Buffer.from(text, 'latin1');
		case 'tcvn3':
			return byTable(text, LETTERS_TCVN);
		case 'utf-16le':
			return Buffer.from(`\ufeff${text}`, 'utf16le');
		case 'utf-16be':
			return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
		case 'nfd':
			return text.normalize('NFD');
		case 'one broken byte': {
			const bytes = Buffer.from(text);
			bytes[bytes.indexOf('Một loại')] = 0xff;
			return bytes;
		}
		default:
			throw new Error(encoding);
	}
}

/** A PNG file of a size as its head says it, without a picture in it. */
export function pngOf(width: number, height: number): Buffer {
	const bytes = Buffer.from(`89504e470d0a1a0a0000000d494844520000000000000000080200000000000000${'0000000049454e44ae426082'}`, 'hex');
	bytes.writeUInt32BE(width, 16);
	bytes.writeUInt32BE(height, 20);
	return bytes;
}
