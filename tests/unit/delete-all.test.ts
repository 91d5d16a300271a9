/** "Delete everything" of "My learning": what goes and what stays. */
import { expect, it } from 'vitest';
import { deleteAll } from '../../src/learning/delete-all.ts';
import { ASIDE, TEACHING } from '../../src/learning/device-storage.ts';
import { HandsStore } from '../../src/lesson/hands/hands-store.ts';
import { chosenIn, counted, empty } from '../../src/lesson/hands/tally.ts';
import { fakeBrowser } from './fake-browser.ts';

const browser = fakeBrowser();
const HANDS = 'quyen-con-nguoi.hands/bai';
const counts = () => chosenIn(counted({ ...empty(), current: '6A' }, 'mot', [3, 1], 1), 'mot', { 7: 1 }, 1);

it('removes what was learnt and what was counted in classes, and leaves what teachers prepare and what is of others', async () => {
	const stays = [`${TEACHING}lesson-sets`, `${ASIDE}${TEACHING}lesson-sets`, 'of-another-site'];
	for (const key of [...stays, 'quyen-con-nguoi.course/a', 'quyen-con-nguoi.name', `${ASIDE}${HANDS}`]) browser.kept.set(key, '{}');
	const store = new HandsStore('bai');
	store.tally = counts();
	expect(browser.kept.get(HANDS)).toContain('"7":1');
	await deleteAll();
	expect([...browser.kept.keys()].sort()).toEqual([...stays].sort());
});

it('is heard of by a page that comes back out of the cache of the browser', async () => {
	const store = new HandsStore('bai');
	store.tally = counts();
	await deleteAll();
	browser.hear('pageshow', { persisted: false });
	expect(store.tally.classes).not.toEqual({});
	let told = 0;
	store.onChange(() => told++);
	browser.hear('pageshow', { persisted: true });
	expect(store.tally).toEqual(empty());
	expect(told).toBe(1);
});
