/** `content/pictures.yaml`: the colours and motifs of a province's pictures, and which scene stands on which page. */
import { z } from 'zod';
import type { Refusal } from '../source/schema-problems.ts';
import { type Colour, colours } from './draw.ts';
import { messages } from './messages.ts';
import { motifs } from './parts/land.ts';
import { sceneNames } from './scenes.ts';

const refusal: Refusal = { kind: 'colour-form', message: messages['colour-form'] };
/** An sRGB colour as six hexadecimal digits behind a `#` (CSS Color 4, section 5.2). */
const colour = z.string().superRefine((text, context) => {
	if (!/^#[0-9a-f]{6}$/i.test(text)) context.addIssue({ code: 'custom', params: refusal, message: text });
});
const palette = z.strictObject(Object.fromEntries(colours.map((name) => [name, colour])) as Record<Colour, typeof colour>);
const scene = z.enum(sceneNames);

export const pictures = z.strictObject({
	/** every colour in the light theme and in the dark one */
	palette: z.strictObject({ light: palette, dark: palette }),
	/** what of the region is in the land behind the scenes; what is not named here is drawn nowhere */
	motifs: z.array(z.enum(motifs)),
	/** the scene at the head of a page, by the page's address without the language */
	pages: z.record(z.string(), scene),
	/** the scene at the head of a course's lessons, by the id of the course and of the module */
	modules: z.record(z.string(), z.record(z.string(), scene)).optional(),
	/** scenes that are drawn wherever the site asks for another: `home: landscape` */
	instead: z.partialRecord(scene, scene).optional(),
});
export type Pictures = z.infer<typeof pictures>;
