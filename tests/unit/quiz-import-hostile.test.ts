/** Packages that are broken or hostile: each is refused with all its reasons, and nothing of it is left anywhere. */
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromH5p, readPackage } from '../../src/exchange/import/h5p.ts';
import { importFiles } from '../../src/exchange/import/import-files.ts';
import { importMessages } from '../../src/exchange/import/messages.ts';
import { refusalLine } from '../../src/exchange/import/result.ts';
import { tries } from '../sweep.ts';
import { hostileContents } from './hostile-contents.ts';
import { hostilePackages } from './hostile-packages.ts';
import { contentAlone, pack, withLibraries } from './sound-packages.ts';

/** Each with its bytes, which are the same whenever they are made. */
const all = [...hostilePackages, ...hostileContents].map((one) => {
	let made: Uint8Array | undefined;
	const bytes = () => {
		made ??= one.bytes();
		return made;
	};
	return { ...one, bytes };
});
let root = '';
const file = () => join(root, 'bai.h5p');
const folder = () => join(root, 'quizzes');
/** Every file under the folder of the test with its content. */
const listing = () =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory() || entry.name.startsWith('.'))
		.map((entry) => [join(entry.parentPath, entry.name), entry.isFile() ? readFileSync(join(entry.parentPath, entry.name)).toString('base64') : 'folder'])
		.sort();

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'hostile-'));
	mkdirSync(folder());
	writeFileSync(join(folder(), 'khac.yaml'), 'id: khac\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('what a package may try', () => {
	it('is tried in many ways, each once', () => {
		expect(new Set(all.map(({ what, bytes }) => `${what} ${Buffer.from(bytes()).toString('base64')}`)).size).toBe(all.length);
		expect(all.length).toBeGreaterThan(190);
	});

	it.each(all)('$what', async ({ bytes, expected }) => {
		writeFileSync(file(), bytes());
		const before = listing();
		const [taken] = await importFiles([file()], folder(), false, ['vi', 'en']);
		expect(taken?.refusals.map(({ kind, params }) => [kind, params])).toEqual(expected.map(([kind, params = {}]) => [kind, params]));
		expect(taken?.written).toBeUndefined();
		expect(listing()).toEqual(before);
	});

	it('is never kept whole either', async () => {
		// Those that are sound but hold no usable question are content alone, which nothing here could play.
		for (const { bytes } of all) {
			writeFileSync(file(), bytes());
			const before = listing();
			const [taken] = await importFiles([file()], folder(), true, ['vi', 'en']);
			expect(taken?.refusals.length).toBeGreaterThan(0);
			expect(listing()).toEqual(before);
		}
	});
});

it('a package of more than 100 MB is not even read', async () => {
	closeSync(openSync(file(), 'w'));
	truncateSync(file(), 100 * 1024 * 1024 + 1);
	const [taken] = await importFiles([file()], folder(), false, ['vi', 'en']);
	expect(taken?.refusals.map(({ kind, params }) => [kind, params])).toEqual([['too-large', { name: 'bai.h5p', size: '101 MB', limit: '100 MB' }]]);
	const read = await readPackage(new Uint8Array(100 * 1024 * 1024 + 1));
	expect('refusals' in read && read.refusals.map(({ kind }) => kind)).toEqual(['too-large']);
	rmSync(file());
});

it('a bomb takes no more memory than its packed size and a little', async () => {
	const bomb = hostilePackages.find(({ what }) => what === 'a bomb that says it is small')?.bytes() ?? new Uint8Array();
	const before = process.memoryUsage().arrayBuffers;
	await fromH5p(bomb, 'bai');
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024);
});

describe('the sentences', () => {
	it('name what is wrong and what to do, with every word filled in', async () => {
		for (const { bytes } of all) {
			for (const refusal of (await fromH5p(bytes(), 'bai')).refusals) {
				for (const language of ['vi', 'en'] as const) {
					const line = refusalLine('bai.h5p', refusal, language);
					expect(line).toMatch(/^bai\.h5p:1:1 {2}\S.* {2}\S/);
					expect(line).not.toMatch(/(?<!\\u)\{\w+\}/);
				}
			}
		}
	});

	it('are those that an editor reads', async () => {
		const lines = async (what: string, language: 'vi' | 'en') => {
			const { refusals } = await fromH5p(all.find((one) => one.what === what)?.bytes() ?? new Uint8Array(), 'bai');
			return refusals.map((refusal) => refusalLine('bai.h5p', refusal, language));
		};
		expect(await lines('half a package', 'vi')).toEqual(['bai.h5p:1:1  gói bị hỏng hoặc bị cắt ngắn  tải lại hoặc xuất lại gói']);
		expect(await lines('the name ../a.png', 'vi')).toEqual([
			'bai.h5p:1:1  tên «../a.png» trong gói không an toàn  không dùng gói này; xin lại bản gốc từ người tạo',
		]);
		expect(await lines('a bomb', 'en')).toEqual([
			'bai.h5p:1:1  “content/a.png” grows 1028 times when unpacked, more than 100 times  do not use this package; ask its author for the original',
		]);
		expect(await lines('much at once', 'vi')).toHaveLength(5);
	});

	it('are all used', async () => {
		const seen = new Set((await Promise.all(all.map(({ bytes }) => fromH5p(bytes(), 'bai')))).flatMap(({ refusals }) => refusals.map(({ kind }) => kind)));
		const own = Object.keys(importMessages);
		const ofPackages = own.slice(own.indexOf('not-zip'));
		// Said by the command, of a package that is taken in, or above.
		const elsewhere = ['exists', 'pair-differs', 'library-missing', 'library-file-missing', 'credits', 'media-elsewhere'];
		expect(ofPackages.filter((kind) => !seen.has(kind as keyof typeof importMessages) && !elsewhere.includes(kind))).toEqual([]);
	});
});

describe('whatever the bytes are', () => {
	const sound = [pack(contentAlone()), pack(withLibraries())];

	it('reading comes back with refusals or a package', async () => {
		const spoilt = fc.tuple(fc.constantFrom(...sound), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 })).map(([bytes, changes]) => {
			const copy = Uint8Array.from(bytes);
			for (const [at, value] of changes) copy[at % copy.length] = value;
			return copy;
		});
		await fc.assert(
			fc.asyncProperty(fc.oneof(spoilt, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
				const read = await readPackage(bytes);
				expect('refusals' in read ? read.refusals.length > 0 : read.main.title !== '').toBe(true);
			}),
			{ numRuns: tries(1000), seed: 20261124 },
		);
	});

	it('content of any shape gives a draft or refusals', async () => {
		const shape = fc.letrec((tie) => ({
			value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value')), tie('fields')),
			fields: fc.dictionary(
				fc.constantFrom(
					'question',
					'questions',
					'text',
					'textField',
					'answers',
					'choices',
					'summaries',
					'summary',
					'tip',
					'correct',
					'behaviour',
					'overallFeedback',
				),
				tie('value'),
			),
		})).fields;
		const types = ['MultiChoice', 'TrueFalse', 'Blanks', 'DragText', 'MarkTheWords', 'SingleChoiceSet', 'Summary', 'QuestionSet'];
		await fc.assert(
			fc.asyncProperty(shape, fc.constantFrom(...types), async (content, type) => {
				const manifest = { title: 'x', mainLibrary: `H5P.${type}`, preloadedDependencies: [{ machineName: `H5P.${type}`, majorVersion: 1, minorVersion: 0 }] };
				const { quiz, refusals } = await fromH5p(pack({ 'h5p.json': JSON.stringify(manifest), 'content/content.json': JSON.stringify(content) }), 'x');
				expect(quiz !== undefined || refusals.length > 0).toBe(true);
			}),
			{ numRuns: tries(500), seed: 20261124 },
		);
	});
});
