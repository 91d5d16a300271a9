/** Looks into the package that comes in on standard input, and says why it is not played here: started by `package-faults.ts`. */
import { readFileSync } from 'node:fs';
import { readPackage, reasonsNotToKeep } from './h5p.ts';

const read = await readPackage(readFileSync(0));
process.stdout.write(JSON.stringify('refusals' in read ? read.refusals : reasonsNotToKeep(read)));
