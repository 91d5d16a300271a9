/** Stands for a reader of packages that does not come back: as what is handed to it says. */
import { readFileSync } from 'node:fs';

const way = readFileSync(0, 'utf8');
for (; way === 'endless'; );
if (way === 'crash') process.kill(process.pid, 'SIGKILL');
