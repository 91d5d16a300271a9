/** Unit tests run in Node alone; what needs a browser is under `tests/e2e`. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { OTHER_CONTENT, ownContent } from './tests/site/own-content.ts';
import { ALL } from './tests/sweep.ts';

if (!ownContent) process.stdout.write(`${OTHER_CONTENT}\n`);

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', ...(ownContent ? ['tests/site/*.test.ts'] : [])],
		environment: 'node',
		tags: [{ name: 'all', description: 'runs with `npm run test:all` alone' }],
		...(ALL ? {} : { tagsFilter: ['!all'] }),
		// Processes that tests start load compiled scripts, as they do in a run that npm began.
		env: { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)) },
		setupFiles: ['tests/unit/same-samples.ts'],
		// A busy machine passes slowly: the limit ends what hangs, it measures nothing.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		maxWorkers: availableParallelism(),
		// A worker loads each module once, and with it what tests share, such as the sample province as it was read.
		isolate: false,
	},
});
