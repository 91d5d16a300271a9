/** `<take-set>`: makes a ZIP of the open set, to be unpacked and opened from a folder. What makes it is loaded when it is asked for. */
import { dayOf, fill } from '../../language/browser-words.ts';
import { type OpenSet, watchOpen } from '../../lesson/sets/open-event.ts';
import { joinedList, siteSet } from '../../offline/joined.ts';
import { withBase } from '../../ui/base.ts';
import { download } from '../../ui/download.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';
import { openedFromFolder } from '../../ui/service-worker.ts';
import { nameOfFile, SET_PIECES, type SetPieces } from '../paths.ts';

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
			const bytes = await this.#made(open, (share) => {
				bar.value = share;
			});
			const locale = document.documentElement.lang;
			const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes.length / 1_000_000);
			download(new Blob([bytes], { type: 'application/zip' }), `${nameOfFile(open.set.name)}-${dayOf(Date.now())}.zip`);
			this.#say(fill(requiredData(this, 'done'), { size }));
		} catch (error) {
			this.#say(requiredData(this, (error as Error).name === 'ChangedSite' ? 'changed' : 'failed'));
		}
		this.#button.disabled = false;
		bar.hidden = true;
		this.#button.focus();
	}

	async #made({ set, lessons, plan }: OpenSet, report: (share: number) => void): Promise<Uint8Array<ArrayBuffer>> {
		const tag = document.documentElement.lang;
		const [{ makeZip }, list, answer] = await Promise.all([
			import('./make-zip.ts'),
			joinedList(
				'',
				lessons.map(({ key }) => siteSet(key, tag)),
			),
			fetch(withBase(SET_PIECES), { cache: 'no-store' }),
		]);
		return makeZip(
			{
				name: set.name,
				language: { tag, label: requiredData(this, 'label') },
				home: requiredData(this, 'home'),
				lessons,
				plan: plan.innerHTML,
				text: requiredData(this, 'text'),
				files: list.files,
				pieces: (await answer.json()) as SetPieces,
			},
			report,
		);
	}
}

customElements.define('take-set', TakeSet);
