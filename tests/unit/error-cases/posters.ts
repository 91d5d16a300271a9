/** Mistakes in the file of posters. */
import type { Case, Edit } from '../broken-tree.ts';

const written = ({ convention = 'ICERD', line = 'tong-dai-111', day = '12-10', page = '/quyen/' } = {}): Edit => ({
	write: 'posters.yaml',
	text: `conventions: { ${convention}: rights }
helpLines: { ${line}: children }
days:
  - id: ngay-mau
    day: '${day}'
    name: { vi: Ngày mẫu, en: Sample day }
    text: { vi: Một câu., en: A sentence. }
    page: ${page}
    scene: rights
    source: [HP]
`,
});
const at = (place: string, says: string) => `content/posters.yaml:${place}  ${says}`;

export const posterCases: Case[] = [
	{
		kind: 'unknown-id',
		what: 'a convention with a poster',
		edits: [written({ convention: 'XYZ' })],
		lines: [at('1:16', 'không có công ước «XYZ»  sửa id, hoặc thêm công ước đó')],
	},
	{
		kind: 'unknown-id',
		what: 'a help line with a poster',
		edits: [written({ line: 'khong-co' })],
		lines: [at('2:14', 'không có đường dây «khong-co»  sửa id, hoặc thêm đường dây đó')],
	},
	...['13-01', '02-30', '06-31', '00-10'].map(
		(day): Case => ({
			kind: 'not-of-form',
			what: `a day of a poster that no year has: ${day}`,
			edits: [written({ day })],
			lines: [at('5:10', `«day» không nhận «${day}»  viết tháng-ngày, mỗi phần hai chữ số, giữa hai dấu nháy, ví dụ '12-10'`)],
		}),
	),
	{
		kind: 'broken-link',
		what: 'the page of a poster',
		edits: [written({ page: '/khong-co/' })],
		lines: [at('8:11', 'liên kết tới «/khong-co/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /')],
	},
];
