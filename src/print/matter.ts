/** What editions are made from, of one language: the content, the words of the interface, where the site is published. */

import type { ClassContent } from '../course/class/guide.ts';
import { wholeAddress } from '../files/site-address.ts';
import { inLanguage } from '../language/format.ts';
import { languageKind, stringsKind } from '../language/kinds.ts';
import { inLocale, isWhole } from '../language/paths.ts';
import { type Say, sayFrom } from '../language/strings.ts';
import { conventionKind, groupKind, helpLineKind, lawKind, rightKind } from '../law/kinds.ts';
import type { Convention, Group, HelpLine, Law, Right } from '../law/schema.ts';
import type { Colour } from '../picture/draw.ts';
import { picturesKind } from '../picture/kinds.ts';
import { type SceneName, sceneDocument } from '../picture/scenes.ts';
import { siteKind, sourceKind } from '../reference/kinds.ts';
import { isPlaceholder } from '../reference/placeholder.ts';
import { publishedSite } from '../reference/published-site.ts';
import type { Source } from '../reference/schema.ts';
import { situationKind } from '../situation/kinds.ts';
import type { Situation } from '../situation/schema.ts';
import type { Content } from '../source/kind.ts';
import { defaultColours } from '../ui/colours.ts';
import type { Code, Series } from './edition.ts';
import { postersKind } from './kinds.ts';
import { classesOf } from './reader/classes.ts';
import type { Posters } from './schema.ts';

/** A colour for each series, and `accent` for headings. */
export type Inks = Readonly<Record<Series | 'accent', string>>;

type Texts = { vi: string; [language: string]: string };

export type Matter = {
	language: string;
	say: Say;
	/** a text of the content in that language */
	text(texts: Texts): string;
	/** `YYYY-MM-DD` */
	today: string;
	site: string;
	/** the code of a page, without its language; none where the site has no address yet */
	code(path: string, label: string): Code | undefined;
	/** the colour behind posters, which is that of the sky in their scenes */
	ground: string;
	/** what each series is marked with, beside its pattern */
	inks: Inks;
	/** a scene in its light colours; none where the content has no pictures */
	scene(name: SceneName): string | undefined;
	conventions: readonly Convention[];
	rights: readonly Right[];
	groups: readonly Group[];
	helpLines: readonly HelpLine[];
	laws: readonly Law[];
	situations: readonly Situation[];
	sources: readonly Source[];
	posters: Posters | null;
	/** what readers are made from */
	classes: readonly ClassContent[];
	/** where the site is published, or the address that stands for none yet */
	address: string;
};

/** The tags of the languages that editions are printed in. */
export const printedLanguages = (content: Content): string[] =>
	content
		.served(languageKind)
		.filter(isWhole)
		.map(({ tag }) => tag);

/**
 * @param language one of `printedLanguages`
 * @param given what `SITE_URL` says
 */
export function matterOf(content: Content, language: string, given = process.env.SITE_URL): Matter {
	const site = content.served(siteKind);
	const published = publishedSite(site.url, given);
	const pictures = content.served(picturesKind);
	const region = new Set(pictures?.motifs);
	const say = sayFrom(content.served(stringsKind), language);
	return {
		language,
		say,
		text: (texts) => inLanguage(texts, language),
		today: content.today,
		site: inLanguage(site.title, language),
		code: (path, label) => (isPlaceholder(published.href) ? undefined : { address: wholeAddress(inLocale(path, language), published), label }),
		ground: pictures?.palette.light.sky ?? '#ffffff',
		inks: inksOf(pictures?.palette.light, (site.colours ?? defaultColours).light.accent),
		scene: (name) => (pictures ? sceneDocument(pictures.instead?.[name] ?? name, region, pictures.palette.light) : undefined),
		conventions: content.served(conventionKind),
		rights: content.served(rightKind),
		groups: content.served(groupKind),
		helpLines: content.served(helpLineKind),
		laws: content.served(lawKind),
		situations: content.served(situationKind),
		sources: content.served(sourceKind),
		posters: content.served(postersKind),
		classes: classesOf(content, language, say),
		address: published.href,
	};
}

/** The series take colours of the pictures, where there are any. */
function inksOf(palette: Readonly<Record<Colour, string>> | undefined, accent: string): Inks {
	const of = (colour: Colour) => palette?.[colour] ?? accent;
	return { accent, convention: of('indigo'), right: of('near'), group: of('roof'), helpLine: of('wood'), day: of('leaf'), class: of('indigo'), codes: accent };
}
