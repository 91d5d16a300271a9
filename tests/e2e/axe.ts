/** What axe finds on a page as it stands, by the rules for WCAG 2.2 AA and by what it calls best practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { markSeen, SEEN } from './skeletons.ts';

export type Theme = 'light' | 'dark';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a theme makes a difference to: the others need one theme. */
export const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** The script, without what only people read in it: every page has to read it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Question = {
	/** parts of the page to leave out, as selectors */
	exclude?: readonly string[];
	/** the rules to ask about; all for WCAG 2.2 AA and best practice where none is named */
	rules?: readonly string[];
	/** the rules to leave out of all */
	without?: readonly string[];
};

/**
 * Asks axe about the page and the frames in it.
 * @returns a line for each element that breaks a rule: the state, the rule and the place
 */
export async function findings(page: Page, state: string, { exclude = [], rules = [], without = [] }: Question = {}): Promise<string[]> {
	for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
	const violations = await page.evaluate(
		async ([context, options]) => {
			const run = (window as unknown as { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } }).axe;
			return (await run.run(context, options)).violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }));
		},
		[
			{ include: [['html']], exclude: exclude.map((selector) => [selector]) },
			{
				runOnly: rules.length > 0 ? [...rules] : TAGS,
				rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
				resultTypes: ['violations'],
				preload: false,
			},
		] satisfies [ElementContext, RunOptions],
	);
	return violations.flatMap(({ id, targets }) => targets.map((target) => `${state}: ${id} ${target}`));
}

/** Changes the theme of the page and of the quizzes in it. */
export async function show(page: Page, theme: Theme): Promise<void> {
	await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
	for (const frame of page.frames()) await frame.waitForFunction((name) => (document.documentElement.dataset.theme ?? name) === name, theme);
}

/** Asks axe in both themes: all rules in one, the rules about colours in the other. */
export async function findingsInBothThemes(page: Page, state: string, question: Question = {}): Promise<string[]> {
	await show(page, 'dark');
	const dark = await findings(page, `${state}, dark`, { ...question, rules: COLOURS });
	await show(page, 'light');
	return [...dark, ...(await findings(page, `${state}, light`, question))];
}

/** Looks at the states that a test brings its pages into: at all that a page shows, but for what an earlier state has shown. */
export class Watch {
	readonly #seen = new Set<number>();
	readonly found: string[] = [];

	/** @param targets a selector for what has to be 24 pixels wide and high */
	async look(page: Page, state: string, targets?: string): Promise<void> {
		if (targets) this.found.push(...(await smallTargets(page, state, targets)));
		const fresh = await markSeen(page, this.#seen);
		if (fresh.length === 0) return;
		for (const place of fresh) this.#seen.add(place);
		this.found.push(...(await findingsInBothThemes(page, state, { exclude: [SEEN] })));
	}
}

/** Buttons and fields smaller than 24 pixels: WCAG 2.2, 2.5.8. */
export async function smallTargets(page: Page, state: string, selector: string): Promise<string[]> {
	const small = await page
		.locator(selector)
		.evaluateAll((elements) =>
			elements
				.filter((element) => element.getBoundingClientRect().width < 24 || element.getBoundingClientRect().height < 24)
				.map((element) => element.outerHTML.slice(0, 100)),
		);
	return small.map((html) => `${state}: small ${html}`);
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
