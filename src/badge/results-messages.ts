/** What is wrong with a table of results that badges are to be signed from. */
import { error, type Message } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

const messages = {
	'results-quotation': error(
		['dấu nháy mở ở đây không được đóng đúng chỗ', 'lưu lại tệp từ Excel hoặc LibreOffice dưới dạng CSV UTF-8'],
		['the quotation mark that opens here is not closed where its cell ends', 'save the file again as CSV UTF-8 from Excel or LibreOffice'],
	),
	'results-empty': error(
		['tệp không có dòng kết quả nào', 'dòng đầu ghi tên các cột, mỗi dòng sau là một người học'],
		['the file holds no results', 'the first line names the columns, each line below it is a learner'],
	),
	'results-column': error(
		['thiếu cột «{column}»', 'thêm cột; dòng đầu ghi: tên; khóa; ngày; kết quả; nếu có thì thêm mã; giờ'],
		['there is no column “{column}”', 'add it; the first line reads: name; course; day; score; and, where there are, code; hours'],
	),
	'results-column-twice': error(
		['cột «{column}» có hai lần', 'xóa hoặc đổi tên một cột'],
		['the column “{column}” is there twice', 'remove or rename one of them'],
	),
	'results-name': error(
		['«{got}» không dùng làm tên được', 'viết họ và tên: có ít nhất một chữ cái, nhiều nhất {count} ký tự, không ký tự ẩn, không bắt đầu bằng dấu = + - @'],
		['“{got}” cannot be a name', 'write the full name: one letter at least, {count} characters at most, no invisible ones, none of = + - @ at its beginning'],
	),
	'results-course': error(
		['không có khóa học có bài thi nào tên «{got}»', 'ghi id của khóa: {courses}'],
		['there is no course with an exam called “{got}”', 'write the id of the course: {courses}'],
	),
	'results-day': error(
		['«{got}» không phải một ngày có thật', 'viết năm-tháng-ngày (2026-05-30) hoặc ngày/tháng/năm (30/5/2026)'],
		['“{got}” is not a real date', 'write year-month-day (2026-05-30) or day/month/year (30/5/2026)'],
	),
	'results-day-to-come': error(
		['ngày {got} chưa đến', 'ghi ngày đạt bài thi'],
		['the day {got} is still to come', 'write the day on which the exam was passed'],
	),
	'results-score': error(
		['«{got}» không phải kết quả', 'ghi phần trăm bằng số nguyên từ 0 đến 100, như in trên giấy chứng nhận'],
		['“{got}” is no score', 'write the percentage as a whole number from 0 to 100, as the certificate has it'],
	),
	'results-not-passed': error(
		['{got} % chưa đạt bài thi: cần {pass} %', 'bỏ dòng này, hoặc sửa kết quả'],
		['{got} % does not pass the exam, which needs {pass} %', 'remove the row, or correct the score'],
	),
	'results-hours': error(
		['«{got}» không phải số giờ', 'ghi số giờ in trên giấy chứng nhận'],
		['“{got}” is no number of hours', 'write the hours printed on the certificate'],
	),
	'results-code': error(
		[
			'mã «{got}» không khớp với tên, ngày, kết quả và {hours} giờ',
			'so lại với giấy chứng nhận; giấy in khi khóa học có số giờ khác thì ghi số giờ ấy ở cột giờ',
		],
		[
			'the code “{got}” does not fit the name, day, score and {hours} hours',
			'compare with the certificate; where it was printed with other hours, write those in a column “hours”',
		],
	),
	'results-twice': error(
		['dòng này giống hệt dòng {line}', 'xóa một dòng; hai người trùng tên thì thêm năm sinh sau tên, như Nguyễn Văn A (1990)'],
		['this row says the same as line {line}', 'remove one; for two people of one name, add the year of birth behind it, as in Nguyễn Văn A (1990)'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });
