/** Properties are tried on the same samples in every run, so that no run fails by chance; `npm run test:all` tries new ones. */
import fc from 'fast-check';

if (!process.env.ALL_PAGES) fc.configureGlobal({ seed: 20_261_129 });
