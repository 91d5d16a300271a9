/** The starter of a kit. */
import { fillIn, idRow, localRow, type Row, type Starter, type StarterOptions, verifiedNote, written } from '../source/starter.ts';
import { BIG, HEADLINE, LINE, LINK, POST } from './limits.ts';

const text = "text: { vi: '', en: '' }, source: []";

export function kitStarter(id: string, { language }: StarterOptions): Starter {
	const rows: Row[] = [
		fillIn,
		idRow(id),
		['order: 90', 'thứ tự trong danh sách, nhỏ đứng trước', 'place in the list, lowest first'],
		["title: { vi: '', en: '' }"],
		["summary: { vi: '', en: '' }", 'một câu: bộ này để nói về điều gì', 'one sentence: what it helps to speak about'],
		['icon: megaphone', 'tên biểu tượng ở phosphoricons.com', 'the name of an icon at phosphoricons.com'],
		['rights: []', 'id trong content/rights.yaml', 'ids of content/rights.yaml'],
		['groups: []', 'id trong content/groups.yaml', 'ids of content/groups.yaml'],
		['facts:', 'điều có thể nói, mỗi điều có nguồn; ít nhất hai', 'what can be said, each with its source; two at least'],
		[`  - { ${text} }`, ...verifiedNote],
		[`  - { ${text} }`],
		[
			'posts:',
			`bài đăng ngắn, nhiều nhất ${POST - LINK} ký tự, kèm một trang của site`,
			`short posts of ${POST - LINK} characters at most, each with a page of the site`,
		],
		[`  - { ${text}, link: /ho-tro/ }`],
		['picture:'],
		[
			'  # big: { vi: …, en: … }',
			`số điện thoại hay ngày, chữ rất lớn, nhiều nhất ${BIG} ký tự`,
			`a telephone number or a date in very large letters, ${BIG} characters at most`,
		],
		["  headline: { vi: '', en: '' }", `dòng lớn trên hình, nhiều nhất ${HEADLINE} ký tự`, `the large line on the picture, ${HEADLINE} characters at most`],
		[`  line: { ${text} }`, `dòng nhỏ, nhiều nhất ${LINE} ký tự`, `the small line, ${LINE} characters at most`],
		['wordings:', 'cách nói nên tránh, và nên viết thế nào', 'wordings to avoid, and what to write'],
		[
			"  - { avoid: { vi: '', en: '' }, write: { vi: '', en: '' } }",
			'thêm why: { vi: …, en: … } nếu cần nói vì sao',
			'add why: { vi: …, en: … } where a reason is needed',
		],
		['ask: []', 'hỏi ở đâu, ngoài số điện thoại; mỗi mục như ở facts', 'whom to ask besides the telephone; entries as under facts'],
		['phones: []', 'id trong content/help-lines.yaml', 'ids of content/help-lines.yaml'],
		[
			'scripts: []',
			'kịch bản phát thanh cùng chủ đề: tên tệp trong content/docs/phat-thanh/, không có .mdx',
			'radio scripts on the same subject: names of files in content/docs/phat-thanh/, without .mdx',
		],
		['pages:', 'các trang nên đọc trước', 'pages to read first'],
		['  - { label: { vi: Đường dây hỗ trợ, en: Help lines }, link: /ho-tro/ }'],
		localRow,
	];
	return { path: `content/kits/${id}.yaml`, text: written(language, rows) };
}
