/** Ways in which a content file can be spoiled by hand or by a program, as fast-check arbitraries. */
import fc from 'fast-check';

/** A change of a text. */
type Mutation = (text: string) => string;

const at = (share: number, length: number) => Math.floor(share * length);
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Characters that mean something to YAML or MDX, line breaks of all kinds, and letters of several scripts. */
const piece = fc.oneof(
	fc.constantFrom(
		...['{', '}', '[', ']', '<', '>', '</Claim>', '<Term id="', '"', "'", ':', ': ', '- ', '\n', '\r\n', '\r', '\t', '#', '&a ', '*a', '!!set ', '|', '%', '@'],
		...[
			'`',
			'---\n',
			'\n---\n',
			'...\n',
			'<<: ',
			'? ',
			'\u0000',
			'\uFEFF',
			'\u2028',
			'\uD800',
			'đ',
			'ế',
			'人',
			'🙂',
			'![',
			'](',
			'\\',
			'{/*',
			'import x from "y"\n',
		],
	),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);

const characters: fc.Arbitrary<Mutation> = fc
	.array(fc.record({ from: share, removed: fc.nat(8), piece: fc.oneof(fc.constant(''), piece) }), { minLength: 1, maxLength: 4 })
	.map(
		(changes) => (text) =>
			changes.reduce((now, { from, removed, piece: added }) => now.slice(0, at(from, now.length)) + added + now.slice(at(from, now.length) + removed), text),
	);

const lines: fc.Arbitrary<Mutation> = fc
	.record({ from: share, count: fc.integer({ min: 1, max: 5 }), what: fc.constantFrom('drop', 'double', 'indent') })
	.map(({ from, count, what }) => (text) => {
		const all = text.split('\n');
		const start = at(from, all.length);
		const chosen = all.slice(start, start + count);
		const now = { drop: [], double: [...chosen, ...chosen], indent: chosen.map((line) => `  ${line}`) }[what] ?? [];
		return [...all.slice(0, start), ...now, ...all.slice(start + count)].join('\n');
	});

/** YAML values of every type, among them such as programs trip over. */
const oddValues = [
	...[
		'null',
		'~',
		'',
		'0',
		'-1',
		'1e999',
		'.nan',
		'99999999999999999999999',
		'0x1F',
		'true',
		'"2027-02-31"',
		'1-999999999',
		'"999999999999999999999"',
		'[]',
		'{}',
	],
	...[
		'[[]]',
		'{vi: ""}',
		'{vi: a, en: b, "": c}',
		'{vi: a, en-x: 1/1/2027}',
		'{vi: a, toString: b}',
		'{vi: a, zz-1: b}',
		'{__proto__: {vi: a}}',
		'{constructor: 1}',
		'!!binary aGk=',
	],
	...[
		'&loop [*loop]',
		'&loop {vi: a, en: *loop}',
		'&loop {label: {vi: a}, items: [*loop, *loop]}',
		'*nowhere',
		'"\\uD800"',
		'"a\\nb\\tc"',
		'{[a, b]: c}',
		'{1: a, null: b}',
	],
];
const oddValue = fc.oneof(
	fc.constantFrom(...oddValues),
	fc.string({ unit: 'binary', maxLength: 20 }).map((text) => JSON.stringify(text)),
	fc.integer({ min: 1, max: 20_000 }).map((length) => `"${'ế'.repeat(length)}"`),
);

const values: fc.Arbitrary<Mutation> = fc.record({ from: share, value: oddValue }).map(({ from, value }) => (text) => {
	const places = [...text.matchAll(/(?<=: |- )(?=\S)[^\n]*|(?<=: )[^\s,{}[\]]+(?=[,}\]])/g)];
	const place = places[at(from, places.length)];
	return place ? text.slice(0, place.index) + value + text.slice(place.index + place[0].length) : text;
});

/** As deep as the YAML parser may be made to go; the MDX parser takes minutes for that, and is spared it. */
const depths = fc.constantFrom(3, 40, 200, 3_000, 12_000);
const nests: ((depth: number) => string)[] = [
	(depth) => `x: ${'['.repeat(depth)}${']'.repeat(depth)}\n`,
	(depth) => `- ${'{label: {vi: a}, items: ['.repeat(depth)}${']}'.repeat(depth)}\n`,
	(depth) => `${'- '.repeat(depth)}a\n`,
	(depth) => `\n${'> '.repeat(depth)}a\n`,
	(depth) => `\n${'<Claim source="HP">'.repeat(depth)}a${'</Claim>'.repeat(depth)}\n`,
];
const nesting: fc.Arbitrary<Mutation> = fc.record({ depth: depths, nest: fc.constantFrom(...nests) }).map(
	({ depth, nest }) =>
		(text) =>
			text + nest(text.startsWith('---') ? Math.min(depth, 200) : depth),
);

/** Aliases that stand for aliases: a few lines that mean millions of values. */
const bomb: fc.Arbitrary<Mutation> = fc.record({ levels: fc.integer({ min: 2, max: 12 }), whole: fc.boolean() }).map(({ levels, whole }) => (text) => {
	const level = (index: number) => `l${index}: &l${index} [${Array.from({ length: 9 }, () => (index === 0 ? 'lol' : `*l${index - 1}`)).join(', ')}]\n`;
	return (whole ? '' : text) + Array.from({ length: levels }, (_, index) => level(index)).join('');
});

/** Every kind of mutation, the everyday ones more often. */
export const mutation = fc.oneof(
	{ weight: 4, arbitrary: characters },
	{ weight: 2, arbitrary: lines },
	{ weight: 4, arbitrary: values },
	{ weight: 1, arbitrary: nesting },
	{ weight: 1, arbitrary: bomb },
);
