/** Mistakes in texts in easy language. */
import type { Case, Edit } from '../broken-tree.ts';

const file = 'easy/nhom-mau.yaml';
const put = (from: string, to: string): Edit => ({ in: file, from, to });
const at = (place: string, says: string) => `content/${file}:${place}  ${says}`;
const equal = '{ vi: Bạn bình đẳng với mọi người., en: You are equal to everyone. }';
const SPLIT = 'tách thành 2 câu, mỗi câu 1 ý, mỗi câu 1 dòng';
const EXPLAIN = 'dùng từ dễ hơn, hoặc thêm vào words';

export const easyCases: Case[] = [
	{
		kind: 'easy-about',
		edits: [put('group/tre-em', 'group/tre-en')],
		lines: [
			at(
				'2:8',
				'không có mục «group/tre-en»  ghi loại và id của mục thành «group/tre-em»: convention/CRC, group/tre-em, plan/2025; hoặc help-line, help-route',
			),
		],
		en: [
			at(
				'2:8',
				'there is no entry “group/tre-en”  put the kind and id of an entry to “group/tre-em”: convention/CRC, group/tre-em, plan/2025; or help-line, help-route',
			),
		],
	},
	{
		kind: 'easy-about',
		what: 'of a kind that no text is written about',
		edits: [put('group/tre-em', 'law/hien-phap-2013')],
		lines: [at('2:8', 'không có mục «law/hien-phap-2013»  ghi loại và id của mục: convention/CRC, group/tre-em, plan/2025; hoặc help-line, help-route')],
	},
	{
		kind: 'easy-about-twice',
		edits: [
			{
				write: 'easy/nhom-mau-2.yaml',
				text: `id: nhom-mau-2\nabout: group/tre-em\ntitle: { vi: Bạn, en: You }\nparts:\n  - heading: { vi: Bạn, en: You }\n    icon: scales\n    sentences: [${equal}]\n    source: [HP]\nwords: []\nphones: [{ line: tong-dai-111, text: { vi: Gọi đi., en: Call. } }]\n`,
			},
		],
		lines: [`content/${file}:2:8  «group/tre-em» đã có bài dễ đọc ở content/easy/nhom-mau-2.yaml:2  giữ một bài cho mỗi mục`],
		en: [`content/${file}:2:8  “group/tre-em” already has a text in easy language: content/easy/nhom-mau-2.yaml:2  keep one text for each entry`],
	},
	{
		kind: 'easy-local',
		edits: [put('group/tre-em', 'plan/2026')],
		lines: [at('2:8', '«plan/2026» chỉ của nơi này, mà bài chưa ghi local: true  thêm local: true: nơi khác dùng lại trang thì không mang bài này theo')],
		en: [
			at(
				'2:8',
				'“plan/2026” belongs to this place alone, and the text does not say local: true  add local: true: a copy for another place goes without the text',
			),
		],
	},
	{
		kind: 'easy-long',
		edits: [put(equal, `{ vi: ${'Bạn '.repeat(15)}đi., en: ${'You '.repeat(15)}go. }`)],
		lines: [at('8:15', `câu dài 16 tiếng, quá 15  ${SPLIT}`), at('8:84', `câu dài 16 tiếng, quá 15  ${SPLIT}`)],
		en: [at('8:15', 'the sentence has 16 words, more than 15  make two of it: one idea each, one line each')],
	},
	{
		kind: 'easy-long',
		what: 'by the limit of the language',
		edits: [{ append: 'languages/en/language.yaml', text: 'easyWords: 5\n' }],
		lines: [at('9:45', `câu dài 6 tiếng, quá 5  ${SPLIT}`)],
	},
	{
		kind: 'easy-two-sentences',
		edits: [put('Bạn bình đẳng với mọi người., en: You are equal to everyone. }', 'Bạn bình đẳng. Bạn có quyền., en: You are equal to everyone. }')],
		lines: [at('8:15', 'một dòng có hơn 1 câu  xuống dòng: mỗi câu là một mục của sentences')],
		en: [at('8:15', 'one line holds more than one sentence  give each sentence a line of its own under sentences')],
	},
	{
		kind: 'easy-abbreviation',
		edits: [put('Hãy gọi 111 khi bị đánh.', 'Hãy gọi UBND khi bị đánh.'), put('Call 111 when', 'Call the UN when')],
		lines: [
			at('9:15', 'chữ viết tắt «UBND» chưa được giải thích  viết đủ chữ, hoặc thêm vào words'),
			at('9:46', 'chữ viết tắt «UN» chưa được giải thích  viết đủ chữ, hoặc thêm vào words'),
		],
		en: [at('9:15', 'the abbreviation “UBND” is not explained  write it out, or add it to words')],
	},
	{
		kind: 'easy-term',
		edits: [put('Hãy gọi 111 khi bị đánh.', 'Hãy gọi khi bị phân biệt đối xử.'), put('Call 111 when someone hits you.', 'Call about discrimination.')],
		lines: [
			at('9:15', `«Phân biệt đối xử» là thuật ngữ mà bài chưa giải thích  ${EXPLAIN}`),
			at('9:53', `«Discrimination» là thuật ngữ mà bài chưa giải thích  ${EXPLAIN}`),
		],
		en: [at('9:15', '“Phân biệt đối xử” is a term that the text does not explain  use an easier word, or add it to words')],
	},
	{
		kind: 'easy-word-unused',
		edits: [put('word: { vi: bình đẳng, en: equal }', 'word: { vi: bình, en: equality }')],
		lines: [at('12:27', 'bài tiếng «en» không có từ «equality»  ghi đúng như từ ấy đứng trong câu, hoặc xóa mục này')],
		en: [at('12:27', 'the word “equality” does not stand in the “en” text  write it as it stands in a sentence, or remove it')],
	},
	{
		kind: 'easy-picture',
		edits: [put('    icon: scales\n', '    icon: scales\n    scene: children\n')],
		lines: [at('5:5', 'mỗi phần cần đúng một hình  ghi icon hoặc scene, không ghi cả hai')],
		en: [at('5:5', 'each part needs exactly one picture  put icon or scene, not both')],
	},
	{
		kind: 'easy-picture',
		what: 'where there is none',
		edits: [put('    icon: scales\n', '')],
		lines: [at('5:5', 'mỗi phần cần đúng một hình  ghi icon hoặc scene, không ghi cả hai')],
	},
	{
		kind: 'unknown-icon',
		what: 'of a part of a text in easy language',
		edits: [put('icon: scales', 'icon: scales-bold')],
		lines: [
			at(
				'6:11',
				'không có biểu tượng «scales-bold» trong bộ Phosphor  chọn ở phosphoricons.com và ghi tên tiếng Anh của nó, không kèm bold, fill hay duotone: baby, gavel',
			),
		],
	},
	{
		kind: 'unknown-id',
		what: 'of a help line in a text in easy language',
		edits: [put('line: tong-dai-111', 'line: so-la')],
		lines: [at('15:11', 'không có đường dây «so-la»  sửa id, hoặc thêm đường dây đó')],
	},
	{
		kind: 'easy-pages',
		edits: [put(`      - ${equal}\n`, `      - ${equal}\n${`      - { vi: Bạn có quyền như mọi người khác., en: You have rights. }\n`.repeat(60)}`)],
		lines: [
			at('4:1', 'bản in tiếng «vi» có lẽ dài 2.5 trang, quá 2  bớt câu, hoặc bớt phần: chỉ giữ điều người đọc cần trước hết'),
			at('4:1', 'bản in tiếng «en» có lẽ dài 2.5 trang, quá 2  bớt câu, hoặc bớt phần: chỉ giữ điều người đọc cần trước hết'),
		],
		en: [at('4:1', 'printed, the “vi” text will take some 2.5 pages, more than 2  leave out sentences or parts: keep what readers need first')],
	},
	{
		kind: 'too-many',
		what: 'hard words of a text in easy language',
		edits: [put('words:\n', `words:\n${'  - { word: { vi: bạn, en: you }, meaning: { vi: Người đọc., en: Who reads. } }\n'.repeat(100)}`)],
		lines: [at('12:3', '«words» có 101 mục, nhiều nhất 100  bớt mục')],
	},
	{
		kind: 'easy-tested-later',
		edits: [{ append: file, text: 'tested: [{ on: 2027-02-01, by: { vi: Nhóm mẫu, en: A sample group } }]\n' }],
		lines: [at('17:16', 'ngày đọc thử 2027-02-01 sau hôm nay, 2027-01-15  ghi ngày người đọc đã đọc thử')],
		en: [at('17:16', 'it was tested on 2027-02-01, after today, 2027-01-15  put the day on which readers tested it')],
	},
	{
		kind: 'file-name',
		what: 'of a text in easy language',
		edits: [put('id: nhom-mau', 'id: nhom-khac')],
		lines: [at('1:5', 'tệp tên là nhom-mau.yaml nhưng id là nhom-khac  đổi tên tệp thành nhom-khac.yaml hoặc sửa id')],
	},
];
