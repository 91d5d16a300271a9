/** Pages and data that keep a careless reader busy or fill its stack, by about how many signs they have. */
import type { HostileText } from './hostile-texts.ts';

const HEAD = '---\ntitle: Trang\ndescription: Trang.\n---\n';

const bodies: HostileText[] = [
	{ what: 'an address of escapes', make: (length) => `http://a.b/${'&amp;'.repeat(length / 5)}` },
	{ what: 'addresses in one another', make: (length) => 'http://'.repeat(length / 7) },
	{ what: 'an address with brackets behind it', make: (length) => `www.a.b${')'.repeat(length)}` },
	{ what: 'addresses of mail', make: (length) => 'a@b.'.repeat(length / 4) },
	{ what: 'a table that is wide', make: (length) => `${'|a'.repeat(length / 6)}|\n${'|-'.repeat(length / 6)}|\n${'|b'.repeat(length / 6)}|\n` },
	{ what: 'a table whose rows are short', make: (length) => `${'|a'.repeat(length / 8)}|\n${'|-'.repeat(length / 8)}|\n${'|\n'.repeat(length / 4)}` },
	{ what: 'notes that lead to one another', make: (length) => Array.from({ length: length / 12 }, (_, index) => `[^${index}]: [^${index + 1}]\n`).join('') },
	{ what: 'what is struck out and not', make: (length) => '~~a '.repeat(length / 4) },
	{ what: 'quotations in one line', make: (length) => `${'>'.repeat(length)} a` },
	{ what: 'quotations with blanks', make: (length) => `${'> '.repeat(length / 2)}a` },
	{ what: 'lists in one line', make: (length) => `${'- '.repeat(length / 2)}a` },
	{ what: 'numbered lists in one line', make: (length) => `${'1. '.repeat(length / 3)}a` },
	{ what: 'brackets that nothing closes', make: (length) => '['.repeat(length) },
	{ what: 'pictures that nothing closes', make: (length) => '!['.repeat(length / 2) },
	{ what: 'links in links', make: (length) => `${'['.repeat(length / 5)}a${'](b)'.repeat(length / 5)}` },
	{ what: 'asterisks on both sides', make: (length) => `${'*'.repeat(length)}a${'*'.repeat(length)}` },
	{ what: 'emphasis that nothing ends', make: (length) => '*a '.repeat(length / 3) },
	{ what: 'emphasis of both kinds', make: (length) => '*a_b'.repeat(length / 4) },
	{ what: 'underscores', make: (length) => '_a '.repeat(length / 3) },
	{ what: 'one run of backticks', make: (length) => '`'.repeat(length) },
	{
		what: 'runs of backticks, each longer',
		make: (length) => {
			let s = '';
			for (let i = 1; s.length < length; i++) s += `${'`'.repeat(i)} `;
			return s;
		},
	},
	{ what: 'backticks that nothing closes', make: (length) => '` a'.repeat(length / 3) },
	{
		what: 'runs of backticks, each shorter',
		make: (length) => {
			let s = '';
			const k = Math.sqrt(2 * length) | 0;
			for (let i = k; i > 0; i--) s += `${'`'.repeat(i)} `;
			return s;
		},
	},
	{ what: 'tags in one line', make: (length) => `${'<a>'.repeat(length / 7)}x${'</a>'.repeat(length / 7)}` },
	{ what: 'tags that nothing closes', make: (length) => '<a>'.repeat(length / 3) },
	{ what: 'tags, each on its line', make: (length) => `${'<a>\n'.repeat(length / 9)}x\n${'</a>\n'.repeat(length / 9)}` },
	{ what: 'signs that begin no tag', make: (length) => '<'.repeat(length) },
	{ what: 'braces that nothing closes', make: (length) => '{'.repeat(length) },
	{ what: 'braces in a tag that nothing closes', make: (length) => `<A ${'{'.repeat(length)}` },
	{ what: 'a word in a tag that nothing closes', make: (length) => `<A b="${'a'.repeat(length)}` },
	{ what: 'braces in braces', make: (length) => '{'.repeat(length / 2) + '}'.repeat(length / 2) },
	{ what: 'attributes', make: (length) => `<a ${'b '.repeat(length / 2)}/>` },
	{ what: 'comments', make: (length) => '<!--'.repeat(length / 4) },
	{ what: 'definitions of one name', make: (length) => '[a]: b\n\n'.repeat(length / 8) },
	{ what: 'definitions', make: (length) => Array.from({ length: length / 12 }, (_, i) => `[a${i}]: b`).join('\n') },
	{ what: 'references', make: (length) => `[a]: b\n\n${'[a] '.repeat(length / 4)}` },
	{ what: 'backslashes', make: (length) => '\\'.repeat(length) },
	{ what: 'entities without a name', make: (length) => '&'.repeat(length) },
	{ what: 'entities without an end', make: (length) => '&a'.repeat(length / 2) },
	{
		what: 'a list, each item deeper',
		make: (length) => {
			let s = '';
			for (let i = 0; s.length < length; i++) s += `${' '.repeat(2 * i)}- a\n`;
			return s;
		},
	},
	{ what: 'empty lines before what nothing closes', make: (length) => `${'\n'.repeat(length)}a: 1\nb: [` },
	{ what: 'comments before what nothing closes', make: (length) => `${' #\n'.repeat(length / 3)}a: 1\nb: [` },
	{ what: 'empty lines', make: (length) => '\n'.repeat(length) },
	{ what: 'number signs', make: (length) => '#'.repeat(length) },
	{ what: 'tildes', make: (length) => '~'.repeat(length) },
	{ what: 'fences', make: (length) => `${'```\n'.repeat(length / 4)}a` },
	{ what: 'links that nothing closes', make: (length) => '[a]('.repeat(length / 4) },
	{ what: 'addresses that nothing closes', make: (length) => '[a](<'.repeat(length / 5) },
	{ what: 'round brackets in an address', make: (length) => `[a](${'('.repeat(length)}` },
	{ what: 'titles of links that nothing closes', make: (length) => '[a](b "'.repeat(length / 7) },
	{ what: 'imports', make: (length) => 'import a from "b"\n'.repeat(length / 18) },
	{ what: 'values that nothing closes', make: (length) => '<a b="'.repeat(length / 6) },
	{ what: 'blanks', make: (length) => `a${' '.repeat(length)}b` },
	{ what: 'lines of blanks', make: (length) => `${' '.repeat(50)}\n`.repeat(length / 51) },
	{ what: 'an underline', make: (length) => `a\n${'='.repeat(length)}` },
	{ what: 'tabs', make: (length) => `${'\t'.repeat(length)}a` },
	{ what: 'lines of Windows', make: (length) => 'a\r\n'.repeat(length / 3) },
	{ what: 'closing tags', make: (length) => '</a>'.repeat(length / 4) },
	{ what: 'exclamation marks', make: (length) => '!'.repeat(length) },
	{ what: 'accents in the wrong order', make: (length) => `a${'\u0301\u0327'.repeat(length / 2)}` },
	{ what: 'asterisks with blanks', make: (length) => `${'* '.repeat(length / 2)}a` },
	{ what: 'lists in quotations', make: (length) => `${'> - '.repeat(length / 4)}a` },
	{ what: 'lines of a quotation', make: (length) => '> a\n'.repeat(length / 4) },
	{ what: 'lines of many quotations', make: (length) => '>'.repeat(500) + `\n${'>'.repeat(500)}`.repeat(length / 501) },
];

export const hostilePages: HostileText[] = bodies.map(({ what, make }) => ({ what, make: (length) => HEAD + make(length) }));

export const hostileYaml: HostileText[] = [
	{ what: 'lists in one line', make: (length) => '['.repeat(length / 2) + ']'.repeat(length / 2) },
	{ what: 'lists that nothing closes', make: (length) => '['.repeat(length) },
	{ what: 'maps in one line', make: (length) => `${'{a: '.repeat(length / 5)}1${'}'.repeat(length / 5)}` },
	{ what: 'dashes', make: (length) => `${'- '.repeat(length / 2)}a` },
	{ what: 'question marks', make: (length) => `${'? '.repeat(length / 2)}a` },
	{ what: 'keys', make: (length) => Array.from({ length: length / 8 }, (_, i) => `k${i}: 1`).join('\n') },
	{ what: 'keys in braces', make: (length) => `{${Array.from({ length: length / 8 }, (_, i) => `k${i}: 1`).join(', ')}}` },
	{
		what: 'maps, each deeper',
		make: (length) => {
			let s = '';
			for (let i = 0; s.length < length; i++) s += `${' '.repeat(i)}a:\n`;
			return s;
		},
	},
	{ what: 'one anchor and many aliases', make: (length) => `- &a a\n${'- *a\n'.repeat(length / 5)}` },
	{ what: 'anchors', make: (length) => Array.from({ length: length / 10 }, (_, i) => `- &a${i} a`).join('\n') },
	{ what: 'anchors, each with an alias', make: (length) => Array.from({ length: length / 20 }, (_, i) => `- &a${i} a\n- *a${i}`).join('\n') },
	{ what: 'a tag of JavaScript', make: (_length) => 'a: !!js/function x' },
	{ what: 'a tag', make: (_length) => 'a: !foo x' },
	{ what: 'tags', make: (length) => '- !!a x\n'.repeat(length / 8) },
	{ what: 'quotes that nothing closes', make: (length) => 'a: "'.repeat(length / 4) },
	{ what: 'quotes in quotes', make: (length) => `a: "${'\\"'.repeat(length / 2)}` },
	{ what: 'empty lines before what nothing closes', make: (length) => `${'\n'.repeat(length)}a: 1\nb: [` },
	{ what: 'comments before what nothing closes', make: (length) => `${' #\n'.repeat(length / 3)}a: 1\nb: [` },
	{ what: 'empty lines', make: (length) => `a: |\n${'\n'.repeat(length)} a` },
	{ what: 'lines of one value', make: (length) => `a: b\n${' c\n'.repeat(length / 3)}` },
	{ what: 'comments', make: (length) => `${'# a\n'.repeat(length / 4)}a: 1` },
	{ what: 'colons', make: (length) => ': '.repeat(length / 2) },
	{ what: 'documents', make: (length) => '---\n'.repeat(length / 4) },
	{ what: 'one key many times', make: (length) => 'a: 1\n'.repeat(length / 5) },
	{ what: 'directives', make: (length) => '%A B\n'.repeat(length / 5) },
	{ what: 'blanks', make: (length) => `a: b${' '.repeat(length)}c` },
	{ what: 'blanks before a quote that nothing closes', make: (length) => `a: ${' '.repeat(length)}"` },
	{ what: 'quotes, each on its line', make: (length) => 'a: "\n'.repeat(length / 5) },
	{ what: 'tabs', make: (length) => `a:\t${'\t'.repeat(length)}c` },
	{ what: 'merges', make: (length) => `a: &a {b: 1}\n${Array.from({ length: length / 12 }, (_, i) => `c${i}: {<<: *a}`).join('\n')}` },
	{ what: 'lines of blanks in quotes', make: (length) => `a: "${' \n'.repeat(length / 2)}"` },
	{ what: 'empty lines in a value', make: (length) => `a: b\n${'\n'.repeat(length)} c` },
	{ what: 'lists in the wrong place', make: (length) => 'a: [\n'.repeat(length / 5) },
	{ what: 'signs that begin no value', make: (length) => '@a\n'.repeat(length / 3) },
	{ what: 'escapes that are none', make: (length) => '- "\\q"\n'.repeat(length / 7) },
	{ what: 'aliases of nothing', make: (length) => '- *x\n'.repeat(length / 5) },
	{ what: 'a folded value', make: (length) => `a: >\n${' a\n\n'.repeat(length / 4)}` },
	{ what: 'a number without end', make: (length) => `a: ${'9'.repeat(length)}` },
	{ what: 'a time without end', make: (length) => `a: ${'1:'.repeat(length / 2)}1` },
	{ what: 'dots', make: (length) => `a: ${'.'.repeat(length)}` },
	{ what: 'a number with underscores', make: (length) => `a: ${'1_'.repeat(length / 2)}.` },
	{ what: 'a key without end', make: (length) => `? ${'a'.repeat(length)}\n: 1` },
	{ what: 'tags and anchors', make: (length) => '- !a &b \n'.repeat(length / 9) },
	{ what: 'values where keys should be', make: (length) => `${'a\n'.repeat(length / 2)}b: 1` },
	{ what: 'halves of characters', make: (length) => `a: "${'\ud800'.repeat(length)}"` },
	{ what: 'commas', make: (length) => `[${', '.repeat(length / 2)}]` },
	{ what: 'items', make: (length) => `[${'a, '.repeat(length / 3)}]` },
	{ what: 'pairs in brackets', make: (length) => `[${'a b: c, '.repeat(length / 8)}` },
	{ what: 'quotes in brackets', make: (length) => '["'.repeat(length / 2) },
];
