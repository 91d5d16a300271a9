/** Content files as the editor's forms see them: every shipped file comes back as it was, and what changes is all that changes. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/content/check.ts';
import { rooms } from '../../src/content/rooms.ts';
import { BODY, type Field, TEXT } from '../../src/editor/field.ts';
import { fromForm, LIST, toForm } from '../../src/editor/format.ts';
import { editorModule } from '../../src/editor/modules.ts';
import { listFolder } from '../../src/files/folder.ts';
import { isError } from '../../src/source/report.ts';
import { some } from '../sweep.ts';
import { quietDay, withTree } from './broken-tree.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const project = join(import.meta.dirname, '../..');
const content = contentOnce(siteContent, quietDay);

/** Every file that has a form, with the fields of it. */
const files = editorModule(content, rooms).collections.flatMap((one): [file: string, fields: Field[]][] => {
	if ('files' in one) return one.files.map(({ file, fields }) => [file, fields]);
	const folder = join(project, one.folder);
	const names = (existsSync(folder) ? listFolder(folder).files : []).filter((name) => !name.includes('/') && name.endsWith(`.${one.extension}`));
	return names.map((name) => [`${one.folder}/${name}`, name === 'index.mdx' && one.index_file ? one.index_file.fields : one.fields]);
});
/** So many of them where not all are opened. */
const SHIPPED = 60;
/** The program trims what it reads, and ends what it writes with a line break. */
const saved = (text: string, fields: readonly Field[], change = (data: Record<string, unknown>) => data) =>
	`${fromForm(change(toForm(text.trim(), fields)), fields).trim()}\n`;

describe('shipped files', () => {
	it('have a form, but for those that commands or other tools write', () => {
		const known = new Set(files.map(([file]) => file));
		const all = ['content', 'quizzes'].flatMap((root) =>
			readdirSync(join(project, root), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => `${entry.parentPath}/${entry.name}`.slice(project.length + 1)),
		);
		const without = all.filter(
			(file) =>
				!known.has(file) && !/(pictures|strings|badge-keys|known-warnings)\.yaml$|common-words\.txt$|media\/(audio|images)\/|content\/logo\//.test(file),
		);
		expect(without).toEqual([]);
	});
	it.each(some(files, SHIPPED))('comes back byte for byte: %s', (file, fields) => {
		const text = readFileSync(join(project, file), 'utf8');
		expect(saved(text, fields)).toBe(text);
	});
	it.each(some(files, SHIPPED))('changes in what was changed, and keeps its comments: %s', (file, fields) => {
		const text = readFileSync(join(project, file), 'utf8');
		let changed = '';
		const touch = (value: unknown): unknown => {
			if (changed !== '') return value;
			if (typeof value === 'string' && / /.test(value)) {
				changed = value;
				return `${value} (thêm)`;
			}
			if (Array.isArray(value)) return value.map(touch);
			if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, touch(inner)]));
			return value;
		};
		const next = saved(text, fields, ({ [TEXT]: opened, [BODY]: body, ...data }) => ({ ...(touch(data) as object), [TEXT]: opened, [BODY]: body }));
		const [before, after] = [text.split('\n'), next.split('\n')];
		const start = before.findIndex((line, index) => line !== after[index]);
		const end = [...before].reverse().findIndex((line, index) => line !== after.at(-1 - index));
		expect(changed).not.toBe('');
		// The lines of one text, however long it is.
		expect(before.slice(start, before.length - end).join(' ').length).toBeLessThan(changed.length + 300);
		expect(next.match(/^\s*#.*$/gm)).toEqual(text.match(/^\s*#.*$/gm));
	});
});

const field = (name: string, more: Partial<Field> = {}): Field => ({ name, label: name, widget: 'string', required: false, ...more });
const texts = [field('vi'), field('en')];

describe('what a form gives', () => {
	it('is an entry that the check accepts, where it begins from nothing', () =>
		withTree([], (root) => {
			const products = editorModule(check(root, quietDay).content, rooms).collections.find(({ name }) => name === 'products');
			const form = {
				id: 'to-gap-moi',
				title: { vi: 'Tờ gấp mới', en: '' },
				kind: 'leaflet',
				languages: ['vi'],
				platform: 'print',
				channel: { vi: '', en: '' },
				date: '2026-09-09',
				unit: 'so-y-te-mau',
				task: 'I.1.b',
				link: '',
				licence: 'CC-BY-4.0',
				source: [{ id: 'MAU', at: { vi: '', en: '' } }],
				[TEXT]: '',
			};
			writeFileSync(join(root, 'media/to-gap-moi.yaml'), fromForm(form, products && 'fields' in products ? products.fields : []));
			const { content: read, problems } = check(root, quietDay);
			expect(read.everything.filter((entry) => entry.file.endsWith('media/to-gap-moi.yaml'))).toHaveLength(1);
			expect(problems.filter(isError)).toEqual([]);
		}));
	it('leaves out what is empty, and keeps lists and answers that a file has all the same', () => {
		const fields = [
			field('id'),
			field('title', { fields: texts }),
			field('link'),
			field('leads', { widget: 'list', inFile: { keep: true } }),
			field('languages', { widget: 'list' }),
			field('goal', { inFile: { nullable: true } }),
			field('toReview', { widget: 'boolean', inFile: { flag: true } }),
			field('source', { widget: 'list', fields: [field('id'), field('at', { fields: texts })], inFile: { short: 'id' } }),
		];
		const form = {
			id: ' a ',
			title: { vi: 'Một', en: '' },
			link: '',
			leads: [],
			languages: [],
			goal: null,
			toReview: false,
			source: [{ id: 'A', at: { vi: '', en: '' } }, { id: 'B', at: { vi: 'Điều 1', en: '' } }, { id: '' }],
		};
		expect(parse(fromForm(form, fields))).toEqual({ id: 'a', title: { vi: 'Một' }, leads: [], goal: null, source: ['A', { id: 'B', at: { vi: 'Điều 1' } }] });
	});
	it('says nothing that was not said: an empty list that may be left out stays where it is, and comes where one was emptied', () => {
		const fields = [field('a'), field('reports', { widget: 'list', inFile: { mayBeEmpty: true } })];
		const keep = (text: string, reports?: unknown) => saved(text, fields, (data) => ({ ...data, a: '2', reports }));
		expect(keep('a: "1"\nreports: []\n')).toBe('a: "2"\nreports: []\n');
		expect(keep('a: "1"\n')).toBe('a: "2"\n');
		expect(keep('a: "1"\nreports: [x]\n')).toBe('a: "2"\nreports: []\n');
		// A starter's empty text, of which a form shows an empty field.
		expect(saved("title:\n  vi: ''\n  en: ''\n", [field('title', { widget: 'object', fields: texts })], () => ({ title: { vi: 'Một', en: '' } }))).toBe(
			'title:\n  vi: Một\n',
		);
	});
	it('has one shape for what is written in two: a text or a group, names and values, a list of lists', () => {
		const either: Field = field('law', {
			widget: 'object',
			inFile: { either: { text: 'entry', group: 'words' } },
			types: [
				{ name: 'entry', label: '', fields: [field('entry')] },
				{ name: 'words', label: '', fields: texts },
			],
		});
		const pairs = field('read', { widget: 'list', fields: [field('ten'), field('giaTri')], inFile: { pairs: true } });
		const rows = field('rows', { widget: 'list', fields: [field('cacO', { widget: 'list', fields: texts })], inFile: { single: 'cacO' } });
		const fields = [either, pairs, rows];
		const text = 'law: luat-a\nread:\n  TP.HCM: thành phố\nrows:\n  - - { vi: Một }\n    - { vi: Hai }\n';
		expect(toForm(text, fields)).toMatchObject({
			law: { type: 'entry', entry: 'luat-a' },
			read: [{ ten: 'TP.HCM', giaTri: 'thành phố' }],
			rows: [{ cacO: [{ vi: 'Một' }, { vi: 'Hai' }] }],
		});
		expect(saved(text, fields)).toBe(text);
		const other = saved(text, fields, (data) => ({ ...data, law: { type: 'words', vi: 'Luật 1' }, read: [{ ten: 'UBND', giaTri: 'Ủy ban' }] }));
		expect(parse(other)).toEqual({ law: { vi: 'Luật 1' }, read: { UBND: 'Ủy ban' }, rows: [[{ vi: 'Một' }, { vi: 'Hai' }]] });
	});
	it('holds a list from top to bottom under one name', () => {
		const fields = [field(LIST, { widget: 'list', fields: [field('id')], inFile: { keep: true } })];
		expect(toForm('- id: a\n- id: b\n', fields)[LIST]).toEqual([{ id: 'a' }, { id: 'b' }]);
		expect(saved('# Ghi chú\n- id: a # một\n- id: b\n', fields, (data) => ({ ...data, [LIST]: [{ id: 'b' }, { id: 'a' }, { id: 'c' }] }))).toBe(
			'# Ghi chú\n- id: b\n- id: a # một\n- id: c\n',
		);
		expect(parse(fromForm({ [LIST]: [] }, fields))).toEqual([]);
	});
	it('never writes the prose of a page anew: the head changes alone, or the prose alone', () => {
		const fields = [field('title'), field(BODY, { widget: 'text' })];
		const page = '---\n# Đầu trang\ntitle: Một\n---\n\nimport X from \'x\';\n\n<Quiz id="a" />\n\n*  gạch*\n';
		expect(saved(page, fields, (data) => ({ ...data, title: 'Hai' }))).toBe(page.replace('title: Một', 'title: Hai'));
		expect(saved(page, fields, (data) => ({ ...data, [BODY]: '{/* ghi chú */}\n\nChữ' }))).toBe(
			'---\n# Đầu trang\ntitle: Một\n---\n\n{/* ghi chú */}\n\nChữ\n',
		);
	});
});
