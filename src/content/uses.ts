/** Which pages cite which source: asked of every room's entries. */

import { inLanguage, strings } from '../language/strings.ts';
import { conventionPath, groupPath, lawPath, rightPath } from '../law/paths.ts';
import { planPath, reportsPath, taskPath, unitPath } from '../plan/paths.ts';
import { PRODUCTS, productPath } from '../plan/products/paths.ts';
import { answerKeyPath } from '../quiz/paths.ts';
import { CURRICULUM, docPath, GLOSSARY, inLocale } from '../reference/paths.ts';
import { type Use, usesBySource } from '../reference/sources.ts';
import { indicatorPath } from '../results/paths.ts';
import { walk } from '../source/walk.ts';
import { checkedContent } from './integration.ts';

const sourcesIn = (value: unknown) => [...walk(value)].flatMap((found) => (found.what === 'source' ? [found.id] : []));

/** @returns for each source id, the pages in a language that cite it */
export function sourceUses(language: string): Map<string, Use[]> {
	const content = checkedContent();
	const say = strings(language);
	const use = (title: string, path: string, value: unknown) => ({ title, path: inLocale(path, language), sources: sourcesIn(value) });
	const { conventions, laws, rights, groups, results, plans, quizzes, media } = content;
	const banksOf = (from: readonly string[] = []) => quizzes.filter(({ id }) => from.includes(id));
	const data = [
		...conventions.map((entry) => use(inLanguage(entry.short, language), conventionPath(entry.id), entry)),
		use(say('notParty.title'), '/cong-uoc/chua-tham-gia/', content.notParty),
		...laws.map((entry) => use(inLanguage(entry.name, language), lawPath(entry.id), entry)),
		...rights.map((entry) => use(inLanguage(entry.name, language), rightPath(entry.id), entry)),
		...groups.map((entry) => use(inLanguage(entry.name, language), groupPath(entry.id), entry)),
		use(say('help.title'), '/ho-tro/', content.helpLines),
		use(say('upr.title'), '/chinh-sach/ra-soat-dinh-ky/', content.reviews),
		...results.map((entry) => use(inLanguage(entry.title, language), indicatorPath(entry.id), entry)),
		use(say('curriculum.title'), CURRICULUM, content.curriculum),
		use(say('glossary.title'), GLOSSARY, content.glossary),
		...quizzes
			.filter(({ kind }) => kind === 'quiz')
			.map((quiz) => use(inLanguage(quiz.title, language), answerKeyPath(quiz.id), [quiz, ...banksOf(quiz.from)])),
		...media.map((product) => use(inLanguage(product.title, language), productPath(product), product)),
		use(say('media.title'), PRODUCTS, content.mediaLanguages),
		...plans.flatMap(({ plan, targets, tasks, units, reports }) => [
			use(say('reports.title', { year: plan.year }), reportsPath(plan.year), reports),
			use(inLanguage(plan.title, language), planPath(plan.year), [plan, targets]),
			...tasks.map((task) => use(`${task.id} ${inLanguage(task.title, language)}`, taskPath(plan.year, task.id), task)),
			...units.map((unit) => use(inLanguage(unit.name, language), unitPath(plan.year, unit.id), unit)),
		]),
	];
	const prose = content.citations.flatMap(({ key, title, sources }) => {
		const [id = '', tag] = key.split('.');
		if (tag !== undefined) return tag === language ? [{ title, path: inLocale(conventionPath(id), language), sources }] : [];
		const inTranslation = content.languages.find((entry) => key.startsWith(`${entry.tag}/`))?.tag ?? 'vi';
		return inTranslation === language ? [{ title, path: docPath(key), sources }] : [];
	});
	return usesBySource([...data, ...prose]);
}
