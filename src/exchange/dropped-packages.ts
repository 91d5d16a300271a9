/** Whole H5P packages that editors put beside the quizzes: each is checked like one that comes from anywhere. */
import { readFileSync } from 'node:fs';
import type { DroppedPackage } from '../h5p/player/files.ts';
import { withPresentFiles } from '../h5p/player/present-files.ts';
import type { Language } from '../source/message.ts';
import { readPackage, reasonsNotToKeep } from './import/h5p.ts';
import { refusalLine } from './import/result.ts';

/**
 * @param folder `quizzes/`
 * @param ids of the packages in it
 * @param language in which a refused package is named
 * @returns each package by its id, or a line for each reason why one does not pass its checks
 */
export async function droppedPackages(folder: URL, ids: readonly string[], language: Language): Promise<Map<string, DroppedPackage> | { refused: string }> {
	const packages = new Map<string, DroppedPackage>();
	let refused = '';
	for (const id of ids) {
		const found = await readPackage(readFileSync(new URL(`${id}.h5p`, folder)));
		const refusals = 'refusals' in found ? found.refusals : reasonsNotToKeep(found);
		refused += refusals.map((refusal) => `${refusalLine(`quizzes/${id}.h5p`, refusal, language)}\n`).join('');
		if (!('refusals' in found)) packages.set(id, { ...packageOf(id, found.files), files: found.files });
	}
	return refused === '' ? packages : { refused };
}

/** A JSON file as the player takes it. */
function playable(name: string, value: unknown, files: ReadonlyMap<string, Uint8Array>): unknown {
	const [folder = ''] = name.split('/');
	if (folder === 'content' || name !== `${folder}/library.json`) return value;
	return withPresentFiles(value as object, (path) => files.has(`${folder}/${path}`));
}

function packageOf(id: string, files: ReadonlyMap<string, Uint8Array>): Omit<DroppedPackage, 'files'> {
	const decoder = new TextDecoder();
	const json = Object.fromEntries(
		[...files].filter(([name]) => name.endsWith('.json')).map(([name, bytes]) => [name, playable(name, JSON.parse(decoder.decode(bytes)) as unknown, files)]),
	);
	const { title, language } = json['h5p.json'] as { title?: unknown; language?: unknown };
	return { title: typeof title === 'string' ? title : id, language: typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : 'vi', json };
}
