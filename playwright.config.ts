/** Browser tests run against the built site, as a visitor gets it. */
import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4391);

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	// A shared machine may stall for seconds; what fails twice has failed.
	retries: process.env.CI ? 1 : 0,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		actionTimeout: 15_000,
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
		},
	},
	webServer: {
		command: `node scripts/serve.ts --strict --port ${port}`,
		port,
		reuseExistingServer: !process.env.CI,
	},
});
