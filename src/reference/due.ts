/** What is to be looked at again, and what nobody has verified, reviewed or translated yet: for those who keep the content. */
import type { Content, Entry } from '../source/kind.ts';
import type { MdxPage } from '../source/mdx.ts';
import type { Path, Place, Problem } from '../source/problem.ts';
import type { Aging } from '../source/recheck.ts';
import { walk } from '../source/walk.ts';
import { claimsIn } from './claims.ts';
import { newAmong } from './known-warnings.ts';
import { problem } from './messages.ts';
import { originalPages, translatedTexts, translationOf, translations } from './translations.ts';

/** A check that will have to be made again; `due` is a day, none where it was never made. */
export type DueCheck = { what: Aging['what']; file: string; line: number; due: string | undefined; checkedOn: string | undefined };
/** How much of a file is open. */
export type OpenFile = { file: string; line: number; count: number };
/** What a language lacks of a file: texts or the page, or claims that the original has gained, lost or verified anew since. */
export type Behind = OpenFile & { language: string; why: 'missing' | 'older' };
/** The parts of the list. */
type Part = 'checks' | 'open' | 'toReview' | 'untranslated';
/** What the check warned of at the last release already, and what it did not. */
export type Since = { fresh: { part: Part; file: string; line: number }[]; standing: { part: Part; count: number }[] };
export type Due = {
	/** nothing where it is not known what there was at the last release */
	since?: Since;
	checks: DueCheck[];
	open: OpenFile[];
	/** what imports left to look at */
	toReview: OpenFile[];
	untranslated: Behind[];
};

/** The order of texts, the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const agesOf = (entry: Entry<unknown>) => (entry.kind.ages?.(entry) ?? []).map((one) => ({ ...one, place: entry.place(one.path) }));

/** The checks that are too old; that of a law is looked at with all that its dates say of it. */
export function checkAges({ everything, today }: Content): Problem[] {
	return everything.flatMap(agesOf).flatMap(({ what, due, checkedOn, place }) => {
		if (what === 'law-status' || due === undefined || due >= today) return [];
		return [problem(`${what}-recheck`, place, { date: checkedOn ?? '', due })];
	});
}

/** @returns all that is to be done, what is due first at the top; what was never checked stands before that */
export function dueOf(content: Content): Due {
	const checks = content.everything.flatMap(agesOf).map(({ what, due, checkedOn, place: { file, line } }) => ({ what, file, line, due, checkedOn }));
	const open = openClaims(content, (path) => [path]);
	const since = sinceRelease(content);
	return {
		...(since ? { since } : {}),
		checks: checks.sort((a, b) => byText(a.due ?? '', b.due ?? '') || byText(a.file, b.file) || a.line - b.line),
		open: byFile(open),
		toReview: byFile(content.everything.flatMap((entry) => (entry.kind.toReview?.(entry) ?? []).map((path) => entry.place(path, 'key')))),
		untranslated: translations(content).flatMap((language) => [...missing(content, language), ...older(content, language)]),
	};
}

/** The claims that nobody has verified. @param look what is asked for the place of one in an entry, from its path */
function openClaims(content: Content, look: (path: Path) => Parameters<Entry<unknown>['place']>): Place[] {
	return [
		...content.everything.flatMap((entry) =>
			[...walk(entry.data)].flatMap((found) => (found.what === 'claim' && found.verified === undefined ? [entry.place(...look(found.path))] : [])),
		),
		...content.pages.flatMap(({ page }) => claimsIn(page).flatMap(({ verified, place }) => (verified === undefined ? [place] : []))),
	];
}

/** What of the list the check warns of, by whether it was so at the last release. */
function sinceRelease(content: Content): Since | undefined {
	const open = openClaims(content, (path) => [[...path, 'source'], 'key']);
	const late = content.everything.flatMap(agesOf).filter(({ due }) => due !== undefined && due < content.today);
	const toReview = content.everything.flatMap((entry) => (entry.kind.toReview?.(entry) ?? []).slice(0, 1).map((path) => entry.place(path, 'key')));
	const lacking = translations(content).flatMap((language) => translatedTexts(content).filter(({ text }) => text[language] === undefined));
	const warned = [
		...late.map(({ what, place }) => ({ ...onlyPlace(place), part: 'checks' as const, kind: what === 'law-status' ? 'law-recheck' : `${what}-recheck` })),
		...open.map((place) => ({ ...onlyPlace(place), part: 'open' as const, kind: 'not-verified' })),
		...toReview.map((place) => ({ ...onlyPlace(place), part: 'toReview' as const, kind: 'to-review' })),
		...lacking.map(({ place }) => ({ ...onlyPlace(place), part: 'untranslated' as const, kind: 'missing-translation' })),
	];
	const fresh = newAmong(warned, content);
	if (!fresh) return undefined;
	const standing = Map.groupBy(
		warned.filter((one) => !fresh.has(one)),
		({ part }) => part,
	);
	const inOrder = [...fresh].sort((a, b) => byText(a.file, b.file) || a.line - b.line);
	return {
		fresh: inOrder.map(({ part, file, line }) => ({ part, file, line })),
		standing: [...standing].map(([part, { length: count }]) => ({ part, count })),
	};
}

/** A place may be one that is looked up when it is asked for. */
const onlyPlace = ({ file, line, column }: Place): Place => ({ file, line, column });

/** The texts and pages that a language lacks, by file. */
function missing(content: Content, language: string): Behind[] {
	const texts = translatedTexts(content).flatMap(({ text, place }) => (text[language] === undefined ? [place] : []));
	const pages = originalPages(content).flatMap((entry) => (content.files.has(translationOf(entry.name, language)) ? [] : [entry.place([])]));
	return byFile([...texts, ...pages]).map((file) => ({ ...file, language, why: 'missing' }));
}

/** Translated pages whose claims are no longer those of the original: by their sources and the days of their verification. */
function older(content: Content, language: string): Behind[] {
	const pages = new Map(content.pages.map((entry) => [entry.name, entry]));
	return originalPages(content).flatMap((entry) => {
		const translation = pages.get(translationOf(entry.name, language));
		if (!translation) return [];
		const [own, theirs] = [claimsOf(entry), claimsOf(translation)];
		const count = Math.max(without(own, theirs).length, without(theirs, own).length);
		return count === 0 ? [] : [{ ...translation.place([]), count, language, why: 'older' as const }];
	});
}

/** Of a list those that another does not have; what stands twice in the one and once in the other is missing once. */
function without(list: readonly string[], other: readonly string[]): string[] {
	const left = [...list];
	for (const item of other) {
		const index = left.indexOf(item);
		if (index >= 0) left.splice(index, 1);
	}
	return left;
}

const claimsOf = ({ page }: { page: MdxPage }): string[] => claimsIn(page).map(({ sources, verified }) => `${sources.join()} ${verified ?? ''}`);

function byFile(places: readonly { file: string; line: number }[]): OpenFile[] {
	const files = new Map<string, OpenFile>();
	for (const { file, line } of places) {
		const known = files.get(file);
		files.set(file, { file, line: Math.min(known?.line ?? line, line), count: (known?.count ?? 0) + 1 });
	}
	return [...files.values()].sort((a, b) => b.count - a.count || byText(a.file, b.file));
}
