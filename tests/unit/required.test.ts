/** What a page lacks is named. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { requiredData, requiredElement, requiredJson, requiredText } from '../../src/ui/required.ts';

const { document } = parseHTML('<my-box data-note-memory=""><p>x</p><script type="application/json">{"a":1}</script></my-box>');
const box = document.querySelector('my-box') as unknown as HTMLElement;

describe('what a script needs of its page', () => {
	it('is there', () => {
		expect(requiredData(box, 'noteMemory')).toBe('');
		expect(requiredElement(box, 'p').textContent).toBe('x');
		expect(requiredJson(box)).toEqual({ a: 1 });
		expect(requiredText({ begin: '' }, 'begin')).toBe('');
	});
	it('or is named', () => {
		expect(() => requiredData(box, 'noteBroken')).toThrow('<my-box> lacks the attribute data-note-broken');
		expect(() => requiredElement(box, 'form')).toThrow('<my-box> holds no “form”');
		expect(() => requiredText({ begin: 'x' }, 'toString')).toThrow('no text “toString”');
	});
});
