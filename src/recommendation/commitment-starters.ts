/** The starters of commitments and of the work in the Council: entries at the end of their lists. */
import { asItem, fillIn, keptIdRow, oneOf, type Row, type Starter, type StarterOptions, sourceRow, verifiedRow, written } from '../source/starter.ts';
import { EVENTS, LEVELS, STATES } from './commitment-schema.ts';
import { COUNCIL_BODIES, WORKS } from './initiative-schema.ts';

const rightsNote = ['id trong content/rights.yaml', 'ids of content/rights.yaml'] as const;
const missingRow: Row = ['# missing: { vi: …, en: … }', 'điều đã tìm mà không thấy', 'what was looked for and not found'];

export function commitmentStarter(id: string, { language }: StarterOptions): Starter {
	const rows: Row[] = [
		keptIdRow(id),
		['level: multilateral', ...oneOf(LEVELS)],
		["name: { vi: '', en: '' }", 'tên cam kết', 'its name'],
		["with: { vi: '', en: '' }", 'với ai, hoặc trong tổ chức nào', 'with whom, or in which organisation'],
		['state: in-force', ...oneOf(STATES)],
		["asOf: ''", 'ngày mới nhất mà một nguồn còn nói như vậy', 'the latest day for which a source says so'],
		['dates:', 'tình trạng phải có ngày cho thấy; studied và not-joined thì ghi []', 'a date has to prove the state; studied and not-joined may have []'],
		['  - what: in-force', ...oneOf(EVENTS)],
		["    date: ''", 'ví dụ 2019-07-05, hoặc chỉ 2019', 'such as 2019-07-05, or only 2019'],
		["holds: { vi: '', en: '' }", 'cam kết điều gì, một hai câu', 'what it holds, in one or two sentences'],
		[
			'# said: [{ who: { vi: …, en: … }, text: { vi: …, en: … }, source: [MAU] }]',
			'các bên nói gì, đặt cạnh nhau',
			'what others say of it, the sides beside each other',
		],
		missingRow,
		['rights: []', `${rightsNote[0]}; nói về mọi quyền thì để []`, `${rightsNote[1]}; [] where it is about all rights`],
		['# laws: []', 'id trong content/laws/: luật thi hành', 'ids of content/laws/ that carry it out'],
		sourceRow,
		verifiedRow,
	];
	return { path: 'content/commitments.yaml', text: written(language, [fillIn, ...asItem(rows)]), appended: id };
}

export function initiativeStarter(id: string, { language }: StarterOptions): Starter {
	const rows: Row[] = [
		keptIdRow(id),
		['body: council', ...oneOf(COUNCIL_BODIES)],
		[
			'work: resolution',
			`${WORKS.join(' | ')}; candidacy phải có ý kiến của cả hai phía trong said`,
			`${WORKS.join(' | ')}; a candidacy has both sides in said`,
		],
		['# term: 2023/2025', 'nhiệm kỳ, như trong content/reviews.yaml', 'the term, as content/reviews.yaml writes it'],
		["date: ''", 'ví dụ 2022-10-11', 'such as 2022-10-11'],
		['# symbol: A/HRC/RES/53/6', 'ký hiệu, khi đã đọc tài liệu', 'the symbol, where the document was read'],
		["title: { vi: '', en: '' }", 'tên, ngắn', 'a short title'],
		["outcome: { vi: '', en: '' }", 'nói về điều gì, kết quả ra sao', 'what it is about, and what came of it'],
		[
			'# vote: { for: 0, against: 0, abstained: 0, own: for }',
			'cuộc bỏ phiếu có ghi tên; own: Việt Nam for | against | abstained',
			'a recorded vote; own: that of Viet Nam, for | against | abstained',
		],
		[
			'# said: [{ side: own, who: { vi: …, en: … }, text: { vi: …, en: … }, source: [MAU] }]',
			'own (phía Việt Nam) | support | criticism',
			'own (what Viet Nam said) | support | criticism',
		],
		missingRow,
		['# rights: []', ...rightsNote],
		sourceRow,
		verifiedRow,
	];
	return { path: 'content/council-work.yaml', text: written(language, [fillIn, ...asItem(rows)]), appended: id };
}
