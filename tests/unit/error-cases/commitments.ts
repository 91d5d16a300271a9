/** Mistakes in commitments, and in the work in the Human Rights Council. */
import type { Case, Edit } from '../broken-tree.ts';

const evidence = 'source: [TD-111], verified: { on: 2026-11-23 }';
const name = (vi: string, en: string) => `{ vi: ${vi}, en: ${en} }`;
/** A file of one commitment. @param rest what is wrong in it stands on lines 3 and 4 */
const commitment = (...rest: string[]): Edit => ({
	write: 'commitments.yaml',
	text: `- id: cong-uoc-mau
  level: multilateral
  ${rest.join('\n  ')}
  name: ${name('Công ước mẫu', 'Sample convention')}
  with: ${name('Liên hợp quốc', 'United Nations')}
  holds: ${name('Nội dung mẫu.', 'Sample.')}
  ${evidence.replace(', verified', '\n  verified')}
`,
});
const initiative = (...rest: string[]): Edit[] => [
	{ in: 'reviews.yaml', from: 'council: []', to: `council:\n  - { term: 2014/2016, elected: 2013-11-12, ${evidence} }` },
	{
		write: 'council-work.yaml',
		text: `- id: viec-mau
  ${rest.join('\n  ')}
  title: ${name('Việc mẫu', 'Sample')}
  outcome: ${name('Được thông qua.', 'Adopted.')}
  ${evidence.replace(', verified', '\n  verified')}
`,
	},
];
const inFile = (file: string) => (place: string, says: string) => `content/${file}:${place}  ${says}`;
const ofCommitment = inFile('commitments.yaml');
const ofWork = inFile('council-work.yaml');

export const commitmentCases: Case[] = [
	{
		kind: 'commitment-unproved',
		edits: [commitment('state: in-force', 'dates: [{ what: signed, date: 2020-01-02 }]', "asOf: '2021'", 'rights: [binh-dang]')],
		lines: [
			ofCommitment(
				'3:10',
				'ghi tình trạng «in-force» mà không có ngày nào cho thấy điều đó  thêm vào dates một trong các mục joined, in-force, hoặc sửa state',
			),
		],
		en: [ofCommitment('3:10', 'says “in-force”, and no date shows it  add one of joined, in-force to dates, or correct state')],
	},
	{
		kind: 'commitment-contradicted',
		edits: [commitment('state: studied', 'dates: [{ what: joined, date: 2020-01-02 }]', "asOf: '2021'", 'rights: [binh-dang]')],
		lines: [ofCommitment('4:19', 'ghi tình trạng «studied» mà lại có ngày «joined»  sửa state, hoặc bỏ ngày ấy')],
		en: [ofCommitment('4:19', 'says “studied” and gives a date for “joined”  correct state, or remove the date')],
	},
	{
		kind: 'commitment-contradicted',
		edits: [
			commitment('state: joined', 'dates: [{ what: joined, date: 2020-01-02 }, { what: in-force, date: 2020-03-04 }]', "asOf: '2021'", 'rights: [binh-dang]'),
		],
		lines: [ofCommitment('4:55', 'ghi tình trạng «joined» mà lại có ngày «in-force»  sửa state, hoặc bỏ ngày ấy')],
		en: [ofCommitment('4:55', 'says “joined” and gives a date for “in-force”  correct state, or remove the date')],
	},
	{
		kind: 'commitment-after-check',
		edits: [commitment('state: political', 'dates: [{ what: adopted, date: 2022-05 }]', "asOf: '2021'", 'rights: [binh-dang]')],
		lines: [ofCommitment('4:34', 'ngày 2022-05 sau ngày tính đến 2021  sửa asOf theo nguồn mới nhất đã đọc, hoặc sửa ngày')],
		en: [ofCommitment('4:34', 'the date 2022-05 comes after 2021, for which the state is said  correct asOf by the latest source read, or correct the date')],
	},
	{
		kind: 'unknown-id',
		what: 'of a right and a law in a commitment',
		edits: [commitment('state: studied', 'dates: []', "asOf: '2021'", 'rights: [la]', 'laws: [luat-la]')],
		lines: [
			ofCommitment('6:12', 'không có quyền «la»  sửa id, hoặc thêm quyền đó'),
			ofCommitment('7:10', 'không có văn bản «luat-la»  sửa id, hoặc thêm văn bản đó'),
		],
	},
	{
		kind: 'unknown-id',
		what: 'of a term on the Human Rights Council',
		edits: initiative('body: council', 'work: chair', 'term: 2017/2019', "date: '2018'"),
		lines: [ofWork('4:9', 'không có nhiệm kỳ ở Hội đồng Nhân quyền «2017/2019»  sửa id, hoặc thêm nhiệm kỳ ở Hội đồng Nhân quyền đó')],
	},
	{
		kind: 'initiative-outside-term',
		edits: initiative('body: council', 'work: chair', 'term: 2014/2016', 'date: 2017-01'),
		lines: [ofWork('5:9', 'ngày 2017-01 không thuộc nhiệm kỳ 2014/2016  sửa ngày, sửa term, hoặc bỏ term nếu không thuộc nhiệm kỳ nào')],
		en: [ofWork('5:9', 'the date 2017-01 is outside the term 2014/2016  correct the date or the term, or leave term out where it belongs to none')],
	},
	{
		kind: 'vote-uncounted',
		edits: initiative('body: council', 'work: vote', 'term: 2014/2016', "date: '2015'"),
		lines: [ofWork('3:9', 'là cuộc bỏ phiếu mà không có kết quả (vote)  thêm vote: { for, against, abstained, own } theo nguồn, hoặc sửa work')],
		en: [ofWork('3:9', 'is a vote and gives no count (vote)  add vote: { for, against, abstained, own } by its source, or correct work')],
	},
	{
		kind: 'vote-too-many',
		edits: initiative('body: council', 'work: vote', "date: '2015'", 'vote: { for: 40, against: 8, own: for }'),
		lines: [ofWork('5:9', 'có 48 phiếu, trong khi Hội đồng Nhân quyền có 47 thành viên  đếm lại theo nguồn; nếu Đại hội đồng bỏ phiếu thì ghi body: assembly')],
		en: [
			ofWork('5:9', 'counts 48 votes, and the Human Rights Council has 47 members  count again by the source; write body: assembly where the Assembly voted'),
		],
	},
	{
		kind: 'candidacy-one-sided',
		edits: initiative(
			'body: council',
			'work: candidacy',
			'term: 2014/2016',
			'date: 2013-11-12',
			`said: [{ side: support, who: ${name('Một nước', 'A State')}, text: ${name('Ủng hộ.', 'In favour.')}, ${evidence} }]`,
		),
		lines: [
			ofWork(
				'3:9',
				'nói về một lần ứng cử mà chỉ nêu một phía  thêm vào said cả lời phê phán (criticism) lẫn lời ủng hộ (support) hoặc lời của Việt Nam (own), mỗi lời có nguồn',
			),
		],
		en: [ofWork('3:9', 'tells of a candidacy from one side only  give in said both criticism and support (or own, what Viet Nam said), each with its source')],
	},
];
