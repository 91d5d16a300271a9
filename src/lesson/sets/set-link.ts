/**
 * A set in the fragment of an address, which no server is sent: `#bo-bai=1.<text>`.
 * The text is a list in JSON, deflated (RFC 1951), in URL-safe base64: the name, then for each lesson its key, date, class and note, of which
 * those at the end that are empty are left out. Titles are not sent: the site that opens the link knows them.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { FIELD, readSent, type SentSet } from './set-sent.ts';

const VERSION = '1';
/** Characters; browsers and messengers take addresses of this length. */
const LONGEST = 8000;
/** Characters of what a text may unfold to; so long a text unfolds to six million at most, so that this is soon known. */
const UNFOLDED = 60_000;

/** @returns the fragment with its sign in front; none where the set is too long for a link */
export function linkOf({ name, items }: SentSet): string | undefined {
	const rows = items.map(({ key, date, group, note }) => {
		const row = [key, date, group, note];
		while (row.at(-1) === '') row.pop();
		return row;
	});
	const bytes = deflateSync(strToU8(JSON.stringify([name, ...rows])), { level: 9 });
	const text = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
	return text.length > LONGEST ? undefined : `#${FIELD}=${VERSION}.${text}`;
}

/** Why a link cannot be opened: written by a later version of the site; cut, changed, or no set. */
export type LinkFault = 'later' | 'broken';

/** @param hash that brings a set, with its sign in front. Never throws. */
export function readLink(hash: string): SentSet | LinkFault {
	// Messengers put marks of their own behind an address.
	const [, version = '', text = ''] = /^#[a-z-]+=(\d{1,3})\.([\w-]+)/.exec(hash) ?? [];
	if (version !== '' && version !== VERSION) return 'later';
	if (text === '' || text.length > LONGEST) return 'broken';
	try {
		const bytes = inflateSync(strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true));
		if (bytes.length > UNFOLDED) return 'broken';
		const [name, ...rows] = JSON.parse(strFromU8(bytes)) as unknown[];
		return readSent(name, rows.map(rowAsItem)) ?? 'broken';
	} catch {
		return 'broken';
	}
}

function rowAsItem(row: unknown): unknown {
	if (!Array.isArray(row) || row.length > 4) return undefined;
	const [key, date, group, note] = row as unknown[];
	return { key, date, group, note };
}
