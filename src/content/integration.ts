/** Runs the check inside `astro build` and `astro dev`, and hands the checked content to the collections. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '../source/build-day.ts';
import { isError, report } from '../source/report.ts';
import { check } from './check.ts';
import { type Content, plainContent } from './content.ts';

/** Config, build and page modules may be loaded apart from each other; they meet at this key. */
const KEY = Symbol.for('quyen-con-nguoi.content');
type Store = { [KEY]?: Content };

/** @returns the content of the last check that found no errors */
export function checkedContent(): Content {
	const found = (globalThis as Store)[KEY];
	if (!found) throw new Error('the content was not checked: astro.config.mjs calls loadContent first');
	return found;
}

/**
 * Checks the content folder before Astro starts, keeps its content and returns it.
 * Errors are listed in full and end the process with status 1: no page is made from a plan that does not hold.
 */
export function loadContent(folder: URL): Content {
	const result = run(folder);
	if (result.content) return result.content;
	process.stderr.write(result.text);
	process.exit(1);
}

function run(folder: URL): { text: string; content: Content | undefined } {
	const { tree, problems } = check(fileURLToPath(folder), buildDay());
	const content = problems.some(isError) ? undefined : plainContent(tree);
	if (content) (globalThis as Store)[KEY] = content;
	const language = process.env.CHECK_LANG === 'en' ? 'en' : 'vi';
	// A build says what stops it; `npm run check` lists the warnings too.
	return { text: report(problems.filter(isError), { language, format: 'text' }), content };
}

/** In the dev server, checks again on every change of the content and shows the pages anew where it holds. */
export function contentCheck(folder: URL): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				const root = fileURLToPath(folder);
				server.watcher.add(root);
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(root)) return;
					const { text, content } = run(folder);
					if (content) server.ws.send({ type: 'full-reload' });
					if (!content) logger.error(`\n${text}`);
				});
			},
		},
	};
}
