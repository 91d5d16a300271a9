/** Exports of registers of recommendations, taken into the content: from the file to the page's data and the open data. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentKind } from '../../src/recommendation/kinds.ts';
import { quietDay } from './broken-tree.ts';
import { runHere } from './commands.ts';
import {
	both,
	documentOf,
	first,
	folderWith,
	imported,
	REVIEWED,
	second,
	soundContent,
	textOf,
	UHRI_HEADS,
	uhriEntry,
	uhriRow,
	xlsx,
} from './register-samples.ts';

const said = [
	'uhri.json  chưa có quyền hay nhóm người nào ứng với: Right to be made up  thêm chủ đề vào content/register-themes.yaml, hoặc chọn quyền và nhóm khi xem lại từng khuyến nghị',
	'uhri.json  bỏ qua 1 hàng của nước khác, 1 hàng không phải khuyến nghị',
	'content/recommendations/upr-3.yaml (tệp mới: xem lại tên, ngày, nguồn ở đầu tệp): thêm 2, bổ sung 0, giữ nguyên 0',
];

describe('the export of the Universal Human Rights Index', () => {
	it('becomes a document that the check takes, with all that the export says and nothing else', async () => {
		const folder = folderWith();
		expect(await imported(folder, 'uhri.json', JSON.stringify(both))).toEqual({ lines: said, refused: false });
		expect(documentOf(folder, 'upr-3')).toEqual({
			id: 'upr-3',
			mechanism: 'upr',
			symbol: 'A/HRC/97/7',
			title: { vi: 'Rà soát định kỳ phổ quát, chu kỳ III', en: 'Universal Periodic Review, third cycle' },
			date: '2019-03-28',
			cycle: 3,
			source: ['UHRI-MAU'],
			answered: { source: ['UHRI-MAU'] },
			recommendations: [
				{
					id: '38-1',
					paragraph: '38.1',
					by: ['LA'],
					original: { language: 'en', text: '38.1 Made up for a test (Lao People’s Democratic Republic);' },
					rights: ['binh-dang'],
					groups: ['tre-em'],
					answer: 'accepted',
					ids: { uhri: first.AnnotationId },
					toReview: true,
				},
				{
					id: '38-2',
					paragraph: '38.2',
					by: ['KR', 'TR'],
					original: { language: 'en', text: '38.2 Made up, too & noted (Republic of Korea)(Türkiye);' },
					rights: [],
					answer: 'noted',
					ids: { uhri: second.AnnotationId },
					toReview: true,
				},
			],
		});
		const content = soundContent(folder);
		const feed = [...(documentKind.feed?.entries(content.all(documentKind), content) ?? [])].filter(
			(one) => (one as { document?: string }).document === 'upr-3',
		);
		expect(feed).toMatchObject([{ id: '38-1', document: 'upr-3', symbol: 'A/HRC/97/7', by: ['LA'] }, { id: '38-2' }]);
	});

	it('says the same as .xlsx, with the heads as they are misspelt there', async () => {
		const [asJson, asXlsx] = [folderWith(), folderWith()];
		await imported(asJson, 'uhri.json', JSON.stringify(both));
		const { lines } = await imported(asXlsx, 'uhri.xlsx', await xlsx([UHRI_HEADS, ...both.map(uhriRow)]));
		expect(lines.at(-1)).toBe(said.at(-1));
		expect(textOf(asXlsx, 'upr-3')).toBe(textOf(asJson, 'upr-3'));
	});

	it('changes nothing when it comes a second time, and nothing at all where it is only tried', async () => {
		const folder = folderWith();
		const tried = await imported(folder, 'uhri.json', JSON.stringify(both), { dryRun: true });
		expect(tried.lines.at(-1)).toContain('sẽ thêm 2');
		expect(existsSync(join(folder, 'content/recommendations/upr-3.yaml'))).toBe(false);
		await imported(folder, 'uhri.json', JSON.stringify(both));
		const before = textOf(folder, 'upr-3');
		expect((await imported(folder, 'uhri.json', JSON.stringify(both))).lines.at(-1)).toBe('uhri.json  không có gì mới');
		expect(textOf(folder, 'upr-3')).toBe(before);
	});
});

describe('a document that is there', () => {
	it('keeps every field of an entry that was reviewed, and says what differs', async () => {
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': REVIEWED });
		const { lines } = await imported(folder, 'uhri.json', JSON.stringify([first]), { language: 'en' });
		expect(lines).toEqual([
			'uhri.json:1  the words of A/HRC/97/7, 38.1 differ from those that are there, which stay  compare with the document and correct by hand where needed',
			'uhri.json:1  the answer to A/HRC/97/7, 38.1 is “accepted”, here it is “noted” and stays  compare with the source and correct by hand where needed',
			'uhri.json  nothing new',
		]);
		expect(textOf(folder, 'upr-ba')).toBe(REVIEWED);
	});

	it('completes entries that wait, without what a person filled in, and adds new ones; the rest of the text stays as written', async () => {
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': REVIEWED });
		const fourth = uhriEntry({ Text: '38.4 Made up (Viet Nam’s neighbour)', UprRecommendingCountry: [], UprPositions: [] });
		const third = uhriEntry({ Text: '38.3 C', UprRecommendingCountry: ['Cuba'] });
		const { lines } = await imported(folder, 'uhri.json', JSON.stringify([second, third, fourth]));
		expect(lines.at(-1)).toBe('content/recommendations/upr-ba.yaml: thêm 1, bổ sung 2, giữ nguyên 0');
		const text = textOf(folder, 'upr-ba');
		const [head, tail] = [REVIEWED.slice(0, REVIEWED.indexOf('  - id: b')), '\n# hết\nsource: [MAU]\n'];
		expect(text.startsWith(head)).toBe(true);
		expect(text.endsWith(tail)).toBe(true);
		expect(text).toContain('- id: b # còn chờ\n');
		const [, b, c, d] = documentOf(folder, 'upr-ba')?.recommendations ?? [];
		expect(b).toMatchObject({
			by: ['FR'],
			original: { text: expect.stringContaining('too & noted') },
			answer: 'noted',
			ids: { uhri: second.AnnotationId },
			toReview: true,
		});
		expect(c).toMatchObject({ id: 'c', by: ['CU'], rights: ['binh-dang'], toReview: true });
		expect(d).toMatchObject({ id: '38-4', toReview: true });
		expect((await imported(folder, 'uhri.json', JSON.stringify([second, third, fourth]))).lines.at(-1)).toBe('uhri.json  không có gì mới');
		expect(textOf(folder, 'upr-ba')).toBe(text);
	});

	it('keeps the words of a document once somebody has begun to write the text', async () => {
		const begun = REVIEWED.replace('    by: [FR]\n', '    text: { vi: "Bắt đầu." }\n');
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': begun });
		const { lines } = await imported(folder, 'uhri.json', JSON.stringify([second]));
		expect(lines.join('\n')).toContain('nguyên văn của A/HRC/97/7, 38.2 khác bản đã có');
		expect(documentOf(folder, 'upr-ba')?.recommendations[1]).toMatchObject({ original: { text: 'Old words.' }, by: ['KR', 'TR'] });
	});

	it('is not given a paragraph whose parts it has', async () => {
		const parts = REVIEWED.replace('"38.1"', '12(a)');
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': parts });
		const { lines } = await imported(folder, 'uhri.json', JSON.stringify([uhriEntry({ Text: '12. The Committee made this up.' })]));
		expect(lines[0]).toBe('uhri.json:1  đoạn 12 của A/HRC/97/7 đã có theo từng phần (a), nên không thêm cả đoạn  so lời và sửa tay nếu cần');
		expect(textOf(folder, 'upr-ba')).toBe(parts);
	});

	it('gets the source of its answers where it has none', async () => {
		const folder = folderWith({
			'content/recommendations/upr-ba.yaml': REVIEWED.replace('answered: { source: [MAU] }\n', '').replace('    answer: noted\n', ''),
		});
		await imported(folder, 'uhri.json', JSON.stringify([second]));
		expect(documentOf(folder, 'upr-ba')?.answered).toEqual({ source: ['UHRI-MAU'] });
	});

	it('takes its first entries where its list is empty', async () => {
		const empty = `${REVIEWED.slice(0, REVIEWED.indexOf('recommendations:'))}recommendations: []\nsource: [MAU]\n`;
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': empty });
		await imported(folder, 'uhri.json', JSON.stringify([second]));
		expect(documentOf(folder, 'upr-ba')?.recommendations).toHaveLength(1);
	});

	it('is told to have a list by lines where its list stands in brackets', async () => {
		const inBrackets = `${REVIEWED.slice(0, REVIEWED.indexOf('recommendations:'))}recommendations: [{ id: a, rights: [], text: { vi: Lời. }, source: [MAU] }]\nsource: [MAU]\n`;
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': inBrackets });
		const { lines, refused } = await imported(folder, 'uhri.json', JSON.stringify([second]), { language: 'en' });
		expect(refused).toBe(true);
		expect(lines[0]).toBe(
			'uhri.json  content/recommendations/upr-ba.yaml has its recommendations in square brackets, so nothing can be added  remove the brackets, begin each entry with a line “- id: …”, then import again',
		);
		expect(textOf(folder, 'upr-ba')).toBe(inBrackets);
	});
});

describe('the command', () => {
	const run = (folder: string, ...args: string[]) => runHere('import', args, { cwd: folder, env: { BUILD_DATE: quietDay } });

	it('has no answer where the export gives none, and “pending” where it says so; a later answer is told and not entered', async () => {
		const folder = folderWith();
		const entry = (paragraph: string, positions: unknown) => uhriEntry({ Text: `${paragraph} Made up;`, UprPositions: positions });
		const export1 = [entry('38.1', ['Pending']), entry('38.2', []), entry('38.3', null), entry('38.4', [''])];
		await imported(folder, 'uhri.json', JSON.stringify(export1));
		expect(documentOf(folder, 'upr-3')?.recommendations.map(({ answer }) => answer)).toEqual(['pending', undefined, undefined, undefined]);
		const answered = export1.map((one) => ({ ...one, UprPositions: ['Supported'] }));
		const { lines } = await imported(folder, 'uhri.json', JSON.stringify(answered), { language: 'en' });
		expect(lines.filter((line) => line.includes('“accepted”'))).toEqual([
			'uhri.json:1  the answer to A/HRC/97/7, 38.1 is “accepted”, here it is “pending” and stays  compare with the source and correct by hand where needed',
		]);
		expect(documentOf(folder, 'upr-3')?.recommendations.map(({ answer }) => answer)).toEqual(['pending', 'accepted', 'accepted', 'accepted']);
	});

	it('tells registers from forms and quizzes, tries without writing, and refuses with exit status 1', async () => {
		const folder = folderWith();
		writeFileSync(join(folder, 'uhri.xlsx'), await xlsx([UHRI_HEADS, ...both.map(uhriRow)]));
		writeFileSync(join(folder, 'a.gift'), '::a:: a {T}');
		const tried = await run(folder, 'uhri.xlsx', '--dry-run', '--lang', 'en');
		expect(tried).toMatchObject({ status: 0, stderr: '' });
		expect(tried.stdout).toContain('upr-3.yaml (new: look at the title, date and source at its head): 2 would be added, 0 completed, 0 left as they are');
		expect(existsSync(join(folder, 'content/recommendations/upr-3.yaml'))).toBe(false);
		expect(await run(folder, 'a.gift', '--dry-run')).toMatchObject({ status: 2 });
		writeFileSync(join(folder, 'b.json'), '{}');
		expect(await run(folder, 'b.json')).toMatchObject({
			status: 1,
			stdout: 'b.json  tệp không phải một danh sách JSON đọc được  tải lại bản xuất JSON từ uhri.ohchr.org\n',
		});
		const done = await run(folder, 'uhri.xlsx', 'a.gift', '--source', 'MAU');
		expect(done).toMatchObject({ status: 0, stderr: '' });
		expect(done.stdout).toContain('thêm 2');
		expect(textOf(folder, 'upr-3')).toContain('\nsource: [MAU]\nanswered:\n  source: [MAU]\n');
	});
});
