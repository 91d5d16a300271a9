/** The kinds of problem in what a plan has come to: reports with their figures, and communication products. */
import { error, type Message, warning } from './message.ts';

export const progressMessages = {
	// Reports
	'figure-part': error(
		['tử số {part} lớn hơn mẫu số {whole}', 'sửa một trong hai số'],
		['the numerator {part} is larger than the denominator {whole}', 'correct one of the two'],
	),
	'figure-computed': error(
		['mục tiêu «{id}» được tính từ dữ liệu khác, không ghi số ở đây', 'xóa số liệu này, hoặc ghi measure: figures ở mục tiêu đó'],
		['target “{id}” is computed from other data and takes no figure here', 'remove this figure, or write measure: figures at that target'],
	),
	'report-twice': error(
		['đơn vị «{unit}» đã có báo cáo kỳ «{duty}» nhận ngày {date}', 'gộp hai báo cáo, hoặc ghi status: returned ở bản bị trả lại'],
		['“{unit}” already has a report under “{duty}” received on {date}', 'join the two, or write status: returned at the one that was sent back'],
	),
	// Communication products
	'media-language-code': error(
		['«{got}» không phải mã ngôn ngữ của ISO 639', 'tra mã ở iso639-3.sil.org, ví dụ vi, en, ktv'],
		['“{got}” is not a language code of ISO 639', 'look the code up at iso639-3.sil.org, such as vi, en, ktv'],
	),
	'media-no-plan': error(
		['ngày {date} không thuộc thời gian của kế hoạch nào', 'sửa ngày, hoặc thêm kế hoạch của năm đó'],
		['the date {date} lies in the period of no plan', 'correct the date, or add the plan of that year'],
	),
	'media-double': error(
		['sản phẩm này có vẻ đã được ghi ở {other}', 'xóa một trong hai, hoặc sửa chỗ khác nhau (tên, ngày, đơn vị, nền tảng, ngôn ngữ, liên kết)'],
		['this product seems to be entered at {other} already', 'remove one, or correct what differs (title, date, unit, platform, languages, link)'],
	),
	'media-future': warning(
		['ngày {date} chưa tới', 'sửa ngày, hoặc đợi sản phẩm được công bố rồi hãy ghi'],
		['the date {date} has not come yet', 'correct the date, or enter the product once it is published'],
	),
} satisfies Record<string, Message>;
