/** The addresses in a style sheet, and the files that they mean. */
import { describe, expect, it } from 'vitest';
import { addressesIn, fileOfAddress } from '../../src/files/style-addresses.ts';
import { localSheet } from '../../src/stick/sheet.ts';
import { makeTree } from '../../src/stick/tree.ts';
import { hostileSheets } from './hostile-sheets.ts';

describe('the addresses of a style sheet', () => {
	it.each<[css: string, addresses: string[]]>([
		['a { src: url(a.eot?v=4.5.0), URL( "b.svg#name" ) , url(\t\'c d.png\' ) }', ['a.eot?v=4.5.0', 'b.svg#name', 'c d.png']],
		['@import "a.css"; @import url(b.css); @IMPORT \'c.css\' print;', ['a.css', 'b.css', 'c.css']],
		['/* url(a.png) */ b { c: url(d.png) } /* url(e.png)', ['d.png']],
		['a { b: url() url("") url(#c) }', ['', '#c']],
		['', []],
	])('%s', (css, addresses) => expect(addressesIn(css)).toEqual(addresses));
});

describe('the file of an address', () => {
	it.each([
		['a.eot?v=4.5.0', 'a.eot'],
		['a.eot?#iefix&v=4.5.0', 'a.eot'],
		['"../a.svg#name"', '../a.svg'],
		["'a.css'", 'a.css'],
		[' a%20b.png ', 'a b.png'],
		['100%.png', '100%.png'],
		['./a.css', './a.css'],
	])('%s is %s', (address, file) => expect(fileOfAddress(address)).toBe(file));
	it.each(['', '#a', '?a', 'data:image/png;base64,AA', 'https://example.org/a.png', '//example.org/a.png', 'blob:x'])('%s is none', (address) =>
		expect(fileOfAddress(address)).toBeUndefined(),
	);
});

it.each(hostileSheets)('$what are read to their end', ({ make }) => {
	const css = make(200_000);
	expect(addressesIn(css).every((address) => fileOfAddress(address) === undefined || css.includes(address))).toBe(true);
});

it('an address that no browser understands stays as it is in a copy for a folder', () => {
	const places = { tree: makeTree([], () => new Uint8Array()), site: 'https://site.example', goes: () => true, needs: () => {} };
	const css = 'a{b:url("\\\\[")}';
	expect(localSheet(css, 'a/b.css', places)).toBe(css);
});
