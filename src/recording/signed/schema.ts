/** What an editor writes of a video in sign language, under `signed:` of the text that is signed in it. */
import { z } from 'zod';
import { day, filled, languageTag, localized } from '../../source/fields.ts';
import { licences } from '../schema.ts';

const signedVideo = z.strictObject({
	/** a file of `content/media/video/` */
	file: filled,
	/** the sign language by its code in ISO 639-3: `hab` that of Ha Noi, `hos` that of Ho Chi Minh City */
	language: languageTag,
	/** what the sign language is called */
	languageName: localized,
	/** who signs, as that person wishes to be named; an organisation where not */
	signer: localized,
	/** the day of the recording */
	date: day,
	licence: z.enum(licences),
	/** who allowed it to be published and how; asked for where all rights are reserved */
	permission: localized.optional(),
	/** files of `content/media/video/` in WebVTT, each in a language of the site */
	captions: z.array(z.strictObject({ file: filled, language: languageTag })).min(1),
	/** a picture of `content/media/video/` that stands in the player until it is started */
	poster: filled,
	/** what the picture shows */
	posterAlt: localized,
	/** who compared what is signed with the text, and when: somebody whose language it is */
	checked: z.strictObject({ on: day, by: localized }),
});
export type SignedVideo = z.infer<typeof signedVideo>;

/** The field that everything has which may be seen in sign language. */
export const signed = {
	/** videos of this text in sign language, one for each sign language; the text is their transcript */ signed: z.array(signedVideo).min(1).optional(),
};
