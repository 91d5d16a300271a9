/** What the editor's page gets of the content: its configuration. */
import { languageKind, stringsKind } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import { siteKind, sourceKind } from '../reference/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import type { Content, Room } from '../source/kind.ts';
import { editorAssets, programWords } from './assets.ts';
import { editorConfig } from './config.ts';
import { wordsFrom } from './words.ts';

/** The forms are in the language that editors write in. */
export function editorModule(content: Content, rooms: readonly Room[]): ReturnType<typeof editorConfig> {
	const table = content.served(stringsKind)[ORIGINAL] ?? {};
	const words = wordsFrom(table, content.served(languageKind));
	const sources = entriesOf(sourceKind, ['id', 'title']);
	return editorConfig({
		rooms,
		content,
		words,
		label: (key) => table[`editor.part.${key}`] ?? key,
		title: content.served(siteKind).title.vi,
		forge: content.served(siteKind).forge,
		// Every claim names its sources.
		shared: { sourceId: sources, against: sources },
	});
}

/** @returns every file of the editor by its name, as the content is now */
export function editorFiles(content: Content, rooms: readonly Room[]): Map<string, string | Uint8Array> {
	const table: Readonly<Record<string, string>> = content.served(stringsKind)[ORIGINAL] ?? {};
	return editorAssets(programWords((key) => table[key] ?? key)).set('config.json', JSON.stringify(editorModule(content, rooms)));
}
