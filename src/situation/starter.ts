/** The starter of a situation. */
import { recordedRows } from '../recording/starter.ts';
import { fillIn, idRow, localRow, quickExitRow, type Row, type Starter, type StarterOptions, verifiedNote, written } from '../source/starter.ts';

const claim = (name: string, vi: string, en: string): Row => [`# ${name}: { text: { vi: …, en: … }, source: [LUAT-MAU] }`, vi, en];
const text = "{ text: { vi: '', en: '' }, source: [] }";

export function situationStarter(id: string, { language }: StarterOptions): Starter {
	const rows: Row[] = [
		fillIn,
		idRow(id),
		["title: { vi: '', en: '' }", 'lời của người trong cuộc, dưới 60 chữ cái', 'what the person would say, under 60 characters'],
		["words: { vi: [''], en: [''] }", 'những từ khác người ta hay gõ khi tìm', 'other words that people type'],
		['icon: question', 'tên biểu tượng ở phosphoricons.com', 'the name of an icon at phosphoricons.com'],
		['rights: []', 'id trong content/rights.yaml, quyền chính đứng đầu', 'ids of content/rights.yaml, the main right first'],
		['groups: []', 'id trong content/groups.yaml, hoặc để trống []', 'ids of content/groups.yaml, or none: []'],
		[`answer: ${text}`, 'quy định cho bạn điều gì, một đến ba câu', 'what the rule gives you, in one to three sentences'],
		['steps:', 'hai đến sáu bước, mỗi bước bắt đầu bằng động từ và có nguồn riêng', 'two to six steps, each with a verb first and a source of its own'],
		[`  - ${text}`, ...verifiedNote],
		[`  - ${text}`],
		claim('office', 'cơ quan phải giải quyết, theo tên gọi hiện nay', 'who must act, as it is called today'),
		claim('papers', 'giấy tờ cần mang', 'what to bring'),
		claim('deadline', 'trong bao lâu', 'within what time'),
		claim('fee', 'mất bao nhiêu tiền', 'what it costs'),
		claim('refused', 'bị từ chối hoặc không ai trả lời thì làm gì', 'what to do if refused, or if nothing happens'),
		['phones: []', 'id trong content/help-lines.yaml, hoặc []', 'ids of content/help-lines.yaml, or none: []'],
		['laws: []', 'id trong content/laws/: văn bản nên mở ra đọc', 'ids of content/laws/: what to open and read'],
		...recordedRows,
		quickExitRow,
		localRow,
	];
	return { path: `content/situations/${id}.yaml`, text: written(language, rows) };
}
