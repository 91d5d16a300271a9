/** What an editor writes of a text in easy language: one idea a sentence, one sentence a line, a picture beside each part. */
import { z } from 'zod';
import { iconName } from '../law/schema.ts';
import { sceneNames } from '../picture/scenes.ts';
import { signed } from '../recording/signed/schema.ts';
import { day, evidence, filled, id, leftFast, localized, ofPlace } from '../source/fields.ts';
import { MOST_ENTRIES } from './limits.ts';

const part = z.strictObject({
	heading: localized,
	/** the picture: an icon, or a scene of the site's pictures; it shows what the sentences say */
	icon: iconName.optional(),
	scene: z.enum(sceneNames).optional(),
	/** each is one line */
	sentences: z.array(localized).min(1).max(MOST_ENTRIES),
	...evidence,
});

/** A hard word of the text, and what it means in one sentence. */
const word = z.strictObject({ word: localized, meaning: localized });

/** A help line to call, and what for. */
const phone = z.strictObject({
	/** the id in `content/help-lines.yaml` */
	line: id,
	/** what one calls it for, in one sentence */
	text: localized,
});

/** People of those the text is for read it and said what they understood. */
const test = z.strictObject({
	on: day,
	/** who read it, as these people wish to be named: a group or an organisation, no person */
	by: localized,
	/** what was changed after it */
	note: localized.optional(),
});

/** `content/easy/<id>.yaml` */
export const easyText = z.strictObject({
	/** the same as the file's name */
	id,
	/** what the text is about: the kind and id of an entry, as `convention/CRC`, or the kind alone of a page that shows all of it, as `help-line` */
	about: filled,
	title: localized,
	parts: z.array(part).min(1).max(MOST_ENTRIES),
	words: z.array(word).max(MOST_ENTRIES),
	phones: z.array(phone).min(1).max(MOST_ENTRIES),
	/** absent while nobody has tested it, and the page says so */
	tested: z.array(test).min(1).optional(),
	...signed,
	...leftFast,
	...ofPlace,
});
export type EasyText = z.infer<typeof easyText>;
