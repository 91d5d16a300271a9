/** The kinds of sound files that every browser plays, by the ending of their names. */

type SoundType = {
	/** the media type that a page names (RFC 2046) */
	media: string;
	/** what is said of the file */
	name: string;
	/** what the library that reads it has to find: the container, and the sound in it */
	container: RegExp;
	codec: RegExp;
};

const OGG: SoundType = { media: 'audio/ogg', name: 'Opus', container: /^ogg\b/i, codec: /^opus$/i };

export const soundTypes: Readonly<Record<string, SoundType>> = {
	mp3: { media: 'audio/mpeg', name: 'MP3', container: /^mpeg$/i, codec: /layer 3$/i },
	m4a: { media: 'audio/mp4', name: 'AAC', container: /^(m4[ab]|mp4|iso|dash|3gp)/i, codec: /aac/i },
	opus: OGG,
	ogg: OGG,
	webm: { media: 'audio/webm', name: 'Opus', container: /webm/i, codec: /^opus$/i },
};

/** Files of sound that is not compressed, or without loss: ten to twenty times as large as speech needs. */
export const LOSSLESS = /^(wav|wave|aif|aiff|flac|alac|caf|w64)$/;

export const endingOf = (name: string): string => (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase();

/** The type of a recording that passed its check. @throws for any other file */
export function typeOf(name: string): SoundType {
	const type = soundTypes[endingOf(name)];
	if (!type) throw new Error(`${name} is no sound file`);
	return type;
}
