/** `<keep-set>`: keeps the pages of all lessons of the teacher's open set in one press. */
import { type OpenSet, watchOpen } from '../lesson/sets/open-event.ts';
import { setStore } from '../lesson/sets/set-store.ts';
import { openedFromFolder } from '../ui/service-worker.ts';
import { joinedList, siteSet } from './joined.ts';
import { drop, keepList } from './keep.ts';
import { KeepOffline } from './keep-offline.ts';
import type { OfflineList } from './lists.ts';

const PREFIX = 'bo-bai-';
const nameOf = (id: string): string => PREFIX + id;

class KeepSet extends KeepOffline {
	#open: OpenSet | undefined;
	#list: { of: string; list: Promise<OfflineList> } | undefined;
	#shown = '';

	override connectedCallback(): void {
		super.connectedCallback();
		if (openedFromFolder()) return;
		watchOpen((open) => {
			this.#open = open;
			const fold = this.closest('details');
			if (fold) fold.hidden = this.#sets.length === 0;
			// Where the lessons are the same, what is offered is, too.
			const now = `${this.set} ${this.#sets.join(' ')}`;
			if (now === this.#shown) return;
			this.#shown = now;
			if (fold?.open && this.#sets.length > 0) void this.show();
		});
		// Whoever deletes a set has no button any more for what was kept of it.
		setStore().watch(({ gone }) => void this.#dropGone(Object.keys(gone)));
		this.closest('details')?.addEventListener('toggle', ({ target }) => (target as HTMLDetailsElement).open && void this.show());
	}

	get #sets(): string[] {
		return (this.#open?.lessons ?? []).map(({ key }) => siteSet(key, document.documentElement.lang)).sort();
	}

	protected override get set(): string {
		return nameOf(this.#open?.id ?? '');
	}

	protected override offered(): Promise<OfflineList> {
		const of = `${this.set} ${this.#sets.join(' ')}`;
		if (this.#list?.of !== of) this.#list = { of, list: joinedList(this.set, this.#sets) };
		const { list } = this.#list;
		list.catch(() => {
			this.#list = undefined;
		});
		return list;
	}

	protected override async take(report: (share: number) => void): Promise<void> {
		await keepList(await this.offered(), report);
	}

	async #dropGone(ids: readonly string[]): Promise<void> {
		if (!('caches' in window)) return;
		for (const id of ids) await drop(nameOf(id)).catch(() => undefined);
	}
}

customElements.define('keep-set', KeepSet);
