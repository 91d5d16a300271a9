/** `<keep-offline>`: offers to keep a set, shows how much is kept and since when, brings it up to date, drops it. */

import { fill, megabytes, showTime } from '../language/browser-words.ts';
import { requiredData } from '../ui/required.ts';
import { openedFromFolder, startWorker } from '../ui/service-worker.ts';
import { drop, keep, kept, offered } from './keep.ts';
import type { OfflineHead } from './lists.ts';

export class KeepOffline extends HTMLElement {
	connectedCallback(): void {
		if (openedFromFolder()) return;
		this.#button('keep')?.addEventListener('click', () => void this.#keep());
		this.#button('drop')?.addEventListener('click', () => void this.#drop());
		// What is folded away is asked for when somebody opens it.
		const folded = this.closest('details');
		if (folded && !folded.open) folded.addEventListener('toggle', () => void this.show(), { once: true });
		else void this.show();
	}

	/** the set that is kept */
	protected get set(): string {
		return requiredData(this, 'set');
	}

	/** What the site offers of it now. @throws without a network */
	protected offered(): Promise<OfflineHead> {
		return offered(this.set);
	}

	/** @throws as `keep` does */
	protected async take(report: (share: number) => void): Promise<void> {
		await keep(this.set, report);
	}

	#button(name: string): HTMLButtonElement | null {
		return this.querySelector(`[data-${name}]`);
	}

	#say(text: string): void {
		const place = this.querySelector('[role="status"]');
		if (place) place.textContent = text;
	}

	#locale(): string {
		return document.documentElement.lang || 'vi';
	}

	/** Says what is kept and what can be done. */
	protected async show(): Promise<void> {
		const able = 'caches' in window && (await startWorker());
		const [take, leave] = [this.#button('keep'), this.#button('drop')];
		if (!take || !leave) return;
		if (!able) {
			this.hidden = false;
			take.hidden = true;
			this.#say(requiredData(this, 'unable'));
			return;
		}
		const there = await kept(this.set);
		const now = await this.offered().catch(() => undefined);
		leave.hidden = there === undefined;
		take.hidden = there !== undefined && (now === undefined || now.version === there.list.version);
		take.textContent = there ? requiredData(this, 'update') : fill(requiredData(this, 'offer'), { size: now ? megabytes(now.bytes, this.#locale()) : '' });
		this.hidden = false;
		if (!there) return;
		const date = showTime(there.at, this.#locale());
		const newer = take.hidden ? '' : ` ${requiredData(this, 'newer')}`;
		this.#say(fill(requiredData(this, 'kept'), { size: megabytes(there.list.bytes, this.#locale()), date }) + newer);
	}

	async #keep(): Promise<void> {
		const take = this.#button('keep');
		const bar = this.querySelector('progress');
		if (!take || !bar) return;
		take.disabled = true;
		bar.hidden = false;
		this.#say(requiredData(this, 'working'));
		// Asks the browser not to clear it away when the device runs short of room; a no, or no answer, changes nothing here.
		void navigator.storage?.persist?.().catch(() => false);
		let whole = false;
		try {
			await this.take((share) => {
				bar.value = share;
			});
			whole = true;
			await this.show();
		} catch (error) {
			this.#say((error as Error).name === 'QuotaExceededError' ? requiredData(this, 'full') : requiredData(this, 'failed'));
		}
		take.disabled = false;
		bar.hidden = true;
		this.#button(whole ? 'drop' : 'keep')?.focus();
	}

	async #drop(): Promise<void> {
		await drop(this.set);
		this.#say(requiredData(this, 'dropped'));
		await this.show();
		this.#button('keep')?.focus();
	}
}

customElements.define('keep-offline', KeepOffline);
