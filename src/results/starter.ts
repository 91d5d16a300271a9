/** The starter of an indicator. */
import { fillIn, idRow, indented, oneOf, type Starter, type StarterOptions, verifiedRow, written } from '../source/starter.ts';
import { indicator } from './schema.ts';

export function resultStarter(id: string, { language }: StarterOptions): Starter {
	const text = written(language, [
		fillIn,
		idRow(id),
		['order: 100', 'chỗ trong danh sách, nhỏ đứng trước', 'its place in the list, lowest first'],
		["title: { vi: '', en: '' }", 'tên chỉ số', 'the indicator’s name'],
		['topic: chu-de', 'một chủ đề: id trong content/results.yaml', 'one of the topics: its id in content/results.yaml'],
		['# rights: [hoc-tap]', 'quyền mà chỉ số này nói đến: id trong content/rights.yaml', 'rights that it tells of: ids of content/rights.yaml'],
		["unit: { vi: '', en: '' }", 'đơn vị đo, ví dụ % số hộ', 'the unit, such as % of households'],
		["definition: { vi: '', en: '' }", 'con số đếm gì, tính thế nào', 'what the figure counts, and how'],
		["doesNotShow: { vi: '', en: '' }", 'điều con số không cho biết', 'what it must not be read as'],
		["place: { vi: '', en: '' }", 'tên địa phương vào ngày của con số, nay là gì', 'the place as named at the time, and what it became'],
		['chart: bar', ...oneOf(indicator.shape.chart.options)],
		['# series: [{ id: nu, name: { vi: Nữ, en: Women } }]', 'khi có nhiều đường hoặc nhóm cột', 'where there is more than one line or bar'],
		['values:', 'mỗi con số có kỳ và nguồn', 'every figure with its period and source'],
		["  - period: ''", "ví dụ '2024', 2024-06, 2021/2025", "such as '2024', 2024-06, 2021/2025"],
		["    value: ''", 'con số, ví dụ 12.5', 'the figure, such as 12.5'],
		['    # note: { vi: …, en: … }', 'riêng con số này đếm gì', 'what this one figure counts'],
		['    source: []'],
		indented('    ', verifiedRow),
		['# notes: [{ text: { vi: …, en: … }, source: [MAU] }]', 'điều cần biết thêm', 'what else to know'],
		['# nextRelease: 2026-06', 'khi nào có số liệu mới, nếu biết', 'when a new figure is expected, where that is known'],
		['missing:', 'điều đã tìm mà chưa có, ai công bố', 'what was looked for and not found, and who publishes it'],
		["  - { what: { vi: '', en: '' }, publisher: { vi: '', en: '' } }"],
	]);
	return { path: `content/results/${id}.yaml`, text };
}
