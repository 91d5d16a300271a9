/** Makes the quiz player before the site is built, and hands it to the pages. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPackage } from '../exchange/import/h5p.ts';
import { refusalLine } from '../exchange/import/result.ts';
import { bundlePlayer } from './player/bundle.ts';
import { type Package, type Player, playerFiles } from './player/files.ts';

/** Config and page modules may be loaded apart from each other; they meet at this key. */
const KEY = Symbol.for('quyen-con-nguoi.player');
type Store = { [KEY]?: Player };

/** @throws where the configuration did not prepare the player */
export function preparedPlayer(): Player {
	const found = (globalThis as Store)[KEY];
	if (!found) throw new Error('the quiz player was not prepared: astro.config.mjs calls preparePlayer first');
	return found;
}

/**
 * Builds the player's scripts and reads every package that was dropped in. A package that does not pass
 * its checks is named and ends the process with status 1.
 * @param folder `quizzes/`
 * @param packages the ids of the packages in it
 */
export async function preparePlayer(folder: URL, packages: readonly string[]): Promise<void> {
	const read = new Map<string, Package & { files: Map<string, Uint8Array> }>();
	const language = process.env.CHECK_LANG === 'en' ? 'en' : 'vi';
	let refused = '';
	for (const id of packages) {
		const found = await readPackage(readFileSync(new URL(`${id}.h5p`, folder)));
		if ('refusals' in found) refused += found.refusals.map((refusal) => `${refusalLine(`quizzes/${id}.h5p`, refusal, language)}\n`).join('');
		else read.set(id, { ...packageOf(id, found.files), files: found.files });
	}
	if (refused !== '') {
		process.stderr.write(refused);
		process.exit(1);
	}
	const libraries = fileURLToPath(new URL('libraries/', folder));
	(globalThis as Store)[KEY] = playerFiles(await bundlePlayer(), existsSync(libraries) ? libraries : '', read);
}

function packageOf(id: string, files: ReadonlyMap<string, Uint8Array>): Package {
	const decoder = new TextDecoder();
	const json = Object.fromEntries(
		[...files].filter(([name]) => name.endsWith('.json')).map(([name, bytes]) => [name, JSON.parse(decoder.decode(bytes)) as unknown]),
	);
	const { title, language } = json['h5p.json'] as { title?: unknown; language?: unknown };
	return { title: typeof title === 'string' ? title : id, language: typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : 'vi', json };
}
