/** The starter of a document with recommendations. */
import { fillIn, idRow, oneOf, type Row, type Starter, type StarterOptions, sourceRow, verifiedRow, written } from '../source/starter.ts';
import { MECHANISMS } from './schema.ts';

export function documentStarter(id: string, { language }: StarterOptions): Starter {
	const rows: Row[] = [
		fillIn,
		idRow(id),
		['mechanism: treaty-body', ...oneOf(MECHANISMS)],
		[
			"convention: ''",
			'id của công ước, ví dụ CAT; upr thì thay bằng cycle: 4, special-procedure thì thay bằng mandate: { vi: …, en: … }',
			'the id of the convention, such as CAT; upr takes cycle: 4 instead, special-procedure mandate: { vi: …, en: … }',
		],
		["symbol: ''", 'ký hiệu ở đầu tài liệu, ví dụ CAT/C/VNM/CO/1', 'as it stands at the head of the document: CAT/C/VNM/CO/1'],
		["title: { vi: '', en: '' }", 'tên tài liệu', 'its title'],
		["date: ''", 'ngày của tài liệu, ví dụ 2018-12-28', 'the date of the document, such as 2018-12-28'],
		["# considered: '2018-11-14/2018-11-15'", 'ngày xem xét hoặc thăm', 'when the State was reviewed or visited'],
		[
			'# answered: { source: [MAU], verified: { on: 2026-01-15 } }',
			'nơi đã đọc câu trả lời của Nhà nước; không có thì không mục nào được ghi answer',
			'where the State’s answers were read; without it no entry may have an answer',
		],
		[
			'#   parts: [{ paragraphs: ["99"], note: { vi: …, en: … } }, { note: … }]',
			'trong answered: câu riêng cho từng nhóm đoạn; trang khuyến nghị chỉ hiện câu về đoạn của mình',
			'within answered: sentences on single paragraphs; a recommendation shows the one on its own',
		],
		[
			'# assigned: { source: [MAU], verified: { on: 2026-01-15 } }',
			'quyết định phân công; không có thì không mục nào được ghi leads',
			'the decision that assigned them; without it no entry may have leads',
		],
		[
			'# missing: [{ what: { vi: …, en: … }, where: { vi: …, en: … }, link: https://… }]',
			'phần nào của tài liệu chưa tìm được, tìm ở đâu',
			'what of the document was not found, and where it is to be had',
		],
		['# note: { vi: …, en: … }', 'điều cần biết thêm về tài liệu', 'what else to know of the document'],
		["# answerDocument: ''", 'ký hiệu tài liệu ghi câu trả lời, đã đọc hay chưa', 'the symbol of the document with the answers, read or not'],
		['recommendations:'],
		["  - id: ''", 'số đoạn như trong địa chỉ, ví dụ 7-a; không bao giờ đổi', 'the paragraph as an address has it, such as 7-a; never changed'],
		["    paragraph: ''", "số đoạn: '7(a)-(b)', của UPR: '143.1'", "the paragraph: '7(a)-(b)', of the periodic review: '143.1'"],
		["    text: { vi: '', en: '' }", 'điều được khuyến nghị, bằng lời của mình, một câu', 'what was asked, in own words, one sentence'],
		['    rights: []', 'id trong content/rights.yaml, quyền chính đứng đầu', 'ids of content/rights.yaml, the main right first'],
		['    # by: [LA, FR]', 'nước khuyến nghị, mã ISO hai chữ cái (UPR)', 'the States that asked, two letters of ISO 3166-1 (periodic review)'],
		[
			'    # title: { vi: …, en: … }',
			'vài từ để phân biệt, khi chưa rõ số đoạn: án tử hình',
			'a few words that tell it from others, where the paragraph is not known: the death penalty',
		],
		['    # groups: [], articles: [{ convention: CAT, articles: ["1"] }]', 'nhóm người, điều của công ước', 'groups of people, articles of conventions'],
		[
			'    # reportedBy: { vi: …, en: … }',
			'ai thuật lại, khi chưa đọc được tài liệu và không biết số đoạn',
			'who reported it, where the document was not read and the paragraph is not known',
		],
		[
			'    # answer: accepted',
			'accepted | partly | noted | pending; noted-done: ghi nhận vì đã hoặc đang làm',
			'accepted | partly | noted | pending; noted-done: noted as done or under way',
		],
		[
			'    # treaties: [CAT, icpped]',
			'điều ước được khuyến nghị tham gia: id của công ước hoặc trong content/commitments.yaml',
			'treaties that the State is asked to join: ids of conventions, or of content/commitments.yaml',
		],
		['    # lawsNote: { vi: …, en: … }', 'một dòng: vì sao nối với các luật ấy', 'in one line, why these laws'],
		[
			'    # leads: [], laws: [], tasks: [], indicators: []',
			'cơ quan chủ trì, văn bản, nhiệm vụ (2025/IV.3.d), kết quả',
			'lead bodies, instruments, tasks (2025/IV.3.d), results',
		],
		[
			'    # published: [{ side: state, who: { vi: …, en: … }, text: { vi: …, en: … }, source: [MAU] }]',
			'điều đã công bố từ đó: state (Nhà nước) | body (cơ quan đã khuyến nghị) | other (bên khác)',
			'what was published since: by the state | the body that asked | other',
		],
		[
			'    # completion: { level: limited, by: { vi: …, en: … }, on: 2026-01-15, basis: [{ text: { vi: …, en: … }, source: [MAU] }] }',
			'not-started | limited | substantial | complete, chỉ theo căn cứ đã công bố; đã tìm mà không thấy thì ghi none-found với searched (tìm ở đâu), không có basis',
			'not-started | limited | substantial | complete, by what was published alone; looked for and not found: none-found with searched (where), without basis',
		],
		['    #   searched: { vi: …, en: … }', 'trong completion, với none-found: đã tìm ở đâu', 'within completion, with none-found: where it was looked for'],
		[
			'    # original: { language: en, text: … }, ids: { uhri: … }, toReview: true',
			'do lệnh nhập ghi; xóa toReview sau khi xem lại',
			'written by an import; remove toReview once you have looked at the entry',
		],
		sourceRow,
		verifiedRow,
	];
	return { path: `content/recommendations/${id}.yaml`, text: written(language, rows) };
}
