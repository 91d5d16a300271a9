/** What is to be looked at again, and what nobody has verified or translated yet: for those who keep the content. */
import { languageKind } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { MdxPage } from '../source/mdx.ts';
import type { Problem } from '../source/problem.ts';
import type { Aging } from '../source/recheck.ts';
import { walk } from '../source/walk.ts';
import { claimsIn } from './claims.ts';
import { problem } from './messages.ts';

/** A check that will have to be made again; `due` is a day, none where it was never made. */
export type DueCheck = { what: Aging['what']; file: string; line: number; due: string | undefined; checkedOn: string | undefined };
/** How much of a file is open. */
export type OpenFile = { file: string; line: number; count: number };
/** What a language lacks of a file: texts or the page, or claims that the original has gained, lost or verified anew since. */
export type Behind = OpenFile & { language: string; why: 'missing' | 'older' };
export type Due = { checks: DueCheck[]; open: OpenFile[]; untranslated: Behind[] };

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
	const open = [
		...content.everything.flatMap((entry) =>
			[...walk(entry.data)].flatMap((found) => (found.what === 'claim' && found.verified === undefined ? [entry.place(found.path)] : [])),
		),
		...content.pages.flatMap(({ page }) => claimsIn(page).flatMap(({ verified, place }) => (verified === undefined ? [place] : []))),
	];
	return {
		checks: checks.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? '') || a.file.localeCompare(b.file) || a.line - b.line),
		open: byFile(open),
		untranslated: content
			.all(languageKind)
			.map(({ data: { tag } }) => tag)
			.filter((tag) => tag !== ORIGINAL)
			.flatMap((language) => [...missing(content, language), ...older(content, language)]),
	};
}

/** The texts and pages that a language lacks, by file. */
function missing(content: Content, language: string): Behind[] {
	const texts = content.everything.flatMap((entry) =>
		[...walk(entry.data)].flatMap((found) => (found.what === 'text' && found.text[language] === undefined ? [entry.place(found.path)] : [])),
	);
	const pages = content.pages
		.filter(({ name, kind }) => kind.translated !== false && /^docs\//.test(name) && !isTranslation(content, name))
		.filter(({ name }) => !content.files.has(name.replace(/^docs\//, `docs/${language}/`)))
		.map((entry) => entry.place([]));
	return byFile([...texts, ...pages]).map((file) => ({ ...file, language, why: 'missing' }));
}

/** Translated pages whose claims are no longer those of the original: by their sources and the days of their verification. */
function older(content: Content, language: string): Behind[] {
	const pages = new Map(content.pages.map((entry) => [entry.name, entry]));
	return content.pages.flatMap((entry) => {
		const translation = pages.get(entry.name.replace(/^docs\//, `docs/${language}/`));
		if (!translation || translation === entry) return [];
		const left = claimsOf(entry);
		for (const claim of claimsOf(translation)) {
			const index = left.indexOf(claim);
			if (index >= 0) left.splice(index, 1);
		}
		const count = Math.max(left.length, Math.abs(claimsOf(entry).length - claimsOf(translation).length));
		return count === 0 ? [] : [{ ...translation.place([]), count, language, why: 'older' as const }];
	});
}

const claimsOf = ({ page }: { page: MdxPage }): string[] => claimsIn(page).map(({ sources, verified }) => `${sources.join()} ${verified ?? ''}`);

const isTranslation = (content: Content, name: string): boolean =>
	content.all(languageKind).some(({ data: { tag } }) => tag !== ORIGINAL && name.startsWith(`docs/${tag}/`));

function byFile(places: readonly { file: string; line: number }[]): OpenFile[] {
	const files = new Map<string, OpenFile>();
	for (const { file, line } of places) {
		const known = files.get(file);
		files.set(file, { file, line: Math.min(known?.line ?? line, line), count: (known?.count ?? 0) + 1 });
	}
	return [...files.values()].sort((a, b) => b.count - a.count || a.file.localeCompare(b.file));
}
