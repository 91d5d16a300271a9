/** Mistakes in situations, and in what the page of a right says that one can do. */
import type { Case, Edit } from '../broken-tree.ts';

const file = 'situations/viec-mau.yaml';
const put = (from: string, to: string): Edit => ({ in: file, from, to });
const at = (place: string, says: string) => `content/${file}:${place}  ${says}`;
const step = '{ text: { vi: Gọi 111., en: Call 111. }, source: [TD-111], verified: { on: 2026-11-23 } }';
const steps = (count: number): string => Array.from({ length: count }, () => `      - ${step}\n`).join('');
const withHelp = (count: number, more = ''): Edit => ({ append: 'rights.yaml', text: `  help:\n    steps:\n${steps(count)}${more}` });

export const situationCases: Case[] = [
	{
		kind: 'title-long',
		edits: [put('Tôi bị đối xử khác mọi người', 'Tôi bị đối xử khác mọi người khi đi xin việc làm ở một công ty lớn')],
		lines: [at('2:14', 'tên dài 66 chữ cái, quá 60: trên điện thoại khó đọc  viết ngắn lại, như lời người trong cuộc: «con tôi chưa có giấy khai sinh»')],
	},
	{
		kind: 'title-long',
		what: 'in English, and not for marks written apart',
		edits: [put('{ vi: Tôi bị đối xử khác mọi người, en: I am treated differently }', `{ vi: ${'ệ'.normalize('NFD').repeat(60)}, en: ${'a'.repeat(61)} }`)],
		lines: [at('2:200', 'tên dài 61 chữ cái, quá 60: trên điện thoại khó đọc  viết ngắn lại, như lời người trong cuộc: «con tôi chưa có giấy khai sinh»')],
		en: [
			at(
				'2:200',
				'the title has 61 characters, more than 60: hard to read on a phone  shorten it to what the person would say: “my child has no birth certificate”',
			),
		],
		companions: [
			'content/situations/viec-mau.yaml:2:14  chữ và dấu ở đây ghi rời nhau (Unicode tổ hợp, NFD): nhìn như thường nhưng tìm kiếm không thấy  chép chữ, chuyển mã bằng UniKey (Ctrl+Shift+F6): nguồn Unicode tổ hợp, đích Unicode, rồi dán lại và lưu bằng UTF-8',
		],
	},
	{
		kind: 'unknown-icon',
		edits: [
			put('icon: scales', 'icon: scales-bold'),
			{ append: 'groups.yaml', text: '  icon: nowhere\n' },
			{ append: 'help-lines.yaml', text: '  icon: Baby\n' },
		],
		lines: [at('6:7', 'không có biểu tượng «scales-bold» trong bộ Phosphor'), 'content/groups.yaml:12:9  không có biểu tượng «nowhere» trong bộ Phosphor']
			.concat('content/help-lines.yaml:10:9  không có biểu tượng «Baby» trong bộ Phosphor')
			.map((line) => `${line}  chọn ở phosphoricons.com và ghi tên tiếng Anh của nó, không kèm bold, fill hay duotone: baby, gavel`),
		en: [at('6:7', 'Phosphor has no icon “scales-bold”  choose one at phosphoricons.com and put its name without bold, fill or duotone: baby, gavel')],
	},
	{
		kind: 'unknown-id',
		what: 'in a situation',
		edits: [
			put('rights: [binh-dang]', 'rights: [binh-dang, la]'),
			put('groups: [tre-em]', 'groups: [nguoi-la]'),
			put('phones: [tong-dai-111]', 'phones: [so-la]'),
			put('laws: [hien-phap-2013]', 'laws: [luat-la]'),
		],
		lines: [
			at('7:21', 'không có quyền «la»  sửa id, hoặc thêm quyền đó'),
			at('8:10', 'không có nhóm người «nguoi-la»  sửa id, hoặc thêm nhóm người đó'),
			at('20:10', 'không có đường dây «so-la»  sửa id, hoặc thêm đường dây đó'),
			at('21:8', 'không có văn bản «luat-la»  sửa id, hoặc thêm văn bản đó'),
		],
	},
	{
		kind: 'unknown-id',
		what: 'in what can be done about a right',
		edits: [withHelp(1, '    phones: [so-la]\n')],
		lines: ['content/rights.yaml:21:14  không có đường dây «so-la»  sửa id, hoặc thêm đường dây đó'],
	},
	{
		kind: 'unknown-id',
		what: 'of a right that a figure is about',
		edits: [{ in: 'results/so-lieu-mau.yaml', from: 'topic: communication', to: 'topic: communication\nrights: [la]' }],
		lines: ['content/results/so-lieu-mau.yaml:7:10  không có quyền «la»  sửa id, hoặc thêm quyền đó'],
	},
	{
		kind: 'too-many-steps',
		edits: [withHelp(6)],
		lines: ['content/rights.yaml:25:9  có 6 bước, nhiều nhất 5  gộp các bước, hoặc chuyển phần sau vào refused'],
		en: ['content/rights.yaml:25:9  there are 6 steps, at most 5  join some of them, or move the last ones to refused'],
	},
	{
		kind: 'too-few',
		what: 'of the steps of a situation',
		edits: [put('  - text: { vi: Ghi lại việc đã xảy ra., en: Write down what happened. }\n    source: [HP]\n', '')],
		lines: [at('13:3', '«steps» có 1 mục, cần ít nhất 2  thêm mục')],
	},
	{
		kind: 'unknown-language',
		what: 'of the words of a situation, in place of a language of the site',
		edits: [put('  en: [discrimination]', '  fr: [discrimination]')],
		companions: [at('4:3', 'thiếu bản «en»  thêm bản dịch; trang tạm hiện tiếng Việt')],
		lines: [at('5:3', 'không có ngôn ngữ «fr»  sửa mã hoặc thêm thư mục content/languages/fr/')],
	},
	{
		kind: 'file-name',
		what: 'of a situation',
		edits: [put('id: viec-mau', 'id: viec-khac')],
		lines: [at('1:5', 'tệp tên là viec-mau.yaml nhưng id là viec-khac  đổi tên tệp thành viec-khac.yaml hoặc sửa id')],
	},
	{
		kind: 'help-steps-recheck',
		edits: [
			put('  source: [HP]\nsteps:', '  source: [TD-111]\n  verified: { on: 2026-12-01 }\nsteps:'),
			put(
				'{ vi: Ghi lại việc đã xảy ra., en: Write down what happened. }\n    source: [HP]\n',
				'{ vi: Ghi lại., en: Write it down. }\n    source: [TD-111]\n    verified: { on: 2026-11-23 }\n',
			),
		],
		today: '2027-05-24',
		lines: [
			at(
				'1:1',
				'các bước ở đây được đối chiếu lần cũ nhất ngày 2026-11-23, phải xem lại chậm nhất ngày 2027-05-23  mở từng nguồn ra đọc rồi ghi ngày mới ở verified của từng bước',
			),
		],
	},
];
