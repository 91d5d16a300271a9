/** Sets that came by a link or in a file: what is in them is shown before any of it is kept. */
import { showDay } from '../../language/browser-words.ts';
import { element } from '../../ui/elements.ts';
import { requiredElement } from '../../ui/required.ts';
import type { SetTexts } from './page-data.ts';
import { fileFits, readFile } from './set-file.ts';
import { bringsSet, type SentSet } from './set-sent.ts';

type Acts = {
	/** The teacher wants them. @returns whether they were taken: all of them, or none */
	keep(sets: readonly SentSet[]): boolean;
	/** Tells the teacher something. */
	say(text: string): void;
};

export class Incoming {
	readonly #panel: HTMLElement;
	readonly #texts: SetTexts;
	readonly #acts: Acts;
	#sets: readonly SentSet[] = [];

	constructor(panel: HTMLElement, texts: SetTexts, acts: Acts) {
		this.#panel = panel;
		this.#texts = texts;
		this.#acts = acts;
		requiredElement(panel, '[data-accept]').addEventListener('click', () => {
			// What finds no room stays to be looked at: some other set may be deleted for it.
			if (acts.keep(this.#sets)) this.#close();
		});
		requiredElement(panel, '[data-refuse]').addEventListener('click', () => {
			this.#close();
			document.getElementById('cua-toi')?.focus();
		});
	}

	/** Takes what the address brings, now and later, and what is chosen with the field for files. */
	watch(file: HTMLInputElement): void {
		window.addEventListener('hashchange', () => void this.#openLink());
		void this.#openLink();
		file.addEventListener('change', () => void this.#openFile(file));
	}

	show(sets: readonly SentSet[]): void {
		this.#sets = sets;
		requiredElement(this.#panel, '[data-incoming-sets]').replaceChildren(...sets.map((set) => shown(set, this.#texts)));
		this.#panel.hidden = false;
		this.#panel.focus();
	}

	async #openLink(): Promise<void> {
		if (!bringsSet(location.hash)) return;
		const { readLink } = await import('./set-link.ts');
		const found = readLink(location.hash);
		if (typeof found === 'string') this.#acts.say(this.#texts.say(`link.${found}`));
		else this.show([found]);
	}

	async #openFile(input: HTMLInputElement): Promise<void> {
		const [file] = input.files ?? [];
		if (!file) return;
		const found = fileFits(file.size) ? readFile(await file.text().catch(() => '')) : 'large';
		input.value = '';
		if (typeof found === 'string') this.#acts.say(this.#texts.say(`file.${found}`));
		else this.show(found);
	}

	/** What was decided on is not asked again when the page is loaded anew. */
	#close(): void {
		this.#sets = [];
		this.#panel.hidden = true;
		if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
	}
}

/** A set as a list to read; what is unknown to the site is named as it was sent. */
function shown(set: SentSet, texts: SetTexts): HTMLElement {
	const items = set.items.map((item) => {
		const entry = texts.entry(item.key);
		const title = texts.title(item);
		const [page] = entry?.pages ?? [];
		const when = [item.date === '' ? '' : showDay(item.date, texts.data.language), item.group, item.note].filter(Boolean).join(' · ');
		const name = page ? element('a', { href: page.href, ...(entry?.lang === undefined ? {} : { lang: entry.lang }) }, title) : title;
		const facts = entry ? texts.facts(item.key) : texts.say('incoming.unknown', { key: item.key });
		return element('li', {}, name, ' ', element('span', { class: 'note' }, [facts, when].filter(Boolean).join(' · ')));
	});
	return element('section', {}, element('h3', {}, set.name || texts.say('name')), element('ol', {}, ...items));
}
