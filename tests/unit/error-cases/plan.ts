/** Mistakes in the plan, and what is late. */
import type { Case } from '../broken-tree.ts';

const plan = 'plan/2027/plan.yaml';
const units = 'plan/2027/units.yaml';
const targets = 'plan/2027/targets.yaml';
const first = 'plan/2027/tasks/i-1-a.yaml';
const second = 'plan/2027/tasks/i-1-dd.yaml';

export const planCases: Case[] = [
	{
		kind: 'task-number',
		what: 'where the plan numbers its tasks otherwise',
		edits: [{ in: plan, from: 'numbering: [I.1.a]', to: "numbering: ['1.1', NV-1]" }],
		lines: [
			'content/plan/2027/plan.yaml:35:9  số nhiệm vụ «I.1.a» không theo cách đánh số của kế hoạch (1.1, NV-1)  sửa số; kế hoạch có cách đánh số khác thì sửa numbering trong plan.yaml',
			'content/plan/2027/plan.yaml:36:9  số nhiệm vụ «I.1.đ» không theo cách đánh số của kế hoạch (1.1, NV-1)  sửa số; kế hoạch có cách đánh số khác thì sửa numbering trong plan.yaml',
		],
		en: [
			'content/plan/2027/plan.yaml:35:9  the task number “I.1.a” does not follow the numbering of the plan (1.1, NV-1)  correct it; where the plan numbers otherwise, correct numbering in plan.yaml',
		],
	},
	{
		kind: 'no-lead',
		edits: [{ in: first, from: 'leads:\n  - so-van-hoa-mau', to: 'leads: []' }],
		lines: ['content/plan/2027/tasks/i-1-a.yaml:8:1  nhiệm vụ I.1.a không có đơn vị chủ trì  ghi ít nhất một đơn vị ở leads'],
		en: ['content/plan/2027/tasks/i-1-a.yaml:8:1  task I.1.a has no responsible unit  name at least one unit under leads'],
	},
	{
		kind: 'no-reporting-date',
		what: 'where reports are made on request only',
		edits: [{ in: first, from: '  - sau-thang\n  - ca-nam', to: '  - dot-xuat' }],
		lines: [
			'content/plan/2027/tasks/i-1-a.yaml:12:1  nhiệm vụ I.1.a không có ngày nào mà đơn vị chủ trì phải gửi báo cáo cho một nơi nhận, hoặc nơi nhận tổng hợp thay  ghi đơn vị chủ trì vào from của kỳ báo cáo có ngày, ghi compiledFor ở kỳ đó, hoặc ghi một ngày có nơi nhận (to) ở dates',
		],
	},
	{
		kind: 'broken-link',
		what: 'of a topic of the plan',
		edits: [
			{
				in: plan,
				from: 'topics: []',
				to: 'topics: [{ text: { vi: Nội dung mẫu, en: A sample topic }, source: [MAU], pages: [{ label: { vi: Không có, en: None }, link: /khong-co/ }] }]',
			},
		],
		lines: [
			'content/plan/2027/plan.yaml:28:126  liên kết tới «/khong-co/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /',
		],
	},
	{
		kind: 'outside-period',
		edits: [{ in: second, from: 'before: 2027-03-16', to: 'before: 2028-03-16' }],
		lines: [
			'content/plan/2027/tasks/i-1-dd.yaml:18:13  hạn «trước ngày 2028-03-16» nằm ngoài thời gian của kế hoạch (ngày cuối phải từ 2027-01-01 đến 2027-12-31)  sửa ngày',
		],
	},
	{
		kind: 'outside-period',
		what: 'of a duty of the plan',
		edits: [{ in: plan, from: 'before: 2027-12-01', to: 'before: 2026-12-01' }],
		lines: [
			'content/plan/2027/plan.yaml:52:13  hạn «trước ngày 2026-12-01» nằm ngoài thời gian của kế hoạch (ngày cuối phải từ 2027-01-01 đến 2028-03-30)  sửa ngày',
		],
		companions: [
			'content/plan/2027/plan.yaml:52:13  kỳ «Báo cáo cả năm» đã đến hạn 2026-12-01 mà 1 đơn vị hoặc nhóm đơn vị chưa có đủ báo cáo được công bố: so-van-hoa-mau  ghi báo cáo đã công bố vào reports.yaml',
		],
	},
	{
		kind: 'lead-without-body',
		what: 'as a group has no member',
		edits: [{ in: units, from: '  groups: [cac-so-mau]\n', to: '' }],
		lines: [
			'content/plan/2027/tasks/i-1-dd.yaml:8:1  nhiệm vụ I.1.đ: với hạn báo cáo trước ngày 2027-12-01, không đơn vị chủ trì nào là một cơ quan đang tồn tại  ghi thành viên của nhóm (groups trong units.yaml), sửa validFrom, validTo hoặc successors, hoặc ghi đơn vị khác ở leads',
		],
		en: [
			'content/plan/2027/tasks/i-1-dd.yaml:8:1  task I.1.đ: for the report due before 2027-12-01, none of its leads is a body that exists  name the members of the group (groups in units.yaml), correct validFrom, validTo or successors, or name another unit under leads',
		],
		companions: [
			'content/plan/2027/tasks/i-1-a.yaml:13:5  nhiệm vụ I.1.a: đơn vị chủ trì (so-van-hoa-mau) không thuộc nơi phải báo cáo (from) của kỳ «sau-thang»  xóa kỳ này khỏi reports; chỉ sửa from trong plan.yaml khi văn bản kế hoạch ghi như vậy',
			'content/plan/2027/tasks/i-1-a.yaml:14:5  nhiệm vụ I.1.a: đơn vị chủ trì (so-van-hoa-mau) không thuộc nơi phải báo cáo (from) của kỳ «ca-nam»  xóa kỳ này khỏi reports; chỉ sửa from trong plan.yaml khi văn bản kế hoạch ghi như vậy',
			'content/plan/2027/targets.yaml:8:16  mục tiêu t1: «so-van-hoa-mau» không thuộc nơi phải báo cáo (from) của kỳ nào  xóa khỏi reportedBy; chỉ sửa from trong plan.yaml khi văn bản kế hoạch ghi như vậy',
		],
	},
	{
		kind: 'report-not-owed',
		what: 'by a unit that the duty does not name',
		edits: [
			{ in: plan, from: '    from: [cac-so-mau]\n    note:', to: '    from: [ubnd-mau]\n    note:' },
			{ in: plan, from: '    to: ubnd-mau\n    from: [ubnd-mau]', to: '    to: so-van-hoa-mau\n    from: [ubnd-mau]' },
		],
		lines: [
			'content/plan/2027/tasks/i-1-a.yaml:13:5  nhiệm vụ I.1.a: đơn vị chủ trì (so-van-hoa-mau) không thuộc nơi phải báo cáo (from) của kỳ «sau-thang»  xóa kỳ này khỏi reports; chỉ sửa from trong plan.yaml khi văn bản kế hoạch ghi như vậy',
		],
		en: [
			'content/plan/2027/tasks/i-1-a.yaml:13:5  task I.1.a: its leads (so-van-hoa-mau) are not among those that report (from) under “sau-thang”  remove this duty from reports; change from in plan.yaml only where the plan’s document says so',
		],
	},
	{
		kind: 'figure-not-owed',
		edits: [{ in: targets, from: 'reportedBy: [so-van-hoa-mau]', to: 'reportedBy: [so-van-hoa-mau, ubnd-mau]' }],
		lines: [
			'content/plan/2027/targets.yaml:8:32  mục tiêu t1: «ubnd-mau» không thuộc nơi phải báo cáo (from) của kỳ nào  xóa khỏi reportedBy; chỉ sửa from trong plan.yaml khi văn bản kế hoạch ghi như vậy',
		],
		en: [
			'content/plan/2027/targets.yaml:8:32  target t1: “ubnd-mau” is not among those that report (from) under any duty  remove it from reportedBy; change from in plan.yaml only where the plan’s document says so',
		],
	},
	{
		kind: 'reports-to-itself',
		what: 'on a date of a task',
		edits: [
			{ in: second, from: 'leads:\n  - cac-so-mau', to: 'leads:\n  - so-van-hoa-mau' },
			{ in: second, from: 'before: 2027-03-16', to: 'before: 2027-03-16\n    to: so-van-hoa-mau' },
		],
		lines: [
			'content/plan/2027/tasks/i-1-dd.yaml:19:9  «so-van-hoa-mau» vừa là nơi nhận vừa là nơi duy nhất phải gửi báo cáo này  sửa nơi nhận, hoặc ghi đơn vị khác phải báo cáo',
		],
		en: [
			'content/plan/2027/tasks/i-1-dd.yaml:19:9  “so-van-hoa-mau” both receives this report and is the only one to send it  correct the receiver, or name another unit that reports',
		],
	},
	{
		kind: 'reports-to-itself',
		what: 'under a duty of the plan, and what is compiled from it',
		edits: [
			{
				in: plan,
				from: '    to: ubnd-mau\n    from: [cac-so-mau]\n    note:',
				to: '    to: so-van-hoa-mau\n    from: [cac-so-mau]\n    compiledFor: [so-van-hoa-mau]\n    note:',
			},
		],
		lines: [
			'content/plan/2027/plan.yaml:43:9  «so-van-hoa-mau» vừa là nơi nhận vừa là nơi duy nhất phải gửi báo cáo này  sửa nơi nhận, hoặc ghi đơn vị khác phải báo cáo',
			'content/plan/2027/plan.yaml:45:19  «so-van-hoa-mau» vừa là nơi nhận vừa là nơi duy nhất phải gửi báo cáo này  sửa nơi nhận, hoặc ghi đơn vị khác phải báo cáo',
		],
	},
	{
		kind: 'nobody-reports',
		what: 'as those of the leads that report are a group without members',
		edits: [
			{ append: units, text: '- {id: nhom-mau, name: {vi: Nhóm mẫu, en: Sample group}, kind: group, members: none, source: [MAU]}\n' },
			{ in: first, from: 'leads:\n  - so-van-hoa-mau', to: 'leads:\n  - nhom-mau\n  - so-van-hoa-mau' },
			{ in: plan, from: '    from: [cac-so-mau]\n    note:', to: '    from: [nhom-mau]\n    note:' },
			{ in: first, from: '  - sau-thang\n  - ca-nam', to: '  - sau-thang' },
		],
		lines: [
			'content/plan/2027/tasks/i-1-a.yaml:8:1  nhiệm vụ I.1.a: kể từ hạn báo cáo trước ngày 2027-06-01, không hạn nào có một cơ quan đang tồn tại phải gửi báo cáo hoặc tổng hợp thay  sửa from, to hoặc compiledFor trong plan.yaml, hoặc groups, validFrom, validTo, successors trong units.yaml',
		],
		en: [
			'content/plan/2027/tasks/i-1-a.yaml:8:1  task I.1.a: from the report due before 2027-06-01 on, there is no date on which a body that exists owes a report or reports in the leads’ place  correct from, to or compiledFor in plan.yaml, or groups, validFrom, validTo, successors in units.yaml',
		],
	},
	{
		kind: 'overdue-inherited',
		edits: [
			{ in: units, from: 'groups: [cac-so-mau]', to: 'groups: [cac-so-mau]\n  validTo: 2027-06-30\n  successors: [so-moi-mau]' },
			{ append: units, text: '- {id: so-moi-mau, name: {vi: Sở mới Tỉnh Mẫu, en: New department of Sample Province}, kind: department, source: [MAU]}\n' },
		],
		today: '2027-12-01',
		lines: [
			'content/plan/2027/plan.yaml:52:13  kỳ «Báo cáo cả năm» đã đến hạn 2027-12-01; chưa có đủ báo cáo được công bố của 1 đơn vị hoặc nhóm kế thừa, cũng chưa có văn bản quy định các nơi này phải báo cáo thay: so-moi-mau  ghi báo cáo đã công bố vào reports.yaml',
		],
		en: [
			'content/plan/2027/plan.yaml:52:13  “Báo cáo cả năm” was due on 2027-12-01; there is no complete published report of 1 units or groups that took over, nor a document that has them report: so-moi-mau  enter published reports in reports.yaml',
		],
	},
	{
		kind: 'lead-is-coordinator',
		edits: [{ in: first, from: '- ubnd-mau', to: '- ubnd-mau\n  - so-van-hoa-mau' }],
		lines: ['content/plan/2027/tasks/i-1-a.yaml:12:5  «so-van-hoa-mau» vừa chủ trì vừa phối hợp  xóa khỏi coordinators'],
	},
	{
		kind: 'named-twice',
		edits: [{ in: first, from: '- ubnd-mau', to: '- ubnd-mau\n  - ubnd-mau' }],
		lines: ['content/plan/2027/tasks/i-1-a.yaml:12:5  «ubnd-mau» được ghi hai lần  xóa một lần'],
	},
	{
		kind: 'named-twice',
		what: 'in the table of contents',
		edits: [{ in: plan, from: '- I.1.đ', to: '- I.1.đ\n      - I.1.a' }],
		lines: ['content/plan/2027/plan.yaml:37:9  «I.1.a» được ghi hai lần  xóa một lần'],
	},
	{
		kind: 'task-without-file',
		edits: [{ in: plan, from: '- I.1.đ', to: '- I.1.đ\n      - I.1.e' }],
		lines: ['content/plan/2027/plan.yaml:37:9  mục lục có nhiệm vụ I.1.e nhưng không có tệp  tạo tasks/i-1-e.yaml hoặc xóa khỏi contents'],
	},
	{
		kind: 'task-without-file',
		what: 'because the file was removed',
		edits: [{ remove: first }],
		lines: ['content/plan/2027/plan.yaml:35:9  mục lục có nhiệm vụ I.1.a nhưng không có tệp  tạo tasks/i-1-a.yaml hoặc xóa khỏi contents'],
		companions: [
			'content/plan/2027/reports.yaml:7:13  không có nhiệm vụ «I.1.a»  sửa id thành «I.1.đ», hoặc thêm nhiệm vụ đó',
			'content/plan/2027/targets.yaml:9:11  không có nhiệm vụ «I.1.a»  sửa id thành «I.1.đ», hoặc thêm nhiệm vụ đó',
			'content/recommendations/upr-mau.yaml:24:13  không có nhiệm vụ «2027/I.1.a»  sửa id thành «2027/I.1.đ», hoặc thêm nhiệm vụ đó',
		],
	},
	{
		kind: 'task-not-in-contents',
		edits: [{ in: plan, from: '      - I.1.đ\n', to: '' }],
		lines: ['content/plan/2027/tasks/i-1-dd.yaml:1:5  nhiệm vụ I.1.đ không có trong mục lục của kế hoạch  thêm vào contents trong plan.yaml hoặc xóa tệp'],
	},
	{
		kind: 'dissolved-unit',
		edits: [{ in: units, from: '  successors: [so-van-hoa-mau]\n', to: '' }],
		lines: [
			'content/plan/2027/tasks/i-1-dd.yaml:11:5  đơn vị «so-cu-mau» đã kết thúc ngày 2027-02-28, trước ngày báo cáo 2027-03-16, và không ghi đơn vị kế thừa  thêm successors hoặc noSuccessorFound trong units.yaml',
		],
		en: [
			'content/plan/2027/tasks/i-1-dd.yaml:11:5  the unit “so-cu-mau” ended on 2027-02-28, before the reporting date 2027-03-16, and names no successor  add successors or noSuccessorFound in units.yaml',
		],
	},
	{
		kind: 'dissolved-unit',
		what: 'as a member of a group',
		edits: [
			{ in: units, from: '  successors: [so-van-hoa-mau]\n', to: '  groups: [cac-so-mau]\n' },
			{ in: second, from: '- so-cu-mau', to: '- ubnd-mau' },
		],
		lines: [
			'content/plan/2027/tasks/i-1-dd.yaml:9:5  đơn vị «so-cu-mau» đã kết thúc ngày 2027-02-28, trước ngày báo cáo 2027-03-16, và không ghi đơn vị kế thừa  thêm successors hoặc noSuccessorFound trong units.yaml',
		],
	},
	{
		kind: 'translation-date',
		edits: [{ in: first, from: '1 April 2027', to: '2 April 2027' }],
		lines: ['content/plan/2027/tasks/i-1-a.yaml:7:7  bản «en» nêu ngày khác bản tiếng Việt: 2027-04-01, 2027-04-02  sửa cho hai bản như nhau'],
	},
	{
		kind: 'translation-unit',
		edits: [{ in: first, from: 'to the People’s Committee of Sample Province', to: 'to the Culture Department of Sample Province' }],
		lines: [
			'content/plan/2027/tasks/i-1-a.yaml:7:7  bản «en» nêu đơn vị khác bản tiếng Việt: ủy ban nhân dân tỉnh mẫu; culture department of sample province  sửa cho hai bản như nhau',
		],
		en: [
			'content/plan/2027/tasks/i-1-a.yaml:7:7  the “en” text names other units than the Vietnamese: ủy ban nhân dân tỉnh mẫu; culture department of sample province  make the two agree',
		],
	},
	{
		kind: 'succession-loop',
		edits: [{ in: units, from: 'groups: [cac-so-mau]', to: 'groups: [cac-so-mau]\n  successors: [so-cu-mau]' }],
		lines: [
			'content/plan/2027/units.yaml:14:15  đơn vị «so-van-hoa-mau» kế thừa chính mình  sửa successors',
			'content/plan/2027/units.yaml:23:15  đơn vị «so-cu-mau» kế thừa chính mình  sửa successors',
		],
	},
	{
		kind: 'no-successor-found',
		edits: [{ in: units, from: 'successors: [so-van-hoa-mau]', to: 'noSuccessorFound: {vi: Chưa tìm thấy., en: Not found.}' }],
		lines: ['content/plan/2027/units.yaml:22:3  đơn vị «so-cu-mau» đã kết thúc ngày 2027-02-28; chưa tìm thấy đơn vị kế thừa  tìm nguồn và ghi successors'],
	},
	{
		kind: 'task-overdue',
		edits: [{ in: second, from: 'before: 2027-03-16', to: 'before: 2027-03-16\n    to: ubnd-mau' }],
		today: '2027-03-16',
		lines: [
			'content/plan/2027/tasks/i-1-dd.yaml:18:13  hạn 2027-03-16 của nhiệm vụ I.1.đ đã qua mà chưa có báo cáo được công bố  ghi báo cáo đã công bố vào reports.yaml',
		],
	},
	{
		kind: 'overdue',
		edits: [],
		today: '2027-12-01',
		lines: [
			'content/plan/2027/plan.yaml:52:13  kỳ «Báo cáo cả năm» đã đến hạn 2027-12-01 mà 1 đơn vị hoặc nhóm đơn vị chưa có đủ báo cáo được công bố: so-van-hoa-mau  ghi báo cáo đã công bố vào reports.yaml',
		],
		en: [
			'content/plan/2027/plan.yaml:52:13  “Báo cáo cả năm” was due on 2027-12-01 and 1 units or groups have no complete published report: so-van-hoa-mau  enter published reports in reports.yaml',
		],
	},
];
