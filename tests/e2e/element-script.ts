/** The script of one custom element as a built page would load it, for pages in which it does not stand. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param path of the script under `src/` */
export async function elementScript(path: string): Promise<string> {
	const entry = fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
	const result = await build({ configFile: false, logLevel: 'error', build: { write: false, lib: { entry, formats: ['es'], fileName: () => 'element.js' } } });
	const [first] = Array.isArray(result) ? result : [result];
	const chunk = first && 'output' in first ? first.output.find((output) => output.type === 'chunk') : undefined;
	if (chunk?.type !== 'chunk') throw new Error(`${path} was not made into one script`);
	return chunk.code;
}
