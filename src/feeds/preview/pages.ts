/** Which pages have a picture of their own for link previews (Open Graph), and what stands in it. */

import { inLanguage } from '../../language/format.ts';
import type { Say } from '../../language/strings.ts';
import { conventionPath, rightPath } from '../../law/paths.ts';
import { datedDuties, periodPath, planPath, reportsPath, targetsPath } from '../../plan/paths.ts';
import { PRODUCTS } from '../../plan/products/paths.ts';
import { docPath } from '../../prose/paths.ts';
import { quizPath } from '../../quiz/paths.ts';
import { indicatorPath } from '../../results/paths.ts';
import { SITUATIONS, situationPath } from '../../situation/paths.ts';
import { DATA } from '../../ui/paths.ts';
import type { Published } from '../published.ts';

export type Preview = { /** the page's address, without the language */ path: string; title: string /** what kind of page it is */; kind: string };

/** The pages that are passed around, in a language; all others share the picture of the home page. */
export function previews(content: Published, language: string, say: Say): Preview[] {
	const { site, conventions, rights, situations, results, quizzes, plans, pages, languages } = content;
	const text = (value: Record<string, string> & { vi: string }) => inLanguage(value, language);
	const start = language === 'vi' ? '' : `${language}/`;
	const others = languages.map(({ tag }) => `${tag}/`);
	const prose = pages.flatMap(({ key, head: { title, kind = 'page' } }) => {
		const own = start === '' ? !others.some((other) => key.startsWith(other)) : key.startsWith(start);
		const path = docPath(key.slice(start.length));
		return own && path !== '/' ? [{ path, title, kind: kind === 'page' ? '' : say(`kind.${kind}`) }] : [];
	});
	return [
		{ path: '/', title: text(site.title), kind: text(site.tagline) },
		...prose,
		...conventions.map(({ id, name }) => ({ path: conventionPath(id), title: text(name), kind: say('kind.convention') })),
		...rights.map(({ id, name }) => ({ path: rightPath(id), title: text(name), kind: say('kind.right') })),
		{ path: SITUATIONS, title: say('situations.title'), kind: say('kind.situation') },
		...situations.map(({ id, title }) => ({ path: situationPath(id), title: text(title), kind: say('kind.situation') })),
		...results.map(({ id, title }) => ({ path: indicatorPath(id), title: text(title), kind: say('kind.result') })),
		...quizzes.filter(({ kind }) => kind === 'quiz').map(({ id, title }) => ({ path: quizPath(id), title: text(title), kind: say('kind.quiz') })),
		{ path: PRODUCTS, title: say('media.title'), kind: say('kind.plan') },
		{ path: DATA, title: say('feeds.title'), kind: '' },
		...plans.flatMap(({ plan }) => {
			const { year } = plan;
			const kind = say('kind.plan');
			return [
				{ path: planPath(year), title: text(plan.title), kind },
				{ path: targetsPath(year), title: say('targets.title', { year }), kind },
				{ path: reportsPath(year), title: say('reports.title', { year }), kind },
				...datedDuties(plan).map(({ id, name }) => ({ path: periodPath(year, id), title: `${text(name)} (${year})`, kind })),
			];
		}),
	];
}

/** The address of a page's picture, without the language. */
export const previewFile = (path: string) => `/xem-truoc${path === '/' ? '/index' : path.replace(/\/$/, '')}.png`;
