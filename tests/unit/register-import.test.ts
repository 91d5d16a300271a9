/** Exports of registers of recommendations, taken into the content: from the file to the page's data and the open data. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { importRegisters } from '../../src/recommendation/import/import-registers.ts';
import { documentKind } from '../../src/recommendation/kinds.ts';
import { quietDay } from './broken-tree.ts';
import { sampleFolder, soundContent, UHRI_HEADS, uhriEntry, uhriRow, xlsx } from './register-samples.ts';

const folders: string[] = [];
const folderWith = (...args: Parameters<typeof sampleFolder>) => {
	folders.push(sampleFolder(...args));
	return folders.at(-1) ?? '';
};
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Options = { source?: string; dryRun?: boolean; language?: 'vi' | 'en' };
async function imported(folder: string, name: string, data: string | Uint8Array, { source, dryRun = false, language = 'vi' }: Options = {}) {
	writeFileSync(join(folder, name), data);
	const read = () => check(join(folder, 'content'), quietDay);
	const how = { folder: join(folder, 'content'), read, dryRun, languages: ['vi', 'en'], ...(source === undefined ? {} : { source }) };
	const [one] = await importRegisters([join(folder, name)], how, language);
	return { lines: (one?.lines ?? []).map((line) => line.replaceAll(`${folder}/`, '')), refused: one?.refused };
}
const textOf = (folder: string, id: string) => readFileSync(join(folder, `content/recommendations/${id}.yaml`), 'utf8');
const documentOf = (folder: string, id: string) =>
	soundContent(folder)
		.served(documentKind)
		.find((one) => one.id === id);

const first = uhriEntry();
const second = uhriEntry({
	Text: '<p>38.2&nbsp;Made up, <b>too</b> &amp; noted (Republic of Korea)(Türkiye);</p>',
	Themes: ['Right to be made up'],
	AffectedPersons: [],
	UprPositions: ['Noted'],
	UprRecommendingCountry: ['Republic of Korea', 'Türkiye'],
});
const elsewhere = uhriEntry({ Countries: ['Peru'] });
const concern = uhriEntry({ AnnotationType: '- Concerns/Observations' });
const both = [first, second, elsewhere, concern];
const said = [
	'uhri.json  chưa có quyền hay nhóm người nào ứng với: Right to be made up  chọn quyền và nhóm khi xem lại từng khuyến nghị',
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
			symbol: 'A/HRC/99/7',
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
		const feed = documentKind.feed?.entries(content.all(documentKind), content);
		expect(feed).toMatchObject([{ id: '38-1', document: 'upr-3', symbol: 'A/HRC/99/7', by: ['LA'] }, { id: '38-2' }]);
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

const REVIEWED = `# Chu kỳ III, đã xem lại một phần.
id: upr-ba
mechanism: upr
symbol: A/HRC/99/7
title: { vi: "Chu kỳ III", en: "Third cycle" }
date: 2019-03-28
cycle: 3
answered: { source: [MAU] }
recommendations:
  # đã xem
  - id: "a"
    paragraph: "38.1"
    text: { vi: "Lời của biên tập viên.", en: "An editor’s words." }
    rights: []
    answer: noted
    original: { language: en, text: "Other words." }
  - id: b # còn chờ
    paragraph: "38.2"
    by: [FR]
    original: { language: en, text: "Old words." }
    rights: []
    toReview: true
  - { id: c, paragraph: "38.3", rights: [], toReview: true, original: { language: en, text: "38.3 C" } }
# hết
source: [MAU]
`;

describe('a document that is there', () => {
	it('keeps every field of an entry that was reviewed, and says what differs', async () => {
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': REVIEWED });
		const { lines } = await imported(folder, 'uhri.json', JSON.stringify([first]), { language: 'en' });
		expect(lines).toEqual([
			'uhri.json:1  the words of A/HRC/99/7, 38.1 differ from those that are there, which stay  compare with the document and correct by hand where needed',
			'uhri.json:1  the answer to A/HRC/99/7, 38.1 is “accepted”, here it is “noted” and stays  compare with the source and correct by hand where needed',
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
		expect(lines.join('\n')).toContain('nguyên văn của A/HRC/99/7, 38.2 khác bản đã có');
		expect(documentOf(folder, 'upr-ba')?.recommendations[1]).toMatchObject({ original: { text: 'Old words.' }, by: ['KR', 'TR'] });
	});

	it('is not given a paragraph whose parts it has', async () => {
		const parts = REVIEWED.replace('"38.1"', '12(a)');
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': parts });
		const { lines } = await imported(folder, 'uhri.json', JSON.stringify([uhriEntry({ Text: '12. The Committee made this up.' })]));
		expect(lines[0]).toBe('uhri.json:1  đoạn 12 của A/HRC/99/7 đã có theo từng phần (a), nên không thêm cả đoạn  so lời và sửa tay nếu cần');
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
});

const BODIES = `- id: bo-mau
  name: { vi: Bộ Mẫu, en: Ministry of Samples }
  source: [MAU]
`;

describe('a table of another register', () => {
	const csv = [
		'Bảng khuyến nghị;;;;;;;',
		'Chủ trì;Khuyến nghị;Đoạn;Ký hiệu;Cơ chế;Ngày;Tình trạng;Ghi chú',
		'Bộ Mẫu;Sửa luật cho phù hợp.;7(a)-(b);CERD/C/VNM/CO/10-14;CERD;9/3/2012;Đang thực hiện;x',
		';Công bố báo cáo.;8;CERD/C/VNM/CO/10-14;CERD;;;',
	].join('\r\n');

	it('is read in Vietnamese, in any order of columns, and says which columns it does not take', async () => {
		const folder = folderWith({ 'content/bodies.yaml': BODIES });
		const { lines, refused } = await imported(folder, 'nrtd.csv', csv, { source: 'MAU' });
		expect(refused).toBe(false);
		expect(lines).toEqual([
			'nrtd.csv  các cột này không được nhập: Ghi chú  chép tay điều cần giữ, hoặc đổi tên cột như trong hướng dẫn',
			'nrtd.csv  tình trạng thực hiện không được nhập (Đang thực hiện)  ghi completion khi có căn cứ đã công bố; điều Nhà nước đã công bố thì ghi ở published',
			'content/recommendations/cerd-co-10-14.yaml (tệp mới: xem lại tên, ngày, nguồn ở đầu tệp): thêm 2, bổ sung 0, giữ nguyên 0',
		]);
		expect(documentOf(folder, 'cerd-co-10-14')).toMatchObject({
			mechanism: 'treaty-body',
			convention: 'ICERD',
			date: '2012-03-09',
			assigned: { source: ['MAU'] },
			recommendations: [
				{ id: '7-a-b', paragraph: '7(a)-(b)', leads: ['bo-mau'], original: { language: 'vi', text: 'Sửa luật cho phù hợp.' }, toReview: true },
				{ id: '8', toReview: true },
			],
		});
		const before = textOf(folder, 'cerd-co-10-14');
		expect((await imported(folder, 'nrtd.csv', csv, { source: 'MAU' })).lines.at(-1)).toBe('nrtd.csv  không có gì mới');
		expect(textOf(folder, 'cerd-co-10-14')).toBe(before);
	});

	it('names every mistake with its place, in both languages, and writes nothing', async () => {
		const table = [
			'Recommendation,Symbol,Paragraph,Mechanism,Cycle,Lead,Recommending State,Position,Date,Language',
			',A/HRC/99/7,38.1,UPR,3,,,,2019-01-01,',
			'One,A-HRC,1,UPR,3,,,,2019-01-01,',
			'Two,A/HRC/99/8,x9,UPR,three,Bộ Không Có,Atlantis,perhaps,31/2/2019,English',
			'Three,A/HRC/99/9,3,Special Rapporteur on samples,,,,,2019-01-01,',
			'Four,X/1,4,Someone,,,,,,',
		].join('\n');
		const folder = folderWith({ 'content/bodies.yaml': BODIES }, '');
		const { lines, refused } = await imported(folder, 'simore.csv', table, { language: 'en' });
		expect(refused).toBe(true);
		expect(lines).toEqual([
			'simore.csv:2:A  this cell is empty  fill in “Text”, or remove the row',
			'simore.csv:3:B  “A-HRC” is no symbol of a United Nations document  write it as it stands at the document’s head, such as A/HRC/26/6',
			'simore.csv:4:C  “x9” is no number of a paragraph  write it as the document does, such as 143.1, 7(a) or 12, 14',
			'simore.csv:4:G  no country is called “Atlantis”  write the name that the United Nations uses, one country a line',
			'simore.csv:4:H  the answer “perhaps” is not known  write Supported, Noted, Partially supported or Pending, or leave it empty',
			'simore.csv:4:F  there is no body “Bộ Không Có” in bodies.yaml  add it to content/bodies.yaml, or correct the name',
			'simore.csv:4:J  “english” is no code of a language  write a code such as vi, en, fr',
			'simore.csv:4:I  “31/2/2019” is not a real date  write year-month-day, such as 2024-05-20',
			'simore.csv:4  the UPR cycle of A/HRC/99/8 is not clear: “three”  write the number of the cycle or the session, such as 4 or 46',
			'simore.csv  there is no source for A/HRC/99/8  add a source with an address on uhri.ohchr.org to sources.yaml, or name one by the option --source',
			'simore.csv:5  A/HRC/99/9 is of a special procedure (Special Rapporteur on samples) and has no file yet  make content/recommendations/a-hrc-99-9.yaml with mechanism: special-procedure, mandate, title, date, source and recommendations: [], then import again',
			'simore.csv  there is no source for A/HRC/99/9  add a source with an address on uhri.ohchr.org to sources.yaml, or name one by the option --source',
			'simore.csv:6  the date of X/1 is not given  add a column with it, or make the document’s file first',
			'simore.csv:6  it is not clear which mechanism issued X/1: “Someone”  write UPR or the committee’s abbreviation (CRC, CEDAW, CCPR …), or make the document’s file first',
			'simore.csv  there is no source for X/1  add a source with an address on uhri.ohchr.org to sources.yaml, or name one by the option --source',
		]);
		expect(existsSync(join(folder, 'content/recommendations'))).toBe(false);
	});

	it('asks for the sources of answers and of who leads', async () => {
		const folder = folderWith(
			{
				'content/bodies.yaml': BODIES,
				'content/recommendations/upr-ba.yaml': REVIEWED.replace('answered: { source: [MAU] }\n', '').replace('    answer: noted\n', ''),
			},
			'',
		);
		const table = 'Recommendation,Symbol,Paragraph,Lead,Position\nNew,A/HRC/99/7,38.9,bo-mau,Supported\n';
		const { lines } = await imported(folder, 'a.csv', table);
		expect(lines).toEqual([
			'a.csv  tệp ghi câu trả lời cho A/HRC/99/7 mà chưa có nguồn  thêm vào sources.yaml một nguồn có địa chỉ ở uhri.ohchr.org, hoặc thêm tùy chọn --source với mã của nguồn',
			'a.csv  tệp ghi cơ quan chủ trì cho A/HRC/99/7 mà chưa có nguồn  thêm tùy chọn --source với mã nguồn của quyết định phân công',
		]);
		expect((await imported(folder, 'a.csv', table, { source: 'KHONG-CO' })).lines).toEqual([
			'a.csv  không có nguồn «KHONG-CO» trong sources.yaml  thêm nguồn đó trước, hoặc sửa mã sau --source',
		]);
		expect((await imported(folder, 'a.csv', table, { source: 'MAU' })).refused).toBe(false);
		expect(documentOf(folder, 'upr-ba')).toMatchObject({ answered: { source: ['MAU'] }, assigned: { source: ['MAU'] } });
	});
});

describe('a file that cannot be taken in', () => {
	it('has nothing for this State', async () => {
		const { lines, refused } = await imported(folderWith(), 'uhri.json', JSON.stringify([elsewhere]), { language: 'en' });
		expect(refused).toBe(true);
		expect(lines).toEqual([
			'uhri.json  the file has no recommendation to Viet Nam  look at the columns of countries and types; only rows of the type “Recommendations” are imported',
		]);
	});
	it('meets content with errors', async () => {
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': REVIEWED.replace('cycle: 3\n', '') });
		expect((await imported(folder, 'uhri.json', JSON.stringify(both))).lines).toEqual([
			'uhri.json  nội dung đang có lỗi  chạy npm run check và sửa trước khi nhập',
		]);
	});
	it('has one id with two texts', async () => {
		const again = { ...first, Text: '38.1 Other words' };
		const { lines } = await imported(folderWith(), 'uhri.json', JSON.stringify([first, first, again]), { language: 'en' });
		expect(lines).toEqual([`uhri.json:3:AnnotationId  the id ${first.AnnotationId} stands twice with different words  keep one of the rows`]);
	});
	it('is not refused for a paragraph that nobody finds: the entry has a source of its own, and comes in once', async () => {
		const folder = folderWith();
		const without = JSON.stringify([uhriEntry({ Text: 'Made up without a number' })]);
		expect((await imported(folder, 'uhri.json', without)).lines[0]).toMatch(
			/^uhri\.json:1 {2}không thấy số đoạn trong A\/HRC\/99\/7 {2}ghi paragraph khi xem lại doan-/,
		);
		expect(documentOf(folder, 'upr-3')?.recommendations).toMatchObject([{ source: ['UHRI-MAU'], toReview: true }]);
		expect((await imported(folder, 'uhri.json', without)).lines).toEqual(['uhri.json  không có gì mới']);
	});
});

describe('the command', () => {
	const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
	const run = (folder: string, ...args: string[]) =>
		spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, BUILD_DATE: quietDay } });

	it('tells registers from forms and quizzes, tries without writing, and refuses with exit status 1', async () => {
		const folder = folderWith();
		writeFileSync(join(folder, 'uhri.xlsx'), await xlsx([UHRI_HEADS, ...both.map(uhriRow)]));
		writeFileSync(join(folder, 'a.gift'), '::a:: a {T}');
		const tried = run(folder, 'uhri.xlsx', '--dry-run', '--lang', 'en');
		expect(tried).toMatchObject({ status: 0, stderr: '' });
		expect(tried.stdout).toContain('upr-3.yaml (new: look at the title, date and source at its head): 2 would be added, 0 completed, 0 left as they are');
		expect(existsSync(join(folder, 'content/recommendations'))).toBe(false);
		expect(run(folder, 'a.gift', '--dry-run')).toMatchObject({ status: 2 });
		writeFileSync(join(folder, 'b.json'), '{}');
		expect(run(folder, 'b.json')).toMatchObject({
			status: 1,
			stdout: 'b.json  tệp không phải một danh sách JSON đọc được  tải lại bản xuất JSON từ uhri.ohchr.org\n',
		});
		const done = run(folder, 'uhri.xlsx', 'a.gift', '--source', 'MAU');
		expect(done).toMatchObject({ status: 0, stderr: '' });
		expect(done.stdout).toContain('thêm 2');
		expect(textOf(folder, 'upr-3')).toContain('\nsource: [MAU]\nanswered:\n  source: [MAU]\n');
	});
});
