/** Tables of other registers, and files that cannot be taken in: every mistake with its place. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { both, documentOf, elsewhere, first, folderWith, imported, REVIEWED, textOf, uhriEntry } from './register-samples.ts';

/** The names of the documents that are there. */
const documentsIn = (folder: string) => {
	const path = join(folder, 'content/recommendations');
	return existsSync(path) ? readdirSync(path) : [];
};

const BODIES = `- id: bo-tam-thoi
  name: { vi: Bộ Tạm thời, en: Ministry for the Time Being }
  source: [MAU]
`;

describe('a table of another register', () => {
	const csv = [
		'Bảng khuyến nghị;;;;;;;',
		'Chủ trì;Khuyến nghị;Đoạn;Ký hiệu;Cơ chế;Ngày;Tình trạng;Ghi chú',
		'Bộ Tạm thời;Sửa luật cho phù hợp.;7(a)-(b);CERD/C/VNM/CO/10-14;CERD;9/3/2012;Đang thực hiện;x',
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
				{ id: '7-a-b', paragraph: '7(a)-(b)', leads: ['bo-tam-thoi'], original: { language: 'vi', text: 'Sửa luật cho phù hợp.' }, toReview: true },
				{ id: '8', toReview: true },
			],
		});
		const before = textOf(folder, 'cerd-co-10-14');
		expect((await imported(folder, 'nrtd.csv', csv, { source: 'MAU' })).lines.at(-1)).toBe('nrtd.csv  không có gì mới');
		expect(textOf(folder, 'cerd-co-10-14')).toBe(before);
	});

	it('takes a status for the answer only where no answer is given', async () => {
		const folder = folderWith({ 'content/recommendations/upr-ba.yaml': REVIEWED });
		const table =
			'Recommendation,Symbol,Paragraph,Position,Status\nNew,A/HRC/97/7,38.8,Supported,Pending\nNewer,A/HRC/97/7,38.9,,Noted\nNewest,A/HRC/97/7,38.10,Noted,\n';
		const { lines } = await imported(folder, 'a.csv', table, { language: 'en', source: 'MAU' });
		expect(lines[0]).toMatch(/^a\.csv {2}the status of implementation is not imported \(Pending\)/);
		expect(documentOf(folder, 'upr-ba')?.recommendations.slice(-3)).toMatchObject([{ answer: 'accepted' }, { answer: 'noted' }, { answer: 'noted' }]);
	});

	it('takes “Pending” for an answer in the column of answers, and under “Status” only where all of that column are answers', async () => {
		const answersOf = async (head: string, ...rows: string[]) => {
			const folder = folderWith({ 'content/recommendations/upr-ba.yaml': REVIEWED });
			const table = [`Recommendation,Symbol,Paragraph,${head}`, ...rows.map((row, index) => `New ${index},A/HRC/97/7,39.${index},${row}`)].join('\n');
			const { refused } = await imported(folder, 'a.csv', table, { language: 'en', source: 'MAU' });
			expect(refused).toBe(false);
			const added = documentOf(folder, 'upr-ba')?.recommendations.slice(-rows.length);
			return added?.map((one) => ('answer' in one ? one.answer : undefined));
		};
		expect(await answersOf('Position', 'Pending', '', '-', 'Noted')).toEqual(['pending', undefined, undefined, 'noted']);
		expect(await answersOf('Position,Status', 'Noted,Pending', ',Pending', ',')).toEqual(['noted', undefined, undefined]);
		expect(await answersOf('Status', 'Pending', 'Implemented', 'Noted')).toEqual([undefined, undefined, 'noted']);
		expect(await answersOf('Status', 'Pending', '', 'Supported')).toEqual(['pending', undefined, 'accepted']);
	});

	it('names every mistake with its place, in both languages, and writes nothing', async () => {
		const table = [
			'Recommendation,Symbol,Paragraph,Mechanism,Cycle,Lead,Recommending State,Position,Date,Language',
			',A/HRC/97/7,38.1,UPR,3,,,,2019-01-01,',
			'One,A-HRC,1,UPR,3,,,,2019-01-01,',
			'Two,A/HRC/97/8,x9,UPR,three,Bộ Không Có,Atlantis,perhaps,31/2/2019,English',
			'Three,A/HRC/97/9,3,Special Rapporteur on samples,,,,,2019-01-01,',
			'Four,X/1,4,Someone,,,,,,',
		].join('\n');
		const folder = folderWith({ 'content/bodies.yaml': BODIES }, '');
		const before = documentsIn(folder);
		const { lines, refused } = await imported(folder, 'simore.csv', table, { language: 'en' });
		expect(refused).toBe(true);
		expect(lines).toEqual([
			'simore.csv:2:A  this cell is empty  fill in “Text”, or remove the row',
			'simore.csv:3:B  “A-HRC” is no symbol of a United Nations document  write it as it stands at the document’s head, such as A/HRC/26/6',
			'simore.csv:4:C  “x9” is no number of a paragraph  write it as the document does, such as 143.1, 7(a) or 12, 14',
			'simore.csv:4:G  no country is called “Atlantis”  write the name that the United Nations uses, one country a line',
			'simore.csv:4:H  the answer “perhaps” is not known  write Supported, Noted, Partially supported or Pending, or leave it empty',
			'simore.csv:4:F  there is no body “Bộ Không Có” in bodies.yaml  add it to content/bodies.yaml, or correct the name',
			'simore.csv:4:J  “English” is no code of a language  write a code such as vi, en, fr',
			'simore.csv:4:I  “31/2/2019” is not a real date  write year-month-day, such as 2024-05-20',
			'simore.csv:4  the UPR cycle of A/HRC/97/8 is not clear: “three”  write the number of the cycle or the session, such as 4 or 46',
			'simore.csv  there is no source for A/HRC/97/8  add a source with an address on uhri.ohchr.org to sources.yaml, or name one by the option --source',
			'simore.csv:5  A/HRC/97/9 is of a special procedure (Special Rapporteur on samples) and has no file yet  make content/recommendations/a-hrc-97-9.yaml with mechanism: special-procedure, mandate, title, date, source and recommendations: [], then import again',
			'simore.csv  there is no source for A/HRC/97/9  add a source with an address on uhri.ohchr.org to sources.yaml, or name one by the option --source',
			'simore.csv:6  the date of X/1 is not given  add a column with it, or make the document’s file first',
			'simore.csv:6  it is not clear which mechanism issued X/1: “Someone”  write UPR or the committee’s abbreviation (CRC, CEDAW, CCPR …), or make the document’s file first',
			'simore.csv  there is no source for X/1  add a source with an address on uhri.ohchr.org to sources.yaml, or name one by the option --source',
		]);
		expect(documentsIn(folder)).toEqual(before);
	});

	it('asks for the sources of answers and of who leads', async () => {
		const folder = folderWith(
			{
				'content/bodies.yaml': BODIES,
				'content/recommendations/upr-ba.yaml': REVIEWED.replace('answered: { source: [MAU] }\n', '').replace('    answer: noted\n', ''),
			},
			'',
		);
		const table = 'Recommendation,Symbol,Paragraph,Lead,Position\nNew,A/HRC/97/7,38.9,bo-tam-thoi,Supported\n';
		const { lines } = await imported(folder, 'a.csv', table);
		expect(lines).toEqual([
			'a.csv  tệp ghi câu trả lời cho A/HRC/97/7 mà chưa có nguồn  thêm vào sources.yaml một nguồn có địa chỉ ở uhri.ohchr.org, hoặc thêm tùy chọn --source với mã của nguồn',
			'a.csv  tệp ghi cơ quan chủ trì cho A/HRC/97/7 mà chưa có nguồn  thêm tùy chọn --source với mã nguồn của quyết định phân công',
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
			/^uhri\.json:1 {2}không thấy số đoạn trong A\/HRC\/97\/7 {2}ghi paragraph khi xem lại doan-/,
		);
		expect(documentOf(folder, 'upr-3')?.recommendations).toMatchObject([{ source: ['UHRI-MAU'], toReview: true }]);
		expect((await imported(folder, 'uhri.json', without)).lines).toEqual(['uhri.json  không có gì mới']);
	});
});
