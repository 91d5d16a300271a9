/** A field that is written down while it is filled in: nothing typed is lost, and another tab's text disturbs nobody. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepField } from '../../src/ui/kept-field.ts';

let page: EventTarget;
beforeEach(() => {
	vi.useFakeTimers();
	page = Object.assign(new EventTarget(), { setTimeout, clearTimeout });
	vi.stubGlobal('window', page);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A field with `typed` in it whose place keeps `kept`, and what is said and shown of it. */
function begun({ kept = '', typed = '', durable = true } = {}) {
	const field = Object.assign(new EventTarget(), { value: typed });
	const seen = { kept, said: [] as (boolean | undefined)[], shown: [] as string[] };
	let changed = () => {};
	keepField(
		field as HTMLTextAreaElement,
		{
			text: () => seen.kept,
			keep: async (text) => {
				seen.kept = text;
				return durable;
			},
			watch: (listener) => {
				changed = listener;
			},
		},
		(isKept) => seen.said.push(isKept),
		(text) => seen.shown.push(text),
	);
	const type = (text: string) => {
		field.value = text;
		field.dispatchEvent(new Event('input'));
	};
	const elsewhere = (text: string) => {
		seen.kept = text;
		changed();
	};
	return { field, seen, type, elsewhere };
}

it('writes after a pause, and says whether the device keeps it', async () => {
	for (const durable of [true, false]) {
		const { seen, type } = begun({ durable });
		type('a');
		await vi.advanceTimersByTimeAsync(300);
		type('ab');
		await vi.advanceTimersByTimeAsync(300);
		expect(seen.kept).toBe('');
		await vi.advanceTimersByTimeAsync(200);
		expect(seen).toMatchObject({ kept: 'ab', said: [undefined, undefined, durable] });
	}
});

it('writes at once when it is left, and before the page goes or is printed', () => {
	for (const event of ['blur', 'pagehide', 'beforeprint']) {
		const { field, seen, type } = begun();
		type(event);
		(event === 'blur' ? field : page).dispatchEvent(new Event(event));
		expect(seen.kept).toBe(event);
		expect(seen.shown.at(-1)).toBe(event);
	}
});

it('puts what was typed before the script ran behind what was kept', () => {
	const { field, seen } = begun({ kept: 'Trước', typed: 'Sau' });
	expect([field.value, seen.kept]).toEqual(['Trước\nSau', 'Trước\nSau']);
});

it('takes what another tab wrote, unless something is being typed', () => {
	const { field, seen, type, elsewhere } = begun({ kept: 'một' });
	elsewhere('hai');
	expect([field.value, seen.shown.at(-1)]).toEqual(['hai', 'hai']);
	type('ba');
	elsewhere('bốn');
	expect(field.value).toBe('ba');
});
