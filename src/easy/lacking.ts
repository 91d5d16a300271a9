/** What texts in easy language have yet to come: for those who keep the content. */
import type { Content, Title } from '../source/kind.ts';
import { easyKind } from './kinds.ts';
import { subjectsOf } from './subjects.ts';

/** `text`: nobody has written one; `test`: no reader has tested the one that there is. */
export type Lacking = { title: Title; what: 'text' | 'test'; file: string; line: number };

/** What has no text in easy language, and the texts that nobody has tested. */
export function lackingTexts(content: Content): Lacking[] {
	const texts = new Map(content.all(easyKind).map((entry) => [entry.data.about, entry]));
	return subjectsOf(content).flatMap(({ about, title, place }): Lacking[] => {
		const entry = texts.get(about);
		if (!entry) return [{ title, what: 'text', file: place.file, line: place.line }];
		if (entry.data.tested) return [];
		const { file, line } = entry.place([]);
		return [{ title, what: 'test', file, line }];
	});
}
