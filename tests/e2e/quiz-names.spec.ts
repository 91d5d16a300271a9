/** What a quiz says to whoever cannot see it: places by their sentences, verdicts in names, the language of titles. */
import { expect, test } from '@playwright/test';
import { sampleItem, sampleQuizWords } from '../unit/quiz-samples.ts';
import { NEXT } from './quiz-learner.ts';
import { names, of, only, played, press, shown } from './shown-question.ts';

test('dragging says how, and each place is named by its sentence', async ({ page }) => {
	const frame = await played(page, only('drag'));
	await expect(shown(frame).locator('.how')).toContainText('Bấm một chữ trong khung, rồi bấm vào chỗ trống');
	expect(await shown(frame).getByRole('group').first().getAttribute('aria-describedby')).toBe(await shown(frame).locator('.how').getAttribute('id'));
	expect((await names(frame, 'button')).filter((name) => name.startsWith('Chỗ'))).toEqual([
		'Chỗ 1, “Quốc gia … và ủy ban đưa ra (chỗ 2).”: đang trống',
		'Chỗ 2, “Quốc gia (chỗ 1) và ủy ban đưa ra ….”: đang trống',
	]);
	await shown(frame).locator('.chip', { hasText: 'báo cáo' }).click();
	await shown(frame).locator('.zone').first().click();
	await shown(frame).locator('.chip', { hasText: 'bản án' }).click();
	await shown(frame).locator('.zone').last().click();
	await press(frame, 'Kiểm tra');
	await expect(shown(frame).locator('.how')).toBeHidden();
	await expect(shown(frame).getByRole('group').first()).toHaveAccessibleDescription('');
	expect((await names(frame, 'button')).filter((name) => name.startsWith('Chỗ'))).toEqual([
		'Chỗ 1, “Quốc gia … và ủy ban đưa ra bản án.”: có chữ “báo cáo”, đúng',
		'Chỗ 2, “Quốc gia báo cáo và ủy ban đưa ra ….”: có chữ “bản án”, chưa đúng',
	]);
});

test('the places of pairs are named by their left sides, those of steps by their numbers', { tag: '@all' }, async ({ page }) => {
	const frame = await played(page, of(sampleItem('match'), sampleItem('order')));
	expect((await names(frame, 'button')).filter((name) => name.startsWith('Chỗ'))).toEqual(['Chỗ 1, “ICERD …”: đang trống', 'Chỗ 2, “CRC …”: đang trống']);
	await frame.locator(NEXT).click();
	expect((await names(frame, 'button')).filter((name) => name.startsWith('Chỗ'))).toEqual(['Chỗ 1: đang trống', 'Chỗ 2: đang trống', 'Chỗ 3: đang trống']);
});

test('blanks are named by their sentence and their verdict, and the answer describes them', async ({ page }) => {
	const frame = await played(page, only('blanks'));
	const sentence = (first: string, second: string) => `Công ước chống phân biệt ${first}, vì một xã hội ${second}.`;
	expect(await names(frame, 'textbox')).toEqual([`Chỗ trống 1, “${sentence('…', '(chỗ trống 2)')}”`, `Chỗ trống 2, “${sentence('(chỗ trống 1)', '…')}”`]);
	const first = shown(frame).getByRole('textbox').first();
	await first.fill('chủng tộc');
	await press(frame, 'Kiểm tra');
	expect(await names(frame, 'textbox')).toEqual([
		`Chỗ trống 1, “${sentence('…', '(chỗ trống 2)')}”, đúng`,
		`Chỗ trống 2, “${sentence('chủng tộc', '…')}”, chưa đúng`,
	]);
	await press(frame, 'Xem đáp án');
	await expect(shown(frame).getByRole('textbox').last()).toHaveAccessibleDescription(/Đáp án: hòa bình/);
	// The sign stands beside the field, not behind the hint.
	const order = await first.evaluate((field) =>
		[...(field.closest('.place')?.querySelectorAll('input, .sign, .hint') ?? [])].map(({ className }) => className),
	);
	expect(order).toEqual(['right', 'sign right', 'hint']);
});

test('verdicts on options are part of their names, and no statement reads “Sai Đúng”', { tag: '@all' }, async ({ page }) => {
	const frame = await played(page, of(sampleItem('true-false'), sampleItem('multiple')));
	await shown(frame).locator('label.option', { hasText: 'Đúng' }).click();
	await press(frame, 'Kiểm tra');
	expect(await names(frame, 'radio')).toEqual(['Đúng (bạn chọn chưa đúng)', 'Sai']);
	await press(frame, 'Xem đáp án');
	expect(await names(frame, 'radio')).toEqual(['Đúng (bạn chọn chưa đúng)', 'Sai (đây là đáp án)']);
	await press(frame, 'Làm lại câu này');
	await shown(frame).locator('label.option', { hasText: 'Sai' }).click();
	await press(frame, 'Kiểm tra');
	expect(await names(frame, 'radio')).toEqual(['Đúng', 'Sai (bạn chọn đúng)']);
});

test('verdicts on marked words are part of their names', { tag: '@all' }, async ({ page }) => {
	const frame = await played(page, only('mark'));
	await expect(shown(frame).locator('.how')).toContainText('Bấm vào từ');
	const words = shown(frame).locator('.word');
	await words.first().click();
	await press(frame, 'Kiểm tra');
	await press(frame, 'Xem đáp án');
	const said = await names(frame, 'button');
	expect(said[0]).toMatch(/\((đúng|chưa đúng)\)$/);
	expect(said.filter((name) => name.endsWith('(đây là đáp án)')).length).toBeGreaterThan(0);
});

test('several answers may be right: said where it is so, and only there', { tag: '@all' }, async ({ page }) => {
	const frame = await played(page, of(sampleItem('multiple'), sampleItem('single')));
	await expect(shown(frame).locator('.how')).toHaveText('Có thể chọn nhiều đáp án.');
	await expect(shown(frame).getByRole('group').first()).toHaveAccessibleDescription('Có thể chọn nhiều đáp án.');
	await frame.locator(NEXT).click();
	await expect(shown(frame).locator('.how')).toHaveCount(0);
});

test('an explanation says in which language the titles in it are', { tag: '@all' }, async ({ page }) => {
	const words = { ...sampleQuizWords('vi'), cited: () => [{ title: 'Convention on the Rights of the Child', language: 'en', at: 'Điều 5' }] };
	const frame = await played(page, only('true-false'), { words });
	await shown(frame).locator('label.option').first().click();
	await press(frame, 'Kiểm tra');
	await expect(shown(frame).locator('.explanation span[lang="en"]')).toHaveText('Convention on the Rights of the Child');
	await expect(shown(frame).locator('.explanation')).toHaveText(/\[Nguồn: Convention on the Rights of the Child, Điều 5\]$/);
});

test('an explanation that is not translated says its language', { tag: '@all' }, async ({ page }) => {
	const frame = await played(page, of({ ...sampleItem('true-false'), explanationLanguage: 'en' }));
	await shown(frame).locator('label.option').first().click();
	await press(frame, 'Kiểm tra');
	await expect(shown(frame).locator('.explanation span[lang="en"]')).toHaveText(sampleItem('true-false').explanation);
});
