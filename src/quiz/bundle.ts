/** Builds the scripts that run in a quiz's frame: classic scripts, since they also have to run where modules are refused. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entries = { 'frame.js': 'player/frame.ts', 'types.js': 'types/index.ts' };

/** @returns each script's text by its file name; the same input gives the same text */
export async function bundlePlayer(): Promise<Map<string, string>> {
	const scripts = new Map<string, string>();
	for (const [name, path] of Object.entries(entries)) {
		const result = await build({
			configFile: false,
			logLevel: 'error',
			build: {
				write: false,
				target: 'es2022',
				lib: { entry: fileURLToPath(new URL(path, import.meta.url)), formats: ['iife'], name: 'quiz', fileName: () => name },
			},
		});
		const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
		const script = outputs.find((output) => output.type === 'chunk');
		if (!script) throw new Error(`${name} was not built`);
		scripts.set(name, script.code);
	}
	return scripts;
}
