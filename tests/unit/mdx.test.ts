/** What the check reads in a page of prose, and where it stands there. */
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/source/mdx.ts';
import { tries } from '../sweep.ts';

const head = '---\ntitle: Trang\n---\n';
const read = (body: string) => readMdx('trang.mdx', head + body);
const elements = (body: string) => read(body).page?.elements ?? [];
const words = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

describe('places', () => {
	it.each([
		['behind letters with marks', 'Đường dây nóng <Claim source="A">x</Claim>', 4, 16],
		['behind letters whose marks stand apart', `${'ế'.normalize('NFD')} <Claim source="A">x</Claim>`, 4, 5],
		['behind a character of two units', '😀 <Claim source="A">x</Claim>', 4, 4],
		['in lines that end as on Windows', 'a\r\n\r\n- b <Claim source="A">x</Claim>\r\n', 6, 5],
		['in a quotation', 'a\n\n> <Claim source="A">x</Claim>', 6, 3],
	])('of a component %s', (_name, body, line, column) => expect(elements(body)[0]?.place).toEqual({ file: 'trang.mdx', line, column }));

	it.each([
		['a tag that nothing closes', 'a\n\n<Claim>x\n', 'tag-unclosed', 6, 1],
		['a tag that nothing opens', 'Vùng ế </Claim>', 'tag-unopened', 4, 8],
		['a brace that nothing closes', 'Số {b', 'brace', 4, 4],
		['a sign that begins no tag', 'x <1 y', 'less-than', 4, 3],
		['a comment of HTML', 'a\n\n<!-- b -->', 'html-comment', 6, 1],
	])('of %s', (_name, body, kind, line, column) => expect(read(body).problems).toEqual([expect.objectContaining({ kind, file: 'trang.mdx', line, column })]));
});

describe('the text of a component', () => {
	it('has its blocks apart, also where a component fills a line', () => {
		const [slide, note] = elements('<Slide title="Một">\n\nĐoạn đầu.\n\n<Note>Chờ một phút.</Note>\n\n- Ý một\n- Ý hai\n\n</Slide>');
		expect(words(slide?.text)).toBe('Đoạn đầu. Chờ một phút. Ý một Ý hai');
		expect(words(note?.text)).toBe('Chờ một phút.');
		expect(note?.inside).toBe(slide);
	});

	it('has neighbours in one paragraph apart', () => {
		expect(words(elements('<Slide title="Một">\n\n<Claim source="A">Một.</Claim> <Claim source="B">Hai.</Claim>\n\n</Slide>')[0]?.text)).toBe('Một. Hai.');
	});

	it('is as it is written: no signs are exchanged, no addresses become links', () => {
		const page = read('<Slide title="Một">\n\n"a" -- b... https://a.example ~~c~~\n\n</Slide>').page;
		expect(words(page?.elements[0]?.text)).toBe('"a" -- b... https://a.example ~~c~~');
		expect(page?.links).toEqual([]);
	});
});

describe('code in a page', () => {
	const kinds = (body: string) => read(body).problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`);
	it.each([
		['in a value of a tag', 'a <Term id={process.exit(1)}>b</Term>', 'attribute-code 4:3'],
		['in a value that is a tag', 'a\n\n<Quiz id="b" c={<d />} />', 'attribute-code 6:1'],
		['in place of attributes', 'a\n\n<Quiz {...process.exit(1)} />', 'attribute-code 6:1'],
		['in a note at the foot, that without notes is an address', 'a[^b]\n\n[^b]: {process.exit(1)}', 'brace 6:7'],
		['in a tag of such a note', 'a[^b]\n\n[^b]: <Quiz\n  id={process.exit(1)}/>', 'attribute-code 6:7'],
	])('is named once: %s', (_name, body, said) => expect(kinds(body)).toEqual([said]));
	it.each(['`{a}`', '| b | c | d |\n|---|---|---|\n| ` | {process.exit(1)} | ` |', 'a[^b]\n\n[^b]: `{c}`', '| a |\n|---|\n| `{b}` |', '```\n{a}\n```'])(
		'is none in backticks: %j',
		(body) => expect(kinds(body)).toEqual([]),
	);
	it('is none of the text either: links and tags in notes and cells are seen', () => {
		const page = read('a[^b]\n\n[^b]: [c](javascript:d)\n\n[^e]: <f/>\n\n[^g]: https://a.example/\n').page;
		expect(page?.links.map(({ url }) => url)).toEqual(['javascript:d']);
		expect(page?.elements.map(({ name }) => name)).toEqual(['f']);
		expect(read('[javascript:a](javascript:a) <b>c</b>').page?.links.map(({ url }) => url)).toEqual(['javascript:a']);
	});
});

describe('a text at whose end the parser would go too far, and take the process with it', () => {
	it.each(['import a from "\\', 'a\n\nexport const b = `\\', 'export {`${\\'])('is read to a problem: %j', (body) =>
		expect(read(body).problems.map(({ kind }) => kind)).toEqual([expect.stringMatching(/^(page-import|brace)$/)]),
	);
});

describe('whatever signs a page is made of', () => {
	const CODE = 'globalThis.ran()';
	const signs = [
		...[
			'`',
			'``',
			'```\n',
			'~~~',
			'|',
			'|-|-|\n',
			'\n',
			'\n\n',
			'[^a]',
			'[^a]: ',
			'[a]: ',
			'[a]',
			'[',
			']',
			'(',
			')',
			'](',
			'![',
			'~~',
			'**',
			'_',
			'- ',
			'- [ ] ',
			'> ',
		],
		...[
			'    ',
			'\t',
			'$$',
			':::',
			'"',
			'&#123;',
			'\\',
			'# ',
			'https://a.example/',
			'a@b.example',
			'x',
			' ',
			'---\n',
			'<!--',
			'-->',
			'{/*',
			'*/}',
			'{',
			'}',
			'\r',
			'<',
			'>',
		],
		...[
			'<Term id="x">',
			'</Term>',
			'<Quiz id="x" ',
			`y={${CODE}}`,
			`{...${CODE}}`,
			'/>',
			'<></>',
			'export const a = ',
			'import a from "',
			'javascript:ran',
			'[x](javascript:ran)',
		],
	];
	/** The page as the site compiles it: what it runs, and where it leads. */
	const site = (body: string): string => {
		try {
			return String(mdxToJs(`\n\n\n${body}\n\n`, { features: { gfm: true, smartPunctuation: true } }).code);
		} catch {
			return '';
		}
	};
	const runs = (script: string) => script.replace(/"(?:[^"\\\n]|\\.)*"/g, '').includes(CODE);
	const leads = (script: string) => /(href|src): "javascript:/.test(script);

	it('code that the site would run is named, and so is an address that would', () => {
		const page = fc.array(
			fc.oneof(
				{ weight: 2, arbitrary: fc.constant(`{${CODE}}`) },
				{ weight: 2, arbitrary: fc.constantFrom('x[^a]\n\n[^a]: ', `<Quiz id="x" y={${CODE}} />`, '[x](javascript:ran)') },
				{ weight: 8, arbitrary: fc.constantFrom(...signs) },
			),
			{ minLength: 1, maxLength: 10 },
		);
		const seen = { runs: 0, leads: 0 };
		fc.assert(
			fc.property(page, (parts) => {
				const body = parts.join('');
				const script = site(body);
				const { page: found, problems } = read(body);
				if (runs(script)) {
					seen.runs++;
					expect(problems).not.toEqual([]);
				}
				if (leads(script)) {
					seen.leads++;
					expect(problems.length + (found?.links.filter(({ url }) => url.startsWith('javascript:')).length ?? 0)).toBeGreaterThan(0);
				}
			}),
			{ numRuns: tries(5000), seed: 20261129 },
		);
		// The pages are such that there is something to be named.
		expect(Math.min(seen.runs, seen.leads)).toBeGreaterThan(20);
	});
});
