/** XML is read strictly, with a place for what is wrong; HTML fields are cut where their elements stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, leading } from '../../src/exchange/import/html-elements.ts';
import { escapeHtml, escapeXml, jsonForScript } from '../../src/files/escape.ts';
import { element, xmlDocument } from '../../src/files/xml.ts';
import { allOf, child, readXml } from '../../src/files/xml-reader.ts';

const faultIn = (text: string) => {
	const read = readXml(text);
	return 'fault' in read ? [read.fault.kind, read.fault.line, read.fault.column] : [];
};

describe('XML', () => {
	it('gives elements with their own text, comments and places, also behind signs outside the first plane', () => {
		const read = readXml('\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<a x="1 &amp; 2"><!-- c -->😀<b>\r\n</b>\r\nt<![CDATA[<i>]]>&#x41;</a>\r\n');
		if ('fault' in read) throw new Error(JSON.stringify(read.fault));
		expect(read.root).toMatchObject({ name: 'a', attributes: { x: '1 & 2' }, text: '😀\nt<i>A', comments: [' c '], line: 2, column: 1 });
		expect(child(read.root, 'b')).toMatchObject({ text: '\n', line: 2, column: 30 });
		expect(allOf(read.root).map(({ name }) => name)).toEqual(['a', 'b']);
	});

	it.each([
		['an end tag of another name', '<a>\n<b></a>', ['xml-syntax', 2, 4]],
		['an end tag without an element', '<a></a></b>', ['xml-syntax', 1, 8]],
		['as many end tags as elements, in the wrong place', '<a></b><b></a>', ['xml-syntax', 1, 4]],
		['two roots', '<a/><b/>', ['xml-syntax', 1, 5]],
		['text beside the root', '<a/>x', ['xml-syntax', 1, 5]],
		['a value without quotation marks', '<a b=c/>', ['xml-syntax', 1, 6]],
		['an attribute twice', '<a b="1" b="2"/>', ['xml-syntax', 1, 15]],
		['an unknown entity', '<a>&nbsp;</a>', ['xml-syntax', 1, 4]],
		['a place behind emoji', '<a>😀😀<b></a>', ['xml-syntax', 1, 11]],
		['a control character', '<a>\u0001</a>', ['xml-syntax', 1, 4]],
		['nothing', '', ['xml-syntax', 1, 1]],
		['a document type', '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', ['xml-doctype', 2, 1]],
		['entities within entities', `<!DOCTYPE a [<!ENTITY b "${'&c;'.repeat(10)}">]><a>&b;</a>`, ['xml-doctype', 1, 1]],
		['too many levels', `${'<a>'.repeat(101)}${'</a>'.repeat(101)}`, ['xml-too-deep', 1, 301]],
		['more levels than the stack holds', '<a>'.repeat(200_000), ['xml-too-deep', 1, 1]],
	])('refuses %s at its place', (_what, text, expected) => {
		expect(faultIn(text)).toEqual(expected);
	});

	it('keeps names that mean something to the language', () => {
		const read = readXml('<a __proto__="x"><constructor/></a>');
		expect('root' in read && [Object.keys(read.root.attributes), read.root.children.map(({ name }) => name)]).toEqual([['__proto__'], ['constructor']]);
	});

	it('comes back as it was written, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const read = readXml(xmlDocument(element('a', { b: text }, text)));
				if ('fault' in read) throw new Error(JSON.stringify(read.fault));
				// A parser takes line ends for one sign in text (XML 1.0, 2.11) and for a space in values (3.3.3).
				expect(read.root.text).toBe(text.replace(/\r\n?/g, '\n'));
				expect(read.root.attributes.b).toBe(text.replace(/\r\n|[\r\n\t]/g, ' '));
			}),
		);
	});
});

it('escapes what would be markup', () => {
	expect(escapeHtml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#039;e&#039;&gt;&amp;amp;');
	expect(escapeXml('a\u0000b<')).toBe('ab&lt;');
	expect(jsonForScript({ a: '</script><!--\u2028' })).toBe('{"a":"\\u003c/script>\\u003c!--\\u2028"}');
});

describe('HTML fields', () => {
	it('are cut at their elements, with attributes, in any case, also where they are not closed', () => {
		expect(cutAt('a <u>b</u> c <U class="x>y">d <i>e</i></U>', 'u')).toEqual(['a ', 'b', ' c ', 'd <i>e</i>', '']);
		expect(cutAt('a <u>b <u>c</u> d</u> e', 'u')).toEqual(['a ', 'b <u>c</u> d', ' e']);
		expect(cutAt('<!-- <u>x</u> --><u>y', 'u')).toEqual(['<!-- <u>x</u> -->', 'y', '']);
		expect(cutAt('plain', 'u')).toEqual(['plain']);
	});
	it('begin with an element, or do not', () => {
		expect(leading('\n<p dir="ltr">a <b>b</b></p><p>c</p>', 'p')).toEqual({ inside: 'a <b>b</b>', rest: '<p>c</p>' });
		expect(leading('<p>a<div>b</div>', 'p')).toEqual({ inside: 'a', rest: '<div>b</div>' });
		expect(leading('x<p>a</p>', 'p')).toBeUndefined();
		expect(leading('<div>x</div><p>a</p>', 'p')).toBeUndefined();
	});
});
