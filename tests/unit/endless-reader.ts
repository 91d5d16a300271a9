/** Stands for a command that reads the files it is given and watches itself over it: started by `watched.test.ts`. */
import { watchReading } from '../../src/files/watched.ts';

/** Seconds; a machine that stands still for so long would fail the test. */
const SECONDS = 2;
const watch = watchReading('too long: {name}', SECONDS);
for (const name of process.argv.slice(2)) {
	watch.begin(name);
	if (name === 'endless') for (;;);
	if (name === 'endless in a pattern') /^(a+)+$/.test(`${'a'.repeat(60)}b`);
}
watch.end();
