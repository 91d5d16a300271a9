/** The scripts that run in a quiz's frame. */
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../files/bundle.ts';

const entry = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The paths of the entries by the names of their scripts. */
export const playerEntries = { 'frame.js': entry('frame.ts'), 'types.js': entry('../types/index.ts') };

/** @returns each script's text by its file name; the same input gives the same text */
export async function bundlePlayer(): Promise<Map<string, string>> {
	const scripts = Object.entries(playerEntries).map(async ([name, path]) => [name, await bundleScript(path, { name })] as const);
	return new Map(await Promise.all(scripts));
}
