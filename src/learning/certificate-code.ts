/**
 * The code of a certificate: the first 80 bits of SHA-256 over what is printed, in Crockford's base 32 (no I, L, O, U),
 * in four groups of four. It finds mistyping and edits by hand. With no server behind it and no secret in the page, anyone can
 * compute a matching code for anything: it shows neither who sat the exam nor that anyone did.
 */
export type CertificateFacts = {
	course: string;
	/** as typed by the learner */
	name: string;
	/** the day on which the exam was handed in, `YYYY-MM-DD` */
	day: string;
	/** percent, whole */
	score: number;
	/** hours of the course, as printed */
	hours: string;
};

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 16;

/** Names that read the same are the same: NFC, single spaces, capitals folded. */
const folded = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');

/** @returns such as `7KQ2-9XBM-0FRT-C4WD` */
export async function certificateCode({ course, name, day, score, hours }: CertificateFacts): Promise<string> {
	const text = ['quyen-con-nguoi/chung-nhan/1', course, folded(name), day, `${score}`, hours].join('\n');
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	let bits = 0n;
	for (const byte of digest.slice(0, 10)) bits = (bits << 8n) | BigInt(byte);
	const letters = Array.from({ length: LETTERS }, (_, index) => ALPHABET[Number((bits >> BigInt(5 * (LETTERS - 1 - index))) & 31n)] ?? '');
	return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** Reads a code as people type it: spaces, hyphens and small letters do not matter, O is 0, I and L are 1. */
export function normalCode(typed: string): string {
	return typed
		.toUpperCase()
		.replace(/[\s-]/g, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1')
		.replace(/(.{4})(?=.)/g, '$1-');
}

/** Hours of study, as a certificate prints them: in halves. */
export const hoursOf = (minutes: number): number => Math.max(Math.round(minutes / 30) / 2, 0.5);
