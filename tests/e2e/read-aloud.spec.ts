/** Reading aloud by a voice of the device: offered where there is one, sentence by sentence, and nowhere else. */
import { expect, type Page, test } from '@playwright/test';
import { coursePage } from './course-learner.ts';

const lesson = `${coursePage}quyen-con-nguoi-la-gi/`;

type Spoken = { text: string; lang: string; rate: number };

/** Gives the page voices, and a speech synthesis that ends an utterance only when the test says so. */
async function giveVoices(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
	await page.addInitScript((list) => {
		const said: Spoken[] = [];
		let current: SpeechSynthesisUtterance | undefined;
		class Utterance extends EventTarget {
			text: string;
			lang = '';
			rate = 1;
			voice: unknown = null;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => list.map((voice) => ({ ...voice, name: voice.lang })),
			speak: (utterance: SpeechSynthesisUtterance) => {
				current = utterance;
				said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
			},
			cancel: () => {
				current = undefined;
			},
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, finish: () => current?.dispatchEvent(new Event('end')) });
	}, voices);
}
const said = (page: Page): Promise<Spoken[]> => page.evaluate(() => (window as unknown as { said: Spoken[] }).said);
const finish = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { finish: () => void }).finish());

test('is not offered without a voice of the device in the language of the page', async ({ page }) => {
	await giveVoices(page, [
		{ lang: 'vi-VN', localService: false },
		{ lang: 'en-US', localService: true },
	]);
	await page.goto(lesson);
	await expect(page.locator('lesson-status')).toBeVisible();
	await expect(page.locator('read-aloud')).toBeHidden();
	await page.goto(`/en${lesson}`);
	await expect(page.locator('read-aloud')).toBeVisible();
});

test('reads sentence by sentence, pauses, goes on, and passes over what is no text', async ({ page }) => {
	await giveVoices(page, [{ lang: 'vi-VN', localService: true }]);
	await page.goto(lesson);
	const bar = page.locator('read-aloud');
	await bar.getByRole('button', { name: 'Nghe đọc bài này' }).click();
	await expect(bar).toContainText(/Câu 1 trên \d+/);
	await finish(page);
	await expect(bar).toContainText(/Câu 2 trên/);
	await bar.getByRole('button', { name: 'Tạm dừng' }).click();
	await finish(page);
	await expect(bar).toContainText(/Câu 2 trên/);
	await bar.getByRole('combobox').selectOption('1.5');
	await bar.getByRole('button', { name: 'Đọc tiếp' }).click();
	await bar.getByRole('button', { name: 'Câu sau' }).click();
	await expect(bar).toContainText(/Câu 3 trên/);
	const spoken = await said(page);
	expect(spoken.map(({ rate }) => rate)).toEqual([1, 1, 1.5, 1.5]);
	expect(spoken[1]?.text).toBe(spoken[2]?.text);
	expect(new Set(spoken.map(({ lang }) => lang))).toEqual(new Set(['vi-VN']));
	for (const { text } of spoken) expect(text).not.toMatch(/Nguồn$|\[\d+\]/);
	await bar.getByRole('button', { name: 'Thôi nghe' }).click();
	await expect(bar.getByRole('button', { name: 'Nghe đọc bài này' })).toBeFocused();
});

test('comes to its end by itself', async ({ page }) => {
	await giveVoices(page, [{ lang: 'vi', localService: true }]);
	await page.goto('/phat-thanh/goi-111/');
	const bar = page.locator('read-aloud');
	await bar.getByRole('button').first().click();
	const total = Number(/trên (\d+)/.exec((await bar.textContent()) ?? '')?.[1]);
	expect(total).toBeGreaterThan(5);
	for (let sentence = 0; sentence < total; sentence++) await finish(page);
	await expect(bar.getByRole('button', { name: 'Nghe đọc bài này' })).toBeVisible();
	const spoken = await said(page);
	expect(spoken).toHaveLength(total);
	const whole = ((await page.locator('.script').textContent()) ?? '').replace(/\s+/g, ' ');
	for (const { text } of spoken) expect(whole).toContain(text);
});
