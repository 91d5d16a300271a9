/**
 * What an item carries beyond its task, as short tags: every export writes them where its format keeps such notes
 * (H5P: the author's comments, Moodle XML: tags, GIFT: comments), so that an import gives the same item back.
 */
import type { DraftItem, PlainItem } from './plain.ts';
import { difficulties, type ItemType, itemTypes } from './schema.ts';

/** @returns tags such as `id:tuoi-tre-em`, `type:single`, `difficulty:easy`, `topic:crc`, `source:CRC@Điều 1` */
export function itemTags(item: PlainItem): string[] {
	const sources = item.sources.map(({ id, at }) => `source:${id}${at === undefined ? '' : `@${at}`}`);
	return [`id:${item.id}`, `type:${item.type}`, `difficulty:${item.difficulty}`, `topic:${item.topic}`, ...sources];
}

/** A tag of a text in which every word can be marked, so that an import does not take each for a wrong choice that was meant. */
export const EVERY_WORD = 'words:all';

export type TagFacts = Partial<Pick<DraftItem, 'id' | 'difficulty' | 'topic'>> & { type?: ItemType; sources: DraftItem['sources'] };

/** Reads tags back; what is no tag of ours, or holds no allowed value, is passed over. */
export function readTags(tags: readonly string[]): TagFacts {
	const facts: TagFacts = { sources: [] };
	const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100;
	for (const tag of tags) {
		const [, key = '', value = ''] = /^(\w+):\s*(.*)$/s.exec(tag.trim()) ?? [];
		const type = itemTypes.find((known) => known === value);
		const difficulty = difficulties.find((known) => known === value);
		if (key === 'id' && isId(value)) facts.id = value;
		if (key === 'topic' && isId(value)) facts.topic = value;
		if (key === 'type' && type) facts.type = type;
		if (key === 'difficulty' && difficulty) facts.difficulty = difficulty;
		const [, id, at] = (key === 'source' && /^([A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)(?:@(.+))?$/s.exec(value)) || [];
		if (id !== undefined) facts.sources.push({ id, ...(at === undefined ? {} : { at }) });
	}
	return facts;
}
