/** `<take-set>`: makes a ZIP of the open set, to be unpacked and opened from a folder. What makes it is loaded when it is asked for. */
import { dayOf, fill, megabytes } from '../../language/browser-words.ts';
import { type OpenSet, watchOpen } from '../../lesson/sets/open-event.ts';
import { joinedList, siteSet } from '../../offline/joined.ts';
import { download } from '../../ui/download.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';
import { openedFromFolder } from '../../ui/service-worker.ts';
import type { TakenSet } from './make-zip.ts';

class TakeSet extends HTMLElement {
	#open: OpenSet | undefined;

	connectedCallback(): void {
		// There it lies already, and files cannot be asked for.
		if (openedFromFolder()) return;
		watchOpen((open) => {
			this.#open = open;
			const fold = this.closest('details');
			if (fold) fold.hidden = (open?.lessons.length ?? 0) === 0;
		});
		this.#button.addEventListener('click', () => void this.#take());
	}

	get #button(): HTMLButtonElement {
		return requiredElement<HTMLButtonElement>(this, 'button');
	}

	#say(text: string): void {
		requiredElement(this, '[role="status"]').textContent = text;
	}

	async #take(): Promise<void> {
		const open = this.#open;
		if (!open) return;
		const bar = requiredElement<HTMLProgressElement>(this, 'progress');
		this.#button.disabled = true;
		bar.hidden = false;
		bar.value = 0;
		this.#say(requiredData(this, 'working'));
		try {
			const { bytes, name } = await this.#made(open, (share) => {
				bar.value = share;
			});
			download(new Blob([bytes], { type: 'application/zip' }), `${name}-${dayOf(Date.now())}.zip`);
			this.#say(fill(requiredData(this, 'done'), { size: megabytes(bytes.length, document.documentElement.lang) }));
		} catch (error) {
			this.#say(requiredData(this, (error as Error).name === 'ChangedSite' ? 'changed' : 'failed'));
		}
		this.#button.disabled = false;
		bar.hidden = true;
		this.#button.focus();
	}

	async #made({ set, lessons, plan }: OpenSet, report: (share: number) => void): Promise<TakenSet> {
		const tag = document.documentElement.lang;
		const [{ makeZip }, list] = await Promise.all([
			import('./make-zip.ts'),
			joinedList(
				'',
				lessons.map(({ key }) => siteSet(key, tag)),
			),
		]);
		return makeZip(
			{
				name: set.name,
				language: { tag, label: requiredData(this, 'label') },
				home: requiredData(this, 'home'),
				lessons,
				shared: [requiredData(this, 'cards')],
				plan: plan.innerHTML,
				text: requiredData(this, 'text'),
				files: list.files,
			},
			report,
		);
	}
}

customElements.define('take-set', TakeSet);
