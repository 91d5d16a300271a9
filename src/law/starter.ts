/** The starter of a law. */
import { fillIn, idRow, localRow, oneOf, quickExitRow, type Starter, type StarterOptions, sourceRow, verifiedRow, written } from '../source/starter.ts';
import { lawKinds } from './schema.ts';

export function lawStarter(id: string, { language }: StarterOptions): Starter {
	const text = written(language, [
		fillIn,
		idRow(id),
		['kind: law', ...oneOf(lawKinds)],
		["name: { vi: '', en: '' }", 'tên văn bản', 'its name'],
		['number: null', "số hiệu, ví dụ '102/2016/QH13'; null nếu chưa tìm thấy", "its number, such as '102/2016/QH13'; null where it was not found"],
		["adopted: ''", 'ngày thông qua, ví dụ 2016-04-05', 'the day of adoption, such as 2016-04-05'],
		['effective: null', 'ngày có hiệu lực; null nếu chưa có', 'the day it takes effect; null where there is none'],
		[
			"summary: { vi: '', en: '' }",
			'hai ba câu bằng lời của mình: văn bản làm gì cho các quyền',
			'two or three sentences in own words: what it does for rights',
		],
		[
			"# status: { state: in-force, checkedOn: '2026-11-29', source: [VBPL] }",
			'tình trạng đã kiểm tra: in-force | amended | replaced | ended | not-yet-in-force | not-known, dự án: draft | passed; ended thì thêm since; note nếu cần nói thêm',
			'how it was found to stand: in-force | amended | replaced | ended | not-yet-in-force | not-known, a bill: draft | passed; with ended add since; note for more',
		],
		["#   since: '2025-12-31', note: { vi: …, en: … }"],
		[
			"# replacedBy: { law: luat-khac, from: '2027-01-01', source: [VBPL] }",
			'văn bản thay thế: id, hoặc { vi: Luật 1/2027/QH16, en: … } nếu trang không có; from là ngày thay thế',
			'what replaced it: its id, or { vi: Luật 1/2027/QH16, en: … } where the site has no page; from is the first day',
		],
		[
			"# amendedBy: [{ law: luat-sua-doi, adopted: '2026-06-01', effective: '2026-07-01', change: { vi: …, en: … }, source: [VBPL] }]",
			'các văn bản sửa đổi: ngày ban hành, ngày có hiệu lực, sửa điều gì (một câu)',
			'what amended it: day of adoption, day of effect, what it changed (one sentence)',
		],
		['# notes: [{ text: { vi: …, en: … }, source: [VBPL] }]', 'điều cần biết thêm', 'what else to know'],
		[
			'# sections: [{ title: { vi: …, en: … }, items: [{ text: { vi: …, en: … }, source: [VBPL] }] }]',
			'các nhóm ý: mục tiêu, biện pháp',
			'groups of statements: aims, measures',
		],
		["# provisions: [{ article: '13', text: { vi: …, en: … }, source: [VBPL] }]", 'các điều, kể lại bằng lời của mình', 'articles, in own words'],
		['# link: https://vbpl.vn/…', 'địa chỉ chính thức của văn bản', 'the official address of the text'],
		sourceRow,
		verifiedRow,
		quickExitRow,
		localRow,
	]);
	return { path: `content/laws/${id}.yaml`, text };
}
