/** The table of results that badges are signed from: every row is checked, and every mistake has its place. */
import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/badge/results.ts';
import { certificateCode } from '../../src/learning/certificate-code.ts';
import { report } from '../../src/source/report.ts';

const courses = [{ id: 'khoa-mau', pass: 60, hours: 25.5 }];
const read = (text: string) => readResults('kq.csv', text, courses, '2026-12-20');
async function said(text: string, language: 'vi' | 'en' = 'vi') {
	const { problems } = await read(text);
	return report(problems, { language, format: 'text' }).trimEnd().split('\n').slice(0, -1);
}
const HEAD = 'tên;khóa;ngày;kết quả;mã;giờ\n';

describe('a table of results is read', () => {
	it('with heads in Vietnamese or English, in any order, with columns between them that nobody asks for', async () => {
		const name = 'Nguyễn Thị Ánh';
		expect((await read('\ufeffHọ và tên;Email;Khóa học;Ngày đạt;Kết quả (%)\r\nNguyễn Thị Ánh;a@b.vn;khoa-mau;5/12/2026;87 %\r\n')).results).toEqual([
			{ name, course: 'khoa-mau', day: '2026-12-05', score: 87 },
		]);
		expect((await read(`score,day,course,name\n100,2026-12-05,khoa-mau,"${name.normalize('NFD')}"`)).results).toEqual([
			{ name, course: 'khoa-mau', day: '2026-12-05', score: 100 },
		]);
	});
	it('with names as long as those of certificates, however their letters are composed', async () => {
		const name = 'Nguyễn Thị Ấ'.padEnd(80, 'ế');
		const { results, problems } = await read(`${HEAD}${name.normalize('NFD')};khoa-mau;2026-12-05;87;;\n`);
		expect({ names: results.map((one) => one.name), problems }).toEqual({ names: [name], problems: [] });
		expect(await said(`${HEAD}${`${name}ế`.normalize('NFD')};khoa-mau;2026-12-05;87;;\n`)).toEqual([
			expect.stringContaining(`«${name}ế» không dùng làm tên được`),
		]);
	});
	it('with the codes of the certificates, as people type them, and with the hours of the day on which they were printed', async () => {
		const facts = { course: 'khoa-mau', name: 'Trần B', day: '2026-12-05', score: 87 };
		const [now, then] = await Promise.all([certificateCode({ ...facts, hours: '25.5' }), certificateCode({ ...facts, hours: '20' })]);
		const { results, problems } = await read(`${HEAD}Trần B;khoa-mau;2026-12-05;87;${now.toLowerCase().replaceAll('-', ' ')};\n`);
		expect({ results, problems }).toEqual({ results: [{ ...facts, code: now }], problems: [] });
		expect((await read(`${HEAD}Trần B;khoa-mau;2026-12-05;87;${then};20,0\n`)).results).toEqual([{ ...facts, code: then }]);
		expect(await said(`${HEAD}Trần B;khoa-mau;2026-12-05;87;${then};\n`)).toEqual([
			`kq.csv:2:31  mã «${then}» không khớp với tên, ngày, kết quả và 25,5 giờ  so lại với giấy chứng nhận; giấy in khi khóa học có số giờ khác thì ghi số giờ ấy ở cột giờ`,
		]);
	});
});

it('takes names that differ in a mark, and results that differ, for those of two people', async () => {
	const rows = [
		'Trần Anh;khoa-mau;2026-12-05;87',
		'Trần Ánh;khoa-mau;2026-12-05;87',
		'Trần Anh;khoa-mau;2026-12-05;88',
		'Trần Anh (1990);khoa-mau;2026-12-05;87',
	];
	expect(await read(`tên;khóa;ngày;kết quả\n${rows.join('\n')}`)).toMatchObject({ results: { length: 4 }, problems: [] });
});

describe('what is wrong is said, all at once', () => {
	it('of every row', async () => {
		const rows = [
			'=1+1;khoa;31/2/2026;870;;x',
			'B;khoa-mau;2026-12-05;59;;',
			'C;khoa-mau;2026-12-21;60;;',
			';;;;;1',
			'D;khoa-mau;2026-12-05;60;;',
			'd;khoa-mau;5.12.2026;60;;',
		];
		expect(await said(HEAD + rows.join('\n'))).toEqual([
			'kq.csv:2:1  «=1+1» không dùng làm tên được  viết họ và tên: có ít nhất một chữ cái, nhiều nhất 80 ký tự, không ký tự ẩn, không bắt đầu bằng dấu = + - @',
			'kq.csv:2:6  không có khóa học có bài thi nào tên «khoa»  ghi id của khóa: khoa-mau',
			'kq.csv:2:11  «31/2/2026» không phải một ngày có thật  viết năm-tháng-ngày (2026-05-30) hoặc ngày/tháng/năm (30/5/2026)',
			'kq.csv:2:21  «870» không phải kết quả  ghi phần trăm bằng số nguyên từ 0 đến 100, như in trên giấy chứng nhận',
			'kq.csv:2:26  «x» không phải số giờ  ghi số giờ in trên giấy chứng nhận',
			'kq.csv:3:23  59 % chưa đạt bài thi: cần 60 %  bỏ dòng này, hoặc sửa kết quả',
			'kq.csv:4:12  ngày 2026-12-21 chưa đến  ghi ngày đạt bài thi',
			'kq.csv:5:1  «tên» để trống  điền giá trị; mục không bắt buộc thì có thể xóa dòng này',
			'kq.csv:5:2  «khóa» để trống  điền giá trị; mục không bắt buộc thì có thể xóa dòng này',
			'kq.csv:5:3  «ngày» để trống  điền giá trị; mục không bắt buộc thì có thể xóa dòng này',
			'kq.csv:5:4  «kết quả» để trống  điền giá trị; mục không bắt buộc thì có thể xóa dòng này',
			'kq.csv:7:1  dòng này giống hệt dòng 6  xóa một dòng; hai người trùng tên thì thêm năm sinh sau tên, như Nguyễn Văn A (1990)',
		]);
	});
	it('of a row that is there twice, which is left out', async () => {
		const row = 'Trần B;khoa-mau;2026-12-05;87;;';
		expect(await read(`${HEAD}${row}\n${row}`)).toMatchObject({ results: { length: 1 }, problems: [{ kind: 'results-twice', line: 3 }] });
	});
	it('of the heads', async () => {
		expect(await said('name,Name,course\n1,2,3')).toEqual([
			'kq.csv:1:1  thiếu cột «ngày»  thêm cột; dòng đầu ghi: tên; khóa; ngày; kết quả; nếu có thì thêm mã; giờ',
			'kq.csv:1:1  thiếu cột «kết quả»  thêm cột; dòng đầu ghi: tên; khóa; ngày; kết quả; nếu có thì thêm mã; giờ',
			'kq.csv:1:6  cột «Name» có hai lần  xóa hoặc đổi tên một cột',
		]);
	});
	it('of a table without rows, and of one that is broken off', async () => {
		expect(await said(HEAD, 'en')).toEqual(['kq.csv:1:1  the file holds no results  the first line names the columns, each line below it is a learner']);
		expect(await said(`${HEAD}"Trần B;khoa-mau`, 'en')).toEqual([
			'kq.csv:2:1  the quotation mark that opens here is not closed where its cell ends  save the file again as CSV UTF-8 from Excel or LibreOffice',
		]);
	});
	it('of text that is not UTF-8, and of characters that nobody sees', async () => {
		const windows = new TextDecoder().decode(new Uint8Array([...new TextEncoder().encode(HEAD), 0x4e, 0xea, 0x20]));
		expect(await said(windows)).toEqual([
			'kq.csv:2:2  một chữ ở đây hỏng: byte này không phải UTF-8  gõ lại chữ ở đây, rồi lưu lại bằng UTF-8: mở tệp bằng Notepad, chọn Tệp > Lưu thành (File > Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi Lưu',
		]);
		for (const name of ['Trần\u202eB', 'Trần\u200bB', '123', 'a'.repeat(81), '＝A'])
			expect((await read(`${HEAD}${name};khoa-mau;2026-12-05;87;;`)).problems.map(({ kind }) => kind)).toEqual(['results-name']);
	});
	it('in English, too', async () => {
		expect(await said(`${HEAD}A;khoa;2026-12-05;8;7KQ2;`, 'en')).toEqual([
			'kq.csv:2:3  there is no course with an exam called “khoa”  write the id of the course: khoa-mau',
		]);
	});
});
