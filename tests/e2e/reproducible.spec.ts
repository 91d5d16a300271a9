/** The same content and the same day give the same bytes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';

import { dist } from './pages.ts';

/** The hash of every file under a folder, by name. */
function hashes(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const named = files.map((entry) => {
		const file = join(entry.parentPath, entry.name);
		return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')] as const;
	});
	return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('a second build is the same, byte for byte', { tag: '@all' }, () => {
	const again = mkdtempSync(join(tmpdir(), 'quyen-con-nguoi-'));
	execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', again], { stdio: 'ignore' });
	expect(hashes(again)).toEqual(hashes(dist));
	rmSync(again, { recursive: true });
});
