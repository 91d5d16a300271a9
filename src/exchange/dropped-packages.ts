/** Whole H5P packages that editors put beside the quizzes, as the player takes them. */
import { readFileSync } from 'node:fs';
import type { DroppedPackage } from '../h5p/player/files.ts';
import { readPackage } from './import/h5p.ts';

/**
 * @param folder `quizzes/`
 * @param ids of the packages in it, which the check has found sound
 * @returns each package with its files, by its id
 * @throws where one has changed since, and is not sound any more
 */
export async function droppedPackages(folder: URL, ids: readonly string[]): Promise<Map<string, DroppedPackage>> {
	const packages = new Map<string, DroppedPackage>();
	for (const id of ids) {
		const found = await readPackage(readFileSync(new URL(`${id}.h5p`, folder)));
		if ('refusals' in found) throw new Error(`quizzes/${id}.h5p has changed: ${found.refusals.map(({ kind }) => kind).join(', ')}`);
		packages.set(id, { ...packageOf(id, found.files), files: found.files });
	}
	return packages;
}

function packageOf(id: string, files: ReadonlyMap<string, Uint8Array>): Omit<DroppedPackage, 'files'> {
	const decoder = new TextDecoder();
	const json = Object.fromEntries(
		[...files].filter(([name]) => name.endsWith('.json')).map(([name, bytes]) => [name, JSON.parse(decoder.decode(bytes)) as unknown]),
	);
	const { title, language } = json['h5p.json'] as { title?: unknown; language?: unknown };
	return { title: typeof title === 'string' ? title : id, language: typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : 'vi', json };
}
