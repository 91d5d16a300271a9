/** The HTML of H5P's fields as plain text, what of it would be lost, and what in it would run. */
import { Parser } from 'htmlparser2';
import { fold } from '../../quiz/markup.ts';

/** Ends a tag that is cut off, be it within its name, a value or quotes of either kind. */
const CLOSING = ` x"'>`;

export type Html = {
	/** with a line break where the HTML or the field has one */
	text: string;
	/** the first thing that runs or that draws other documents in: `<script>`, `onclick` */
	script?: string;
	/** what plain text cannot hold: `<img>` */
	lost: string[];
	/** more than `LEVELS` elements inside one another; what follows is not read */
	deep?: true;
};

const RUNS = new Set(
	'script iframe object embed applet style form input button select textarea svg base link meta frame frameset template noscript noembed noframes title xmp plaintext portal'.split(
		' ',
	),
);
const LOST = new Set('img picture audio video canvas a table math'.split(' '));
const BLOCKS = new Set('p div br li ul ol h1 h2 h3 h4 h5 h6 pre hr tr td th blockquote'.split(' '));

/** More elements inside one another than any question has. The parser looks through all that are open at every tag. */
const LEVELS = 100;

/** Stands for an asterisk that was written as an entity: it is no mark in H5P.Blanks and H5P.DragText. */
const LITERAL_ASTERISK = '\uE000';

/** Never throws. Tags that are cut off at the end count as tags: together with what follows they could become whole. */
export function readHtml(html: string): Html {
	const pieces: string[] = [];
	const lost = new Set<string>();
	let script: string | undefined;
	let depth = 0;
	let deep = false;
	const parser = new Parser({
		ontext: (text) => pieces.push(text),
		onopentag: (name, attributes) => {
			if (++depth > LEVELS) {
				deep = true;
				parser.pause();
			}
			if (RUNS.has(name)) script ??= `<${name}>`;
			if (LOST.has(name)) lost.add(`<${name}>`);
			if (BLOCKS.has(name)) pieces.push('\n');
			for (const [key, value] of Object.entries(attributes)) if (runs(key, value)) script ??= key;
		},
		onclosetag: (name) => {
			depth--;
			if (BLOCKS.has(name)) pieces.push('\n');
		},
	});
	const marked = html.replaceAll(LITERAL_ASTERISK, '').replace(/&(?:#0*42|#x0*2a|ast)(?:;|(?![\da-z]))/gi, LITERAL_ASTERISK);
	parser.write(marked);
	const whole = pieces.length;
	if (!deep) parser.end(CLOSING);
	// It is text only where no tag was open.
	const text = tidy(pieces.slice(0, whole).join('') + pieces.slice(whole).join('').replace(CLOSING, ''));
	return { text, lost: [...lost], ...(script === undefined ? {} : { script }), ...(deep ? { deep } : {}) };
}

/** True for `onclick`, and for addresses and styles that run something. */
function runs(key: string, value: string): boolean {
	const tight = value.replace(/[\s\p{Cc}]+/gu, '').toLowerCase();
	if (/^on/i.test(key) || /^(javascript|vbscript|data:(text\/html|image\/svg|application))/.test(tight)) return true;
	return key === 'style' && /expression\(|javascript:|-moz-binding|behavior:/.test(tight);
}

/**
 * Without control signs and without signs that turn the writing round, which would show one text and mean another, and without more
 * marks on one letter than stream-safe text has (UAX #15, section 13): putting those in order takes time without end.
 */
function tidy(text: string): string {
	return text
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.replace(/(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
		.replace(/(\p{M}{30})\p{M}+/gu, '$1');
}

/**
 * What keeps a text of HTML out of a quiz.
 * @returns what would run, or more levels than are read; none where the text can be read
 */
export function harmIn(html: string): { kind: 'script-in-html' | 'html-too-deep'; what: string } | undefined {
	const { script, deep } = readHtml(html);
	if (script !== undefined) return { kind: 'script-in-html', what: script };
	return deep ? { kind: 'html-too-deep', what: `${LEVELS}` } : undefined;
}

/**
 * True where a title holds the sign that begins a tag, as itself or as an entity: titles are plain text, shown in many places.
 * @param title as a file gives it
 */
export const isMarkup = (title: string): boolean => title.includes('<') || readHtml(title).text.includes('<');

/** Puts back the asterisks that were no marks. */
export const withAsterisks = (text: string): string => text.replaceAll(LITERAL_ASTERISK, '*');

/** A field as one line of plain text; empty where it holds no text. */
export function plain(value: unknown): string {
	return typeof value === 'string' ? fold(withAsterisks(readHtml(value).text).replaceAll('\u2060', '')) : '';
}
