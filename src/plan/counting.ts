/** How many reported under a duty, and what that counts, in words: the same wherever it is said. */
import { formatDate, formatNumber, inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import { heldBy } from './owing.ts';
import { countReporters, type Duty, dueOf, isTaken, type ReportCount, type Reporter, reporters } from './reporting.ts';
import type { Register } from './schema.ts';
import { membersOf } from './units.ts';

export type Counted = {
	/** every body that owes a report or sent one (`reporters`) */
	all: Reporter[];
	count: ReportCount;
	/** so many of so many have a published report, as of the day on which somebody last looked, or of the build */
	sentence: string;
	/** who is counted, one sentence each: what is left out, groups that count as one, who stands in the place of units that ended */
	notes: string[];
};

/** @param today `YYYY-MM-DD`; reports received after it are not seen */
export function countedUnder(register: Register, duty: Duty, { language, say, today }: { language: string; say: Say; today: string }): Counted {
	const { units, reports } = register;
	const { from, lastDay } = dueOf(duty);
	const all = reporters(register, duty, today);
	const count = countReporters(all);
	/** Of nobody is it known that the report was asked of it: all that the plan names had ended. */
	const taken = isTaken(count);
	const number = (value: number) => formatNumber(value, language);
	const partly = heldBy(from, lastDay, units).filter((unit) => unit.members === 'some' && membersOf(unit, units).length > 0);
	return {
		all,
		count,
		sentence: say(taken ? 'reports.countTaken' : 'reports.count', {
			sent: number(count.sent),
			all: number(count.expected),
			date: formatDate(reports.checkedOn ?? today, language),
		}),
		notes: [
			...(taken ? [] : [say('reports.counted')]),
			...(partly.length > 0 && !taken ? [say('reports.partly', { groups: partly.map(({ name }) => inLanguage(name, language)).join('; ') })] : []),
			...(count.groups > 0 ? [say('reports.groups', { count: number(count.groups) })] : []),
			...(count.inherited > 0 && !taken ? [say('reports.succession', { count: number(count.inherited) })] : []),
			...(count.incomplete > 0 ? [say('reports.incomplete', { count: number(count.incomplete) })] : []),
		],
	};
}
