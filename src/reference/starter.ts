/** The starter of a source: an entry at the end of the list of sources. */
import { readings } from '../source/fields.ts';
import { asItem, fillIn, localRow, oneOf, type Row, type Starter, type StarterOptions, written } from '../source/starter.ts';
import { source } from './schema.ts';

const say = {
	vi: {
		id: (id: string) => `«${id}» chưa đúng mẫu id của nguồn: bắt đầu bằng chữ hoa, rồi chữ không dấu, số, dấu gạch nối, như L101-2015`,
		next: 'rồi gọi id này ở source của mục hay bài dẫn nguồn, vì trang chỉ nêu nguồn được dẫn',
	},
	en: {
		id: (id: string) => `“${id}” is no id of a source: a capital first, then letters without accents, digits and hyphens, such as L101-2015`,
		next: 'then name this id in the source of what rests on it: the site lists only sources that are cited',
	},
};

export function sourceStarter(id: string, { language }: StarterOptions): Starter {
	if (!source.shape.id.safeParse(id).success) return { refused: say[language].id(id) };
	const rows: Row[] = [
		[`id: ${id}`, 'không bao giờ đổi: dữ liệu và bài viết gọi nguồn bằng id', 'never changed: data and pages name the source by it'],
		["title: ''", 'nhan đề như đã công bố, bằng thứ tiếng của nguồn', 'as published, in the language of the source'],
		["publisher: ''", 'cơ quan hoặc báo công bố', 'the body or newspaper that published it'],
		['language: vi', 'thứ tiếng của nhan đề và nội dung', 'of the title and the text'],
		["url: ''", 'địa chỉ chính thức; null khi không có, và nói vì sao ở note', 'the official address; null where there is none, said why in note'],
		["date: ''", 'ngày công bố: 2025-05-30, 2025-05 hoặc 2025; không biết thì null', 'of publication: 2025-05-30, 2025-05 or 2025; null where unknown'],
		['# read: 2026-01-15', 'bỏ dấu # và ghi ngày chính bạn đã mở ra đọc; cùng với how', 'remove the # and put the day on which you read it; goes with how'],
		['# how: original', ...oneOf(readings)],
		[
			"called: { en: '' }",
			'trang bằng thứ tiếng khác gọi nguồn này là gì; nguồn bằng tiếng Anh thì ghi vi',
			'what pages in other languages call it; of a source in English: vi',
		],
		['# note: { vi: …, en: … }', 'khi chỉ đọc được bản sao, hoặc nguồn không có địa chỉ', 'where only a copy was read, or it has no address'],
		localRow,
	];
	return { path: 'content/sources.yaml', text: written(language, [fillIn, ...asItem(rows)]), appended: id, next: say[language].next };
}
