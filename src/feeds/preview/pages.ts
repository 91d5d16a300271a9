/** Which pages have a picture of their own for link previews (Open Graph), and what stands in it. */

import { inLanguage } from '../../language/format.ts';
import type { Say } from '../../language/strings.ts';
import { conventionPath, rightPath } from '../../law/paths.ts';
import { datedDuties, periodPath, planPath, reportsPath, targetsPath } from '../../plan/paths.ts';
import { PRODUCTS } from '../../plan/products/paths.ts';
import { docPath } from '../../prose/paths.ts';
import { quizPath } from '../../quiz/paths.ts';
import { REGISTER } from '../../recommendation/paths.ts';
import { indicatorPath } from '../../results/paths.ts';
import { SITUATIONS, situationPath } from '../../situation/paths.ts';
import type { PageKind } from '../../ui/page-kinds.ts';
import { DATA } from '../../ui/paths.ts';
import type { Published } from '../published.ts';

export type Preview = {
	/** the page's address, without the language */
	path: string;
	title: string;
	/** what kind of page it is, in words */
	kind: string;
	/** the name of the icon beside these words */
	icon: string;
};

/** The icon of each kind of page, by Phosphor's names. */
const icons: Record<PageKind, string> = {
	page: 'book-open-text',
	convention: 'globe-hemisphere-east',
	law: 'scales',
	right: 'shield-check',
	situation: 'lifebuoy',
	easy: 'book-open-text',
	result: 'chart-line-down',
	recommendation: 'path',
	plan: 'calendar-check',
	task: 'list-checks',
	unit: 'buildings',
	term: 'book-bookmark',
	press: 'newspaper',
	kit: 'megaphone',
	school: 'chalkboard-teacher',
	course: 'graduation-cap',
	quiz: 'question',
	guide: 'users-three',
	radio: 'radio',
};

/** The pages that are passed around, in a language; all others share one: `previewFor`. */
export function previews(content: Published, language: string, say: Say): Preview[] {
	const { site, conventions, rights, situations, results, quizzes, plans, pages, languages } = content;
	const text = (value: Record<string, string> & { vi: string }) => inLanguage(value, language);
	const start = language === 'vi' ? '' : `${language}/`;
	const others = languages.map(({ tag }) => `${tag}/`);
	/** A page without a kind of its own is told by its title alone, and so is one that is called like its kind. */
	const preview = (kind: PageKind, path: string, title: string, icon = icons[kind]): Preview => {
		const named = kind === 'page' ? '' : say(`kind.${kind}`);
		return { path, title, kind: named === title ? '' : named, icon };
	};
	const prose = pages.flatMap(({ key, head: { title, kind = 'page' } }) => {
		const own = start === '' ? !others.some((other) => key.startsWith(other)) : key.startsWith(start);
		const path = docPath(key.slice(start.length));
		return own && path !== '/' ? [preview(kind, path, title)] : [];
	});
	return [
		{ ...preview('page', '/', text(site.title)), kind: text(site.tagline) },
		...prose,
		...conventions.map(({ id, name }) => preview('convention', conventionPath(id), text(name))),
		...rights.map(({ id, name }) => preview('right', rightPath(id), text(name))),
		preview('situation', SITUATIONS, say('situations.title')),
		...situations.map(({ id, title, icon }) => preview('situation', situationPath(id), text(title), icon)),
		...results.map(({ id, title }) => preview('result', indicatorPath(id), text(title))),
		...quizzes.filter(({ kind }) => kind === 'quiz').map(({ id, title }) => preview('quiz', quizPath(id), text(title))),
		preview('recommendation', REGISTER, say('register.title')),
		preview('plan', PRODUCTS, say('media.title')),
		preview('page', DATA, say('feeds.title')),
		...plans.flatMap(({ plan }) => {
			const { year } = plan;
			return [
				preview('plan', planPath(year), text(plan.title)),
				preview('plan', targetsPath(year), say('targets.title', { year })),
				preview('plan', reportsPath(year), say('reports.title', { year })),
				...datedDuties(plan).map(({ id, name }) => preview('plan', periodPath(year, id), `${text(name)} (${year})`)),
			];
		}),
	];
}

/** Pages below these have the picture of the page: one for hundreds that would differ in a number. */
const SHARED = [REGISTER];

/** @param path the address of a page, without the language @returns the page's own preview, the one that it shares, or that of the home page */
export function previewFor(path: string, known: ReadonlyMap<string, Preview>): Preview | undefined {
	return known.get(path) ?? known.get(SHARED.find((above) => path.startsWith(above)) ?? '/') ?? known.get('/');
}

/** The address of a page's picture, without the language. */
export const previewFile = (path: string) => `/xem-truoc${path === '/' ? '/index' : path.replace(/\/$/, '')}.png`;
