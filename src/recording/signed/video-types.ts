/** The kinds of video files that every browser of today plays, by the ending of their names. */
import { endingOf } from '../sound-types.ts';

type VideoType = {
	/** the media type that a page names (RFC 2046) */
	media: string;
	/** what is said of the file */
	name: string;
	/** what the library that reads it has to find: the container, the pictures, and the sound where there is any */
	container: RegExp;
	pictures: RegExp;
	sound: RegExp;
};

export const videoTypes: Readonly<Record<string, VideoType>> = {
	mp4: { media: 'video/mp4', name: 'MP4 (H.264)', container: /^(m4v|mp4|iso|avc1|dash|3gp)/i, pictures: /^<?avc[13]/i, sound: /aac/i },
	webm: { media: 'video/webm', name: 'WebM (VP9)', container: /webm/i, pictures: /^V_(VP8|VP9|AV1)/i, sound: /^(opus|vorbis|A_OPUS|A_VORBIS)$/i },
};

/** The type of a video that passed its check. @throws for any other file */
export function videoTypeOf(name: string): VideoType {
	const type = videoTypes[endingOf(name)];
	if (!type) throw new Error(`${name} is no video file`);
	return type;
}
