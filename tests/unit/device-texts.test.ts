/** What is written into the exercises of a package: kept on the device, by two tabs, whatever was there before. */
import { expect, it } from 'vitest';
import { device } from '../../src/learning/device-storage.ts';
import { DeviceTexts } from '../../src/learning/device-texts.ts';
import { fakeBrowser } from './fake-browser.ts';

const KEY = 'quyen-con-nguoi.package.exercises/khoa/vi/0';
const browser = fakeBrowser();
const texts = () => new DeviceTexts(KEY, device, window);

it('is there when the course is opened again', async () => {
	expect(await texts().keep('a-1', 'Một câu')).toBe(true);
	expect(texts().text('a-1')).toBe('Một câu');
	expect(texts().text('a-2')).toBe('');
});

it('joins what another tab wrote, and tells of it', async () => {
	const mine = texts();
	let told = 0;
	mine.watch(() => told++);
	await mine.keep('a-1', 'Của tôi');
	const theirs = JSON.stringify({ 'a-2': { text: 'Của thẻ kia', at: 5 } });
	browser.kept.set(KEY, theirs);
	browser.hear('storage', { key: KEY, newValue: theirs });
	expect(told).toBe(1);
	expect(mine.text('a-2')).toBe('Của thẻ kia');
	await mine.keep('a-3', 'Thêm');
	expect(Object.keys(JSON.parse(browser.kept.get(KEY) ?? '{}'))).toEqual(expect.arrayContaining(['a-1', 'a-2', 'a-3']));
});

it('says where the device keeps nothing, and goes on', async () => {
	const mine = texts();
	browser.full = true;
	expect(await mine.keep('a-1', 'Trong bộ nhớ')).toBe(false);
	expect(mine.text('a-1')).toBe('Trong bộ nhớ');
});

it('puts aside what cannot be read, and keeps what is sound in it', () => {
	const broken = '{"a-1":{"text":"Còn","at":1},"a-2":5}';
	browser.kept.set(KEY, broken);
	expect(texts().text('a-1')).toBe('Còn');
	expect([...browser.kept.values()].filter((text) => text.includes('"a-2":5')).length).toBeGreaterThan(1);
});
