/** The entries of each data set, from the checked content. */
import type { Content } from '../content/content.ts';
import { conventionPath, lawPath } from '../law/paths.ts';
import { periodPath, planPath, targetsPath, taskPath, unitPath } from '../plan/paths.ts';
import { productPath } from '../plan/products/paths.ts';
import { percent, targetValues } from '../plan/progress.ts';
import type { Register } from '../plan/schema.ts';
import { docPath } from '../reference/paths.ts';
import { indicatorPath } from '../results/paths.ts';
import type { DatasetName, Entry } from './schema.ts';

/** Browsers take Vietnamese letters and spaces in an address; JSON Schema's `uri` (RFC 3986) wants them encoded. */
const asUri = (address: string) => (URL.canParse(address) ? new URL(address).href : address);

type Entries = { [N in DatasetName]: Entry<N>[] };

/**
 * @param site the site's address, for links
 * @param today `YYYY-MM-DD`: values of targets are as of this day
 */
export function entriesOf(content: Content, site: URL, today: string): Entries {
	const url = (path: string) => new URL(path, site).href;
	const { plans, media, results, conventions, laws, sources } = content;
	const perPlan = <T>(make: (register: Register) => T[]) => plans.flatMap(make);
	return {
		'ke-hoach': plans.map(({ plan }) => ({ ...plan, url: url(planPath(plan.year)) })),
		'nhiem-vu': perPlan(({ plan: { year }, tasks }) => tasks.map((task) => ({ ...task, year, url: url(taskPath(year, task.id)) }))),
		'don-vi': perPlan(({ plan: { year }, units }) => units.map((unit) => ({ ...unit, year, url: url(unitPath(year, unit.id)) }))),
		'muc-tieu': perPlan((register) => targets(register, content, url, today)),
		'bao-cao': perPlan(({ plan: { year }, reports }) => reports.entries.map((entry) => ({ ...entry, year, url: url(periodPath(year, entry.duty)) }))),
		'san-pham': media.map((product) => ({
			...product,
			...(product.link === undefined ? {} : { link: new URL(asUri(product.link), site).href }),
			url: url(productPath(product)),
		})),
		'ket-qua': results.map((indicator) => ({ ...indicator, url: url(indicatorPath(indicator.id)) })),
		'cong-uoc': conventions.map((convention) => ({ ...convention, url: url(conventionPath(convention.id)) })),
		'van-ban': laws.map((law) => ({ ...law, url: url(lawPath(law.id)) })),
		'bai-hoc': lessons(content, url),
		nguon: sources.map((source) => ({ ...source, url: source.url === null ? null : asUri(source.url) })),
	};
}

function targets(register: Register, content: Content, url: (path: string) => string, today: string): Entry<'muc-tieu'>[] {
	const { year } = register.plan;
	return register.targets.map((target) => ({
		...target,
		year,
		url: url(`${targetsPath(year)}#${target.id}`),
		values: targetValues(register, target, content, today).flatMap(({ duty, until, total, units }) =>
			total ? [{ duty: duty.id, until, ...total, percent: percent(total), units: units.map(({ unit, share }) => ({ unit, ...share })) }] : [],
		),
	}));
}

/** Pages for schools and trainees, their translations put together. */
function lessons({ pages, languages }: Content, url: (path: string) => string): Entry<'bai-hoc'>[] {
	const others = languages.map(({ tag }) => tag).filter((tag) => tag !== 'vi');
	return pages.flatMap(({ key, head: { kind, title, description } }) => {
		if ((kind !== 'school' && kind !== 'course') || others.some((tag) => key.startsWith(`${tag}/`))) return [];
		const translations = others.flatMap((tag) => {
			const page = pages.find((other) => other.key === `${tag}/${key}`);
			return page ? [[tag, page.head] as const] : [];
		});
		const text = (own: string, of: 'title' | 'description') => ({ vi: own, ...Object.fromEntries(translations.map(([tag, head]) => [tag, head[of]])) });
		const path = docPath(key);
		return [
			{
				id: key.replace(/\/index$/, ''),
				kind,
				title: text(title, 'title'),
				description: text(description, 'description'),
				languages: ['vi', ...translations.map(([tag]) => tag)],
				url: url(path),
			},
		];
	});
}
