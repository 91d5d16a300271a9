/** Sound packages: what this project exports comes back as it was, and what other tools write comes in with what it loses. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromH5p, readPackage, reasonsNotToKeep } from '../../src/exchange/import/h5p.ts';
import { compileQuiz, forHosts } from '../../src/h5p/compile/compile.ts';
import { h5pPackage } from '../../src/h5p/compile/package.ts';
import { readMarkup } from '../../src/quiz/markup.ts';
import type { PlainQuiz } from '../../src/quiz/plain.ts';
import { contentAlone, dependency, libraryJson, manifest, PNG, pack, questionSet, statement, withLibraries } from './sound-packages.ts';

const quizWords = {
	say: (key: string) => (key === 'quiz.sources' ? 'Nguồn' : key),
	cited: () => [{ title: 'Công ước về quyền trẻ em', at: 'Điều 1' }, { title: 'Luật Trẻ em' }],
};
const rest = {
	question: 'Ai là «trẻ em» <dưới 18> & "nhỏ"?',
	explanation: 'Vì 1 < 2 & 2 > 1 [xem thêm].',
	sources: [{ id: 'CRC', at: 'Điều 1' }, { id: 'LTE2016' }],
	difficulty: 'medium',
	topic: 'crc',
} as const;
const own: PlainQuiz = {
	id: 'quyen-tre-em',
	language: 'vi',
	title: 'Quyền trẻ em',
	intro: 'Tám câu về <Công ước>.',
	pass: 65,
	shuffle: true,
	draw: 4,
	feedback: [
		{ from: 0, to: 64, text: 'Đọc lại Công ước.' },
		{ from: 65, to: 100, text: 'Đạt.' },
	],
	items: [
		{
			...rest,
			sources: [...rest.sources],
			id: 'mot',
			type: 'single',
			answers: [
				{ text: '18 > 16', correct: true, feedback: 'Đúng & đủ.' },
				{ text: '16', correct: false },
			],
			keepOrder: true,
		},
		{
			...rest,
			sources: [...rest.sources],
			id: 'nhieu',
			type: 'multiple',
			answers: [
				{ text: 'a', correct: true },
				{ text: 'b', correct: false },
			],
			keepOrder: false,
		},
		{ ...rest, sources: [...rest.sources], id: 'sai', type: 'true-false', answer: false },
		{
			...rest,
			sources: [...rest.sources],
			id: 'dien',
			type: 'blanks',
			parts: readMarkup('Việt Nam phê chuẩn năm [1990 | năm 1990 ? bốn chữ số], là nước thứ [hai].'),
		},
		{
			...rest,
			sources: [...rest.sources],
			id: 'danh-dau',
			type: 'mark',
			parts: readMarkup('Ở [nhà trường], {bạn bè} và [luật] đều có mặt; {luật} 5*3, [Điều 5, khoản 2].'),
		},
		{
			...rest,
			sources: [...rest.sources],
			id: 'keo',
			type: 'drag',
			parts: readMarkup('[Quốc gia ? ai?] phải bảo vệ [trẻ em].'),
			distractors: ['cá nhân', 'báo chí'],
		},
		{ ...rest, sources: [...rest.sources], id: 'mot-cho', type: 'drag', parts: readMarkup('Công ước → [CRC]'), distractors: [] },
		{ ...rest, sources: [...rest.sources], id: 'xep', type: 'order', steps: ['Ký', 'Phê chuẩn', 'Báo cáo'] },
		{
			...rest,
			sources: [...rest.sources],
			id: 'ghep',
			type: 'match',
			pairs: [
				{ left: '1966', right: 'ICCPR' },
				{ left: '20. 11. 1989', right: 'CRC' },
			],
			distractors: ['CAT'],
		},
	],
};

it.each([
	['its own player', undefined],
	['other hosts', forHosts(20)],
])('what this project writes for %s comes back as it was', async (_whom, target) => {
	const { quiz, refusals } = await fromH5p(h5pPackage(compileQuiz(own, quizWords, target)), own.id);
	expect(refusals).toEqual([]);
	expect(quiz).toEqual(own);
});

const bare = { id: 'cau-1', sources: [] };

describe('types alone', () => {
	const alone = (name: string, content: Record<string, unknown>, change: Record<string, unknown> = {}) =>
		fromH5p(
			pack({
				'h5p.json': manifest({ mainLibrary: `H5P.${name}`, preloadedDependencies: [dependency(`H5P.${name}`, 1, 11)], ...change }),
				'content/content.json': JSON.stringify(content),
			}),
			'bai',
		);

	it('a statement with the tags of its package', async () => {
		const { quiz } = await fromH5p(pack(contentAlone({ 'h5p.json': manifest({ authorComments: 'id:cau\ndifficulty:easy' }) })), 'bai');
		expect(quiz).toEqual({
			id: 'bai',
			language: 'vi',
			title: 'Quyền trẻ em',
			intro: '',
			pass: 50,
			shuffle: false,
			feedback: [],
			items: [{ id: 'cau', difficulty: 'easy', sources: [], type: 'true-false', question: 'Trẻ em là người dưới 18 tuổi.', answer: true }],
		});
	});

	it('a set of single choices, the first answer right', async () => {
		const choices = [
			{ question: '<p>Một?</p>', answers: ['<p>a</p>', '<p>b</p>'], subContentId: 'x' },
			{ question: 'Hai?', answers: ['c', 'd', ''] },
			{ question: 'Ba?', answers: ['', 'd'] },
		];
		const { quiz, refusals } = await alone('SingleChoiceSet', {
			choices,
			behaviour: { passPercentage: 80 },
			overallFeedback: [{ from: 0, to: 100, feedback: 'Xong' }],
		});
		expect(quiz?.items.map((item) => [item.id, item.question, 'answers' in item && item.answers.map(({ text, correct }) => `${text} ${correct}`)])).toEqual([
			['cau-1-1', 'Một?', ['a true', 'b false']],
			['cau-1-2', 'Hai?', ['c true', 'd false']],
		]);
		expect(quiz?.pass).toBe(80);
		expect(quiz?.feedback).toEqual([{ from: 0, to: 100, text: 'Xong' }]);
		expect(refusals.map(({ kind, params }) => `${kind} ${params.what}`)).toEqual(['item-incomplete choices[2].answers']);
	});

	it('a summary, the first statement of each panel right', async () => {
		const { quiz, refusals } = await alone('Summary', {
			intro: '<p>Chọn câu đúng.</p>',
			summaries: [{ summary: ['<p>đúng</p>', '<p>sai</p>'], tip: 'gợi ý' }],
		});
		expect(quiz?.items).toEqual([
			{
				...bare,
				type: 'single',
				question: 'Chọn câu đúng.',
				answers: [
					{ text: 'đúng', correct: true },
					{ text: 'sai', correct: false },
				],
				keepOrder: false,
			},
		]);
		expect(refusals.map(({ kind, params }) => `${kind} ${params.what}`)).toEqual(['lossy-item tip']);
	});

	it.each([
		['en', 'Every child has rights.', 'en'],
		['en', 'Mọi trẻ em đều có quyền được bảo vệ.', 'vi'],
		['en', 'Việt Nam ratified the Convention on the Rights of the Child.', 'en'],
		['und', 'Every child has rights.', 'vi'],
		['pt-br', 'Toda criança tem direitos.', 'pt-br'],
	])('h5p.json says %s and the text “%s” is in %s', async (language, question, spoken) => {
		const { quiz } = await alone('TrueFalse', { question, correct: 'true', l10n: { trueText: 'Đúng rồi, được' } }, { language, title: 'Quiz' });
		expect(quiz?.language).toBe(spoken);
	});
});

it('what is said around the questions of a set comes in, and pictures there are named', async () => {
	const { quiz, refusals } = await fromH5p(
		pack(
			questionSet([{ library: 'H5P.TrueFalse 1.8', params: { question: 'Đúng?', correct: 'true' } }], {
				introPage: { introduction: '<p>Một &amp; hai</p><p>câu.</p>', backgroundImage: { path: 'images/a.png', mime: 'image/png' } },
				passPercentage: 66.6,
				poolSize: 0,
				randomQuestions: 'true',
				endGame: {
					overallFeedback: [
						{ from: 0, to: 49 },
						{ from: 50, to: 100, feedback: '<p>Tốt</p>' },
					],
				},
			}),
		),
		'bai',
	);
	expect(quiz).toMatchObject({
		intro: 'Một & hai câu.',
		pass: 67,
		shuffle: false,
		feedback: [
			{ from: 0, to: 49, text: '' },
			{ from: 50, to: 100, text: 'Tốt' },
		],
	});
	expect(quiz?.draw).toBeUndefined();
	expect(refusals.map(({ kind, params }) => `${kind} ${params.name} ${params.what}`)).toEqual(['lossy-item Quyền trẻ em introPage.backgroundImage']);
});

/** Sizes and checksums stand behind the data, as in a zip file that is written while it is made. */
function streamed(files: Record<string, string>): Uint8Array {
	const chunks: Uint8Array[] = [];
	const zip = new Zip((_error, chunk) => chunks.push(chunk));
	for (const [name, data] of Object.entries(files)) {
		const entry = new ZipDeflate(name);
		zip.add(entry);
		entry.push(strToU8(data), true);
	}
	zip.end();
	return Buffer.concat(chunks);
}

it('a package that was written as a stream is as good as another', async () => {
	const { quiz, refusals } = await fromH5p(streamed({ 'h5p.json': manifest(), 'content/content.json': statement() }), 'bai');
	expect(refusals).toEqual([]);
	expect(quiz?.items).toHaveLength(1);
});

describe('packages of other types', () => {
	it('give their files and what they are about', async () => {
		const read = await readPackage(pack(withLibraries({ 'content/images/a.png': PNG, '__MACOSX/._h5p.json': 'x', 'content/.DS_Store': 'x' })));
		if ('refusals' in read) expect.fail(JSON.stringify(read.refusals));
		expect([...read.files.keys()].sort()).toEqual([...Object.keys(withLibraries()), 'content/images/a.png'].sort());
		expect(read.main).toMatchObject({ title: 'Quyền trẻ em', language: 'vi', library: 'H5P.Maze 1.2', missing: [] });
		expect([...read.main.libraries]).toEqual([
			['H5P.Maze 1.2', { folder: 'H5P.Maze-1.2', needs: ['Thu.Vien 1.0'] }],
			['Thu.Vien 1.0', { folder: 'Thu.Vien-1.0', needs: [] }],
		]);
	});

	it('leave behind the libraries of authoring tools, whatever is in them', async () => {
		const needs = { preloadedDependencies: [dependency('Thu.Vien'), dependency('H5PEditor.Maze')] };
		const files = withLibraries({
			'H5P.Maze-1.2/library.json': libraryJson('H5P.Maze', 2, { preloadedJs: [{ path: 'maze.js' }], ...needs }),
			'H5PEditor.Maze-1.0/library.json': libraryJson('H5PEditor.Maze', 0, { preloadedJs: [{ path: 'gone.js' }], preloadedDependencies: [dependency('Xa')] }),
			'H5PEditor.Maze-1.0/demo.html': '<script>1</script>',
		});
		const read = await readPackage(pack(files));
		expect('refusals' in read ? read.refusals : [...read.files.keys()].filter((name) => name.startsWith('H5PEditor'))).toEqual([]);
		expect('refusals' in read ? read.refusals : reasonsNotToKeep(read)).toEqual([]);
	});
	it('name what they do not bring where they are content alone', async () => {
		const read = await readPackage(pack(contentAlone({ 'content/content.json': statement({ media: { type: { library: 'H5P.Image 1.1' } } }) })));
		expect('main' in read && read.main.missing).toEqual(['H5P.Image 1.1', 'H5P.TrueFalse 1.8']);
	});

	it.each([
		['a folder without a version', 'H5P.Dai'],
		['a folder with a patch', 'H5P.Dai-1.4.3'],
	])('%s is one of the forms that H5P takes', async (_what, folder) => {
		const change = { mainLibrary: 'H5P.Dai', preloadedDependencies: [{ machineName: 'H5P.Dai', majorVersion: '1', minorVersion: '4' }] };
		const read = await readPackage(
			pack({ 'h5p.json': `\ufeff${manifest(change)}`, 'content/content.json': '{}', [`${folder}/library.json`]: libraryJson('H5P.Dai', 4) }),
		);
		expect('main' in read && read.main.libraries.get('H5P.Dai 1.4')?.folder).toBe(folder);
	});

	it('a chain of 2,000 libraries is no circle', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 2000 }, (_, index) => [
				`L${index}-1.0/library.json`,
				libraryJson(`L${index}`, 0, { preloadedDependencies: index === 0 ? [] : [dependency(`L${index - 1}`)] }),
			]),
		);
		const read = await readPackage(pack(withLibraries(files)));
		expect('refusals' in read && read.refusals).toBe(false);
	});

	it('JSON of 60 levels is not too deep', async () => {
		const read = await readPackage(pack(withLibraries({ 'content/content.json': `{"a":${'['.repeat(59)}${']'.repeat(59)}}` })));
		expect('refusals' in read && read.refusals).toBe(false);
	});
});
