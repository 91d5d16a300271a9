/** Stands for a reader that does not come back from some files: started by `watched.test.ts`. */
import { readWatched } from '../../src/files/watched.ts';

/** Seconds; a machine that stands still for so long would fail the test. */
const SECONDS = 2;
const deep = (): number => deep() + 1;

await readWatched((name) => {
	if (name === 'endless') for (;;);
	if (name === 'endless in a pattern') /^(a+)+$/.test(`${'a'.repeat(60)}b`);
	if (name === 'crash') process.abort();
	if (name === 'stack') deep();
	if (name === 'exit') process.exit(3);
	if (name === 'rejection') return Promise.reject(new Error(name));
	return undefined;
}, SECONDS);
