/** The link of a set: shown in a field, copied on request. It is made by a script that is loaded for it. */
import { copyText } from '../../ui/copy.ts';
import { requiredElement } from '../../ui/required.ts';
import type { SetTexts } from './page-data.ts';
import type { SentSet } from './set-sent.ts';

export class LinkPanel {
	readonly #panel: HTMLElement;
	readonly #texts: SetTexts;
	readonly #say: (text: string) => void;

	/** @param say tells the teacher something */
	constructor(panel: HTMLElement, texts: SetTexts, say: (text: string) => void) {
		this.#panel = panel;
		this.#texts = texts;
		this.#say = say;
		requiredElement(panel, '[data-copy]').addEventListener('click', () => void this.#copy());
		this.#field.addEventListener('focus', () => this.#field.select());
	}

	get #field(): HTMLInputElement {
		return requiredElement<HTMLInputElement>(this.#panel, '[data-link-field]');
	}

	hide(): void {
		this.#panel.hidden = true;
	}

	async show(set: SentSet): Promise<void> {
		const { linkOf } = await import('./set-link.ts');
		const fragment = linkOf(set);
		this.#panel.hidden = fragment === undefined;
		if (fragment === undefined) {
			this.#say(this.#texts.say('linkLong'));
			return;
		}
		this.#field.value = new URL(this.#texts.data.published, location.href).href + fragment;
		this.#say(this.#texts.say('linkShown'));
		this.#field.focus();
	}

	async #copy(): Promise<void> {
		if (await copyText(this.#field.value)) {
			this.#say(this.#texts.say('linkCopied'));
			return;
		}
		// Where the browser refuses, it is selected, to be copied by hand.
		this.#field.focus();
		this.#field.select();
		this.#say(this.#texts.say('linkShown'));
	}
}
