/** The starter of a text in easy language. */
import { signedRows } from '../recording/signed/starter.ts';
import { fillIn, idRow, localRow, quickExitRow, type Row, type Starter, type StarterOptions, verifiedNote, written } from '../source/starter.ts';
import { MOST_PAGES, MOST_WORDS } from './limits.ts';

export function easyStarter(id: string, { language }: StarterOptions): Starter {
	const rows: Row[] = [
		fillIn,
		idRow(id),
		[
			"about: ''",
			'viết về mục nào: convention/CRC, group/tre-em, plan/2025, help-line hoặc help-route',
			'what it is about: convention/CRC, group/tre-em, plan/2025, help-line or help-route',
		],
		["title: { vi: '', en: '' }"],
		['parts:', `mỗi phần một ý lớn; cả bài in ra nhiều nhất ${MOST_PAGES} trang A4`, `one matter a part; the whole prints on ${MOST_PAGES} A4 pages at most`],
		["  - heading: { vi: '', en: '' }"],
		[
			'    icon: question',
			'tên biểu tượng ở phosphoricons.com; hoặc scene: tên một cảnh trong src/picture/scenes/',
			'an icon of phosphoricons.com; or scene: the name of a scene of src/picture/scenes/',
		],
		[
			'    sentences:',
			`mỗi câu một dòng, một ý, nhiều nhất ${MOST_WORDS} tiếng; gọi người đọc là «bạn»`,
			`one sentence a line, one idea each, ${MOST_WORDS} words at most; call the reader “you”`,
		],
		["      - { vi: '', en: '' }"],
		['    source: []', ...verifiedNote],
		['words:', 'từ khó: ghi đúng như trong câu, giải thích bằng một câu', 'hard words as they stand in the text, each explained in one sentence'],
		["  - { word: { vi: '', en: '' }, meaning: { vi: '', en: '' } }"],
		['phones:', 'gọi cho ai: id trong content/help-lines.yaml, và gọi khi nào', 'whom to call: an id of content/help-lines.yaml, and what for'],
		["  - { line: tong-dai-111, text: { vi: '', en: '' } }"],
		['# tested:', 'khi người đọc đã đọc thử', 'once readers have tested it'],
		['#   - { on: 2026-01-15, by: { vi: …, en: … }, note: { vi: …, en: … } }', 'ai đọc thử; đã sửa gì', 'who tested it; what was changed'],
		...signedRows,
		quickExitRow,
		localRow,
	];
	return { path: `content/easy/${id}.yaml`, text: written(language, rows) };
}
