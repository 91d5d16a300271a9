/** Exercises that are marked and sorted in the page: what is kept elsewhere, or comes late, is shown, and not written over. */
import { parseHTML } from 'linkedom';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';

const { document, customElements, HTMLElement, Event } = parseHTML('<html><body></body></html>');
vi.stubGlobal('document', document);
vi.stubGlobal('customElements', customElements);
vi.stubGlobal('HTMLElement', HTMLElement);
/** The DOM of tests only reads the value of a choice. */
const values = new WeakMap<object, string>();
Object.defineProperty(Object.getPrototypeOf(document.createElement('select')), 'value', {
	get(this: object) {
		return values.get(this) ?? '';
	},
	set(this: object, value: string) {
		values.set(this, value);
	},
});
afterAll(() => void vi.unstubAllGlobals());
const { keepTextsIn } = await import('../../src/exercise/elements/text-keeper.ts');
await import('../../src/exercise/elements/exercise-marks.ts');
await import('../../src/exercise/elements/exercise-sort.ts');

let kept: Record<string, string>;
let changed: (() => void)[];
const elsewhere = (texts: Record<string, string>) => {
	Object.assign(kept, texts);
	for (const tell of changed) tell();
};
beforeEach(() => {
	kept = {};
	changed = [];
	keepTextsIn({
		text: (field) => kept[field] ?? '',
		keep: async (field, text) => {
			kept[field] = text;
			return true;
		},
		watch: (listener) => {
			changed.push(listener);
			listener();
		},
	});
});

const actions = '<p class="exercise-actions" hidden><button></button><span class="exercise-score"></span></p><details class="exercise-answers"></details>';
function draft(...passages: string[]): Element[] {
	const body = passages.map((text) => `<span class="passage fault">${text}</span>`).join(', ');
	document.body.innerHTML = `<exercise-marks name="bai" found="f" missed="m" taken="t" left="l"><blockquote class="exercise-draft"><p>${body}</p></blockquote>${actions}</exercise-marks>`;
	return [...document.querySelectorAll('.passage')];
}
const pressed = (passages: Element[]) => passages.map((passage) => passage.getAttribute('aria-pressed') === 'true');
const click = (passage: Element | undefined) => passage?.dispatchEvent(new Event('click'));

it('passages that come late, or from another tab, are marked, and stay with what is marked next', () => {
	const passages = draft('một', 'hai', 'ba');
	elsewhere({ bai: 'hai' });
	expect(pressed(passages)).toEqual([false, true, false]);
	click(passages[2]);
	expect(kept.bai).toBe('hai\nba');
	elsewhere({ bai: 'ba' });
	expect(pressed(passages)).toEqual([false, false, true]);
});

it('marks in the draft of another language stay, whatever is pressed in this one', () => {
	click(draft('một', 'hai')[1]);
	const english = draft('one', 'two');
	english[0]?.dispatchEvent(new Event('keydown'));
	expect(kept.bai).toBe('hai');
	click(english[0]);
	click(english[1]);
	click(english[0]);
	expect(pressed(english)).toEqual([false, true]);
	expect(pressed(draft('một', 'hai'))).toEqual([false, true]);
	expect(pressed(draft('one', 'two'))).toEqual([false, true]);
});

it('passages that run over a line of the file are found again', () => {
	click(draft('một\n  hai', 'ba')[0]);
	expect(kept.bai).toBe('một hai');
	expect(pressed(draft('một hai', 'ba'))).toEqual([true, false]);
	expect(pressed(draft('một\nhai', 'ba'))).toEqual([true, false]);
});

it('a choice that comes late, or from another tab, is shown; one that was made here stays', () => {
	const options = '<option value=""></option><option value="a">A</option><option value="b">B</option>';
	document.body.innerHTML = `<exercise-sort keys="a b"><select name="the-1">${options}</select><select name="the-2">${options}</select>${actions}</exercise-sort>`;
	const fields = [...document.querySelectorAll('select')];
	const chosen = () => fields.map(({ value }) => value);
	elsewhere({ 'the-1': 'b' });
	expect(chosen()).toEqual(['b', '']);
	elsewhere({ 'the-1': 'a', 'the-2': 'gone' });
	expect(chosen()).toEqual(['a', '']);
});
