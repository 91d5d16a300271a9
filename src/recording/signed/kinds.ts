/** The files of videos in sign language. What is said of them stands with the texts that they sign. */
import { baseName, type Format } from '../../source/format.ts';
import type { Content, Kind } from '../../source/kind.ts';
import { entryOf } from '../file-entry.ts';
import { LARGEST_CAPTIONS } from '../limits.ts';
import type { Captions } from '../sound-file.ts';
import { checkVideos } from './check.ts';
import { readPoster, readVideo, readVideoCaptions } from './check-file.ts';
import { LARGEST_VIDEO } from './limits.ts';
import { names } from './messages.ts';
import { signedPath } from './paths.ts';
import { type ShownVideo, videosIn } from './shown.ts';
import type { Poster, VideoFile } from './video-file.ts';

const videoFormat: Format<VideoFile> = {
	of: 'bytes',
	largest: LARGEST_VIDEO,
	read: (file, bytes) => entryOf(file, readVideo(file, baseName(file), bytes)),
};
const posterFormat: Format<Poster> = {
	of: 'bytes',
	largest: LARGEST_VIDEO,
	read: (file, bytes) => entryOf(file, readPoster(file, baseName(file), bytes)),
};
const captionsFormat: Format<Captions> = {
	of: 'text',
	largest: LARGEST_CAPTIONS,
	read: (file, text) => entryOf(file, readVideoCaptions(file, baseName(file), text)),
};

const captionsKind: Kind<Captions> = {
	...names.captions,
	files: /^media\/video\/[^/]+\.vtt$/,
	format: captionsFormat,
	addressesOf: (id) => [signedPath(id)],
};
const posterKind: Kind<Poster> = {
	...names.poster,
	files: /^media\/video\/[^/]+\.(?:jpe?g|png|webp)$/,
	format: posterFormat,
	addressesOf: (id) => [signedPath(id)],
};
/** Whatever else lies in the folder is taken for a video, and its type is told where it is none. */
const videoKind: Kind<VideoFile> = {
	...names.video,
	files: /^media\/video\/(?!.*\.(?:vtt|jpe?g|png|webp)$)[^/]+$/,
	format: videoFormat,
	check: (entries, content) => checkVideos({ videos: entries, captions: content.all(captionsKind), posters: content.all(posterKind) }, content),
	addressesOf: (id) => [signedPath(id)],
};

export const signedKinds: readonly Kind<unknown, unknown>[] = [captionsKind, posterKind, videoKind] as unknown as readonly Kind<unknown, unknown>[];

/** Every video with what its page says of it; the lists for offline use take it from here, too. */
export const shownVideos = (content: Content): ShownVideo[] => videosIn(content, content.all(videoKind), content.all(posterKind));
