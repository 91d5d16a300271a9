/** Unit tests run in Node alone; what needs a browser is under `tests/e2e`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: { include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 20_000 },
});
