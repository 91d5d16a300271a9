/** `<add-to-set>`: where it is offered, and what it takes back. */
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { SETS_KEY } from '../../src/lesson/sets/set-record.ts';
import { fakeBrowser } from './fake-browser.ts';

const script = join(import.meta.dirname, '../../src/lesson/sets/add-to-set.ts');
let pages = 0;

const browser = fakeBrowser();
const keys = ['choose', 'new', 'added', 'show', 'undo', 'count', 'has', 'full', 'name', 'memory', 'takenBack'];
const words = Object.fromEntries(keys.map((key) => [key, key]));

/** @param page the address of the page of sets, as the page of a lesson has it */
async function shown(page: string, protocol: string) {
	const given = JSON.stringify({ page, words });
	const { document, HTMLElement, customElements } = parseHTML(`<html><script type="application/json" data-set-words>${given}</script>
		<add-to-set data-lesson="truong-hoc/mot" data-title="Một" hidden>
		<button type="button" aria-expanded="false"></button><div class="add-panel" hidden></div><p role="status"></p></add-to-set></html>`);
	for (const [name, value] of Object.entries({ document, HTMLElement, customElements })) vi.stubGlobal(name, value);
	window.location.protocol = protocol;
	// Anew, as on another page: the tests of a process share their modules.
	await import(/* @vite-ignore */ `${script}?${++pages}`);
	const element = document.querySelector('add-to-set') as HTMLElement;
	const press = async (selector: string) => {
		(element.querySelector(selector) as HTMLElement).click();
		await vi.waitFor(() => undefined);
	};
	return { element, press };
}
const kept = () => JSON.parse(browser.kept.get(SETS_KEY) ?? '{}') as { sets: Record<string, { items: unknown[] }> };

it.each([
	['https:', '/truong-hoc/bo-bai/', false],
	['file:', '../bo-bai/index.html', false],
	['file:', 'https://site.example/truong-hoc/bo-bai/', true],
])('on a page of %s that leads to %s is hidden: %s', async (protocol, page, hidden) => {
	expect((await shown(page, protocol)).element.hidden).toBe(hidden);
});

it('takes a set back that it has made', async () => {
	const { element, press } = await shown('/truong-hoc/bo-bai/', 'https:');
	await press('button[aria-expanded]');
	await press('.add-panel li:last-child button');
	expect(Object.values(kept().sets).map(({ items }) => items.length)).toEqual([1]);
	await vi.waitFor(() => expect(element.querySelector('[role="status"] button')).not.toBeNull());
	await press('[role="status"] button');
	expect(kept().sets).toEqual({});
});
