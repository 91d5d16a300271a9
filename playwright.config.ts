/** Browser tests run against the built site, as a visitor gets it. A busy machine passes them slowly: no time limit here measures it. */
import { defineConfig } from '@playwright/test';
// Before any worker is there: workers have the name of the run from this process.
import './tests/e2e/once.ts';
import { ALL } from './tests/sweep.ts';

const port = Number(process.env.E2E_PORT ?? 4391);
const MINUTE = 60_000;

export default defineConfig({
	testDir: 'tests/e2e',
	globalTeardown: './tests/e2e/once.ts',
	fullyParallel: true,
	...(ALL ? {} : { grepInvert: /@all\b/ }),
	workers: 2,
	timeout: (ALL ? 60 : 10) * MINUTE,
	expect: { timeout: MINUTE },
	// What passes at the second try only has failed.
	retries: 0,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		actionTimeout: MINUTE,
		navigationTimeout: 2 * MINUTE,
		baseURL: `http://localhost:${port}`,
		contextOptions: { reducedMotion: 'reduce' },
		// What the worker fetches and keeps beside a page takes as long as the page: it runs in the tests that say so, those of what it does
		// and those that walk the course to its end.
		serviceWorkers: 'block',
		launchOptions: {
			...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
			// What one process of a site has kept, another may not have heard of yet: pages of a site share one, as tabs do where memory is short.
			// Pages that are opened one after the other share a process, too: starting one takes longer than loading most pages.
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				'--disable-component-update',
				'--no-first-run',
				'--process-per-site',
				'--renderer-process-limit=1',
			],
		},
	},
	webServer: {
		command: `node scripts/serve.ts --strict --port ${port}`,
		port,
		timeout: 5 * MINUTE,
		reuseExistingServer: !process.env.CI,
	},
});
