/** How a copy for another place is mended: what goes with an entry that is left out, and where links lead then. */
import { describe, expect, it } from 'vitest';
import { type Fault, mended, withLink, withoutEntries } from '../../src/content/province/edits.ts';

/** The fault at a text that stands once in a document. */
const at = (text: string, found: string, what: { gone: 'value' | 'list' | 'entry' } | { instead: string }): Fault => {
	const before = text.slice(0, text.indexOf(found)).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1, ...what };
};
const mendedText = (text: string, ...faults: Fault[]) => mended(text, faults);

describe('a data file', () => {
	const list = '- id: a\n  tasks: [x, y]\n  source: [S]\n# about b\n- id: b\n  link: /gone/\n';
	it('loses the item that cannot stand, and keeps the rest with its comments', () => {
		expect(mendedText(list, at(list, 'x, y', { gone: 'value' })).text).toBe('- id: a\n  tasks: [ y ]\n  source: [ S ]\n# about b\n- id: b\n  link: /gone/\n');
	});
	it('loses several at once, each at its place', () => {
		const { text, done } = mendedText(list, at(list, 'x,', { gone: 'value' }), at(list, 'y]', { gone: 'value' }), at(list, '/gone/', { gone: 'value' }));
		expect(text).toBe('- id: a\n  tasks: []\n  source: [ S ]\n');
		expect(done).toEqual([{ removed: '0.tasks.0' }, { removed: '0.tasks.1' }, { removed: '1' }]);
	});
	it('loses a list that was left empty, and then the entry that needs it', () => {
		const empty = '- id: a\n  tasks: []\n';
		expect(mendedText(empty, at(empty, '[]', { gone: 'list' })).text).toBe('- id: a\n');
		const lacking = '- id: a\n- id: b\n  text: c\n';
		expect(mendedText(lacking, at(lacking, 'id: b', { gone: 'entry' })).text).toBe('- id: a\n');
	});
	it('loses a field where there is no list', () => {
		const map = 'pages:\n  /a/: one\n  /b/: two\nother: 1\n';
		expect(mendedText(map, at(map, 'one', { gone: 'value' })).text).toBe('pages:\n  /b/: two\nother: 1\n');
	});
	it('gets another address in the place of one', () => {
		expect(mendedText(list, at(list, '/gone/', { instead: '/here/' })).text).toContain('link: /here/');
	});
	it('says where nothing can be done', () => {
		expect(mendedText('a: 1\n', { line: 1, column: 3, gone: 'value' }).done).toEqual([undefined]);
	});
	it('loses entries by their index', () => expect(withoutEntries('- a\n# second\n- b\n- c\n', [0, 2])).toContain('- b'));
});

describe('a page', () => {
	it('keeps the words of a link that leads nowhere', () => {
		expect(withLink('Xem [số liệu *mới*](/ket-qua/a/) và [khác](/b/).', '/ket-qua/a/', undefined)).toBe('Xem số liệu *mới* và [khác](/b/).');
	});
	it('loses an item of a list that begins with it', () => {
		expect(withLink('- [Một](/a/): nói về một.\n- [Hai](/b/): nói về hai.\n', '/a/', undefined)).toBe('- [Hai](/b/): nói về hai.\n');
	});
	it('keeps an item that goes on to another page', () => {
		expect(withLink('- [Hai](/b/) và [một](/a/).', '/a/', undefined)).toBe('- [Hai](/b/) và một.');
	});
	it('keeps an item with a second link', () => {
		expect(withLink('- [Một](/a/) và [hai](/b/): hai con số.', '/a/', undefined)).toBe('- Một và [hai](/b/): hai con số.');
	});
	it('leads elsewhere, everywhere', () => {
		expect(withLink('[a](/cu/) [b](/cu/)', '/cu/', '/moi/')).toBe('[a](/moi/) [b](/moi/)');
	});
});
