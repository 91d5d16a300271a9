/** Mistakes in what is said of a national instrument: how it stands, and what replaced or amended it. */
import type { Case, Edit } from '../broken-tree.ts';

const file = 'laws/luat-mau.yaml';

/** A law of 2018 that passes, with the source that the province has read, with what is written of it beyond that from its twelfth line on. */
const written = (lines: string, kind = 'law'): Edit => ({
	write: file,
	text: `id: luat-mau
kind: ${kind}
name:
  vi: Luật Mẫu
  en: Sample Law
number: 1/2018/QH14
adopted: 2018-04-05
effective: 2019-01-01
summary: { vi: Luật để thử., en: A law for tests. }
source: [TD-111]
verified: { on: 2026-11-23 }
${lines}`,
});
const checked = (state: string, on = '2027-01-01') => `status: { state: ${state}, checkedOn: ${on}, source: [TD-111] }\n`;
const replaced = (law: string, from: string) => `replacedBy: { law: ${law}, from: ${from}, source: [TD-111], verified: { on: 2026-11-23 } }\n`;
const amended = (...items: string[]) =>
	`amendedBy:\n${items.map((item) => `  - { ${item}, change: { vi: Sửa vài điều., en: Some articles. }, source: [TD-111], verified: { on: 2026-11-23 } }\n`).join('')}`;
const other = '{ vi: Luật 2/2026/QH16, en: Law 2/2026/QH16 }';
const constitution = 'hien-phap-2013';
const at = (place: string, says: string) => `content/${file}:${place}  ${says}`;

export const lawCases: Case[] = [
	{
		kind: 'duplicate-id',
		what: 'of a place to go for help, as an address of the page of help lines',
		edits: [
			{
				write: 'help-routes.yaml',
				text: '- id: tong-dai-111\n  need: { vi: Cần, en: Need }\n  text: { vi: Đến., en: Go. }\n  source: [TD-111]\n  verified: { on: 2026-11-23 }\n',
			},
		],
		lines: ['content/help-routes.yaml:1:7  id «tong-dai-111» đã dùng ở content/help-lines.yaml:1  đặt id khác'],
	},
	{
		kind: 'law-unchecked',
		edits: [written('')],
		lines: [at('1:5', '«luat-mau» chưa ghi tình trạng: trang nói là chưa rõ  tra văn bản ở vbpl.vn rồi thêm status với state, checkedOn và source')],
		en: [at('1:5', '“luat-mau” has no status: its page says that it is not known  look it up at vbpl.vn and add status with state, checkedOn and source')],
	},
	{
		kind: 'verified-later',
		what: 'by the check of the status of a law',
		edits: [written(checked('in-force', '2027-01-16'))],
		lines: [at('12:28', 'ngày đối chiếu 2027-01-16 sau ngày dựng trang 2027-01-15  ghi ngày đã đọc nguồn')],
	},
	{
		kind: 'before-adoption',
		edits: [written(checked('not-known', '2018-04-04'))],
		lines: [at('12:40', 'ngày 2018-04-04 trước ngày ban hành văn bản này (2018-04-05)  sửa một trong hai ngày, hoặc sửa id của văn bản được nêu')],
		companions: [at('12:40', 'tình trạng được kiểm tra ngày 2018-04-04, đã quá 3 tháng  tra lại văn bản ở vbpl.vn rồi sửa state, checkedOn và source')],
	},
	{
		kind: 'before-adoption',
		what: 'of an amendment',
		edits: [written(checked('amended') + amended(`law: ${other}, adopted: '2017', effective: 2018-05-01`, `law: ${constitution}`))],
		lines: [
			at('14:68', 'ngày 2017 trước ngày ban hành văn bản này (2018-04-05)  sửa một trong hai ngày, hoặc sửa id của văn bản được nêu'),
			at('15:12', 'ngày 2013-11-28 trước ngày ban hành văn bản này (2018-04-05)  sửa một trong hai ngày, hoặc sửa id của văn bản được nêu'),
		],
		en: [at('14:68', '2017 is before this instrument was adopted (2018-04-05)  correct one of the two dates, or the id of the instrument named')],
	},
	{
		kind: 'before-adoption',
		what: 'of what replaces it',
		edits: [written(checked('replaced') + replaced(constitution, '2018-04-04'))],
		lines: [
			at('13:20', 'ngày 2013-11-28 trước ngày ban hành văn bản này (2018-04-05)  sửa một trong hai ngày, hoặc sửa id của văn bản được nêu'),
			at('13:42', 'ngày 2018-04-04 trước ngày ban hành văn bản này (2018-04-05)  sửa một trong hai ngày, hoặc sửa id của văn bản được nêu'),
		],
	},
	{
		kind: 'unknown-id',
		what: 'of what amends and replaces a law',
		edits: [written(checked('not-known') + replaced('luat-la', '2027-02-01') + amended('law: luat-xa, effective: 2020-01-01'))],
		lines: [at('13:20', 'không có văn bản «luat-la»  sửa id, hoặc thêm văn bản đó'), at('15:12', 'không có văn bản «luat-xa»  sửa id, hoặc thêm văn bản đó')],
	},
	{
		kind: 'law-itself',
		edits: [written(checked('not-known') + replaced('luat-mau', '2027-02-01') + amended('law: luat-mau'))],
		lines: [
			at('13:20', 'văn bản này tự ghi là thay thế hoặc sửa đổi chính nó  sửa id, hoặc xóa mục này'),
			at('15:12', 'văn bản này tự ghi là thay thế hoặc sửa đổi chính nó  sửa id, hoặc xóa mục này'),
		],
		en: [at('15:12', 'the instrument names itself as replacing or amending it  correct the id or remove the entry')],
	},
	{
		kind: 'named-twice',
		what: 'of what amends a law',
		edits: [
			{ in: `laws/${constitution}.yaml`, from: 'adopted: 2013-11-28', to: 'adopted: 2018-11-28' },
			written(checked('amended') + amended(`law: ${constitution}, effective: 2019-01-01`, `law: ${other}`, `law: ${constitution}, effective: 2020-01-01`)),
		],
		lines: [at('16:12', `«${constitution}» được ghi hai lần  xóa một lần`)],
		companions: [
			'content/laws/hien-phap-2013.yaml:8:12  văn bản có hiệu lực ngày 2014-01-01, trước ngày ban hành 2018-11-28  xem lại hai ngày; nếu văn bản có hiệu lực trở về trước thì để nguyên',
		],
	},
	{
		kind: 'law-recheck',
		edits: [written(checked('in-force', '2026-10-14'))],
		lines: [at('12:39', 'tình trạng được kiểm tra ngày 2026-10-14, đã quá 3 tháng  tra lại văn bản ở vbpl.vn rồi sửa state, checkedOn và source')],
		en: [
			at(
				'12:39',
				'the status was checked on 2026-10-14, more than 3 months ago  look the instrument up again at vbpl.vn, then correct state, checkedOn and source',
			),
		],
	},
	{
		kind: 'since-not-ended',
		edits: [written("status: { state: in-force, checkedOn: 2027-01-01, since: '2026', source: [TD-111] }\n")],
		lines: [at('12:51', '«since» chỉ dùng khi tình trạng là ended, không phải in-force  xóa since, hoặc sửa state')],
		en: [at('12:51', '“since” is only for the state ended, not for in-force  remove since or correct state')],
	},
	{
		kind: 'state-of-bill',
		edits: [written(checked('draft'))],
		lines: [at('12:18', 'tình trạng draft không hợp với loại văn bản  dự án luật dùng draft, passed, ended, not-known; văn bản khác không dùng draft, passed')],
		en: [at('12:18', 'the state draft does not fit the kind  a bill takes draft, passed, ended or not-known; nothing else takes draft or passed')],
	},
	{
		kind: 'state-of-bill',
		what: 'of a bill',
		edits: [written(checked('in-force'), 'draft')],
		lines: [
			at('12:18', 'tình trạng in-force không hợp với loại văn bản  dự án luật dùng draft, passed, ended, not-known; văn bản khác không dùng draft, passed'),
		],
	},
	{
		kind: 'replaced-by-nothing',
		edits: [written(checked('replaced'))],
		lines: [
			at(
				'12:18',
				'tình trạng là replaced nhưng không có văn bản nào thay thế vào ngày kiểm tra (2027-01-01)  thêm replacedBy với law, from và source, hoặc sửa state',
			),
		],
		en: [
			at(
				'12:18',
				'the state is replaced, but nothing had taken its place on the day of the check (2027-01-01)  add replacedBy with law, from and source, or correct state',
			),
		],
	},
	{
		kind: 'replaced-by-nothing',
		what: 'on the day of the check',
		edits: [written(checked('replaced') + replaced(other, '2027-01-02'))],
		lines: [
			at(
				'12:18',
				'tình trạng là replaced nhưng không có văn bản nào thay thế vào ngày kiểm tra (2027-01-01)  thêm replacedBy với law, from và source, hoặc sửa state',
			),
		],
	},
	{
		kind: 'replaced-by-then',
		edits: [written(checked('in-force') + replaced(other, '2027-01-01'))],
		lines: [
			at(
				'12:18',
				'tình trạng là in-force nhưng replacedBy ghi văn bản đã bị thay thế vào ngày kiểm tra (2027-01-01)  sửa state thành replaced (dự án: passed), hoặc sửa replacedBy',
			),
		],
		en: [
			at(
				'12:18',
				'the state is in-force, but by replacedBy it was replaced on the day of the check (2027-01-01)  make the state replaced (of a bill: passed), or correct replacedBy',
			),
		],
	},
	{
		kind: 'amended-by-nothing',
		edits: [written(checked('amended'))],
		lines: [
			at('12:18', 'tình trạng là amended nhưng không có văn bản nào sửa đổi vào ngày kiểm tra (2027-01-01)  thêm amendedBy, hoặc sửa state thành in-force'),
		],
		en: [at('12:18', 'the state is amended, but nothing had amended it on the day of the check (2027-01-01)  add amendedBy, or make the state in-force')],
	},
	{
		kind: 'amended-by-then',
		edits: [written(checked('in-force') + amended(`law: ${other}, effective: 2027-01-01`))],
		lines: [
			at(
				'12:18',
				'tình trạng là in-force nhưng amendedBy ghi văn bản đã được sửa đổi vào ngày kiểm tra (2027-01-01)  sửa state thành amended, hoặc sửa amendedBy',
			),
		],
		en: [
			at(
				'12:18',
				'the state is in-force, but by amendedBy it had been amended on the day of the check (2027-01-01)  make the state amended, or correct amendedBy',
			),
		],
	},
	{
		kind: 'not-yet-by-then',
		edits: [written(checked('in-force', '2018-12-31'))],
		lines: [
			at('12:18', 'tình trạng là in-force nhưng văn bản chưa có hiệu lực vào ngày kiểm tra (2018-12-31)  sửa state thành not-yet-in-force, hoặc sửa effective'),
		],
		companions: [at('12:39', 'tình trạng được kiểm tra ngày 2018-12-31, đã quá 3 tháng  tra lại văn bản ở vbpl.vn rồi sửa state, checkedOn và source')],
		en: [
			at(
				'12:18',
				'the state is in-force, but it had not taken effect on the day of the check (2018-12-31)  make the state not-yet-in-force, or correct effective',
			),
		],
	},
	{
		kind: 'in-force-by-then',
		edits: [written(checked('not-yet-in-force'))],
		lines: [
			at(
				'12:18',
				'tình trạng là not-yet-in-force nhưng văn bản đã có hiệu lực vào ngày kiểm tra (2027-01-01)  sửa state thành in-force hoặc amended, hoặc sửa effective',
			),
		],
		en: [
			at(
				'12:18',
				'the state is not-yet-in-force, but it had taken effect by the day of the check (2027-01-01)  make the state in-force or amended, or correct effective',
			),
		],
	},
	{
		kind: 'missing-field',
		what: 'in the status of a law',
		edits: [written('status: { state: in-force }\n')],
		lines: [at('12:9', 'thiếu «checkedOn»  thêm dòng «checkedOn: …» vào mục này'), at('12:9', 'thiếu «source»  thêm dòng «source: …» vào mục này')],
	},
	{
		kind: 'group-not-one',
		what: 'of what amends a law, as a bare id',
		edits: [written(`${checked('amended')}amendedBy: [${constitution}]\n`)],
		lines: [at('13:13', `«amendedBy» phải là nhóm các mục, không phải «${constitution}»  xuống dòng, viết mỗi mục «tên: giá trị» trên một dòng thụt vào`)],
	},
];
