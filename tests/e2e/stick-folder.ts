/** The USB edition as a teacher has it: made, unpacked into a folder, opened by its address as a file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setName } from '../../src/stick/paths.ts';
import { once } from './once.ts';
import { unpack } from './unpack.ts';

export type Stick = {
	/** where the ZIPs are, and where they were unpacked */
	zips: string;
	folder: string;
	/** the names of the ZIPs, without ending */
	names: string[];
	/** the one with the whole site */
	whole: string;
	/** the address of a file in one of them, as the folder that it was unpacked into has it */
	at(name: string, path: string): string;
	remove(): void;
};

type Making = { root?: string; within?: string; day?: string | undefined };

/**
 * Makes editions out of a built site, and unpacks them into a folder whose name has a space and a letter with marks.
 * @param root the folder of the project whose site it is
 * @param within the folder to make that one in
 * @param day the day of the build, as `YYYY-MM-DD`
 */
export function plugIn({ root = '.', within = tmpdir(), day = process.env.BUILD_DATE }: Making): Stick {
	const zips = mkdtempSync(join(within, 'stick-zips-'));
	const folder = mkdtempSync(join(within, 'USB của lớp '));
	const env = { ...process.env, BUILD_DATE: day };
	execFileSync(process.execPath, [join(root, 'scripts/stick.ts'), '--output', zips], { stdio: ['ignore', 'ignore', 'inherit'], env });
	const names = readdirSync(zips).map((file) => file.replace(/\.zip$/, ''));
	for (const name of names) unpack(readFileSync(join(zips, `${name}.zip`)), folder);
	return stickIn(zips, folder, names.sort());
}

function stickIn(zips: string, folder: string, names: string[]): Stick {
	return {
		zips,
		folder,
		names,
		whole: names.find((name) => !/^(bai-hoc|sinh-hoat)-/.test(name)) ?? '',
		at: (name, path) => pathToFileURL(join(folder, name, path)).href,
		remove: () => [zips, folder].forEach((each) => void rmSync(each, { recursive: true })),
	};
}

/** The lesson whose edition tests open. */
export const LESSON_EDITION = setName({ kind: 'lesson', id: 'tieng-noi-cua-em' });

/** The editions of the built site, made once in a run and removed when it has ended. */
export async function sharedStick(): Promise<Stick> {
	const { zips, folder, names } = await once('stick', (within) => plugIn({ within }));
	return stickIn(zips, folder, names);
}
