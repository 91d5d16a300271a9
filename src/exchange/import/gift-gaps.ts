/** Texts whose places an export wrote as numbered gaps, `(1) ____`, with the hint of each behind it. */
import type { Part } from '../../quiz/markup.ts';
import { textParts } from './moodle-cloze.ts';

/** The hints by the number of their place, from tags such as `tip2:bốn chữ số`. */
export function tipsIn(tags: readonly string[]): Map<number, string> {
	return new Map(tags.flatMap((tag) => [...tag.matchAll(/^tip(\d{1,3}):(.*)$/gs)].map((match) => [Number(match[1]), match[2] ?? ''] as const)));
}

/**
 * @param places the spellings of each place, first to last
 * @param isHtml whether the text is HTML
 */
export function filled(text: string, places: readonly string[][], tips: ReadonlyMap<number, string>, isHtml: boolean): Part[] {
	const parts: Part[] = [];
	let hint = '';
	for (const [index, piece] of text.split(/\((\d{1,3})\) ____/).entries()) {
		if (index % 2 === 0) {
			parts.push({ kind: 'text', text: hint !== '' && piece.startsWith(hint) ? piece.slice(hint.length) : piece });
			continue;
		}
		const number = Number(piece);
		const tip = tips.get(number);
		hint = tip ? ` (${tip})` : '';
		parts.push({ kind: 'place', answers: places[number - 1] ?? [''], ...(tip ? { tip } : {}) });
	}
	return textParts(parts, isHtml);
}
