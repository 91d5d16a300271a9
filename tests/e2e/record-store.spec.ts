/** A copy of the site that names a record store: results go there after the learner's yes, and only then. */
import { expect, type Page, test } from '@playwright/test';
import { coursePage, lessons } from './course-learner.ts';
import { elementScript } from './element-script.ts';
import { Learner, questionsOf, quizFrame } from './quiz-learner.ts';

const STORE = 'https://kho-luu.example/xapi/';
const lesson = `${coursePage}${lessons[0]?.id}/`;
type Statement = { id: string; actor: { account: { name: string } }; verb: { id: string }; object: { id: string }; result?: { score?: { raw: number } } };

/** Puts the element into a page as `RecordStore.astro` does where `content/site.yaml` names a store. */
async function withStore(page: Page, path: string, code: string): Promise<void> {
	await page.route('**/_astro/record-store.test.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
	await page.route(`**${path}`, async (route) => {
		const response = await route.fetch();
		const html = (await response.text())
			.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
			.replace(
				'</main>',
				`<record-store data-address="${STORE}" data-home="https://site.example/" data-on="On" data-off="Off" data-waiting="{count} wait"><p><input type="checkbox" id="yes"><label for="yes">Yes</label></p><p role="status"></p></record-store></main><script type="module" src="/_astro/record-store.test.js"></script>`,
			);
		await route.fulfill({ response, body: html });
	});
}

test('nothing is sent before the yes; then every answer arrives, also after the store was away', async ({ page }) => {
	const code = await elementScript('course/elements/record-store-consent.ts');
	const got: Statement[] = [];
	let away = true;
	await page.route(`${STORE}**`, async (route) => {
		const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
		if (route.request().method() === 'OPTIONS') return route.fulfill({ headers });
		if (away) return route.abort();
		// What a page sends as it goes away, and the next one again, a store keeps once: the id is the same.
		for (const statement of route.request().postDataJSON() as Statement[]) if (!got.some(({ id }) => id === statement.id)) got.push(statement);
		return route.fulfill({ headers, json: [] });
	});
	await withStore(page, lesson, code);
	await page.goto(lesson);
	await page.locator('quiz-player').scrollIntoViewIfNeeded();
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	await learner.answer();
	await learner.check();
	await learner.next();
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('record-store')))).toEqual([]);

	await page.getByLabel('Yes').check();
	for (let more = true; more; ) {
		await learner.answer();
		await learner.check();
		more = await learner.next();
	}
	await expect(page.locator('record-store [role=status]')).toHaveText(/^\d+ wait$/);
	away = false;
	await page.reload();
	await expect(page.locator('record-store [role=status]')).toHaveText('On');
	const completed = got.filter(({ verb }) => verb.id.endsWith('/completed'));
	expect(completed).toHaveLength(1);
	expect(completed[0]?.object.id).toContain('/trac-nghiem/kt-quyen-con-nguoi-la-gi/');
	expect(new Set(got.map(({ actor }) => actor.account.name)).size).toBe(1);

	await page.getByLabel('Yes').uncheck();
	await expect(page.locator('record-store [role=status]')).toHaveText('Off');
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('record-store')))).toEqual([]);
});
