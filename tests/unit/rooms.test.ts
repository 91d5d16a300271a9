/** A kind of content is declared in one place: a made-up domain is read, checked, addressed, listed, served, begun and fed without any other file knowing of it. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/content/check.ts';
import { contentModules, contentPlugin } from '../../src/content/modules.ts';
import { rooms } from '../../src/content/rooms.ts';
import { editorConfig } from '../../src/editor/config.ts';
import { datasetsOf } from '../../src/feeds/entries.ts';
import { citations } from '../../src/reference/citations.ts';
import { duplicates, misnamed, namesOf, unknownIds } from '../../src/source/entry-checks.ts';
import { evidence, id, localized, webAddress } from '../../src/source/fields.ts';
import { yamlEntry } from '../../src/source/format.ts';
import { type Kind, keyAt, type Room } from '../../src/source/kind.ts';
import { report } from '../../src/source/report.ts';
import { quietDay, withTree } from './broken-tree.ts';

const exhibit = z.strictObject({ id, title: localized, see: z.array(id).optional(), ...evidence });
type Exhibit = z.infer<typeof exhibit>;
const names = { name: 'exhibit', noun: { vi: 'hiện vật', en: 'exhibit' } };
const path = (name: string) => `/bao-tang/${name}/`;
const museum: Kind<Exhibit> = {
	...names,
	files: /^museum\/([^/]+)\.yaml$/,
	format: yamlEntry(exhibit),
	fileName: (name) => `${name}.yaml`,
	check: (entries) => [
		...duplicates(entries),
		...misnamed(entries, (name) => `${name}.yaml`),
		...entries.flatMap((entry) => unknownIds(entry, ['see'], entry.data.see ?? [], namesOf(names, entries))),
	],
	addresses: () => ['/bao-tang/'],
	addressesOf: (name) => [path(name)],
	shownOn: ({ data }) => [{ title: data.title, path: path(data.id) }],
	starter: (name) => ({ path: `content/museum/${name}.yaml`, text: `id: ${name}\n` }),
	form: { label: 'museum', schema: exhibit, holds: 'folder', order: 50, places: () => [{ path: 'content/museum', choices: {} }] },
	feed: {
		name: 'bao-tang',
		order: 200,
		schema: exhibit.extend({ url: webAddress }),
		entries: (entries) => entries.map(({ data }) => ({ ...data, url: path(data.id) })),
	},
};
const room: Room = { kinds: [museum] };

const drum = 'id: trong\ntitle: { vi: Trống, en: Drum }\nsource: [OHCHR]\nverified: { on: 2026-12-01, against: TD-111 }\n';
const withMuseum = <T>(files: Record<string, string>, run: (root: string) => T): T =>
	withTree(
		Object.entries(files).map(([name, text]) => ({ write: `museum/${name}`, text })),
		run,
	);
const checked = (files: Record<string, string>) => withMuseum(files, (root) => check(root, quietDay, { rooms: [room, ...rooms] }));
const said = (files: Record<string, string>) =>
	report(
		checked(files).problems.filter(({ file }) => file.includes('museum')),
		{ language: 'en', format: 'text' },
	)
		.split('\n')
		.slice(0, -2);

describe('a domain of one file, in the list of domains', () => {
	const { content, problems } = checked({ 'trong.yaml': drum });
	it('is unknown while it is not in the list', () => {
		const { problems: without } = withMuseum({ 'trong.yaml': drum }, (root) => check(root, quietDay));
		expect(without.map(({ kind, file }) => `${kind} ${file}`)).toContain('wrong-folder content/museum/trong.yaml');
	});
	it('is read', () => {
		expect(problems.filter(({ file }) => file.includes('museum'))).toEqual([]);
		expect(content.all(museum).map(({ data }) => data.id)).toEqual(['trong']);
	});
	it('has the keys of its path; one that the pattern does not have is named', () => {
		const [entry] = content.all(museum);
		if (!entry) throw new Error('the museum has an entry');
		expect(keyAt(entry, 0)).toBe('trong');
		expect(() => keyAt(entry, 1)).toThrow('museum/trong.yaml: the pattern of the kind “exhibit” has no group 2');
	});
	it('is checked: by its schema, by its own check, and by what holds of everything', () => {
		expect(said({ 'trong.yaml': `${drum}height: 3\n` })).toEqual([
			expect.stringMatching(/^content\/museum\/trong\.yaml:5:1 {2}there is no field named “height”/),
		]);
		expect(said({ 'trong.yaml': `${drum}see: [chieng]\n` })).toEqual([expect.stringContaining('5:7  there is no exhibit “chieng”')]);
		expect(said({ 'trong.yaml': drum.replace('OHCHR', 'NOWHERE') })).toEqual([expect.stringContaining('3:10  there is no source “NOWHERE”')]);
		expect(said({ 'trong.yaml': drum.replace(', en: Drum', '') })).toEqual([expect.stringContaining('the “en” text is missing')]);
		expect(said({ 'khac.yaml': drum })).toEqual([expect.stringContaining('the file is named khac.yaml but its id is trong')]);
	});
	it('says nothing of what follows from an entry that cannot be read', () => {
		const broken = { 'trong.yaml': `${drum}see: [chieng]\n`, 'chieng.yaml': 'id: @chieng\n' };
		expect(
			new Set(
				checked(broken)
					.problems.filter(({ file }) => file.includes('museum'))
					.map(({ file, kind }) => `${file} ${kind}`),
			),
		).toEqual(new Set(['content/museum/chieng.yaml yaml-start']));
	});
	it('makes addresses that prose may link to, silent while the page they lead to is broken', () => {
		expect([...content.addresses]).toEqual(expect.arrayContaining(['/bao-tang/', '/bao-tang/trong/']));
		const linking = (file: string) =>
			withTree(
				[
					{ write: 'museum/trong.yaml', text: file },
					{ append: 'docs/index.mdx', text: '\n[Trống](/bao-tang/trong/)\n' },
				],
				(root) => check(root, quietDay, { rooms: [room, ...rooms] }).problems.map(({ kind }) => kind),
			);
		expect(linking(drum)).not.toContain('broken-link');
		expect(linking(`${drum}height: 3\n`)).not.toContain('broken-link');
		expect(linking(drum.replaceAll('trong', 'khac'))).toContain('broken-link');
	});
	it('is listed among the pages that cite a source', () => {
		expect(citations(content)).toContainEqual({ title: { vi: 'Trống', en: 'Drum' }, path: '/bao-tang/trong/', sources: ['OHCHR', 'TD-111'] });
	});
	it('is served to pages as a module of its own', async () => {
		const plugin = contentPlugin(() => contentModules(content, [room, ...rooms]));
		const load = plugin.load as (id: string) => string;
		const resolve = plugin.resolveId as (id: string) => string | undefined;
		const code = load(resolve('content:exhibit') ?? '');
		const { default: served } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown };
		expect(served).toEqual([{ id: 'trong', title: { vi: 'Trống', en: 'Drum' }, source: ['OHCHR'], verified: { on: '2026-12-01', against: 'TD-111' } }]);
		expect(() => load('\0content:nothing')).toThrow('content:nothing');
	});
	it('leaves the site as a data set, and has a form', () => {
		const sets = datasetsOf(content, [room, ...rooms]);
		expect(sets.at(-1)).toMatchObject({ name: 'bao-tang', entries: [{ id: 'trong', url: '/bao-tang/trong/' }] });
		const words = {
			field: (name: string) => name,
			one: () => undefined,
			value: (_field: string, value: string) => value,
			hint: () => '',
			language: (tag: string) => tag,
		};
		const { collections } = editorConfig({ rooms: [room], content, words, label: (key) => key, title: 'x' });
		expect(collections).toMatchObject([
			{
				name: 'museum',
				folder: 'content/museum',
				fields: [{ name: 'id' }, { name: 'title' }, { name: 'see' }, { name: 'source' }, { name: 'verified' }, { name: 'tepCu' }],
			},
		]);
	});
});
