/** What is wrong with the links of a page: addresses that lead nowhere, each with the address that was probably meant. */
import { decodedPart } from '../files/percent.ts';
import { languageKind, languageTags } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Content } from '../source/kind.ts';
import type { Place, Problem } from '../source/problem.ts';
import { headingIds } from './heading-ids.ts';
import { problem } from './messages.ts';
import { docPath } from './paths.ts';

type Page = Content['pages'][number];
/** What the links of all pages are held against. */
export type Targets = { languages: ReadonlySet<string>; addresses: ReadonlySet<string>; anchors: ReadonlyMap<string, ReadonlySet<string>> };

/** @returns what the links of every page may lead to; of pages of prose without faces of their own, the anchors as well */
export function targetsOf(content: Content): Targets {
	const anchors = content.pages.flatMap((entry) => {
		const [, key] = /^docs\/(.+)\.mdx$/.exec(entry.name) ?? [];
		return key === undefined || !isPlain(entry) ? [] : [[docPath(key), headingIds(entry.page)] as const];
	});
	return { languages: languageTags(content), addresses: content.addresses, anchors: new Map(anchors) };
}

/** The kind of pages that nothing is added to but their frame. */
const isPlain = ({ kind, data }: Page): boolean => kind.name === 'page' && (data as { kind?: string }).kind !== 'course';

export function checkLinks(entry: Page, targets: Targets): Problem[] {
	const [, key] = /^docs\/(.+)\.mdx$/.exec(entry.name) ?? [];
	const own = key === undefined ? undefined : targets.anchors.get(docPath(key));
	return entry.page.links.flatMap((link) => checkLink(link, own, targets));
}

/** @param own the anchors of the page that the link stands on */
export function checkLink({ url, place }: { url: string; place: Place }, own: ReadonlySet<string> | undefined, targets: Targets): Problem[] {
	if (url.trim() === '') return [problem('link-empty', place)];
	if (/^https?:/.test(url)) return URL.canParse(url) ? [] : [problem('link-form', place, { url })];
	if (/^(?:mailto|tel):/.test(url)) return [];
	const meant = /^www\./i.test(url) ? `https://${url}` : /^[^\s/:@]+@[^\s/:@]+\.[a-z]+$/i.test(url) ? `mailto:${url}` : undefined;
	if (meant !== undefined) return [problem('link-meant', place, { url, meant })];
	if (/^(?:[a-z][a-z\d+.-]*:|\\\\)/i.test(url)) return [problem('link-kind', place, { url })];
	if (decodedPart(url) === undefined) return [problem('link-form', place, { url })];
	const [path = '', anchor] = url.split('#');
	const plainPath = path.split('?')[0] ?? '';
	if (path === '') return anchorProblem(url, anchor, own, place);
	if (isKnown(plainPath, targets)) return anchorProblem(url, anchor, targets.anchors.get(plainPath), place);
	const right = candidates(plainPath).find((candidate) => isKnown(candidate, targets));
	if (right !== undefined) return [problem('link-meant', place, { url, meant: right })];
	const [, first = ''] = plainPath.split('/');
	return [problem('broken-link', place, { url }, [{ address: plainPath }, { kind: languageKind.name, id: first }])];
}

function isKnown(path: string, { languages, addresses }: Targets): boolean {
	const [, tag = ''] = path.split('/');
	return addresses.has(path) || (tag !== ORIGINAL && languages.has(tag) && addresses.has(path.slice(tag.length + 1)));
}

/** Addresses that differ from one in its slashes, its capitals, or by being the name of a file. */
function candidates(path: string): string[] {
	const bare = path
		.replace(/^(?:\.{0,2}\/)*/, '')
		.replace(/(?:index)?\.(?:mdx?|html)$/i, '')
		.replace(/^(?:content\/)?docs\//, '')
		.replace(/(?<!\/)\/+$/, '');
	const whole = bare === '' ? '/' : `/${bare}/`;
	return [whole, whole.toLowerCase()];
}

/** How many anchors of a page are listed. */
const LISTED = 8;

function anchorProblem(url: string, anchor: string | undefined, known: ReadonlySet<string> | undefined, place: Place): Problem[] {
	if (anchor === undefined || anchor === '' || known === undefined || known.has(decodedPart(anchor) ?? anchor)) return [];
	const listed = [...known].slice(0, LISTED).map((id) => `#${id}`);
	return listed.length === 0 ? [problem('anchor-none', place, { url })] : [problem('anchor-missing', place, { url, known: listed.join(', ') })];
}
