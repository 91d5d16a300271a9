/** The starter of a task. */
import { stringify } from 'yaml';
import { fillIn, type Starter, type StarterOptions, sourceRow, verifiedRow, written } from '../source/starter.ts';
import { taskId } from './numbering.ts';
import { taskSlug } from './paths.ts';

const refusals = {
	vi: {
		id: (id: string) => `«${id}» chưa đúng mẫu số nhiệm vụ: chỉ chữ không dấu, số, dấu chấm và gạch nối, như I.1.a, 3.2, NV-07`,
	},
	en: {
		id: (id: string) => `“${id}” is no task number: letters, digits, dots and hyphens alone, such as I.1.a, 3.2, NV-07`,
	},
};

/** Said where a plan is asked for and there is none. */
export const noPlan = {
	vi: 'chưa có kế hoạch nào: tạo thư mục content/plan/<năm>/ trước',
	en: 'there is no plan: make the folder content/plan/<year>/ first',
};

/** @param id the task's number as the plan has it: `IV.2.c` */
export function taskStarter(id: string, { language, year }: StarterOptions): Starter {
	if (!taskId.safeParse(id).success) return { refused: refusals[language].id(id) };
	if (year === undefined) return { refused: noPlan[language] };
	const text = written(language, [
		fillIn,
		['', 'Ghi cả số này vào contents trong plan.yaml của kế hoạch.', 'Enter this number into contents in the plan’s plan.yaml, too.'],
		// A number such as 3.10 stands between quotes: YAML reads it as 3.1.
		[`id: ${stringify(id).trim()}`, 'số như trong kế hoạch', 'the number as the plan has it'],
		["title: { vi: '', en: '' }", 'tên ngắn', 'a short name'],
		["description: { vi: '', en: '' }", 'nội dung, bằng lời của mình', 'what is to be done, in own words'],
		['leads: []', 'đơn vị chủ trì: id trong units.yaml; không được để trống', 'responsible units: ids of units.yaml; must not stay empty'],
		['coordinators: []', 'đơn vị phối hợp', 'coordinating units'],
		[
			'# reports: [year]',
			'chỉ ghi khi nhiệm vụ báo cáo theo một số kỳ: id trong plan.yaml; không ghi thì theo mọi kỳ mà đơn vị chủ trì phải báo cáo',
			'only where it is reported under some duties alone: ids of plan.yaml; absent, under all that its leads owe',
		],
		[
			'# dates: [{ name: { vi: …, en: … }, before: 2025-12-15, to: don-vi-nhan }]',
			'ngày riêng của nhiệm vụ: có to (nơi nhận) là ngày báo cáo, không có là mốc công việc',
			'dates of its own: with to (the receiver) a report, without it a milestone',
		],
		['audience: []', 'cho ai, ví dụ [{ vi: Phóng viên, en: Reporters }]', 'for whom, such as [{ vi: Phóng viên, en: Reporters }]'],
		['products: []', 'sản phẩm, ví dụ [{ vi: Một lớp tập huấn, en: One course }]', 'what comes of it, such as [{ vi: Một lớp tập huấn, en: One course }]'],
		['# note: { vi: …, en: … }', 'ghi chú', 'a note'],
		sourceRow,
		verifiedRow,
	]);
	return { path: `content/plan/${year}/tasks/${taskSlug(id)}.yaml`, text };
}
