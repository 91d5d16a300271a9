/** The form that a unit fills in as a .docx: for those who report on paper. */
import { columns, docxFile, dots, heading, paragraph, table } from '../../../files/docx.ts';
import { formatDate, localeOf } from '../../../language/format.ts';
import { roman } from '../../../language/roman.ts';
import type { Say } from '../../../language/strings.ts';
import { dueOf } from '../../reporting.ts';
import { unitsAsOf } from '../../units.ts';
import type { Form } from '../form.ts';

/** How many empty rows the table of products has. */
const ROWS = 8;

/** Parts are numbered I, II, III, as in official documents. */
type Part = [title: string, ...children: (ReturnType<typeof paragraph> | ReturnType<typeof table>)[]];

/** A table to write into by hand: each row stays on one page, and is 8 mm high at least. */
const filledIn = (text: Parameters<typeof table>[0]) => table(text, 8);

/**
 * @param say the Vietnamese words
 * @param day `YYYY-MM-DD`
 */
export function formDocx({ register, duty, unit, tasks, targets }: Form, say: Say, day: string): Promise<Uint8Array> {
	const centred = (text: string, options: { bold?: boolean; italics?: boolean; size?: number } = {}) =>
		paragraph(text, { centred: true, after: 40, ...options });
	const due = say('due.before', { date: formatDate(duty.before, 'vi') });
	const receiver = unitsAsOf([duty.to], dueOf(duty).lastDay, register.units)
		.map(({ name: { vi } }) => vi)
		.join('; ');
	const products = ['form.productTitle', 'media.facet.loai', 'media.languagesColumn', 'media.platformColumn', 'form.published', 'form.link'].map((key) =>
		say(key),
	);
	const parts: Part[] = [
		[
			say('form.partTasks'),
			tasks.length > 0
				? filledIn({
						head: ['summary.taskNo', 'plan.task', 'form.state', 'form.result'].map((key) => say(key)),
						rows: tasks.map((task) => [task.id, task.title.vi, '', '']),
						widths: [10, 38, 16, 36],
					})
				: paragraph(say('form.noTasks')),
		],
		...(targets.length > 0 ? [figures(targets, say)] : []),
		[
			say('form.partProducts'),
			filledIn({ head: products, rows: Array.from({ length: ROWS }, () => products.map(() => '')), widths: [28, 14, 14, 14, 12, 18] }),
		],
		[say('summary.difficulties'), ...dots(4)],
	];
	return docxFile({ title: `${duty.name.vi}: ${unit.name.vi}`, locale: localeOf('vi'), day }, [
		columns(
			[centred(unit.name.vi.toUpperCase(), { bold: true }), centred(say('summary.number'))],
			[
				centred(say('summary.state'), { bold: true, size: 24 }),
				centred(say('summary.motto'), { bold: true }),
				centred(say('summary.placeDate'), { italics: true }),
			],
		),
		paragraph(''),
		centred(duty.name.vi.toUpperCase(), { bold: true }),
		centred(register.plan.title.vi),
		centred(`${say('duty.to')} ${receiver}, ${due}.`),
		...parts.flatMap(([title, ...children], index) => [heading(`${roman(index + 1)}. ${title}`), ...children]),
		paragraph(''),
		columns(
			[centred(say('summary.compiler'), { bold: true }), centred(say('summary.sign'), { italics: true })],
			[centred(say('summary.head'), { bold: true }), centred(say('summary.sign'), { italics: true })],
		),
	]);
}

function figures(targets: Form['targets'], say: Say): Part {
	const figuresOf = {
		head: ['summary.target', 'form.numerator', 'target.part', 'form.denominator', 'target.whole'].map((key) => say(key)),
		rows: targets.map((target) => [target.text.vi, target.numerator.vi, '', target.denominator.vi, '']),
		widths: [34, 22, 11, 22, 11],
	};
	return [say('form.partTargets'), filledIn(figuresOf)];
}
