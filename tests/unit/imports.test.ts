/** A folder of `src/` imports only from those before it in its README, and no two files import each other in a circle. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circles, type File, importsIn, upwardImports } from './import-graph.ts';

const src = join(import.meta.dirname, '../../src');

/** The folders of `src/` in the order of its README: each may import from those before it. */
const folders = readFileSync(join(src, 'README.md'), 'utf8')
	.split('\n')
	.flatMap((line) => /^\| `([a-z0-9]+)\/` \|/.exec(line)?.[1] ?? []);

const files: File[] = readdirSync(src, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
	.map((entry) => {
		const path = join(entry.parentPath, entry.name);
		return { name: relative(src, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
	});

describe('the folders of src', () => {
	it('stand in the list of its README, each once', () => {
		const there = new Set(files.flatMap(({ name }) => (name.includes('/') ? [name.split('/')[0]] : [])));
		expect([...folders].sort()).toEqual([...there].sort());
	});
	it('import only from those before them', () => {
		expect(upwardImports(files, folders)).toEqual([]);
	});
	it('hold no circle of files', () => {
		expect(circles(files)).toEqual([]);
	});
});

describe('the reading of imports', () => {
	const read = (text: string, name = 'law/a.ts') => importsIn({ name, text }).map(({ to }) => to);
	it('sees every form: of types, of values, for effect, again, when asked for, in a page, in a style sheet', () => {
		expect(read("import type { A } from '../plan/a.ts';\nimport x, { type B } from \"./b.ts\";\nimport '../ui/c.css';")).toEqual([
			'plan/a.ts',
			'law/b.ts',
			'ui/c.css',
		]);
		expect(read("export { a } from '../plan/a.ts';\nexport type * from './b.ts';\nconst c = await import('../plan/c.ts');")).toEqual([
			'plan/a.ts',
			'law/b.ts',
			'plan/c.ts',
		]);
		expect(read("type D = import('../plan/d.ts').D;\nimport {\n\ta,\n\tb,\n} from '../plan/e.ts';")).toEqual(['plan/d.ts', 'plan/e.ts']);
		expect(read("---\nimport A from '../plan/A.astro';\n---\n<script>\n\timport './a.ts';\n</script>", 'law/Page.astro')).toEqual(['plan/A.astro', 'law/a.ts']);
		expect(read('@import \'../ui/a.css\';\n@import url("./b.css");', 'law/a.css')).toEqual(['ui/a.css', 'law/b.css']);
		expect(read("new URL('../plan/f.ts', import.meta.url)")).toEqual(['plan/f.ts']);
	});
	it('names an import that goes up, and every file of a circle', () => {
		const two: File[] = [
			{ name: 'law/a.ts', text: "import type { P } from '../plan/p.ts';" },
			{ name: 'plan/p.ts', text: "import { a } from '../law/a.ts';" },
		];
		expect(upwardImports(two, ['law', 'plan'])).toEqual(['law/a.ts -> plan/p.ts']);
		expect(circles(two)).toEqual(['law/a.ts -> plan/p.ts -> law/a.ts']);
		expect(circles([{ name: 'a/b.ts', text: "import './c.ts';" }])).toEqual([]);
	});
	it('resolves a path from where it is written', () => {
		expect(read("import a from '../../b/c.ts';", 'law/x/y.ts')).toEqual(['b/c.ts']);
	});
});
