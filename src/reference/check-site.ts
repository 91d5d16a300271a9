/** What `content/site.yaml` must hold to: who operates the site is said, and the entries of its header lead to pages. */
import { brokenLink } from '../source/entry-checks.ts';
import type { Content, Entry } from '../source/kind.ts';
import { type Problem, topOf } from '../source/problem.ts';
import { tooClose } from '../ui/contrast.ts';
import { ICON, LOGOS } from './logos.ts';
import { problem } from './messages.ts';
import { checkOtherPlace } from './other-place.ts';
import type { SiteInfo } from './schema.ts';

/** What a published site says of who is behind it. */
const about = ['operator', 'address', 'contact', 'logo', 'editor'] as const;

/** @returns one warning for all that is missing, and an error for each address of the header that leads to no page */
export function checkSite(entries: readonly Entry<SiteInfo>[], content: Content): Problem[] {
	const begins = (path: string) => [...content.addresses].some((address) => address.startsWith(path));
	return entries.flatMap((entry) => [
		...operatorProblems(entry),
		...logoProblems(entry, content),
		...colourProblems(entry),
		...checkOtherPlace(entry, content),
		...(entry.data.header ?? []).flatMap(({ link, also = [] }, index) => [
			...(content.addresses.has(link) ? [] : [brokenLink(entry, ['header', index, 'link'], link)]),
			...also.flatMap((path, at) => (begins(path) ? [] : [brokenLink(entry, ['header', index, 'also', at], path)])),
		]),
	]);
}

/** The icon is there in every copy. */
function logoProblems({ data: { logo }, place }: Entry<SiteInfo>, { files }: Content): Problem[] {
	if (logo === undefined || logo === `/${ICON}`) return [];
	const name = `${LOGOS}${logo.slice(1)}`;
	return files.has(name) ? [] : [problem('logo-missing', place(['logo']), { name: `content/${name}` })];
}

const themes = { light: { vi: 'sáng', en: 'light' }, dark: { vi: 'tối', en: 'dark' } };

/** Colours that cannot be told from what they stand on, each once: where it is worst. */
function colourProblems({ data: { colours }, place }: Entry<SiteInfo>): Problem[] {
	if (colours === undefined) return [];
	const found = Map.groupBy(tooClose(colours), ({ theme, name }) => `${theme}.${name}`);
	return [...found.values()].flatMap((all) => {
		const [worst] = all.toSorted((a, b) => a.ratio / a.least - b.ratio / b.least);
		if (!worst) return [];
		const { theme, name, colour, other, ratio, least, darken } = worst;
		const kind = darken ? 'colour-too-pale' : 'colour-too-dark';
		const words = { name, colour, other, theme: themes[theme], ratio: shown(ratio), least: shown(least) };
		return [problem(kind, place(['colours', theme, name]), words)];
	});
}

/** Rounded down: what is too little never looks like enough. */
const shown = (ratio: number) => {
	const text = `${Math.floor(ratio * 10) / 10}`;
	return { vi: text.replace('.', ','), en: text };
};

/** @returns the warning that names every field of who is behind the site that is missing; nothing where all are there */
export function operatorProblems({ data, file }: Pick<Entry<SiteInfo>, 'data' | 'file'>): Problem[] {
	const missing = about.filter((field) => data[field] === undefined);
	return missing.length === 0 ? [] : [problem('site-without-operator', topOf(file), { fields: missing.join(', ') })];
}
