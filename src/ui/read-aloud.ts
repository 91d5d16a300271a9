/**
 * `<read-aloud>`: reads a text sentence by sentence with a voice of the device itself (Web Speech API, `localService`): no sound and no
 * word leaves it. Pausing ends the sentence and going on begins it again, as browsers do not all keep their place within one.
 */
import { fill } from '../language/browser-words.ts';
import { requiredData, requiredElement } from './required.ts';
import { languageOf, type Sentence, sentencesIn } from './sentences.ts';

class ReadAloud extends HTMLElement {
	#sentences: Sentence[] = [];
	#at = 0;
	#state: 'still' | 'reading' | 'paused' = 'still';
	/** What is being said; one that ends late is not it. Some browsers collect what nobody holds, and its end is never heard of. */
	#utterance: SpeechSynthesisUtterance | undefined;

	connectedCallback(): void {
		if (!('speechSynthesis' in window) || !('Segmenter' in Intl)) return;
		this.#offer();
		// Browsers fetch their list of voices late, and not all of them say when they have it.
		speechSynthesis.addEventListener?.('voiceschanged', this.#offer);
		window.addEventListener('pageshow', this.#offer);
		// Speech goes on behind a page that was left.
		window.addEventListener('pagehide', this.#stop);
		const acts: Record<string, () => void> = {
			play: () => (this.#state === 'reading' ? this.#pause() : this.#read()),
			back: () => this.#moveTo(this.#at - 1),
			on: () => this.#moveTo(this.#at + 1),
			stop: () => this.#stop(),
		};
		for (const button of this.querySelectorAll('button')) button.addEventListener('click', () => acts[requiredData(button, 'do')]?.());
		this.#rate.addEventListener('change', () => this.#state === 'reading' && this.#read());
	}

	disconnectedCallback(): void {
		this.#stop();
		if ('speechSynthesis' in window) speechSynthesis.removeEventListener?.('voiceschanged', this.#offer);
		window.removeEventListener('pageshow', this.#offer);
		window.removeEventListener('pagehide', this.#stop);
	}

	/** What is being read stays in reach, even where its voice has gone. */
	readonly #offer = (): void => {
		if (this.#state === 'still') this.hidden = !this.#texts.some((text) => this.#voiceFor(languageOf(text)));
	};

	get #texts(): Element[] {
		return [...document.querySelectorAll(requiredData(this, 'of'))];
	}

	get #rate(): HTMLSelectElement {
		return requiredElement(this, 'select');
	}

	#voiceFor(language: string): SpeechSynthesisVoice | undefined {
		const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
		const [wanted, base] = [tagOf(language), baseOf(language)];
		return voices.find(({ lang }) => tagOf(lang) === wanted) ?? voices.find(({ lang }) => baseOf(lang) === base);
	}

	#read(): void {
		if (this.#state === 'still') {
			// What no voice of the device can say is passed over.
			this.#sentences = this.#texts.flatMap(sentencesIn).filter(({ language }) => this.#voiceFor(language));
			this.#at = 0;
		}
		if (this.#sentences.length > 0) this.#say();
	}

	#say(): void {
		const sentence = this.#sentences[this.#at];
		const voice = sentence && this.#voiceFor(sentence.language);
		if (!sentence || !voice) {
			this.#stop();
			return;
		}
		// Some browsers lose what is said right after nothing was ended.
		if (speechSynthesis.speaking || speechSynthesis.pending) this.#silence();
		const utterance = new SpeechSynthesisUtterance(sentence.text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.rate = Number(this.#rate.value);
		utterance.addEventListener('end', () => {
			if (this.#utterance !== utterance) return;
			this.#at++;
			this.#say();
		});
		utterance.addEventListener('error', () => this.#utterance === utterance && this.#pause());
		this.#utterance = utterance;
		speechSynthesis.speak(utterance);
		this.#show('reading', sentence);
	}

	#moveTo(place: number): void {
		this.#at = Math.min(Math.max(place, 0), this.#sentences.length - 1);
		const sentence = this.#sentences[this.#at];
		if (this.#state === 'reading') this.#say();
		else if (sentence) this.#show('paused', sentence);
	}

	#silence(): void {
		this.#utterance = undefined;
		speechSynthesis.cancel();
	}

	#pause(): void {
		this.#silence();
		this.#show('paused', this.#sentences[this.#at]);
	}

	readonly #stop = (): void => {
		if (this.#state === 'still') return;
		this.#silence();
		this.#show('still');
		this.#offer();
	};

	#show(state: 'still' | 'reading' | 'paused', sentence?: Sentence): void {
		this.#state = state;
		this.classList.toggle('reading', state !== 'still');
		const more = requiredElement<HTMLElement>(this, '.read-aloud-more');
		const play = requiredElement(this, '[data-do="play"]');
		// The focus does not fall out of what disappears.
		if (state === 'still' && more.contains(document.activeElement)) (play as HTMLElement).focus();
		more.hidden = state === 'still';
		play.textContent = requiredData(this, state === 'reading' ? 'pause' : state === 'paused' ? 'goOn' : 'play');
		requiredElement(this, '[data-place-shown]').textContent = fill(requiredData(this, 'place'), { count: this.#at + 1, total: this.#sentences.length });
		if ('highlights' in CSS) {
			if (sentence) CSS.highlights.set('read-aloud', new Highlight(sentence.range));
			else CSS.highlights.delete('read-aloud');
		}
		const box = sentence?.range.getBoundingClientRect();
		if (box && (box.top < 80 || box.bottom > window.innerHeight - 80))
			sentence?.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
	}
}

/** A language tag as it is compared: browsers write `vi_VN`, and `iw` for `he`. */
function tagOf(tag: string): string {
	const plain = tag.replaceAll('_', '-');
	try {
		return (Intl.getCanonicalLocales(plain)[0] ?? plain).toLowerCase();
	} catch {
		return plain.toLowerCase();
	}
}
const baseOf = (tag: string): string => tagOf(tag).split('-')[0] ?? '';

customElements.define('read-aloud', ReadAloud);
