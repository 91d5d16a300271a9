/** Whether a file beside the texts may be published: its name, its type, what it really holds, its length and weight. */
import { type Problem, topOf } from '../source/problem.ts';
import { readCaptions } from './captions.ts';
import { isFileName } from './file-entry.ts';
import { LONGEST_MINUTES, MOST_KBITS, mostBytes, SHORTEST_SECONDS } from './limits.ts';
import { measure } from './measure.ts';
import { problem } from './messages.ts';
import type { Captions, SoundFile } from './sound-file.ts';
import { endingOf, LOSSLESS, soundTypes } from './sound-types.ts';

const nameFaults = (file: string, name: string): Problem[] => (isFileName(name) ? [] : [problem('audio-name', topOf(file), { name })]);

/**
 * @param file the name that problems carry
 * @param name of the file alone
 */
export function readSound(file: string, name: string, bytes: Uint8Array): Omit<SoundFile, 'id'> | { problems: Problem[] } {
	const place = topOf(file);
	const ending = endingOf(name);
	const type = Object.hasOwn(soundTypes, ending) ? soundTypes[ending] : undefined;
	if (LOSSLESS.test(ending)) return { problems: [problem('audio-lossless', place, { ending: ending.toUpperCase(), kbits: MOST_KBITS })] };
	if (!type) return { problems: [problem('audio-type', place, { name })] };
	const named = nameFaults(file, name);
	if (named.length > 0) return { problems: named };
	const sound = measure(bytes);
	if (sound && (sound.video || !type.container.test(sound.container) || !type.codec.test(sound.codec))) {
		const got = sound.video ? 'video' : [sound.container, sound.codec].filter(Boolean).join(', ') || '?';
		return { problems: [problem('audio-content', place, { ending, got, name: type.name })] };
	}
	// What a file only claims of itself may be any number.
	const seconds = sound?.seconds ?? Number.NaN;
	if (!(seconds >= SHORTEST_SECONDS && Number.isFinite(seconds))) return { problems: [problem('audio-unread', place)] };
	if (seconds > LONGEST_MINUTES * 60) return { problems: [problem('audio-long', place, { minutes: Math.ceil(seconds / 60), limit: LONGEST_MINUTES })] };
	if (bytes.length > mostBytes(seconds))
		return { problems: [problem('audio-heavy', place, { kbits: Math.round((bytes.length * 8) / seconds / 1000), limit: MOST_KBITS })] };
	return { seconds: Math.round(seconds * 10) / 10, bytes: bytes.length };
}

/** The same of a file of captions. @param faultsOfName what is wrong with its name */
export function readCaptionFile(file: string, name: string, text: string, faultsOfName = nameFaults): Omit<Captions, 'id'> | { problems: Problem[] } {
	const { cues, faults } = readCaptions(text);
	const problems = [...faultsOfName(file, name), ...faults.map(({ kind, line }) => problem(kind, { file, line, column: 1 }))];
	return problems.length > 0 ? { problems } : { cues };
}
