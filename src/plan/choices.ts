/** What may be chosen in the editor's forms for fields that name units, tasks, duties, targets and languages. */
import { entriesOf } from '../source/choices.ts';
import type { Choices, Option } from '../source/kind.ts';
import { names } from './messages.ts';
import type { MediaLanguage } from './products/schema.ts';
import type { Register } from './schema.ts';

/** Fields that name a unit. */
const UNIT_FIELDS = ['unit', 'leads', 'coordinators', 'reportedBy', 'from', 'to', 'compiledFor', 'issuer', 'by', 'parent', 'successors'];
/** Characters of a target's text that a menu shows. */
const MENU_TEXT = 80;

const unique = (options: Option[]): Option[] => [...new Map(options.toReversed().map((option) => [option.value, option])).values()].toReversed();

/** @param plans whose entries may be chosen */
export function choicesOf(plans: readonly Register[], mediaLanguages: readonly MediaLanguage[]): Choices {
	const each = (options: (register: Register) => Option[]) => unique(plans.flatMap(options));
	const unitsWhere = (is: (kind: string) => boolean) =>
		each(({ units }) => units.filter(({ kind }) => is(kind)).map(({ id, name }) => ({ label: name.vi, value: id })));
	const units = unitsWhere(() => true);
	const tasks = each((register) => register.tasks.map(({ id, title }) => ({ label: `${id} ${title.vi}`, value: id })));
	const duties = each(({ plan }) => plan.reporting.map(({ id, name }) => ({ label: name.vi, value: id })));
	const fixed = {
		groups: unitsWhere((kind) => kind === 'group'),
		languages: [{ label: 'tiếng Việt', value: 'vi' }, ...mediaLanguages.map(({ tag, name }) => ({ label: name.vi, value: tag }))],
	};
	const [only, ...more] = plans;
	// Of one plan, what was just entered may be chosen, too; the entries of several are put together here.
	if (only && more.length === 0) return { ...fixed, ...entriesOfPlan(`${only.plan.year}`) };
	return {
		...fixed,
		...Object.fromEntries(UNIT_FIELDS.map((field) => [field, units])),
		task: tasks,
		tasks,
		duty: duties,
		reports: duties,
		target: each(({ targets }) => targets.map(({ id, short, text }) => ({ label: `${id}: ${short?.vi ?? text.vi}`.slice(0, MENU_TEXT), value: id }))),
	};
}

/** What stands in the forms of a plan. */
function entriesOfPlan(suffix: string): Choices {
	const [units, tasks, duties] = [
		entriesOf(names.unit, ['name.vi'], { suffix }),
		entriesOf(names.task, ['id', 'title.vi'], { suffix }),
		entriesOf(names.plan, ['name.vi'], { suffix, list: 'reporting' }),
	];
	return {
		...Object.fromEntries(UNIT_FIELDS.map((field) => [field, units])),
		task: tasks,
		tasks,
		duty: duties,
		reports: duties,
		target: entriesOf(names.target, ['id', 'short.vi'], { suffix }),
	};
}
