/** How a page writes the language and length of a recording. */
import { inLanguage, localeOf } from '../language/format.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Say } from '../language/strings.ts';
import type { ShownRecording } from './shown.ts';

/** The name of the language that is spoken; its tag where nobody has a name for it. */
export function spokenName({ language: spoken, called }: Pick<ShownRecording, 'language' | 'called'>, language: string, say: Say): string {
	if (spoken === ORIGINAL) return say('media.vietnamese');
	if (called) return inLanguage(called, language);
	return new Intl.DisplayNames([localeOf(language)], { type: 'language' }).of(spoken) ?? spoken;
}

const unit = (value: number, name: 'minute' | 'second', language: string): string =>
	new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

/** `3 phút 20 giây` @param seconds rounded to whole ones, at least one */
export function spokenLength(seconds: number, language: string): string {
	const whole = Math.max(1, Math.round(seconds));
	const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
	return [...(minutes > 0 ? [unit(minutes, 'minute', language)] : []), ...(rest > 0 ? [unit(rest, 'second', language)] : [])].join(' ');
}

/** `2:05`, as captions are found again. */
export const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${`${Math.floor(seconds % 60)}`.padStart(2, '0')}`;
