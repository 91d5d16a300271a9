import { it } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';
import { readMdx } from '../../src/source/mdx.ts';
import { hostilePages, hostileYaml } from './hostile-pages.ts';
it('t', () => {
	for (const n of [10000]) for (const { what, make } of hostileYaml) { const a = performance.now(); readYaml('a', make(n)); const d = performance.now() - a; if (d > 150) console.log('yaml', n, what, Math.round(d)); }
	for (const n of [10000]) for (const { what, make } of hostilePages) { const a = performance.now(); readMdx('a', make(n)); const d = performance.now() - a; if (d > 400) console.log('mdx', n, what, Math.round(d)); }
});
