/**
 * Runs the commands of `scripts/`. In a process of its own a command is what its user starts, and each command is tested so. Here, in the
 * process of the tests, the same file runs with the same arguments, folder, environment, streams and exit status, but what it imports
 * is loaded once: loading takes most of the time of most commands.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';

export type Ended = { status: number | null; stdout: string; stderr: string };
export type Start = {
	/** the folder in which it runs */
	cwd?: string;
	/** what its environment has beside that of the tests; `undefined` takes a variable away */
	env?: Readonly<Record<string, string | undefined>>;
};

const scriptOf = (name: string) => join(import.meta.dirname, '../../scripts', `${name}.ts`);

/** @param name of the file in `scripts/` */
export function inOwnProcess(name: string, args: readonly string[], { cwd, env }: Start = {}): Ended {
	const { status, stdout, stderr } = spawnSync(process.execPath, [scriptOf(name), ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
	return { status, stdout, stderr };
}

/** Ends the run of a command where it ends its process. */
class Exit extends Error {}

/** @returns what the variable was before */
function setVariable(key: string, value: string | undefined): string | undefined {
	const before = process.env[key];
	if (value === undefined) delete process.env[key];
	else process.env[key] = value;
	return before;
}

/** Node runs a module once; one with another address is another. */
let runs = 0;

/**
 * @param name of the file in `scripts/`
 * @throws what the command throws, and where it goes on after it has ended its process
 */
export async function runHere(name: string, args: readonly string[], { cwd = process.cwd(), env = {} }: Start = {}): Promise<Ended> {
	const script = scriptOf(name);
	const before = { argv: process.argv, cwd: process.cwd(), exitCode: process.exitCode };
	const said = { stdout: '', stderr: '' };
	let exit: Exit | undefined;
	const spies = [
		...(['stdout', 'stderr'] as const).map((stream) =>
			vi.spyOn(process[stream], 'write').mockImplementation((text) => {
				said[stream] += typeof text === 'string' ? text : new TextDecoder().decode(text);
				return true;
			}),
		),
		vi.spyOn(process, 'exit').mockImplementation((code) => {
			if (code !== undefined) process.exitCode = code;
			exit ??= new Exit(`${name} goes on after its end`);
			throw exit;
		}),
	];
	const environment = Object.entries(env).map(([key, value]) => ({ key, before: setVariable(key, value) }));
	process.argv = [process.execPath, script, ...args];
	process.exitCode = undefined;
	process.chdir(cwd);
	try {
		await import(/* @vite-ignore */ `${script}?${++runs}`).catch((error: unknown) => {
			if (error !== exit) throw error;
			exit = undefined;
		});
		if (exit) throw exit;
		return { status: Number(process.exitCode ?? 0), ...said };
	} finally {
		Object.assign(process, { argv: before.argv, exitCode: before.exitCode });
		process.chdir(before.cwd);
		for (const spy of spies) spy.mockRestore();
		for (const { key, before: value } of environment) setVariable(key, value);
	}
}
