/** The words of communication products: a product, and the languages that products are made in. */
import { z } from 'zod';
import { day, evidence, id, languageTag, localized, ofPlace, webAddress } from '../../source/fields.ts';
import { sitePath } from '../../source/forms.ts';
import { taskId } from '../numbering.ts';

export const productKinds = ['article', 'programme', 'video', 'audio', 'image', 'poster', 'leaflet', 'book', 'post', 'web-page', 'event', 'other'] as const;
export const platforms = ['print', 'radio', 'television', 'loudspeaker', 'website', 'social-network', 'app', 'event', 'other'] as const;
export const licences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'public-domain', 'all-rights-reserved', 'not-stated'] as const;

/** `content/media/<id>.yaml`: one communication product. */
export const product = z.strictObject({
	id,
	title: localized,
	kind: z.enum(productKinds),
	/** `vi`, or tags of `content/media-languages.yaml` */
	languages: z.array(languageTag).min(1),
	platform: z.enum(platforms),
	/** the newspaper, station, site or page that carried it */
	channel: localized.optional(),
	/** the day of publication */
	date: day,
	/** the unit that made it, and the task that it was made under, both of the plan of that date */
	unit: id,
	task: taskId,
	/** where it can be seen: an address, or a page of this site */
	link: z.union([webAddress, sitePath]).optional(),
	licence: z.enum(licences),
	...evidence,
});
export type Product = z.infer<typeof product>;

/** One entry of `content/media-languages.yaml`: a language other than Vietnamese that products are made in. */
export const mediaLanguage = z.strictObject({
	/** ISO 639 code */
	tag: languageTag,
	name: localized,
	/** of an ethnic minority of Viet Nam, of another country, or a sign language */
	kind: z.enum(['minority', 'foreign', 'sign']),
	...evidence,
	...ofPlace,
});
export type MediaLanguage = z.infer<typeof mediaLanguage>;
