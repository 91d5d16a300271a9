/** What an editor writes of a recording, under `audio:` of whatever it reads aloud. */
import { z } from 'zod';
import { day, filled, languageTag, localized } from '../source/fields.ts';

export const licences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'public-domain', 'all-rights-reserved'] as const;

/** Where the words of a recording can be read: the text that it stands on, its captions, or `text`. */
const transcripts = ['page', 'captions', 'text'] as const;

export const recording = z.strictObject({
	/** a file of `content/media/audio/` */
	file: filled,
	/** what is spoken: a language of the site, or of `content/media-languages.yaml` */
	language: languageTag,
	/** who speaks, as that person wishes to be named; an office or station where not */
	speaker: localized,
	/** the day of the recording */
	date: day,
	licence: z.enum(licences),
	/** who allowed it to be published and how; asked for where all rights are reserved */
	permission: localized.optional(),
	transcript: z.enum(transcripts),
	/** the words, in the language that is spoken; an empty line between paragraphs */
	text: filled.optional(),
	/** a file of `content/media/audio/` in WebVTT, in the language that is spoken */
	captions: filled.optional(),
});
export type Recording = z.infer<typeof recording>;

/** The field that everything has which may be listened to. */
export const recorded = { /** recordings of this text, one for each language or speaker */ audio: z.array(recording).min(1).optional() };
