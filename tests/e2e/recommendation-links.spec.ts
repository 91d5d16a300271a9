/** What a recommendation names has a page that leads back to it, or to the register filtered by it: over the whole content, in every language. */
import { expect, test } from '@playwright/test';
import { languageKind } from '../../src/language/kinds.ts';
import { inLocale } from '../../src/language/paths.ts';
import { conventionKind } from '../../src/law/kinds.ts';
import { conventionPath, groupPath, lawPath, rightPath } from '../../src/law/paths.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { taskPath, unitPath } from '../../src/plan/paths.ts';
import { documentKind } from '../../src/recommendation/kinds.ts';
import { recommendedIn } from '../../src/recommendation/on-convention.ts';
import { touchedTasks } from '../../src/recommendation/on-unit.ts';
import { REGISTER } from '../../src/recommendation/paths.ts';
import { listed } from '../../src/recommendation/register.ts';
import { filteredPath } from '../../src/recommendation/values.ts';
import { indicatorPath } from '../../src/results/paths.ts';
import { findingsInBothThemes } from './axe.ts';
import { siteContent } from './site-content.ts';

const registered = () => listed(siteContent().served(documentKind));
const plans = () => siteContent().served(planKind);

/** A page, and where it has to lead. */
type Way = readonly [page: string, target: string];
const taskWay = (key: string): Way => {
	const [year = '', id = ''] = key.split('/');
	return [taskPath(year, id), filteredPath({ task: key })];
};

/** From each id that a recommendation names: its page, and the register filtered by it. */
const ways = (): Way[] =>
	registered().flatMap(({ document, one }): Way[] => [
		...one.rights.map((id): Way => [rightPath(id), filteredPath({ right: id })]),
		...(one.groups ?? []).map((id): Way => [groupPath(id), filteredPath({ group: id })]),
		...(one.laws ?? []).map((id): Way => [lawPath(id), filteredPath({ law: id })]),
		// A national body has no page but its place in the register.
		...(one.leads ?? []).map((id): Way => [REGISTER, filteredPath({ lead: id })]),
		...(one.tasks ?? []).map(taskWay),
		...(one.indicators ?? []).map((id): Way => [indicatorPath(id), filteredPath({ indicator: id })]),
		...[...(document.convention === undefined ? [] : [document.convention]), ...(one.articles ?? []).map(({ convention }) => convention)].map(
			(id): Way => [conventionPath(id), filteredPath({ convention: id })],
		),
	]);
/** From conventions to what the observations on their reports recommended. */
const beside = (): Way[] =>
	siteContent()
		.served(conventionKind)
		.flatMap((one) =>
			recommendedIn(one, siteContent().served(documentKind)).flatMap(({ shown }) => shown.map(({ path }): Way => [conventionPath(one.id), path])),
		);
/** From units to what touches their tasks. */
const units = (): Way[] =>
	plans().flatMap((plan) =>
		plan.units.flatMap((unit) =>
			touchedTasks(unit, plan, registered()).map(({ key }): Way => [unitPath(plan.plan.year, unit.id), filteredPath({ task: key })]),
		),
	);

for (const [name, list] of [
	['what recommendations name', ways],
	['conventions, to what their treaty bodies recommended', beside],
	['units, by their tasks', units],
] as const)
	test(`lead to the register: ${name}`, async ({ request }) => {
		const all = list();
		const languages = siteContent()
			.served(languageKind)
			.map(({ tag }) => tag);
		expect(all.length).toBeGreaterThan(0);
		const pages = Map.groupBy(new Map(all.map((way) => [way.join(' '), way])).values(), ([page]) => page);
		const missing: string[] = [];
		for (const [page, found] of pages)
			for (const language of languages) {
				const address = inLocale(page, language);
				const text = await (await request.get(address)).text();
				for (const [, target] of found) if (!text.includes(`href="${inLocale(target, language)}"`)) missing.push(`${address} -> ${target}`);
			}
		expect(missing).toEqual([]);
	});

const touched = () => registered().flatMap(({ one }) => one.tasks ?? []);

test('a task says why it is there: its part of the plan, the law behind it, what was recommended', { tag: '@all' }, async ({ page }) => {
	const [key = ''] = touched();
	const [path] = taskWay(key);
	await page.goto(path);
	const main = page.locator('main .sl-markdown-content');
	await expect(main.locator('#vi-sao')).toHaveText('Vì sao có nhiệm vụ này');
	await expect(main.locator(`a[href*="/nhiem-vu/#phan-"]`)).toHaveCount(1);
	await expect(main.locator('a[href="/chinh-sach/luat/quyet-dinh-1079/"]').first()).toBeVisible();
	await expect(main.locator(`a[href="${filteredPath({ task: key })}"]`)).toBeVisible();
	expect(await findingsInBothThemes(page, path)).toEqual([]);
});

test('a task that nothing touches says so', async ({ page }) => {
	const named = touched();
	const plan = plans().find(({ plan: { year } }) => named[0]?.startsWith(`${year}/`));
	const free = plan?.tasks.find(({ id }) => !named.includes(`${plan.plan.year}/${id}`));
	await page.goto(`/en${taskPath(plan?.plan.year ?? '', free?.id ?? '')}`);
	await expect(page.locator('main')).toContainText('The register has no recommendation that touches this task directly.');
});
