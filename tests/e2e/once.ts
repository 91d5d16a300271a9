/** What several tests need and is slow to make: made by the first that asks in a run, and read by all others, in whatever worker they are. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Names the run in the environment, which workers have from the process that starts them. */
const RUN = 'E2E_RUN';
const isFirst = process.env[RUN] === undefined;
process.env[RUN] ??= `${process.pid}`;
/** The folder of all that the run has made. */
const made = join(import.meta.dirname, `../../.cache/e2e-${process.env[RUN]}`);
// Of a run that was killed, and of another process than this one.
if (isFirst) removeAll();

type Told = { value: unknown } | { error: string };
const hasEnded = (id: number): boolean => {
	try {
		return !process.kill(id, 0);
	} catch {
		return true;
	}
};

/**
 * @param name of what is made, one for all that ask for the same
 * @param make is given a folder of its own, which is there until the run ends; what it returns goes through JSON
 * @returns what it returned, in this worker or another one; where that threw, this throws
 */
export async function once<T>(name: string, make: (folder: string) => T | Promise<T>): Promise<T> {
	const folder = join(made, name);
	const told = join(folder, 'told.json');
	const maker = join(folder, 'maker');
	mkdirSync(made, { recursive: true });
	try {
		mkdirSync(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		while (!existsSync(told)) {
			if (existsSync(maker) && hasEnded(Number(readFileSync(maker, 'utf8'))) && !existsSync(told)) throw new Error(`${name}: its maker has ended`);
			await setTimeout(100);
		}
		const answer = JSON.parse(readFileSync(told, 'utf8')) as Told;
		if ('error' in answer) throw new Error(answer.error);
		return answer.value as T;
	}
	const tell = (answer: Told) => {
		writeFileSync(`${told}.part`, JSON.stringify(answer));
		renameSync(`${told}.part`, told);
	};
	writeFileSync(`${maker}.part`, `${process.pid}`);
	renameSync(`${maker}.part`, maker);
	try {
		const value = await make(folder);
		tell({ value });
		return value;
	} catch (error) {
		tell({ error: `${name}: ${error instanceof Error ? error.stack : error}` });
		throw error;
	}
}

/** Removes all that the run has made; called when it has ended. */
export default function removeAll(): void {
	rmSync(made, { recursive: true, force: true, maxRetries: 3 });
}
