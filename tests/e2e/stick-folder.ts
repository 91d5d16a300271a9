/** The USB edition as a teacher has it: made, unpacked into a folder, opened by its address as a file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpack } from './unpack.ts';

export type Stick = {
	/** the names of the ZIPs, without ending */
	names: string[];
	/** the one with the whole site */
	whole: string;
	/** the address of a file in one of them, as the folder that it was unpacked into has it */
	at(name: string, path: string): string;
	remove(): void;
};

/**
 * Makes every edition out of the built site, and unpacks them into a folder whose name has a space and a letter with marks.
 * @param root the folder of the project whose site it is
 */
export function plugIn(root = '.'): Stick {
	const zips = mkdtempSync(join(tmpdir(), 'stick-zips-'));
	const folder = mkdtempSync(join(tmpdir(), 'USB của lớp '));
	execFileSync(process.execPath, [join(root, 'scripts/stick.ts'), '--output', zips], { stdio: ['ignore', 'ignore', 'inherit'] });
	const names = readdirSync(zips).map((file) => file.replace(/\.zip$/, ''));
	for (const name of names) unpack(readFileSync(join(zips, `${name}.zip`)), folder);
	const whole = names.find((name) => !/^(bai-hoc|sinh-hoat)-/.test(name)) ?? '';
	return {
		names: names.sort(),
		whole,
		at: (name, path) => pathToFileURL(join(folder, name, path)).href,
		remove: () => [zips, folder].forEach((each) => void rmSync(each, { recursive: true })),
	};
}
