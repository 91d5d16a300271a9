/** The starter of a report: an entry at the end of those of its plan. */
import { asItem, fillIn, type Row, refusedId, type Starter, type StarterOptions, sourceRow, verifiedRow, written } from '../source/starter.ts';
import { noPlan } from './starter.ts';

const say = {
	vi: {
		id: (id: string) => `«${id}» chưa đúng mẫu kỳ/đơn-vị: ghi id của kỳ trong plan.yaml và id của đơn vị trong units.yaml, như year/so-tu-phap`,
		next: 'status và checkedOn ở đầu tệp cũng phải hợp với báo cáo này',
	},
	en: {
		id: (id: string) => `“${id}” is not duty/unit: write the id of the duty in plan.yaml and that of the unit in units.yaml, such as year/so-tu-phap`,
		next: 'status and checkedOn at the top of the file have to agree with this report, too',
	},
};

/** @param id the duty and the unit, with a slash between: `year/so-tu-phap` */
export function reportStarter(id: string, { language, year }: StarterOptions): Starter {
	const [duty = '', unit = '', ...more] = id.split('/');
	if (unit === '' || more.length > 0) return { refused: say[language].id(id) };
	const refused = refusedId(duty, language) ?? refusedId(unit, language);
	if (refused) return refused;
	if (year === undefined) return { refused: noPlan[language] };
	const rows: Row[] = [
		[`duty: ${duty}`, 'kỳ báo cáo: id ở reporting trong plan.yaml', 'the duty: an id under reporting in plan.yaml'],
		[`unit: ${unit}`, 'đơn vị báo cáo: id trong units.yaml', 'who reports: an id of units.yaml'],
		['# tasks: [I.1.a]', 'chỉ ghi khi báo cáo nói về một số nhiệm vụ', 'only where the report covers some tasks alone'],
		["received: ''", 'ngày nhận, ví dụ 2025-05-20', 'the day of receipt, such as 2025-05-20'],
		[
			'# status: accepted',
			'received (khi không ghi) | returned (trả lại để bổ sung, chưa tính là đã báo cáo) | accepted',
			'received (where absent) | returned (sent back, does not count as a report) | accepted',
		],
		["summary: { vi: '', en: '' }", 'tóm tắt, bằng lời của mình', 'in own words'],
		[
			'# results: [{ task: I.1.a, state: done, text: { vi: …, en: … } }]',
			'từng nhiệm vụ: done | under-way | not-started',
			'of single tasks: done | under-way | not-started',
		],
		[
			'# figures: [{ target: muc-tieu, part: 1, whole: 2 }]',
			'tử số và mẫu số của mục tiêu có measure: figures',
			'numerator and denominator of targets with measure: figures',
		],
		sourceRow,
		verifiedRow,
	];
	return {
		path: `content/plan/${year}/reports.yaml`,
		text: written(language, [fillIn, ...asItem(rows)]),
		appended: id,
		list: { field: 'entries', same: { duty, unit } },
		next: say[language].next,
	};
}
