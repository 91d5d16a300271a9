/** Properties are tried on the same samples in every run, so that no run fails by chance; `npm run test:all` tries new ones. */
import fc from 'fast-check';
import { ALL } from '../sweep.ts';

if (!ALL) fc.configureGlobal({ seed: 20_261_129 });
