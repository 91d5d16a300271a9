/** What is wrong with the register of recommendations. */
import { error, type Message, warning } from '../source/message.ts';
import { problemsOf } from '../source/problem.ts';
import { commitmentMessages } from './commitment-messages.ts';

export const messages = {
	'review-past': warning(
		['kỳ này ({date}) đã qua nhưng vẫn nằm trong các kỳ sắp tới', 'ghi kết quả vào khuyến nghị rồi xóa mục này, hoặc sửa ngày'],
		[
			'this date ({date}) has passed and still stands among those to come',
			'enter what came of it under recommendations and remove the entry, or correct the date',
		],
	),
	...commitmentMessages,
	'answer-without-source': error(
		['ghi câu trả lời của Nhà nước mà tài liệu này chưa có answered với nguồn', 'thêm answered: { source: […] } ở đầu tệp, hoặc bỏ answer'],
		[
			'gives the State’s answer, and the document has no answered with its source',
			'add answered: { source: […] } at the head of the file, or leave answer out',
		],
	),
	'lead-without-source': error(
		['ghi cơ quan chủ trì mà tài liệu này chưa có assigned với nguồn', 'thêm assigned: { source: […] } ở đầu tệp (quyết định phân công), hoặc bỏ leads'],
		[
			'names who leads, and the document has no assigned with its source',
			'add assigned: { source: […] } at the head of the file (the decision), or leave leads out',
		],
	),
	'completion-without-basis': error(
		[
			'đánh giá mức thực hiện «{level}» mà không nêu căn cứ đã công bố',
			'thêm basis với từng căn cứ và nguồn; đã tìm mà không thấy thì ghi level: none-found và searched',
		],
		[
			'judges the completion “{level}” and gives nothing that was published',
			'add basis, each with its source; where you looked and found nothing, write level: none-found and searched',
		],
	),
	'completion-with-basis': error(
		['ghi «none-found» mà vẫn nêu căn cứ', 'bỏ basis, hoặc sửa level theo căn cứ ấy'],
		['says “none-found” and gives a basis', 'remove basis, or correct level by it'],
	),
	'completion-not-searched': error(
		['ghi «none-found» mà không nói đã tìm ở đâu', 'thêm searched: { vi: …, en: … }; chưa ai tìm thì bỏ completion, trang sẽ ghi là chưa đánh giá'],
		[
			'says “none-found” and not where somebody looked',
			'add searched: { vi: …, en: … }; where nobody has looked, leave completion out: pages say that it has not been judged',
		],
	),
	'title-beside-paragraph': error(
		['có số đoạn mà vẫn ghi title', 'bỏ title: tên trang đã có số đoạn'],
		['has a paragraph and a title', 'remove title: the paragraph names the page'],
	),
	'law-unlinked': warning(
		['lời khuyến nghị nêu «{law}» mà laws chưa dẫn tới văn bản ấy', 'thêm id của văn bản vào laws: {ids}'],
		['names “{law}”, and laws does not lead to it', 'add the id of the instrument to laws: {ids}'],
	),
	'treaty-unpublished': warning(
		[
			'nói đến {treaty}; trang này đã ghi tình trạng của điều ước ấy ({state}), mà published còn trống',
			'thêm vào published điều đã biết, và đánh giá mức thực hiện như các mục khác về điều ước ấy',
		],
		[
			'is on {treaty}, whose status this site has ({state}), and its published is empty',
			'add what is known to published, and judge it as the other entries on this treaty are judged',
		],
	),
	'review-undated': error(
		['phải có đúng một trong hai: date, hoặc where (nơi công bố ngày) khi chưa tìm thấy ngày', 'ghi date theo nguồn, hoặc bỏ date và ghi where'],
		['needs one of the two: date, or where (where the date is published) while no date was found', 'give date by its source, or leave it out and give where'],
	),
	'recommendation-without-text': error(
		['chưa có lời (text), cũng không có nguyên văn chờ xem lại', 'thêm text bằng tiếng Việt và tiếng Anh'],
		['has no text, and no original that waits for an editor', 'add text in Vietnamese and English'],
	),
	'recommendation-untraced': error(
		[
			'không có số đoạn, cũng không có nguồn riêng: người đọc không tìm lại được',
			'ghi số đoạn (paragraph); chưa đọc tài liệu thì ghi nguồn thuật lại (source)',
		],
		[
			'has no paragraph and no source of its own: no reader could find it',
			'give its paragraph; where the document was not read, the source that reports it (source)',
		],
	),
	'completion-to-come': error(
		['đánh giá mức thực hiện ghi ngày {date}, là ngày chưa đến', 'ghi ngày đã đánh giá ở completion.on'],
		['the completion is judged on {date}, a day that has not come', 'put the day of the judgement into completion.on'],
	),
	'body-is-state': error(
		['«{who}» là một nước, không phải cơ quan đã khuyến nghị', 'điều Việt Nam công bố ghi side: state; điều nước khác công bố ghi side: other'],
		[
			'“{who}” is a State, not a body that made the recommendation',
			'what Viet Nam published takes side: state; what another State published takes side: other',
		],
	),
	'document-unreported': warning(
		[
			'không báo cáo nào của công ước {convention} nêu {symbol}, nên trang công ước chưa hiện các khuyến nghị này',
			'thêm ký hiệu vào observations của báo cáo được xem xét, trong tệp của công ước',
		],
		[
			'no report of the convention {convention} names {symbol}, so its page does not show what was recommended',
			'add the symbol to observations of the report that was considered, in the convention’s file',
		],
	),
	'to-review': warning(
		['{count} khuyến nghị nhập vào chưa ai xem lại', 'đọc lại từng mục có toReview, sửa hoặc bổ sung, rồi xóa dòng toReview'],
		['{count} imported recommendations have not been looked at', 'read each entry with toReview, correct and complete it, then remove that line'],
	),
	'theme-twice': error(
		['chủ đề «{theme}» đã có ở {other}; lệnh nhập đọc hai cách viết như nhau', 'giữ lại một mục'],
		['the theme “{theme}” stands at {other} already; the import reads both alike', 'keep one of the two'],
	),
	'document-fields': error(
		['cơ chế {mechanism} cần mục {field}', 'thêm {field}: upr cần cycle, treaty-body cần convention, special-procedure cần mandate'],
		['the mechanism {mechanism} needs {field}', 'add {field}: upr takes cycle, treaty-body convention, special-procedure mandate'],
	),
	'unknown-country': error(
		['không có nước nào có mã «{code}»', 'dùng mã hai chữ cái ISO 3166-1, ví dụ VN, LA, FR'],
		['no country has the code “{code}”', 'use the two letters of ISO 3166-1, such as VN, LA, FR'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf(messages);

/** What the kinds of this room are called: in dependencies, and in messages. */
export const names = {
	document: { name: 'recommendation', noun: { vi: 'tài liệu khuyến nghị', en: 'document with recommendations' } },
	recommendation: { name: 'recommendation', noun: { vi: 'khuyến nghị', en: 'recommendation' } },
	body: { name: 'body', noun: { vi: 'cơ quan', en: 'body' } },
	commitment: { name: 'commitment', noun: { vi: 'cam kết', en: 'commitment' } },
	initiative: { name: 'initiative', noun: { vi: 'sáng kiến, việc đã làm', en: 'initiative' } },
	theme: { name: 'theme', noun: { vi: 'chủ đề của cơ sở dữ liệu khác', en: 'theme of another register' } },
	term: { noun: { vi: 'nhiệm kỳ ở Hội đồng Nhân quyền', en: 'term on the Human Rights Council' } },
	treaty: { noun: { vi: 'công ước, cam kết', en: 'convention or commitment' } },
	state: { name: 'state', noun: { vi: 'tên nước', en: 'name of a State' } },
	reviewDate: { name: 'review-date', noun: { vi: 'kỳ rà soát sắp tới', en: 'review to come' } },
};
