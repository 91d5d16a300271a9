/** `<lesson-sets>`: the sets of lessons on this device: made, filled, ordered, printed, handed on, taken in, deleted. */
import { randomDigits } from '../../files/uuid.ts';
import { dayOf } from '../../language/browser-words.ts';
import { download } from '../../ui/download.ts';
import { writeText } from '../../ui/elements.ts';
import { requiredData, requiredElement, requiredJson } from '../../ui/required.ts';
import { Incoming } from './incoming.ts';
import { LinkPanel } from './link-panel.ts';
import { OPEN_PARAMETER, tellOpen } from './open-event.ts';
import { ItemRows } from './open-set.ts';
import { type PageData, SetTexts } from './page-data.ts';
import {
	addedSet,
	byDate,
	freeName,
	type LessonSet,
	LIMITS,
	lineOf,
	listed,
	moved,
	newSet,
	renamed,
	type Sets,
	withItem,
	withoutItem,
	withoutSet,
	writtenOn,
} from './set.ts';
import { fileFits, fileOf } from './set-file.ts';
import { showList } from './set-list.ts';
import { planOf } from './set-plan.ts';
import { setStore } from './set-store.ts';

class LessonSets extends HTMLElement {
	readonly #store = setStore();
	#texts!: SetTexts;
	#rows!: ItemRows;
	#link!: LinkPanel;
	#open: string | undefined;
	/** the set to open as soon as it is there: what only the database of the browser has comes later */
	#asked: string | undefined;
	#undo: (() => void) | undefined;

	connectedCallback(): void {
		this.#texts = new SetTexts(requiredJson<PageData>(this, '[data-sets]'));
		this.#link = new LinkPanel(this.#part('link-panel'), this.#texts, (text) => this.#say(text));
		const incoming = new Incoming(this.#part('incoming'), this.#texts, {
			keep: (sets) => this.#take(sets),
			say: (text) => this.#say(text),
		});
		this.#rows = new ItemRows(this.#part('items'), requiredElement<HTMLTemplateElement>(this, '[data-row]'), this.#texts, {
			write: (item, words) => this.#write(item, words),
			move: (item, by) => this.#move(item, by),
			again: (item) => this.#again(item),
			remove: (item) => this.#remove(item),
		});
		this.#listen();
		this.#part('work').hidden = false;
		for (const button of this.querySelectorAll<HTMLElement>('[data-ready]')) button.hidden = false;
		this.#asked = new URLSearchParams(location.search).get(OPEN_PARAMETER) ?? listed(this.#store.record)[0]?.[0];
		this.#store.onNote((note) => {
			const place = this.#part('note');
			place.hidden = note === undefined;
			writeText(place, note === undefined ? '' : this.#texts.say(note));
		});
		this.#store.watch((record) => this.#show(record));
		incoming.watch(this.#part<HTMLInputElement>('file'));
	}

	#part<T extends HTMLElement = HTMLElement>(name: string): T {
		return requiredElement<T>(this, `[data-${name}]`);
	}

	get #set(): LessonSet | undefined {
		return this.#open === undefined ? undefined : this.#store.record.sets[this.#open];
	}

	#listen(): void {
		const on = (name: string, act: () => void) => this.#part(name).addEventListener('click', act);
		on('new', () => this.#begin(this.#texts.say('name'), []));
		on('add', () => this.#add(this.#part<HTMLSelectElement>('choice').value));
		on('by-date', () => this.#act((record, id, now) => byDate(record, id, now), this.#texts.say('dateOrder')));
		on('print', () => window.print());
		on('link', () => this.#set && this.#link.show(this.#texts.sent(this.#set)));
		on('save', () => this.#set && this.#save([this.#set], this.#set.name));
		on('save-all', () =>
			this.#save(
				listed(this.#store.record).map(([, set]) => set),
				'',
			),
		);
		on('delete', () => this.#delete());
		on('undo', () => this.#takeBack());
		const name = this.#part<HTMLInputElement>('name');
		name.addEventListener('input', () => this.#rename(name.value));
		name.addEventListener('blur', () => this.#show(this.#store.record));
		for (const button of this.querySelectorAll<HTMLElement>('[data-ready]'))
			button.addEventListener('click', () => this.#takeReady(requiredData(button, 'ready')));
	}

	/** Changes the open set. @param said to the teacher, once it is done */
	#act(change: (record: Sets, id: string, now: number) => Sets, said = '', undo?: (record: Sets, id: string, now: number) => Sets): void {
		const id = this.#open;
		if (id === undefined) return;
		void this.#store.update((record) => change(record, id, Date.now()));
		if (said !== '') this.#say(said, undo && (() => void this.#store.update((record) => undo(record, id, Date.now()))));
	}

	#begin(name: string, items: LessonSet['items']): void {
		const record = this.#store.record;
		if (Object.keys(record.sets).length >= LIMITS.sets) {
			this.#say(this.#texts.say('full'));
			return;
		}
		const id = randomDigits();
		this.#openSet(id);
		const free = freeName(record, name);
		void this.#store.update((now) => addedSet(now, id, newSet(free, items, Date.now()), Date.now()));
		this.#say(this.#texts.say('kept', { name: free }));
		requiredElement(this, '#bo-dang-mo').focus();
	}

	#takeReady(id: string): void {
		const ready = this.#texts.data.ready.find((set) => set.id === id);
		if (ready)
			this.#begin(
				ready.title,
				ready.keys.map((key) => this.#texts.item(key, Date.now())),
			);
	}

	/** @returns whether there is room for all of them */
	#take(sets: Parameters<Incoming['show']>[0]): boolean {
		if (Object.keys(this.#store.record.sets).length + sets.length > LIMITS.sets) {
			this.#say(this.#texts.say('full'));
			return false;
		}
		for (const set of sets) this.#begin(set.name || this.#texts.say('name'), this.#texts.received(set, Date.now()));
		return true;
	}

	#add(key: string): void {
		const set = this.#set;
		if (!set || key === '') return;
		if (set.items.length >= LIMITS.items) {
			this.#say(this.#texts.say('full'));
			return;
		}
		const item = this.#texts.item(key, Date.now());
		this.#act(
			(record, id, now) => withItem(record, id, item, now),
			this.#texts.say('added', { title: item.title, name: set.name }),
			(record, id, now) => withoutItem(record, id, item.id, now),
		);
	}

	#write(item: string, words: { date?: string; group?: string; note?: string }): void {
		const clean = Object.fromEntries(
			Object.entries(words).map(([name, text]) => [name, name === 'date' ? text : lineOf(text, LIMITS[name as 'group' | 'note'])]),
		);
		if (Object.keys(clean).length === 0) this.#show(this.#store.record);
		else this.#act((record, id, now) => writtenOn(record, id, item, clean, now));
	}

	#move(item: string, by: number): void {
		const found = this.#set?.items.find(({ id }) => id === item);
		if (!found) return;
		this.#act((record, id, now) => moved(record, id, item, by, now));
		this.#rows.focus(item, by < 0 ? 'up' : 'down');
		const items = this.#set?.items ?? [];
		const number = items.findIndex(({ id }) => id === item) + 1;
		this.#say(this.#texts.say('place', { title: this.#texts.title(found), number, count: items.length }));
	}

	/** The same lesson once more below it, for another class. */
	#again(item: string): void {
		const set = this.#set;
		const at = set?.items.findIndex(({ id }) => id === item) ?? -1;
		const found = set?.items[at];
		if (!set || !found) return;
		if (set.items.length >= LIMITS.items) {
			this.#say(this.#texts.say('full'));
			return;
		}
		const copy = { ...found, id: randomDigits(), date: '', group: '', note: '', changed: Date.now() };
		this.#act(
			(record, id, now) => withItem(record, id, copy, now, at + 1),
			this.#texts.say('added', { title: this.#texts.title(found), name: set.name }),
			(record, id, now) => withoutItem(record, id, copy.id, now),
		);
	}

	#remove(item: string): void {
		const items = this.#set?.items ?? [];
		const at = items.findIndex(({ id }) => id === item);
		const found = items[at];
		if (!found) return;
		const next = items[at + 1] ?? items[at - 1];
		this.#act(
			(record, id, now) => withoutItem(record, id, item, now),
			this.#texts.say('removed', { title: this.#texts.title(found) }),
			(record, id, now) => withItem(record, id, { ...found, id: randomDigits(), changed: now }, now, at),
		);
		if (next) this.#rows.focus(next.id, 'remove');
		else this.#part('choice').focus();
	}

	#rename(text: string): void {
		const name = lineOf(text, LIMITS.name);
		if (name !== '') this.#act((record, id, now) => renamed(record, id, name, now));
	}

	#delete(): void {
		const [id, set] = [this.#open, this.#set];
		if (id === undefined || !set || !window.confirm(this.#texts.say('deleteAsk', { name: set.name }))) return;
		this.#openSet(undefined);
		void this.#store.update((record) => withoutSet(record, id, Date.now()));
		this.#say(this.#texts.say('deleted', { name: set.name }), () => {
			this.#openSet(id);
			void this.#store.update((record) => addedSet(record, id, set, Date.now()));
		});
		this.#part('undo').focus();
	}

	#openSet(id: string | undefined): void {
		this.#open = id;
		this.#asked = undefined;
		const query = id === undefined ? '' : `?${new URLSearchParams({ [OPEN_PARAMETER]: id })}`;
		history.replaceState(null, '', `${location.pathname}${query}`);
		this.#link.hide();
	}

	#takeBack(): void {
		const undo = this.#undo;
		this.#say('');
		undo?.();
		this.#show(this.#store.record);
		requiredElement(this, this.#open === undefined ? '#cua-toi' : '#bo-dang-mo').focus();
	}

	/** @param undo takes back what was just done; offered until something else is done */
	#say(text: string, undo?: () => void): void {
		this.#undo = undo;
		this.#part('undo').hidden = undo === undefined;
		writeText(this.#part('said'), text);
	}

	#save(sets: readonly LessonSet[], name: string): void {
		const text = fileOf(
			sets.map((set) => this.#texts.sent(set)),
			new Date(),
		);
		if (!fileFits(new Blob([text]).size)) {
			this.#say(this.#texts.say('file.many'));
			return;
		}
		const file = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || this.#texts.say('fileName');
		download(new Blob([text], { type: 'application/json' }), `${file}-${dayOf(Date.now())}.json`);
	}

	#show(record: Sets): void {
		const all = listed(record);
		if (this.#open !== undefined && !record.sets[this.#open]) this.#openSet(undefined);
		if (this.#open === undefined && this.#asked !== undefined && Object.hasOwn(record.sets, this.#asked)) this.#open = this.#asked;
		this.#part('none').hidden = all.length > 0;
		this.#part('save-all').hidden = all.length === 0;
		showList(this.#part('list'), all, this.#open, this.#texts, (id) => {
			this.#openSet(id);
			this.#say('');
			this.#show(this.#store.record);
			requiredElement(this, '#bo-dang-mo').focus();
		});
		this.#showOpen();
	}

	#showOpen(): void {
		const set = this.#set;
		this.#part('open').hidden = set === undefined;
		if (!set || this.#open === undefined) {
			tellOpen(undefined);
			return;
		}
		writeText(this.#part('heading'), set.name);
		const name = this.#part<HTMLInputElement>('name');
		if (name !== document.activeElement) name.value = set.name;
		this.#part('empty').hidden = set.items.length > 0;
		for (const part of ['print', 'link', 'by-date']) this.#part<HTMLButtonElement>(part).disabled = set.items.length === 0;
		this.#rows.show(set);
		const plan = this.#part('plan');
		plan.replaceChildren(...planOf(set, this.#texts));
		const keys = [...new Set(set.items.map(({ key }) => key))];
		tellOpen({ id: this.#open, set, plan, lessons: keys.flatMap((key) => this.#texts.entry(key) ?? []) });
	}
}

customElements.define('lesson-sets', LessonSets);
