/** What is written into the exercises of a package: kept on the device, by two tabs, and put aside where it is broken. */
import { expect, it } from 'vitest';
import { device } from '../../src/learning/device-storage.ts';
import { DeviceTexts } from '../../src/learning/device-texts.ts';
import { fakeBrowser } from './fake-browser.ts';

const KEY = 'quyen-con-nguoi.package.exercises/khoa/vi/1';
const browser = fakeBrowser();
const open = () => new DeviceTexts(KEY, device, window);

it('comes back when the course is opened again', async () => {
	const texts = open();
	expect([texts.text('a'), texts.text('constructor')]).toEqual(['', '']);
	expect(await texts.keep('a', 'một')).toBe(true);
	expect(open().text('a')).toBe('một');
});

it('is one of both tabs, and each hears of the other', async () => {
	const [one, other] = [open(), open()];
	let heard = 0;
	other.watch(() => heard++);
	await one.keep('a', 'một');
	// This tab has not heard yet of what it joins.
	await other.keep('b', 'hai');
	expect([open().text('a'), open().text('b')]).toEqual(['một', 'hai']);
	await one.keep('a', 'sau');
	browser.hear('storage', { key: KEY, newValue: browser.kept.get(KEY) });
	expect([other.text('a'), heard]).toEqual(['sau', 1]);
});

it('stays where the LMS empties the storage that is its own, too', async () => {
	const texts = open();
	await texts.keep('a', 'một');
	browser.kept.clear();
	browser.hear('storage', { key: KEY, newValue: null });
	await texts.keep('b', 'hai');
	expect([open().text('a'), open().text('b')]).toEqual(['một', 'hai']);
});

it('that is broken is put aside as it was, and what is sound in it goes on', () => {
	const text = JSON.stringify({ a: { text: 'một', at: 1 }, b: 7 });
	browser.kept.set(KEY, text);
	expect(open().text('a')).toBe('một');
	expect(browser.kept.get(`quyen-con-nguoi.aside/${KEY}`)).toBe(text);
});

it('stays in the page where the device is full, which is said', async () => {
	const texts = open();
	browser.full = true;
	expect(await texts.keep('a', 'một')).toBe(false);
	expect(texts.text('a')).toBe('một');
});
