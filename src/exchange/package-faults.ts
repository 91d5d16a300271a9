/** What is wrong with a package that an editor put beside the quizzes; found in a process of its own, so that none ends a check. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Refusal, refusal } from './import/result.ts';

/** Seconds that one package may take: fewer than after which a check ends with the name of the file. A sound one takes less than one. */
const SECONDS = 50;
/** Bytes of all that is said of one package. */
const LONGEST_ANSWER = 64 * 1024 * 1024;
const CHILD = new URL('./import/package-child.ts', import.meta.url);

type Options = {
	/** the module of the process: reads a package from its standard input, and writes refusals as JSON */
	child?: URL;
	seconds?: number;
	/** the program that runs it */
	node?: string;
};

/**
 * @param bytes the whole file
 * @returns every reason why it is not played here; `never-read` where no answer comes, whatever the reason
 * @throws an error of Node.js where the process cannot be started
 */
export function packageFaults(bytes: Uint8Array, { child = CHILD, seconds = SECONDS, node = process.execPath }: Options = {}): Refusal[] {
	const { error, status, stdout } = spawnSync(node, [fileURLToPath(child)], {
		input: bytes,
		encoding: 'utf8',
		stdio: ['pipe', 'pipe', 'ignore'],
		timeout: seconds * 1000,
		killSignal: 'SIGKILL',
		maxBuffer: LONGEST_ANSWER,
	});
	const { code } = (error ?? {}) as NodeJS.ErrnoException;
	// The last two: it ended before it had read all, or said more than anyone reads.
	if (error && !['ETIMEDOUT', 'EPIPE', 'ENOBUFS'].includes(code ?? '')) throw error;
	try {
		if (status === 0) return JSON.parse(stdout) as Refusal[];
	} catch {
		// It ended before it had said all.
	}
	return [refusal('never-read', { seconds })];
}
