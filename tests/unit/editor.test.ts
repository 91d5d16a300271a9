/** The editor's forms come from the schemas, name everything in Vietnamese, and refuse what they cannot show. */
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { rooms } from '../../src/content/rooms.ts';
import { ASSETS } from '../../src/editor/addresses.ts';
import { editorAssets, withOwnAddresses } from '../../src/editor/assets.ts';
import type { Collection } from '../../src/editor/config.ts';
import { type Field, TEXT } from '../../src/editor/field.ts';
import { type FormContext, fieldsOf } from '../../src/editor/fields.ts';
import { apiOf, backendOf } from '../../src/editor/forge.ts';
import { editor } from '../../src/editor/integration.ts';
import { editorModule } from '../../src/editor/modules.ts';
import { wordsFrom } from '../../src/editor/words.ts';
import { policyOf, readBuiltPage } from '../../src/files/built-page.ts';
import { product } from '../../src/plan/products/schema.ts';
import { reports, target, task, unit } from '../../src/plan/schema.ts';
import { commitment } from '../../src/recommendation/commitment-schema.ts';
import { initiative } from '../../src/recommendation/initiative-schema.ts';
import { recommendation, recommendationDocument } from '../../src/recommendation/schema.ts';
import { source, term } from '../../src/reference/schema.ts';
import { indicator } from '../../src/results/schema.ts';
import { languageTag } from '../../src/source/fields.ts';
import { quietDay } from './broken-tree.ts';
import { served } from './served-content.ts';
import { contentOnce } from './unchanged-content.ts';

const root = join(import.meta.dirname, '../../content');
const read = contentOnce(root, quietDay);
const content = served(read);
const table = content.strings.vi ?? {};
const words = wordsFrom(table, content.languages);
const config = editorModule(read, rooms);
const around: FormContext = { words, languages: ['vi', 'en'], known: () => undefined };

/** The fields of a form, those inside others too. */
const deep = (fields: readonly Field[]): Field[] =>
	fields.flatMap((field) => [field, ...deep(field.fields ?? []), ...(field.types ?? []).flatMap((type) => deep(type.fields))]);
const ofCollection = (collection: Collection): Field[] =>
	deep('files' in collection ? collection.files.flatMap(({ fields }) => fields) : [...collection.fields, ...(collection.index_file?.fields ?? [])]);

describe('the forms', () => {
	const all = config.collections.flatMap(ofCollection);
	it('name every field and every choice in Vietnamese', () => {
		expect([...new Set(all.filter(({ name, label }) => label === name && name !== TEXT).map(({ name }) => name))]).toEqual([]);
		const choices = all.flatMap(({ name, options = [] }) =>
			options.filter(({ label, value }) => label === value && !/[A-Z0-9]/.test(`${value}`)).map(({ value }) => `${name}: ${value}`),
		);
		// One word is the same in Vietnamese.
		expect([...new Set(choices)]).toEqual(['kind: video']);
		expect(all.flatMap(({ types = [] }) => types.filter(({ label, name }) => label === name))).toEqual([]);
		for (const { label } of config.collections) expect(label).not.toMatch(/^[a-z]/);
	});
	it.each([
		['product', product],
		['task', task],
		['unit', unit],
		['target', target],
		['reports', reports],
		['indicator', indicator],
		['source', source],
		['term', term],
		['document', recommendationDocument],
		['recommendation', recommendation],
		['commitment', commitment],
		['initiative', initiative],
	] as const)('have each field of the schema, required where the schema requires it: %s', (_name, schema) => {
		const fields = fieldsOf(schema, around);
		expect(fields.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
		for (const { name, required } of fields) {
			const inner = (schema.shape as Record<string, z.ZodType>)[name];
			const free = inner instanceof z.ZodOptional || inner instanceof z.ZodNullable;
			// A list that may be empty is written where it is, and asked for nowhere: the program takes an empty one for a missing one.
			const mayBeEmpty = inner instanceof z.ZodArray && !(inner._zod.bag as { minimum?: number }).minimum;
			expect(required, name).toBe(!free && !mayBeEmpty);
		}
	});
	it('say what an entry that is added is called, and what is written for a language', () => {
		const added = all.filter(({ label_singular }) => label_singular !== undefined);
		expect(added.filter(({ label_singular = '' }) => /^(Các|Những) /.test(label_singular)).map(({ name }) => name)).toEqual([]);
		expect(all.find(({ name }) => name === 'steps')).toMatchObject({ label: 'Các bước', label_singular: 'bước' });
		for (const { name, hint } of all.filter((field) => field.name === 'language' && field.widget === 'string'))
			expect(hint, name).toContain('vi là tiếng Việt');
	});
	it('get a field that is added to a schema in code, under its own name until somebody names it', () => {
		const [added] = fieldsOf(product.extend({ soLuong: z.number().int() }), around).filter(({ name }) => name === 'soLuong');
		expect(added).toEqual({ name: 'soLuong', label: 'soLuong', required: true, widget: 'number', value_type: 'int' });
	});
	it('refuse a schema that they cannot show, by the name of its field', () => {
		expect(() => fieldsOf(z.strictObject({ la: z.map(z.string(), z.string()) }), around)).toThrow('“la”');
		expect(() => fieldsOf(z.strictObject({ ds: z.array(z.boolean()) }), around)).toThrow('ds”');
		expect(() => fieldsOf(z.strictObject({ hai: z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })]) }), around)).toThrow('“hai”');
		expect(fieldsOf(z.strictObject({ ds: z.array(languageTag) }), around)[0]?.widget).toBe('list');
		expect(fieldsOf(z.strictObject({ ds: z.array(z.number()) }), around)[0]).toMatchObject({ widget: 'list', fields: [{ widget: 'number' }] });
	});
	it('offer the entries of other forms to choose from, by the fields that name them', () => {
		const collections = new Map(config.collections.map((one) => [one.name, one]));
		const relations = all.filter(({ widget }) => widget === 'relation');
		expect(new Set(relations.map(({ name }) => name))).toEqual(
			new Set(
				'document id against rights groups laws phones unit task duty tasks leads coordinators reports to from reportedBy target parent successors issuer by compiledFor convention indicators check review quiz bank requires module topic helpLines law conventions line situations course indicator see entry'.split(
					' ',
				),
			),
		);
		for (const { name, collection = '', file, value_field = '', display_fields = [] } of relations) {
			const target = collections.get(collection);
			const fields = target && ('files' in target ? target.files.find((one) => one.name === file)?.fields : target.fields);
			for (const path of [value_field, ...display_fields]) {
				const steps = path.split('.').filter((step) => step !== '*');
				let inside = fields;
				for (const step of steps) {
					const found = inside?.find((field) => field.name === step);
					expect(found, `${name}: ${collection} ${file} ${path}`).toBeDefined();
					inside = found?.fields;
				}
			}
		}
	});
	it('lead to folders and files that the content has or may get', () => {
		const paths = config.collections.flatMap((one) => ('files' in one ? one.files.map(({ file }) => file) : [one.folder]));
		for (const path of paths) expect(path).toMatch(/^(content|quizzes)(\/[a-z0-9-]+)*(\.yaml)?$/);
	});
});

describe('the program', () => {
	it('asks no host of packages', () => {
		const code = editorAssets().get('sveltia-cms.js');
		const asked = [...`${code}`.matchAll(/https:\/\/(?:unpkg\.com|cdn\.jsdelivr\.net)\/?[^`'" )]{0,60}/g)].map(([address]) => address);
		expect(asked).toEqual([]);
		expect(`${code}`.includes(`${ASSETS}icons.woff2`)).toBe(true);
		expect(withOwnAddresses('import("https://unpkg.com/leaflet@1/x.js")')).toBe(`import("${ASSETS}none/leaflet@1/x.js")`);
	});
	it('brings its Vietnamese words along', () => {
		const locale = [...editorAssets()].find(([name]) => name.endsWith('/locales/vi.json'));
		expect(JSON.parse(`${locale?.[1]}`)).toHaveProperty('save', 'Lưu');
	});
});

describe('the editor', () => {
	afterEach(() => vi.unstubAllEnvs());
	const routes = async (): Promise<string[]> => {
		const found: string[] = [];
		const hook = editor(() => new Map()).hooks['astro:config:setup'];
		await hook?.({ injectRoute: ({ pattern }: { pattern: string }) => found.push(pattern), updateConfig: () => {} } as unknown as Parameters<
			NonNullable<typeof hook>
		>[0]);
		return found;
	};
	it('is part of the site only where the build is asked for it', async () => {
		vi.stubEnv('EDITOR', '/usr/bin/vim');
		expect(await routes()).toEqual([]);
		vi.stubEnv('EDITOR', '1');
		expect(await routes()).toEqual(['/bien-tap', `${ASSETS}[...file]`]);
	});
});

describe('a forge', () => {
	const repository = 'so-tu-phap/quyen';
	it('is asked where it answers programs, with a token of the editor’s own', () => {
		expect(apiOf({ kind: 'github', repository })).toBe('https://api.github.com');
		expect(apiOf({ kind: 'github', address: 'https://git.example', repository })).toBe('https://git.example/api/v3');
		expect(apiOf({ kind: 'gitlab', repository })).toBe('https://gitlab.com/api/v4');
		expect(apiOf({ kind: 'gitea', address: 'https://git.example/', repository })).toBe('https://git.example/api/v1');
		expect(backendOf({ kind: 'gitea', address: 'https://git.example/', repository, branch: 'noi-dung' }).backend).toEqual({
			name: 'gitea',
			repo: repository,
			branch: 'noi-dung',
			api_root: 'https://git.example/api/v1',
			base_url: 'https://git.example',
			auth_methods: ['token'],
		});
	});
	it('keeps drafts as proposals where the program can make them', () => {
		const modeOf = (kind: 'github' | 'gitlab' | 'gitea') => (backendOf({ kind, repository }) as { publish_mode?: string }).publish_mode;
		expect([modeOf('github'), modeOf('gitlab'), modeOf('gitea')]).toEqual(['editorial_workflow', 'editorial_workflow', undefined]);
	});
	it('is the only other host that the policy of the editor’s page lets in', () => {
		const page = readBuiltPage('<div data-editor="forge" data-forge="https://git.example/api/v1"></div>');
		expect(policyOf(page)).toContain("connect-src 'self' https://git.example;");
	});
});
