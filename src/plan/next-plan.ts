/** A plan for another year, begun from an earlier one: its tasks carried over along the map of successors, its dates moved. */
import { stringify } from 'yaml';
import type { Localized, SourceRef, Verification } from '../source/fields.ts';
import { planFolder, taskSlug } from './paths.ts';
import type { Register, Task, Unit } from './schema.ts';
import { answering, byId } from './units.ts';

export type NextPlan = {
	/** from the project's folder; `units.yaml` is taken over as it is written */
	files: { path: string; text: string }[];
	/** each body that ended, with those that answer for it in the new year; none where no successor is known */
	moved: { from: string; to: string[] }[];
};

const WIDTH = { lineWidth: 110 };

/**
 * Nothing of the new plan is known yet: no entry is verified, and `source` of the plan stays empty, which the check
 * refuses, until an editor names the document of that year.
 * @param source the id of that document in `sources.yaml`; it takes the place of the old plan's everywhere
 */
export function nextPlan(register: Register, year: number, source?: string): NextPlan {
	const { plan, tasks, targets, units } = register;
	const old = plan.year;
	const own = new Set(plan.source.map(idOf));
	const from = inYear(plan.period.from, old, year);
	const follow = successorsOn(from, units);
	const file = (name: string, head: string, data: unknown) => ({ path: `${planFolder(year)}${name}`, text: `${head}${stringify(data, WIDTH)}` });
	const cited = (references: SourceRef[]): SourceRef[] => {
		if (source === undefined) return references;
		const others = references.filter((reference) => !own.has(idOf(reference)));
		return others.length === references.length ? references : [source, ...others];
	};
	const unverified = <T extends { source: SourceRef[]; verified?: Verification | undefined }>({ verified: _of, ...entry }: T) => ({
		...entry,
		source: cited(entry.source),
	});
	const note = `# Lập từ kế hoạch năm ${old}: đối chiếu từng mục với văn bản của năm ${year} rồi ghi ngày đọc ở dòng verified.\n`;
	return {
		files: [
			file('plan.yaml', note, {
				...plan,
				year,
				title: renamed(plan.title, old, year),
				about: {
					vi: `Bản nháp lập từ kế hoạch năm ${old}; chưa đối chiếu với văn bản của năm ${year}.`,
					en: `A draft made from the plan of ${old}; not yet compared with the document of ${year}.`,
				},
				period: { from, to: inYear(plan.period.to, old, year) },
				issuer: follow.one(plan.issuer),
				basis: plan.basis.map(unverified),
				aims: plan.aims.map(unverified),
				topics: plan.topics.map(unverified),
				reporting: plan.reporting.map(({ note: _old, ...duty }) => ({
					...duty,
					name: renamed(duty.name, old, year),
					...(duty.before === undefined ? {} : { before: inYear(duty.before, old, year) }),
					to: follow.one(duty.to),
					from: follow.all(duty.from),
					...(duty.compiledFor === undefined ? {} : { compiledFor: follow.all(duty.compiledFor) }),
				})),
				meetings: plan.meetings.map(({ note: _old, ...meeting }) => ({ ...meeting, by: follow.one(meeting.by) })),
				funding: unverified(plan.funding),
				source: source === undefined ? [] : [source],
			}),
			...tasks.map((task) => file(`tasks/${taskSlug(task.id)}.yaml`, '', carried(unverified(task), old, year, follow))),
			file(
				'targets.yaml',
				note,
				targets.map((target) => ({ ...unverified(target), reportedBy: follow.all(target.reportedBy) })),
			),
			file('reports.yaml', '# Báo cáo đã công bố. Chỉ ghi báo cáo có nguồn công khai.\n', {
				status: { vi: `Chưa tìm thấy báo cáo nào về kế hoạch năm ${year} được công bố.`, en: `No published report on the plan of ${year} was found.` },
				entries: [],
			}),
		],
		moved: follow.moved(),
	};
}

const idOf = (reference: SourceRef) => (typeof reference === 'string' ? reference : reference.id);

/** A task with its bodies and dates in the new year; who now leads does not coordinate, too. */
function carried(task: Task, old: number, year: number, follow: Follow): Task {
	const leads = follow.all(task.leads);
	const dates = task.dates?.map(({ name, before, to }) => ({
		name: renamed(name, old, year),
		before: inYear(before, old, year),
		...(to === undefined ? {} : { to: follow.one(to) }),
	}));
	return { ...task, leads, coordinators: follow.all(task.coordinators).filter((id) => !leads.includes(id)), ...(dates ? { dates } : {}) };
}

/** The same day in the new year; 29 February becomes the last day of that month. */
function inYear(day: string, old: number, year: number): string {
	const moved = `${Number(day.slice(0, 4)) + year - old}${day.slice(4)}`;
	return moved.endsWith('-02-29') && new Date(`${moved}T00:00:00Z`).getUTCDate() !== 29 ? `${moved.slice(0, 8)}28` : moved;
}

/** A text that names the old year, with the new one in every language. */
function renamed(text: Localized, old: number, year: number): Localized {
	const entries = Object.entries(text).map(([language, value]) => [language, value.replace(new RegExp(`(?<!\\d)${old}(?!\\d)`, 'g'), `${year}`)]);
	return Object.fromEntries(entries) as Localized;
}

type Follow = Pick<ReturnType<typeof successorsOn>, 'all' | 'one'>;

/** Who answers for a body on a day; a body whose successors are not known stays, and the check says so. */
function successorsOn(day: string, units: readonly Unit[]) {
	const index = byId(units);
	const moved = new Map<string, string[]>();
	const of = (id: string): string[] => {
		const unit = index.get(id);
		const now = unit ? answering(unit, day, index).map((one) => one.id) : [id];
		if (now.length !== 1 || now[0] !== id) moved.set(id, now);
		return now.length > 0 ? now : [id];
	};
	const all = (ids: readonly string[]) => [...new Set(ids.flatMap(of))];
	return { all, one: (id: string) => of(id)[0] ?? id, moved: () => [...moved].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1)) };
}
