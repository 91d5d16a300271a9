/** Mistakes in the home page. */
import type { Case, Edit } from '../broken-tree.ts';

const written = ({
	examples = 'vi: [khai sinh], en: [birth]',
	door = '/quyen/',
	icon = 'books',
	line = 'tong-dai-111',
	figure = 'so-lieu-mau',
	more = '',
} = {}): Edit => ({
	write: 'home.yaml',
	text: `promise: { vi: Lời hứa, en: Promise }
lead: { vi: Lời dẫn, en: Lead }
examples: { ${examples} }
helpLines: [{ line: ${line}, says: { vi: giúp, en: help } }]
doors:
  - title: { vi: Cửa, en: Door }
    text: { vi: Vào., en: Enter. }
    link: ${door}
    icon: ${icon}
figures:
  - { indicator: ${figure}, says: { vi: số, en: number } }
${more}`,
});
const alone: Edit[] = [{ remove: 'docs/index.mdx' }, { remove: 'docs/en/index.mdx' }];
const at = (place: string, says: string) => `content/home.yaml:${place}  ${says}`;

export const homeCases: Case[] = [
	{
		kind: 'home-twice',
		edits: [written()],
		lines: ['content/docs/en/index.mdx:1:1', 'content/docs/index.mdx:1:1'].map(
			(place) => `${place}  trang đầu đã được viết ở content/home.yaml  chuyển nội dung vào tệp đó rồi xóa trang này`,
		),
		en: ['content/docs/index.mdx:1:1  the home page is already written in content/home.yaml  move the text there and delete this page'],
	},
	{
		kind: 'home-series',
		edits: [...alone, written({ more: '  - { indicator: so-lieu-mau, series: khac, says: { vi: số, en: number } }' })],
		lines: [at('12:39', 'chỉ số «so-lieu-mau» có các dãy: a  ghi một trong các dãy ấy ở series')],
		en: [at('12:39', 'the indicator “so-lieu-mau” has these series: a  name one of them under series')],
	},
	{
		kind: 'unknown-id',
		what: 'of the home page: a help line, a course, a situation, an indicator',
		edits: [...alone, written({ line: 'tong-dai-222', figure: 'chi-so-la', more: 'course: khoa-la\nsituations: [chuyen-la]' })],
		lines: [
			at('11:18', 'không có chỉ số «chi-so-la»  sửa id, hoặc thêm chỉ số đó'),
			at('12:9', 'không có khóa học «khoa-la»  sửa id, hoặc thêm khóa học đó'),
			at('13:14', 'không có tình huống «chuyen-la»  sửa id, hoặc thêm tình huống đó'),
			at('4:21', 'không có đường dây «tong-dai-222»  sửa id, hoặc thêm đường dây đó'),
		],
	},
	{
		kind: 'broken-link',
		what: 'of a door of the home page',
		edits: [...alone, written({ door: '/khong-co/' })],
		lines: [at('8:11', 'liên kết tới «/khong-co/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /')],
	},
	{
		kind: 'unknown-language',
		what: 'of the examples of the home page',
		edits: [...alone, written({ examples: 'vi: [khai sinh], en: [birth], fr: [naissance]' })],
		lines: [at('3:43', 'không có ngôn ngữ «fr»  sửa mã hoặc thêm thư mục content/languages/fr/')],
	},
	{
		kind: 'unknown-icon',
		what: 'of a door of the home page',
		edits: [...alone, written({ icon: 'bookz' })],
		lines: [
			at(
				'9:11',
				'không có biểu tượng «bookz» trong bộ Phosphor  chọn ở phosphoricons.com và ghi tên tiếng Anh của nó, không kèm bold, fill hay duotone: baby, gavel',
			),
		],
	},
];
