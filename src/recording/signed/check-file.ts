/** Whether a file of a video in sign language may be published: its name, its type, what it really holds, its length and weight. */
import { readImage } from '../../files/image-size.ts';
import { type Problem, topOf } from '../../source/problem.ts';
import { readCaptionFile } from '../check-file.ts';
import { isFileName } from '../file-entry.ts';
import { SHORTEST_SECONDS } from '../limits.ts';
import { measure } from '../measure.ts';
import type { Captions, Sound } from '../sound-file.ts';
import { endingOf } from '../sound-types.ts';
import { LARGEST_POSTER, LONGEST_VIDEO_MINUTES, MOST_VIDEO_KBITS, mostVideoBytes, SMALLEST_SIDE } from './limits.ts';
import { problem } from './messages.ts';
import type { Poster, VideoFile } from './video-file.ts';
import { videoTypes } from './video-types.ts';

const PICTURES: Readonly<Record<string, string>> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp' };

const nameFaults = (file: string, name: string): Problem[] => (isFileName(name) ? [] : [problem('video-name', topOf(file), { name })]);

/** What a file holds in place of what its name says; nothing where it is that. */
function otherContent({ container, codec, pictures }: Sound, { container: form, pictures: drawn, sound }: (typeof videoTypes)[string]): string | undefined {
	if (form.test(container) && drawn.test(pictures?.codec ?? '') && (codec === '' || sound.test(codec))) return undefined;
	return [container, pictures?.codec, codec].filter(Boolean).join(', ') || '?';
}

/**
 * @param file the name that problems carry
 * @param name of the file alone
 */
export function readVideo(file: string, name: string, bytes: Uint8Array): Omit<VideoFile, 'id'> | { problems: Problem[] } {
	const place = topOf(file);
	const ending = endingOf(name);
	const type = Object.hasOwn(videoTypes, ending) ? videoTypes[ending] : undefined;
	if (!type) return { problems: [problem('video-type', place, { name })] };
	const named = nameFaults(file, name);
	if (named.length > 0) return { problems: named };
	const found = measure(bytes);
	const got = found && otherContent(found, type);
	if (got !== undefined) return { problems: [problem('video-content', place, { ending, got, name: type.name })] };
	// What a file only claims of itself may be any number.
	const seconds = found?.seconds ?? Number.NaN;
	const { width, height } = found?.pictures ?? { width: 0, height: 0 };
	if (!(seconds >= SHORTEST_SECONDS && Number.isFinite(seconds)) || !(ending === 'mp4' ? isWholeMp4(bytes) : isWholeWebm(bytes)))
		return { problems: [problem('video-unread', place)] };
	if (seconds > LONGEST_VIDEO_MINUTES * 60)
		return { problems: [problem('video-long', place, { minutes: Math.ceil(seconds / 60), limit: LONGEST_VIDEO_MINUTES })] };
	if (bytes.length > mostVideoBytes(seconds))
		return { problems: [problem('video-heavy', place, { kbits: Math.round((bytes.length * 8) / seconds / 1000), limit: MOST_VIDEO_KBITS })] };
	if (Math.min(width, height) < SMALLEST_SIDE) return { problems: [problem('video-small', place, { width, height, limit: SMALLEST_SIDE })] };
	return { seconds: Math.round(seconds * 10) / 10, bytes: bytes.length, width, height };
}

/** Every box of an MP4 ends within the file (ISO 14496-12, section 4.2): one that was cut off on its way has its length at its head all the same. */
function isWholeMp4(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	while (at + 8 <= view.byteLength) {
		const short = view.getUint32(at);
		// 0: up to the end of the file. 1: the length stands behind the name in eight bytes.
		if (short === 0) return true;
		const size = short === 1 ? (at + 16 <= view.byteLength ? Number(view.getBigUint64(at + 8)) : 0) : short;
		if (size < 8) return false;
		at += size;
	}
	return at === view.byteLength;
}

/**
 * The elements of a WebM end within the file (RFC 8794, section 4): two stand in it, its head and the segment that holds all else.
 * One whose length is left open, as a browser records it, goes up to the end of the file.
 */
function isWholeWebm(bytes: Uint8Array): boolean {
	let at = 0;
	while (at < bytes.length) {
		const id = vint(bytes, at);
		const size = id && vint(bytes, at + id.length);
		if (!size) return false;
		if (size.value === 2 ** (7 * size.length) - 1) return true;
		at += id.length + size.length + size.value;
	}
	return at === bytes.length;
}

/** A number with its own length at its head: as many bytes as its first has leading noughts, and one. None where the file ends in it. */
function vint(bytes: Uint8Array, at: number): { length: number; value: number } | undefined {
	const first = bytes[at] ?? 0;
	const length = Math.clz32(first) - 23;
	if (first === 0 || at + length > bytes.length) return undefined;
	return { length, value: bytes.subarray(at + 1, at + length).reduce((value, byte) => value * 256 + byte, first % 2 ** (8 - length)) };
}

/** The same of the picture that stands in the player. */
export function readPoster(file: string, name: string, bytes: Uint8Array): Omit<Poster, 'id'> | { problems: Problem[] } {
	const named = nameFaults(file, name);
	if (named.length > 0) return { problems: named };
	const image = readImage(bytes);
	if (!image?.whole || image.type !== PICTURES[endingOf(name)] || bytes.length > LARGEST_POSTER)
		return { problems: [problem('video-poster', topOf(file), { limit: LARGEST_POSTER / 1000 })] };
	return { width: image.width, height: image.height };
}

/** The same of a file of captions. */
export const readVideoCaptions = (file: string, name: string, text: string): Omit<Captions, 'id'> | { problems: Problem[] } =>
	readCaptionFile(file, name, text, nameFaults);
