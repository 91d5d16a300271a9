/** What leads to what: rights, the Constitution's articles, laws, and articles of conventions. */
import { latest } from '../source/fields.ts';
import { spread } from './check.ts';
import type { Convention, Law, Right } from './schema.ts';

/** True where an article of a list or range is meant: `6-8` means 7. */
const means = (articles: readonly string[], number: number) => articles.some((article) => spread(article).includes(number));

/** The rights that an article of a convention stands for. */
export function rightsOfArticle(rights: readonly Right[], convention: string, article: number): Right[] {
	return rights.filter((right) => right.conventions.some((reference) => reference.convention === convention && means(reference.articles, article)));
}

/** The rights that a law carries out. */
export function rightsOfLaw(rights: readonly Right[], law: string): Right[] {
	return rights.filter((right) => right.laws.some((reference) => reference.law === law));
}

/** The rights that an article of the Constitution, or a range of them, declares. */
export function rightsOfProvision(rights: readonly Right[], article: string): Right[] {
	return rights.filter((right) => spread(article).some((number) => means(right.constitution, number)));
}

/** Orders by the day on which a report was considered, the latest first, those whose day was not found last. */
function byReview(a: { considered?: string | undefined }, b: { considered?: string | undefined }): number {
	const day = (considered = ''): string => considered && latest(considered);
	return day(b.considered).localeCompare(day(a.considered));
}

/** The latest report of a convention that a treaty body considered, or none. */
export function latestReview(convention: Convention): Convention['reports'][number] | undefined {
	return convention.reports.filter(({ considered }) => considered !== undefined).sort(byReview)[0];
}

export type Milestone = { date: string; what: 'adopted' | 'in-force' | 'signed' | 'joined' };

/** The dates of a convention, for the timeline; earliest first. */
export function milestones({ adoption, inForce, vietNam }: Convention): Milestone[] {
	const all: Milestone[] = [
		{ date: adoption.date, what: 'adopted' },
		{ date: inForce.date, what: 'in-force' },
		...(vietNam.signature ? [{ date: vietNam.signature.date, what: 'signed' as const }] : []),
		{ date: vietNam.act.date, what: 'joined' },
	];
	return all.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** What an instrument replaced and amended, in the order of `laws`; a bill that became it is no instrument that it replaced. */
export function changedBy(law: string, laws: readonly Law[]): { replaces: Law[]; amends: Law[] } {
	return {
		replaces: laws.filter(({ kind, replacedBy }) => replacedBy?.law === law && kind !== 'draft'),
		amends: laws.filter(({ amendedBy }) => amendedBy?.some((amendment) => amendment.law === law)),
	};
}
