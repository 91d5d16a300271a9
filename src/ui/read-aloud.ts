/**
 * `<read-aloud>`: reads a text sentence by sentence with a voice of the device itself (Web Speech API, `localService`): no sound and no
 * word leaves it. Pausing ends the sentence and going on begins it again, as browsers do not all keep their place within one.
 */
import { fill } from '../language/browser-words.ts';
import { requiredData, requiredElement } from './required.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

class ReadAloud extends HTMLElement {
	#sentences: Sentence[] = [];
	#at = 0;
	/** counts what was begun to be said: what ends late is not the present one */
	#turn = 0;
	#state: 'still' | 'reading' | 'paused' = 'still';

	connectedCallback(): void {
		if (!('speechSynthesis' in window) || !('Segmenter' in Intl)) return;
		const offer = () => {
			this.hidden = this.#voiceFor(document.documentElement.lang) === undefined;
		};
		offer();
		// Browsers fetch their list of voices late.
		speechSynthesis.addEventListener('voiceschanged', offer);
		window.addEventListener('pagehide', () => this.#stop());
		const acts: Record<string, () => void> = {
			play: () => (this.#state === 'reading' ? this.#pause() : this.#read()),
			back: () => this.#moveTo(this.#at - 1),
			on: () => this.#moveTo(this.#at + 1),
			stop: () => this.#stop(),
		};
		for (const button of this.querySelectorAll('button')) button.addEventListener('click', () => acts[requiredData(button, 'do')]?.());
		this.#rate.addEventListener('change', () => this.#state === 'reading' && this.#read());
	}

	get #rate(): HTMLSelectElement {
		return requiredElement(this, 'select');
	}

	#voiceFor(language: string): SpeechSynthesisVoice | undefined {
		const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
		const base = (tag: string): string => tag.toLowerCase().replace('_', '-').split('-')[0] ?? '';
		return voices.find(({ lang }) => lang.toLowerCase() === language.toLowerCase()) ?? voices.find(({ lang }) => base(lang) === base(language));
	}

	#read(): void {
		if (this.#state === 'still') {
			const text = document.querySelector(requiredData(this, 'of'));
			// What no voice of the device can say is passed over.
			this.#sentences = text ? sentencesIn(text).filter(({ language }) => this.#voiceFor(language)) : [];
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
		const turn = ++this.#turn;
		speechSynthesis.cancel();
		const utterance = new SpeechSynthesisUtterance(sentence.text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.rate = Number(this.#rate.value);
		utterance.addEventListener('end', () => {
			if (turn !== this.#turn) return;
			this.#at++;
			this.#say();
		});
		utterance.addEventListener('error', () => turn === this.#turn && this.#pause());
		speechSynthesis.speak(utterance);
		this.#show('reading', sentence);
	}

	#moveTo(place: number): void {
		this.#at = Math.min(Math.max(place, 0), this.#sentences.length - 1);
		const sentence = this.#sentences[this.#at];
		if (this.#state === 'reading') this.#say();
		else if (sentence) this.#show('paused', sentence);
	}

	#pause(): void {
		this.#turn++;
		speechSynthesis.cancel();
		this.#show('paused', this.#sentences[this.#at]);
	}

	#stop(): void {
		if (this.#state === 'still') return;
		this.#turn++;
		speechSynthesis.cancel();
		this.#show('still');
	}

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

customElements.define('read-aloud', ReadAloud);
