/**
 * Makes of the marks of claims in a finished page what a reader sees: one chip at the end of a block, which opens a note; the list of
 * sources at the end; and at the beginning what nobody has verified yet. Notes are popovers of HTML: they need no script.
 */
import { escapeHtml } from '../files/escape.ts';
import { formatDate, inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import type { Say } from '../language/strings.ts';
import { readings } from '../source/fields.ts';
import { type Mark, readMark } from './cite-mark.ts';
import { SOURCES } from './paths.ts';
import type { Source } from './schema.ts';
import { sourceAnchor, titleIn } from './sources.ts';

/** What a page is written with. */
export type PageWords = { sources: ReadonlyMap<string, Source>; language: string; say: Say };

/** Elements may name their component behind their own attributes: Astro writes that while the site is served by `npm run dev`. */
const OTHERS = '(?:\\s[^>]*)?';
/** A block ends where its tag is closed or another begins in it. After a heading the chip stands behind it, as its name is read out. */
const BLOCK = 'p|li|dd|dt|td|th|h[1-6]|figcaption|caption|blockquote|ul|ol|dl|table|div|section|article|aside|main|details|summary';
const MARK = new RegExp(`<cite-mark data-of="([^"]*)"></cite-mark>|<page-sources${OTHERS}></page-sources>`, 'g');
const BORDER = new RegExp(`<(/?)(${BLOCK})(?=[\\s>])[^>]*>`, 'g');
const BEHIND = /^(h[1-6]|summary)$/;
/** Where the text of a page begins. */
export const TEXT_START = new RegExp(`<div class="sl-markdown-content"${OTHERS}>`);
const QUIET = /<page-sources\sdata-quiet\b/;
/** At most so many open places are linked one by one. */
const LINKED = 12;

/**
 * @param html a whole page, or a part of one
 * @returns the page as readers get it; a page without marks stays as it is
 */
export function gatherSources(html: string, words: PageWords): string {
	if (!html.includes('<cite-mark') && !html.includes('<page-sources')) return html;
	const gathered = new Gathered(words);
	const isQuiet = QUIET.test(html);
	let pending: Mark[] = [];
	let listed = false;
	let out = '';
	let at = 0;
	/** Writes what stands before a place, and the chip of the marks that wait for one. */
	const flush = (place: number) => {
		out += html.slice(at, place) + (pending.length > 0 && !isQuiet ? gathered.chip(pending) : '');
		pending = [];
		at = place;
	};
	/** The chip stands before the next border of a block that lies before a place. */
	const settle = (place: number) => {
		if (pending.length === 0) return;
		BORDER.lastIndex = at;
		const border = BORDER.exec(html);
		if (border && border.index < place) flush(border.index + (border[1] === '/' && BEHIND.test(border[2] ?? '') ? border[0].length : 0));
	};
	for (const { 0: token, 1: mark, index } of html.matchAll(MARK)) {
		settle(index);
		if (mark === undefined) {
			flush(index);
			if (!listed) out += LIST;
			listed = true;
		} else {
			const read = readMark(mark);
			gathered.note(read);
			pending.push(read);
			out += html.slice(at, index);
		}
		at = index + token.length;
	}
	settle(html.length);
	flush(html.length);
	return out.replace(LIST, () => gathered.list(isQuiet)).replace(TEXT_START, (start) => start + gathered.openNotice());
}

/** The anchor of the list of sources in a page. */
export const LIST_ID = 'nguon-cua-trang';

/** Stands for the list until the whole page is read. */
const LIST = '<!--page-sources-->';

/** Of several sources the reader is promised no more than was read of each: from the least. */
const leastOf = (read: readonly NonNullable<Source['how']>[]) => [...readings].reverse().find((how) => read.includes(how)) ?? 'reported';

/** A source as a page cites it. */
type Cited = { number: number; places: Set<string>; verified: string | undefined };

/** What was cited so far, in the order of the page. */
class Gathered {
	readonly #words: PageWords;
	readonly #cited = new Map<string, Cited>();
	#chips = 0;
	/** claims that nobody has verified, and blocks that hold such */
	#open = 0;
	#openBlocks = 0;

	constructor(words: PageWords) {
		this.#words = words;
	}

	/** Takes a mark into the list. */
	note({ cites, verified }: Mark): void {
		const { language } = this.#words;
		if (verified === undefined) this.#open++;
		for (const { id, at } of cites) this.#add(id, at && inLanguage(at, language), verified?.against === undefined ? verified?.on : undefined);
		if (verified?.against !== undefined) this.#add(verified.against, verified.at && inLanguage(verified.at, language), verified.on);
	}

	#add(id: string, place: string | undefined, on: string | undefined): void {
		const cited = this.#cited.get(id) ?? { number: this.#cited.size + 1, places: new Set(), verified: undefined };
		this.#cited.set(id, cited);
		if (place) cited.places.add(place);
		if (on !== undefined && (cited.verified === undefined || on > cited.verified)) cited.verified = on;
	}

	/** The chip of a block, with its note. */
	chip(marks: readonly Mark[]): string {
		const { say } = this.#words;
		const id = `nguon-${++this.#chips}`;
		const isOpen = marks.some(({ verified }) => verified === undefined);
		const anchor = isOpen ? ` id="chua-doi-chieu-${++this.#openBlocks}"` : '';
		const numbers = [...new Set(marks.flatMap(({ cites }) => cites.map((cite) => this.#cited.get(cite.id)?.number ?? 0)))];
		const several = new Set(marks.map((mark) => this.#entry(mark))).size > 1;
		const entries = [...new Set(marks.map((mark) => this.#entry(mark, several ? mark.about : undefined)))].join('');
		const label = say('cite.label', { number: numbers.join(', ') });
		return (
			`<span class="cite"${anchor} data-pagefind-ignore><button type="button" class="cite-chip" popovertarget="${id}" aria-label="${escapeHtml(isOpen ? `${label}. ${say('cite.open')}` : label)}">` +
			`${escapeHtml(say('cite.chip'))}${isOpen ? `<span class="cite-open">${escapeHtml(say('cite.openMark'))}</span>` : ''}</button>` +
			`<span class="cite-numbers" aria-hidden="true">[${numbers.join('][')}]</span>` +
			`<span popover id="${id}" class="term-note cite-note">${entries}</span></span>`
		);
	}

	/** What a note says of one claim: how it begins, where the block holds others, its sources, and its verification. */
	#entry({ cites, verified }: Mark, about?: string): string {
		const { language, say } = this.#words;
		const named = cites.map(({ id, at }) => `${this.#title(id)}${at ? `, ${escapeHtml(inLanguage(at, language))}` : ''}`).join('; ');
		const claim = about ? `<span class="cite-about">“${escapeHtml(about)}”</span> ` : '';
		return `<span class="cite-entry">${claim}${named}. <span class="cite-record">${verified ? this.#record(cites, verified) : escapeHtml(say('cite.open'))}</span></span>`;
	}

	#record(cites: Mark['cites'], { on, against, at, how }: NonNullable<Mark['verified']>): string {
		const { language, say, sources } = this.#words;
		const read = how ?? leastOf((against === undefined ? cites.map(({ id }) => id) : [against]).flatMap((id) => sources.get(id)?.how ?? []));
		const said = say(`cite.verified.${read}`, { date: formatDate(on, language) });
		if (against === undefined) return escapeHtml(said);
		return `${escapeHtml(said)} ${escapeHtml(say('cite.against'))} ${this.#title(against)}${at ? `, ${escapeHtml(inLanguage(at, language))}` : ''}.`;
	}

	/** The title of a source, in the page's language where it has one there, leading to the document or to what is known of it. */
	#title(id: string): string {
		const { sources, language } = this.#words;
		const source = sources.get(id);
		if (!source) return escapeHtml(id);
		const { title, language: own } = titleIn(source, language);
		const lang = own === language ? '' : ` lang="${escapeHtml(own)}"`;
		const href = source.url === null ? ` href="${inLocale(SOURCES, language)}#${sourceAnchor(id)}"` : ` href="${escapeHtml(source.url)}" rel="external"`;
		return `<a${href}${lang}>${escapeHtml(title)}</a>`;
	}

	/** The sources of the page; nothing for a page that cites none. A quiet list stands under the heading that the page gives it. */
	list(isQuiet: boolean): string {
		const { language, say, sources } = this.#words;
		if (this.#cited.size === 0) return '';
		const entries = [...this.#cited].map(([id, { places, verified }]) => {
			const source = sources.get(id);
			const about = [source?.publisher, source?.date && !isQuiet ? formatDate(source.date, language) : undefined]
				.filter(Boolean)
				.map((part) => escapeHtml(`${part}`));
			const read = verified === undefined || isQuiet ? '' : ` ${escapeHtml(say('cite.last', { date: formatDate(verified, language) }))}`;
			const cited = places.size > 0 ? ` ${escapeHtml([...places].join('; '))}.` : '';
			const lang = source && source.language !== language ? ` lang="${escapeHtml(source.language)}"` : '';
			return `<li>${this.#title(id)}. <span${lang}>${about.join(', ')}.</span>${cited}${read}</li>`;
		});
		const last = [...this.#cited.values()]
			.flatMap(({ verified }) => verified ?? [])
			.sort()
			.at(-1);
		const when = last === undefined ? '' : `<p class="note">${escapeHtml(say('cite.pageLast', { date: formatDate(last, language) }))}</p>`;
		const list = `<ol>${entries.join('')}</ol>`;
		if (isQuiet)
			return `<div class="page-sources" data-pagefind-ignore>${list}${this.#open > 0 ? `<p class="note">${escapeHtml(this.#openCount())}</p>` : ''}</div>`;
		const heading = `<h2 id="${LIST_ID}">${escapeHtml(say('cite.list'))}</h2>`;
		return `<section class="page-sources" aria-labelledby="${LIST_ID}" data-pagefind-ignore>${heading}${list}${when}</section>`;
	}

	/** What nobody has verified, said once, leading to each place. */
	openNotice(): string {
		if (this.#openBlocks === 0) return '';
		const links = Array.from({ length: Math.min(this.#openBlocks, LINKED) }, (_, index) => `<a href="#chua-doi-chieu-${index + 1}">${index + 1}</a>`);
		return `<p class="open-points" data-pagefind-ignore>${escapeHtml(this.#openCount())} ${links.join(' ')}${this.#openBlocks > LINKED ? ' …' : ''}</p>`;
	}

	#openCount(): string {
		return this.#words.say('cite.openCount', { count: this.#open });
	}
}
