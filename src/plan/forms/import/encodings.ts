/** Tells text that was typed in one of the older Vietnamese encodings, or read in the wrong one: in Unicode it is another text. */

/** Signs of TCVN3 (ABC) fonts, such as .VnTime, which stand beside letters: `B¸o c¸o`. */
const TCVN3 = /(?<=\p{L})[\u00a8\u00a9\u00ac\u00b5-\u00b9\u00bc-\u00be]|[\u00a1-\u00a9\u00ac\u00ae](?=\p{L})/gu;
/** Signs of VNI fonts after a vowel, of which Vietnamese in Unicode has none: `Baùo caùo`. */
const VNI = /[aeouy][ùøûõïäåëüöñ]|ñ/giu;
/** UTF-8 that was read as Windows-1252: `BÃ¡o cÃ¡o`. */
const READ_WRONGLY = /Ã[\u0080-\u00bf]|áº[\u0080-\u00bf\u2000-\u2122]|á»[\u0080-\u00bf\u2000-\u2122]|Ä[\u0080-\u0091\u2018]|Æ[°¡]/u;

const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;

/** Most words of a Vietnamese text have a mark; names of other languages are few. */
function isVni(text: string): boolean {
	const marked = count(text, VNI);
	return marked >= 3 && marked * 4 >= text.split(/\s+/).length;
}

/** True where a text cannot be what was meant; names of other languages, such as `Müller` or `España`, pass. */
export function isWronglyEncoded(text: string): boolean {
	// «XÃ» in capitals, or «má»…, are words between quotation marks: no part of a letter that was read wrongly.
	const quoting = text.replace(/«([^«»]*)»/g, '«$1 »');
	return text.includes('\ufffd') || READ_WRONGLY.test(quoting) || count(text, TCVN3) >= 2 || isVni(text);
}
