/** Looks into the package that comes in on standard input, and says why it is not played here and what it lacks: started by `package-faults.ts`. */
import { readFileSync } from 'node:fs';
import { readPackage, reasonsNotToKeep } from './h5p.ts';
import { gapsIn } from './h5p-gaps.ts';

const read = await readPackage(readFileSync(0));
process.stdout.write(JSON.stringify('refusals' in read ? read.refusals : [...reasonsNotToKeep(read), ...gapsIn(read.files)]));
