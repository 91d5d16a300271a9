/** Bundles a TypeScript entry into one classic script: modules are refused from file:// and inside opaque frames. */
import { build, type Plugin } from 'vite';

type Options = {
	/** the name of the script's file */
	name: string;
	/** replaced in the code: `{ __DAY__: '"2026-01-01"' }` */
	define?: Record<string, string>;
	plugins?: Plugin[];
};

/**
 * @param entry the path of the entry
 * @returns the script's text, as an immediately invoked function; the same input gives the same text
 * @throws where the bundler makes no script of it
 */
export async function bundleScript(entry: string, { name, define = {}, plugins = [] }: Options): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		define,
		plugins,
		build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'bundle', fileName: () => name } },
	});
	const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
	const [script, ...others] = outputs.filter((output) => output.type === 'chunk');
	if (!script || others.length > 0) throw new Error(`${name} was not made into one script`);
	return script.code;
}
