/** The head of a document that the register does not have yet, from what its rows say. */
import { literally } from '../../files/literally.ts';
import { fold } from '../../language/fold.ts';
import { roman } from '../../language/roman.ts';
import type { Convention } from '../../law/schema.ts';
import type { Source } from '../../reference/schema.ts';
import type { RecommendationDocument } from '../schema.ts';
import type { COLUMNS } from './columns.ts';
import type { Draft } from './drafts.ts';
import { type MistakeKind, note, type Params, type Reading } from './mistakes.ts';
import { cycleOf, dateOf } from './values.ts';

export type Head = Omit<RecommendationDocument, 'recommendations' | 'source'>;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Names of treaty bodies that conventions of the content do not give. */
const BODIES: Record<string, string> = { HRC: 'CCPR', 'CRC-OP-AC': 'CRC', 'CRC-OP-SC': 'CRC', 'Human Rights Committee': 'CCPR' };

/**
 * @param drafts of one document, at least one
 * @param taken ids that documents have
 * @returns the head; none where something of it is not known, which the reading says once
 */
export function headOf(drafts: readonly Draft[], conventions: readonly Convention[], taken: ReadonlySet<string>, reading: Reading): Head | undefined {
	const [{ row, symbol } = fail()] = drafts;
	const wrong = (kind: MistakeKind, params: Params) => {
		note(reading, { kind, row: row.at, params: { symbol, ...params } });
		return undefined;
	};
	const first = (field: keyof typeof COLUMNS) => drafts.flatMap((draft) => draft.row.values(field)).at(0);
	const body = first('body');
	const dated = first('date');
	const date = dated === undefined ? undefined : dateOf(dated);
	if (dated !== undefined && date === undefined) row.wrong('date', 'date', { got: dated });
	else if (date === undefined) wrong('no-date', {});
	const mechanism = mechanismOf(body, symbol, conventions);
	if (mechanism === undefined) return wrong('body', { got: body ?? '' });
	if (mechanism === 'special-procedure') return wrong('special-procedure', { got: body ?? '', id: idFrom(symbol) });
	const free = (id: string) => (taken.has(id) ? idFrom(symbol) : id);
	if (mechanism === 'upr') {
		const cycle = cycleOf(first('cycle'), first('session'));
		if (cycle === undefined) return wrong('cycle', { got: [first('cycle'), first('session')].filter(Boolean).join(', ') });
		const title = { vi: `Rà soát định kỳ phổ quát, chu kỳ ${roman(cycle)}`, en: `Universal Periodic Review, ${ORDINALS[cycle - 1] ?? `${cycle}th`} cycle` };
		return date === undefined ? undefined : { id: free(`upr-${cycle}`), mechanism, symbol, title, date, cycle };
	}
	if (date === undefined) return undefined;
	const { id: convention, treatyBody } = mechanism;
	const number = /\/CO\/([A-Za-z0-9.-]+)$/.exec(symbol)?.[1];
	const id = number === undefined ? idFrom(symbol) : idFrom(`${treatyBody.abbreviation} co ${number}`);
	const { vi, en = treatyBody.name.vi } = treatyBody.name;
	const title = { vi: `Nhận xét kết luận của ${vi} (${symbol})`, en: `Concluding observations of the ${en} (${symbol})` };
	return { id: free(id), mechanism: 'treaty-body', symbol, title, date, convention };
}

function fail(): never {
	throw new Error('a document without rows');
}

const UPR = /^upr$|universal periodic review|^ra soat dinh ky/;
const SPECIAL = /special (procedure|rapporteur)|working group|independent expert|^(sr|wg|ie) |thu tuc dac biet|bao cao vien/;

/** What issued a document: the review, the convention of a treaty body, or a special procedure; none where nobody can tell. */
function mechanismOf(body: string | undefined, symbol: string, conventions: readonly Convention[]): 'upr' | 'special-procedure' | Convention | undefined {
	const name = body?.trim() ?? '';
	if (UPR.test(fold(name))) return 'upr';
	const called = (BODIES[name] ?? name).toLowerCase();
	const byName = conventions.find(
		({ id, treatyBody }) =>
			id.toLowerCase() === called ||
			treatyBody.abbreviation.toLowerCase() === called ||
			Object.values(treatyBody.name).some((one) => one.toLowerCase() === called),
	);
	if (byName) return byName;
	const begins = symbol.startsWith('E/C.12/') ? 'CESCR' : symbol.split('/')[0];
	const bySymbol = conventions.find(({ treatyBody }) => treatyBody.abbreviation === begins);
	if (bySymbol && name === '') return bySymbol;
	return name !== '' && (SPECIAL.test(fold(name)) || (symbol.startsWith('A/') && bySymbol === undefined)) ? 'special-procedure' : undefined;
}

/** `A/HRC/35/31/Add.1` as a file is called: `a-hrc-35-31-add-1`. */
export const idFrom = (name: string): string =>
	fold(name)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');

/**
 * @param chosen the id that the command names
 * @returns the source of the register itself: the one that was named, or the first with an address of the Index
 */
export const registerSource = (sources: readonly Source[], chosen: string | undefined): string | undefined =>
	chosen ?? sources.find(({ url }) => url !== null && url !== undefined && new URL(url).hostname.endsWith('uhri.ohchr.org'))?.id;

/** @returns the source that is the document with a symbol itself, by its title or its address */
export function sourceOf(symbol: string, sources: readonly Source[]): string | undefined {
	const exact = new RegExp(`(^|[^A-Za-z0-9/])${literally(symbol)}(?![A-Za-z0-9-]|/[A-Za-z0-9]|\\.[A-Za-z0-9])`);
	const address = new RegExp(`^https?://(www\\.)?undocs\\.org/(en/)?${literally(symbol)}$`);
	return sources.find(({ title, url }) => exact.test(title) || (url !== null && url !== undefined && address.test(url)))?.id;
}
