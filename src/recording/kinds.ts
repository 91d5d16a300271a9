/** The kinds of content of this room: sound files and their captions. What is said of them stands with the texts that they read aloud. */
import type { Format, Reading } from '../source/format.ts';
import type { Content, Kind, Room } from '../source/kind.ts';
import { type Problem, topOf } from '../source/problem.ts';
import { checkRecordings } from './check.ts';
import { readCaptionFile, readSound } from './check-file.ts';
import { LARGEST } from './limits.ts';
import { messages, names } from './messages.ts';
import { recordingPath } from './paths.ts';
import { recordingsIn, type ShownRecording } from './shown.ts';
import type { Captions, SoundFile } from './sound-file.ts';

const baseName = (file: string): string => file.split('/').at(-1) ?? '';

/** A file is what its name says: its id. @param found what was read in it, or all that is wrong with it */
function entryOf<T>(file: string, found: T | { problems: Problem[] }): Reading<T & { id: string }> {
	const id = baseName(file);
	if (typeof found === 'object' && found !== null && 'problems' in found) return { entries: [], problems: found.problems, broken: { ids: [id], whole: false } };
	return { entries: [{ data: { id, ...(found as T) }, file, place: () => topOf(file) }], problems: [] };
}

const soundFormat: Format<SoundFile> = {
	of: 'bytes',
	largest: LARGEST,
	read: (file, bytes) => entryOf(file, readSound(file, baseName(file), bytes)),
};

/** Bytes of captions: an hour of speech has a tenth of it. */
const LARGEST_CAPTIONS = 512 * 1024;

const captionsFormat: Format<Captions> = {
	of: 'text',
	largest: LARGEST_CAPTIONS,
	read: (file, text) => entryOf(file, readCaptionFile(file, baseName(file), text)),
};

const soundKind: Kind<SoundFile> = {
	...names.recording,
	files: /^media\/audio\/(?!.*\.vtt$)[^/]+$/,
	format: soundFormat,
	check: (entries, content) => checkRecordings(entries, content.all(captionsKind), content),
	addressesOf: (id) => [recordingPath(id)],
};

const captionsKind: Kind<Captions> = {
	...names.captions,
	files: /^media\/audio\/[^/]+\.vtt$/,
	format: captionsFormat,
	addressesOf: (id) => [recordingPath(id)],
};

/** Every recording with what its page says of it; the packages, the lists for offline use and the feeds take it from here, too. */
export const shownRecordings = (content: Content): ShownRecording[] => recordingsIn(content, content.all(soundKind), content.all(captionsKind));

export const recordingRoom: Room = { kinds: [soundKind, captionsKind], messages, modules: { recordings: shownRecordings } };
