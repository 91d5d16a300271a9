/** What is wrong with a plan, its units, tasks, targets and reports. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'basis-later': error(
		['văn bản làm căn cứ ghi ngày {date}, sau khi kế hoạch kết thúc ({to})', 'xem lại ngày của văn bản'],
		['the document that the plan carries out is dated {date}, after the plan ends ({to})', 'look at its date again'],
	),
	'goal-backwards': error(
		['mục tiêu kết thúc ở {max} % mà bắt đầu từ {min} %', 'đổi chỗ min và max, hoặc sửa số sai'],
		['the goal ends at {max} % and begins at {min} %', 'exchange min and max, or correct the wrong one'],
	),
	'report-before-plan': error(
		['báo cáo nhận ngày {date}, trước khi kế hoạch bắt đầu ({from})', 'xem lại ngày nhận, hoặc ghi báo cáo vào kế hoạch của năm ấy'],
		['the report was received on {date}, before the plan begins ({from})', 'look at the date again, or enter it in the plan of that year'],
	),
	'status-contradicted': error(
		['status nói chưa tìm thấy báo cáo nào, mà bên dưới ghi {count} báo cáo', 'viết lại status, hoặc xóa các báo cáo ghi nhầm'],
		['status says that no report was found, and {count} are entered below', 'write status anew, or remove reports entered by mistake'],
	),
	'checked-before-report': error(
		['checkedOn là {checked}, trước khi nhận báo cáo ngày {date}', 'ghi ngày tìm báo cáo gần nhất ở checkedOn'],
		['checkedOn is {checked}, before the report received on {date}', 'write the day of the last search for reports at checkedOn'],
	),
	'no-lead': error(
		['nhiệm vụ {id} không có đơn vị chủ trì', 'ghi ít nhất một đơn vị ở leads'],
		['task {id} has no responsible unit', 'name at least one unit under leads'],
	),
	'lead-without-body': error(
		[
			'nhiệm vụ {id}: với hạn báo cáo trước ngày {date}, không đơn vị chủ trì nào là một cơ quan đang tồn tại',
			'ghi thành viên của nhóm (groups trong units.yaml), sửa validFrom, validTo hoặc successors, hoặc ghi đơn vị khác ở leads',
		],
		[
			'task {id}: for the report due before {date}, none of its leads is a body that exists',
			'name the members of the group (groups in units.yaml), correct validFrom, validTo or successors, or name another unit under leads',
		],
	),
	'no-reporting-date': error(
		[
			'nhiệm vụ {id} không có ngày nào mà đơn vị chủ trì phải gửi báo cáo cho một nơi nhận, hoặc nơi nhận tổng hợp thay',
			'ghi đơn vị chủ trì vào from của kỳ báo cáo có ngày, ghi compiledFor ở kỳ đó, hoặc ghi một ngày có nơi nhận (to) ở dates',
		],
		[
			'task {id} has no date on which its leads owe a report to a receiver, or by which a receiver reports in their place',
			'name a lead under from of a duty with a date, write compiledFor at that duty, or name a date with its receiver (to) under dates',
		],
	),
	'nobody-reports': error(
		[
			'nhiệm vụ {id}: kể từ hạn báo cáo trước ngày {date}, không hạn nào có một cơ quan đang tồn tại phải gửi báo cáo hoặc tổng hợp thay',
			'sửa from, to hoặc compiledFor trong plan.yaml, hoặc groups, validFrom, validTo, successors trong units.yaml',
		],
		[
			'task {id}: from the report due before {date} on, there is no date on which a body that exists owes a report or reports in the leads’ place',
			'correct from, to or compiledFor in plan.yaml, or groups, validFrom, validTo, successors in units.yaml',
		],
	),
	'report-not-owed': error(
		[
			'nhiệm vụ {id}: đơn vị chủ trì ({units}) không thuộc nơi phải báo cáo (from) của kỳ «{duty}»',
			'xóa kỳ này khỏi reports; chỉ sửa from trong plan.yaml khi văn bản kế hoạch ghi như vậy',
		],
		[
			'task {id}: its leads ({units}) are not among those that report (from) under “{duty}”',
			'remove this duty from reports; change from in plan.yaml only where the plan’s document says so',
		],
	),
	'figure-not-owed': error(
		[
			'mục tiêu {id}: «{unit}» không thuộc nơi phải báo cáo (from) của kỳ nào',
			'xóa khỏi reportedBy; chỉ sửa from trong plan.yaml khi văn bản kế hoạch ghi như vậy',
		],
		[
			'target {id}: “{unit}” is not among those that report (from) under any duty',
			'remove it from reportedBy; change from in plan.yaml only where the plan’s document says so',
		],
	),
	'reports-to-itself': error(
		['«{id}» vừa là nơi nhận vừa là nơi duy nhất phải gửi báo cáo này', 'sửa nơi nhận, hoặc ghi đơn vị khác phải báo cáo'],
		['“{id}” both receives this report and is the only one to send it', 'correct the receiver, or name another unit that reports'],
	),
	'outside-period': error(
		['hạn «trước ngày {date}» nằm ngoài thời gian của kế hoạch (ngày cuối phải từ {from} đến {to})', 'sửa ngày'],
		['“before {date}” lies outside the plan’s period (its last day must be from {from} to {to})', 'correct the date'],
	),
	'lead-is-coordinator': error(
		['«{id}» vừa chủ trì vừa phối hợp', 'xóa khỏi coordinators'],
		['“{id}” both leads and coordinates', 'remove it from coordinators'],
	),
	'task-without-file': error(
		['mục lục có nhiệm vụ {id} nhưng không có tệp', 'tạo tasks/{file} hoặc xóa khỏi contents'],
		['the table of contents has task {id} but there is no file', 'create tasks/{file} or remove it from contents'],
	),
	'task-number': error(
		['số nhiệm vụ «{id}» không theo cách đánh số của kế hoạch ({models})', 'sửa số; kế hoạch có cách đánh số khác thì sửa numbering trong plan.yaml'],
		[
			'the task number “{id}” does not follow the numbering of the plan ({models})',
			'correct it; where the plan numbers otherwise, correct numbering in plan.yaml',
		],
	),
	'task-not-in-contents': error(
		['nhiệm vụ {id} không có trong mục lục của kế hoạch', 'thêm vào contents trong plan.yaml hoặc xóa tệp'],
		['task {id} is not in the plan’s table of contents', 'add it to contents in plan.yaml or remove the file'],
	),
	'dissolved-unit': error(
		[
			'đơn vị «{id}» đã kết thúc ngày {ended}, trước ngày báo cáo {date}, và không ghi đơn vị kế thừa',
			'thêm successors hoặc noSuccessorFound trong units.yaml',
		],
		['the unit “{id}” ended on {ended}, before the reporting date {date}, and names no successor', 'add successors or noSuccessorFound in units.yaml'],
	),
	'translation-date': error(
		['bản «{language}» nêu ngày khác bản tiếng Việt: {difference}', 'sửa cho hai bản như nhau'],
		['the “{language}” text names other dates than the Vietnamese: {difference}', 'make the two agree'],
	),
	'translation-unit': error(
		['bản «{language}» nêu đơn vị khác bản tiếng Việt: {difference}', 'sửa cho hai bản như nhau'],
		['the “{language}” text names other units than the Vietnamese: {difference}', 'make the two agree'],
	),
	'succession-loop': error(['đơn vị «{id}» kế thừa chính mình', 'sửa successors'], ['the unit “{id}” succeeds itself', 'correct successors']),
	overdue: warning(
		['kỳ «{duty}» đã đến hạn {date} mà {count} đơn vị hoặc nhóm đơn vị chưa có đủ báo cáo được công bố: {units}', 'ghi báo cáo đã công bố vào reports.yaml'],
		['“{duty}” was due on {date} and {count} units or groups have no complete published report: {units}', 'enter published reports in reports.yaml'],
	),
	'overdue-inherited': warning(
		[
			'kỳ «{duty}» đã đến hạn {date}; chưa có đủ báo cáo được công bố của {count} đơn vị hoặc nhóm kế thừa, cũng chưa có văn bản quy định các nơi này phải báo cáo thay: {units}',
			'ghi báo cáo đã công bố vào reports.yaml',
		],
		[
			'“{duty}” was due on {date}; there is no complete published report of {count} units or groups that took over, nor a document that has them report: {units}',
			'enter published reports in reports.yaml',
		],
	),
	'task-overdue': warning(
		['hạn {date} của nhiệm vụ {id} đã qua mà chưa có báo cáo được công bố', 'ghi báo cáo đã công bố vào reports.yaml'],
		['the date {date} of task {id} has passed without a published report', 'enter a published report in reports.yaml'],
	),
	'no-successor-found': warning(
		['đơn vị «{id}» đã kết thúc ngày {ended}; chưa tìm thấy đơn vị kế thừa', 'tìm nguồn và ghi successors'],
		['the unit “{id}” ended on {ended}; no successor was found', 'find a source and name successors'],
	),
	'figure-part': error(
		['tử số {part} lớn hơn mẫu số {whole}', 'sửa một trong hai số'],
		['the numerator {part} is larger than the denominator {whole}', 'correct one of the two'],
	),
	'figure-computed': error(
		['mục tiêu «{id}» được tính từ dữ liệu khác, không ghi số ở đây', 'xóa số liệu này, hoặc ghi measure: figures ở mục tiêu đó'],
		['target “{id}” is computed from other data and takes no figure here', 'remove this figure, or write measure: figures at that target'],
	),
	'report-twice': error(
		['đơn vị «{unit}» đã có báo cáo kỳ «{duty}» nhận ngày {date}', 'gộp hai báo cáo, hoặc ghi status: returned ở bản bị trả lại'],
		['“{unit}” already has a report under “{duty}” received on {date}', 'join the two, or write status: returned at the one that was sent back'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });

/** What the kinds of this room are called: in dependencies, and in messages. */
export const names = {
	plan: { name: 'plan', noun: { vi: 'kế hoạch', en: 'plan' } },
	unit: { name: 'unit', noun: { vi: 'đơn vị', en: 'unit' } },
	task: { name: 'task', noun: { vi: 'nhiệm vụ', en: 'task' } },
	target: { name: 'target', noun: { vi: 'mục tiêu', en: 'target' } },
	reports: { name: 'reports', noun: { vi: 'báo cáo', en: 'reports' } },
};
