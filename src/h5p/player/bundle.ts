/** The scripts that run in a quiz's frame. */
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../files/bundle.ts';

const entries = { 'frame.js': 'frame.ts', 'types.js': '../types/index.ts' };

/** @returns each script's text by its file name; the same input gives the same text */
export async function bundlePlayer(): Promise<Map<string, string>> {
	const scripts = Object.entries(entries).map(async ([name, path]) => {
		return [name, await bundleScript(fileURLToPath(new URL(path, import.meta.url)), { name })] as const;
	});
	return new Map(await Promise.all(scripts));
}
