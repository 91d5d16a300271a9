/** What is wrong with communication products. */
import { error, type Message, warning } from '../../source/message.ts';
import { messages as shared } from '../../source/messages.ts';
import { problemsOf } from '../../source/problem.ts';

export const messages = {
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

export const problem = problemsOf({ ...shared, ...messages });

/** What the kinds of this room are called: in dependencies, and in messages. */
export const names = {
	product: { name: 'product', noun: { vi: 'sản phẩm', en: 'product' } },
	mediaLanguage: { name: 'media-language', noun: { vi: 'ngôn ngữ của sản phẩm', en: 'product language' } },
};
