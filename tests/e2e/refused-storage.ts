/** Browsers that keep nothing for a page: scripts to be run in a page before its own. And what the database of a page has. */
import type { Page } from '@playwright/test';

const full = (what: string) => `${what} = () => { throw new DOMException('full', 'QuotaExceededError'); };`;
const blocked = (what: string) => `Object.defineProperty(window, '${what}', { configurable: true, get() { throw new DOMException('no', 'SecurityError'); } });`;

/** The local storage takes nothing more; the database does. */
export const FULL_LOCAL_STORAGE = full('Storage.prototype.setItem');
/** No place has any more room. */
export const FULL = FULL_LOCAL_STORAGE + full('IDBObjectStore.prototype.put');
/** The browser lets this page store nothing. */
export const BLOCKED = ['localStorage', 'sessionStorage', 'indexedDB'].map(blocked).join('');

const DATABASE = 'quyen-con-nguoi';

/** The database, which has to be there, lets nobody read before `letGo` is called. */
export const HELD_DATABASE = `{
	let held = true;
	window.letGo = () => { held = false; };
	const open = indexedDB.open('${DATABASE}');
	open.onsuccess = () => {
		const store = open.result.transaction('texts', 'readwrite').objectStore('texts');
		const hold = () => { if (held) store.get('').onsuccess = hold; };
		hold();
	};
}`;

/** Takes the database away, as a browser does where a person asks for it. */
export const dropDatabase = (page: Page): Promise<unknown> =>
	page.evaluate((name) => new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: resolve })), DATABASE);

/** All texts that the database of a page has, by their keys. */
export const inDatabase = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(
		(name) =>
			new Promise<Record<string, string>>((resolve) => {
				const open = indexedDB.open(name);
				open.onsuccess = () => {
					const store = open.result.transaction('texts').objectStore('texts');
					const [keys, texts] = [store.getAllKeys(), store.getAll()];
					store.transaction.oncomplete = () => {
						open.result.close();
						resolve(Object.fromEntries(keys.result.map((key, index) => [`${key}`, `${texts.result[index]}`])));
					};
				};
			}),
		DATABASE,
	);
