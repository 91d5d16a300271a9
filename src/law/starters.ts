/** The starters of a law, a result and a task. */
import { taskSlug } from '../plan/paths.ts';
import { type Language, type Starter, written } from '../source/starter.ts';

const fill = ['', "Điền các chỗ '' rồi chạy: npm run check", "Fill in the places '' and run: npm run check"] as const;
const source = ['source: []', 'ít nhất một id trong content/sources.yaml, ví dụ [VBPL]', 'at least one id of content/sources.yaml, such as [VBPL]'] as const;
const review = ['review: needed', 'xóa dòng này khi đã đối chiếu văn bản gốc', 'remove once it was compared with the official text'] as const;

export function lawStarter(id: string, language: Language): Starter {
	const text = written(language, [
		fill,
		[`id: ${id}`, 'trùng tên tệp', 'the same as the file’s name'],
		[
			'kind: law',
			'constitution | law | code | resolution | decision | directive | plan | draft',
			'constitution | law | code | resolution | decision | directive | plan | draft',
		],
		["name: { vi: '', en: '' }", 'tên văn bản', 'its name'],
		['number: null', "số hiệu, ví dụ '102/2016/QH13'; null nếu chưa tìm thấy", "its number, such as '102/2016/QH13'; null where it was not found"],
		["adopted: ''", 'ngày thông qua, ví dụ 2016-04-05', 'the day of adoption, such as 2016-04-05'],
		['effective: null', 'ngày có hiệu lực; null nếu chưa có', 'the day it takes effect; null where there is none'],
		[
			"summary: { vi: '', en: '' }",
			'hai ba câu bằng lời của mình: văn bản làm gì cho các quyền',
			'two or three sentences in own words: what it does for rights',
		],
		['# replacedBy: luat-khac', 'id của văn bản thay thế', 'the id of what replaced it'],
		['# amendedBy: [luat-sua-doi]', 'id các văn bản sửa đổi', 'ids of what amended it'],
		['# notes: [{ text: { vi: …, en: … }, source: [VBPL] }]', 'điều cần biết thêm', 'what else to know'],
		[
			'# sections: [{ title: { vi: …, en: … }, items: [{ text: { vi: …, en: … }, source: [VBPL] }] }]',
			'các nhóm ý: mục tiêu, biện pháp',
			'groups of statements: aims, measures',
		],
		["# provisions: [{ article: '13', text: { vi: …, en: … }, source: [VBPL] }]", 'các điều, kể lại bằng lời của mình', 'articles, in own words'],
		['# link: https://vbpl.vn/…', 'địa chỉ chính thức của văn bản', 'the official address of the text'],
		source,
		review,
	]);
	return { path: `content/laws/${id}.yaml`, text };
}

export function resultStarter(id: string, language: Language): Starter {
	const text = written(language, [
		fill,
		[`id: ${id}`, 'trùng tên tệp', 'the same as the file’s name'],
		['order: 100', 'chỗ trong danh sách, nhỏ đứng trước', 'its place in the list, lowest first'],
		["title: { vi: '', en: '' }", 'tên chỉ số', 'the indicator’s name'],
		[
			'topic: education',
			'poverty | ethnic-minorities | new-rural | housing | education | population | communication',
			'poverty | ethnic-minorities | new-rural | housing | education | population | communication',
		],
		["unit: { vi: '', en: '' }", 'đơn vị đo, ví dụ % số hộ', 'the unit, such as % of households'],
		["definition: { vi: '', en: '' }", 'con số đếm gì, tính thế nào', 'what the figure counts, and how'],
		["doesNotShow: { vi: '', en: '' }", 'điều con số không nói', 'what it must not be read as'],
		["place: { vi: '', en: '' }", 'tên địa phương vào ngày của con số, nay là gì', 'the place as named at the time, and what it became'],
		['chart: bar', 'line | bar | none', 'line | bar | none'],
		['# series: [{ id: nu, name: { vi: Nữ, en: Women } }]', 'khi có nhiều đường hoặc nhóm cột', 'where there is more than one line or bar'],
		['values:', 'mỗi con số có kỳ và nguồn', 'every figure with its period and source'],
		["  - period: ''", "ví dụ '2024', 2024-06, 2021/2025", "such as '2024', 2024-06, 2021/2025"],
		["    value: ''", 'con số, ví dụ 12.5', 'the figure, such as 12.5'],
		['    # note: { vi: …, en: … }', 'riêng con số này đếm gì', 'what this one figure counts'],
		['    source: []'],
		['    review: needed', 'xóa dòng này khi đã đối chiếu nguồn', 'remove once it was compared with the source'],
		['# notes: [{ text: { vi: …, en: … }, source: [MAU] }]', 'điều cần biết thêm', 'what else to know'],
		['missing:', 'điều đã tìm mà chưa có, ai công bố', 'what was looked for and not found, and who publishes it'],
		["  - { what: { vi: '', en: '' }, publisher: { vi: '', en: '' } }"],
	]);
	return { path: `content/results/${id}.yaml`, text };
}

/** @param id the task's number as the plan has it: `IV.2.c` */
export function taskStarter(id: string, year: string, language: Language): Starter {
	const text = written(language, [
		fill,
		['', 'Ghi cả số này vào contents trong plan.yaml của kế hoạch.', 'Enter this number into contents in the plan’s plan.yaml, too.'],
		[`id: ${id}`, 'số như trong kế hoạch', 'the number as the plan has it'],
		["title: { vi: '', en: '' }", 'tên ngắn', 'a short name'],
		["description: { vi: '', en: '' }", 'nội dung, bằng lời của mình', 'what is to be done, in own words'],
		['leads: []', 'đơn vị chủ trì: id trong units.yaml; không được để trống', 'responsible units: ids of units.yaml; must not stay empty'],
		['coordinators: []', 'đơn vị phối hợp', 'coordinating units'],
		[
			'reports: []',
			'kỳ báo cáo: id trong plan.yaml, ví dụ [half-year, year]; cần kỳ này hoặc dates',
			'reporting duties: ids of plan.yaml, such as [half-year, year]; these or dates are needed',
		],
		['# dates: [{ name: { vi: …, en: … }, before: 2025-12-15 }]', 'hạn riêng của nhiệm vụ', 'dates of its own'],
		['audience: []', 'cho ai, ví dụ [{ vi: Phóng viên, en: Reporters }]', 'for whom, such as [{ vi: Phóng viên, en: Reporters }]'],
		['products: []', 'sản phẩm, ví dụ [{ vi: Một lớp tập huấn, en: One course }]', 'what comes of it, such as [{ vi: Một lớp tập huấn, en: One course }]'],
		['# note: { vi: …, en: … }', 'ghi chú', 'a note'],
		source,
		review,
	]);
	return { path: `content/plan/${year}/tasks/${taskSlug(id)}.yaml`, text };
}
