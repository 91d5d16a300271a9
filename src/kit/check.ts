/** What must hold of kits beyond their schema. */
import { checkIcon } from '../law/check-help.ts';
import { brokenLink, duplicates, misnamed, type Named, unknownIds } from '../source/entry-checks.ts';
import type { Localized } from '../source/fields.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { lengthOf } from '../source/text-length.ts';
import { BIG, HEADLINE, LINE, LINK, POST } from './limits.ts';
import { problem } from './messages.ts';
import type { Kit } from './schema.ts';

/** What kits refer to. */
export type Reach = {
	rights: Named;
	groups: Named;
	helpLines: Named;
	scripts: Named;
	/** every address of the site without the language */
	addresses: ReadonlySet<string>;
};

/** @returns ids that stand twice, misnamed files, texts without room, and what kits name that is not there */
export function checkKits(entries: readonly Located<Kit>[], { rights, groups, helpLines, scripts, addresses }: Reach): Problem[] {
	const linked = (entry: Located<Kit>, path: Path, address: string) => (addresses.has(address) ? [] : [brokenLink(entry, path, address)]);
	return [
		...duplicates(entries),
		...misnamed(entries, (id) => `${id}.yaml`),
		...entries.flatMap((entry) => {
			const { posts, pages, picture, phones, rights: ofRights, groups: ofGroups, scripts: ofScripts = [] } = entry.data;
			return [
				...checkIcon(entry),
				...unknownIds(entry, ['rights'], ofRights, rights),
				...unknownIds(entry, ['groups'], ofGroups, groups),
				...unknownIds(entry, ['phones'], phones, helpLines),
				...unknownIds(entry, ['scripts'], ofScripts, scripts),
				...posts.flatMap(({ text, link }, index) => [...longPosts(entry, index, text), ...linked(entry, ['posts', index, 'link'], link)]),
				...pages.flatMap(({ link }, index) => linked(entry, ['pages', index, 'link'], link)),
				...(picture.big === undefined ? [] : longTexts(entry, ['picture', 'big'], picture.big, BIG)),
				...longTexts(entry, ['picture', 'headline'], picture.headline, HEADLINE),
				...longTexts(entry, ['picture', 'line', 'text'], picture.line.text, LINE),
			];
		}),
	];
}

function longPosts({ place }: Located<Kit>, index: number, text: Localized): Problem[] {
	return Object.entries(text).flatMap(([language, post]) => {
		const got = lengthOf(post) + LINK;
		return got > POST ? [problem('post-long', place(['posts', index, 'text', language]), { got, count: POST })] : [];
	});
}

const longTexts = (entry: Located<Kit>, path: Path, text: Localized, count: number): Problem[] =>
	Object.entries(text).flatMap(([language, part]) => tooLong(entry, [...path, language], part, count));

function tooLong({ place }: Located<Kit>, path: Path, text: string, count: number): Problem[] {
	const got = lengthOf(text);
	return got > count ? [problem('picture-text-long', place(path), { got, count })] : [];
}
