/** Bundles a TypeScript entry into one classic script: modules are refused from file:// and inside opaque frames. */
import { relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { cached, projectCode } from './cache.ts';

type Options = {
	/** the name of the script's file */
	name: string;
	/** replaced in the code: `{ __DAY__: '"2026-01-01"' }` */
	define?: Record<string, string>;
	/** what they do to the code is not known: with one, the script is made anew every time */
	plugins?: Plugin[];
};

/**
 * @param entry the path of the entry
 * @returns the script's text, as an immediately invoked function; the same input gives the same text
 * @throws where the bundler makes no script of it
 */
export async function bundleScript(entry: string, options: Options): Promise<string> {
	if (options.plugins) return bundle(entry, options);
	const { name, define = {} } = options;
	const input = [projectCode(), relative(process.cwd(), entry), name, JSON.stringify(define), process.env.NODE_ENV ?? ''];
	return Buffer.from(await cached('scripts', input, async () => Buffer.from(await bundle(entry, options)))).toString();
}

async function bundle(entry: string, { name, define = {}, plugins = [] }: Options): Promise<string> {
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
