/** The kinds of content of this room: sound files, videos in sign language, and the captions of both. What is said of them stands with the texts that they read aloud or sign. */
import { baseName, type Format } from '../source/format.ts';
import type { Content, Kind, Room } from '../source/kind.ts';
import { checkRecordings } from './check.ts';
import { readCaptionFile, readSound } from './check-file.ts';
import { entryOf } from './file-entry.ts';
import { LARGEST, LARGEST_CAPTIONS } from './limits.ts';
import { messages, names } from './messages.ts';
import { recordingPath } from './paths.ts';
import { recordingsIn, type ShownRecording } from './shown.ts';
import { shownVideos, signedKinds } from './signed/kinds.ts';
import { messages as signedMessages } from './signed/messages.ts';
import type { Captions, SoundFile } from './sound-file.ts';

const soundFormat: Format<SoundFile> = {
	of: 'bytes',
	largest: LARGEST,
	read: (file, bytes) => entryOf(file, readSound(file, baseName(file), bytes)),
};

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

export const recordingRoom: Room = {
	kinds: [soundKind, captionsKind, ...signedKinds],
	messages: { ...messages, ...signedMessages },
	modules: { recordings: shownRecordings, signed: shownVideos },
};
