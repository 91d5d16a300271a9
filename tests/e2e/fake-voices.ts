/** Voices for a page whose browser has none: they speak without a sound, and end only when a test says so. */
import type { Page } from '@playwright/test';

export type Spoken = { text: string; lang: string; rate: number };
type Voice = { lang: string; localService: boolean };
type Told = { said: Spoken[]; finish: () => void; cancelled: number; giveVoices: (voices: Voice[]) => void };

/** @param late whether the list of voices is empty until `voicesCome` */
export async function giveVoices(page: Page, voices: Voice[], { late = false } = {}): Promise<void> {
	await page.addInitScript(
		({ list, isLate }) => {
			let known: Voice[] = isLate ? [] : list;
			let current: WeakRef<SpeechSynthesisUtterance> | undefined;
			class Utterance extends EventTarget {
				text: string;
				lang = '';
				rate = 1;
				voice: unknown = null;
				constructor(text: string) {
					super();
					this.text = text;
				}
			}
			const told: Told = {
				said: [],
				cancelled: 0,
				finish: () => current?.deref()?.dispatchEvent(new Event('end')),
				giveVoices: (more) => {
					known = more;
					synthesis.dispatchEvent(new Event('voiceschanged'));
				},
			};
			const synthesis = Object.assign(new EventTarget(), {
				get speaking() {
					return current !== undefined;
				},
				pending: false,
				getVoices: () => known.map((voice) => ({ ...voice, name: voice.lang })),
				speak: (utterance: SpeechSynthesisUtterance) => {
					// As a browser that does not hold what it says.
					current = new WeakRef(utterance);
					told.said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
				},
				cancel: () => {
					told.cancelled++;
					current = undefined;
				},
			});
			Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
			Object.assign(window, { SpeechSynthesisUtterance: Utterance, told });
		},
		{ list: voices, isLate: late },
	);
}

type Window = { told: Told };
export const said = (page: Page): Promise<Spoken[]> => page.evaluate(() => (window as unknown as Window).told.said);
export const cancelled = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as Window).told.cancelled);
export const finish = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as Window).told.finish());
export const voicesCome = (page: Page, voices: Voice[]): Promise<void> => page.evaluate((list) => (window as unknown as Window).told.giveVoices(list), voices);
