/** Makes of the rows of a register what it asks of this State, with everything that is wrong on the way. */
import { documentSymbol } from '../../law/statement-schema.ts';
import { languageTag } from '../../source/fields.ts';
import type { NationalBody, Recommendation } from '../schema.ts';
import { COLUMNS } from './columns.ts';
import { countryCode } from './country-names.ts';
import { note, type Reading } from './mistakes.ts';
import type { Row, Rows } from './row.ts';
import { type KnownThemes, proposalOf } from './themes.ts';
import { answerOf, languageOf, paragraphIn, paragraphOf, plainText } from './values.ts';

/** The State whose register this is. */
const STATE = 'VN';

/** One recommendation as the file gives it, and the row that it comes from. */
export type Draft = { row: Row; symbol: string; paragraph?: string; original: { language: string; text: string } } & Pick<
	Recommendation,
	'by' | 'answer' | 'leads' | 'articles' | 'groups' | 'ids' | 'rights'
>;

/** What drafts are read against. */
type DraftsOf = {
	themes: KnownThemes;
	bodies: readonly NationalBody[];
	/** the languages in which States and bodies may be named */
	languages: readonly string[];
	/** what the ids of a table without those of the Index are kept under */
	register: string;
};

/** How many rows were passed over, and why. */
export type Passed = { elsewhere: number; otherTypes: number };

export function draftsOf({ rows, heads }: Rows, known: DraftsOf, reading: Reading): { drafts: Draft[]; passed: Passed } {
	const passed: Passed = { elsewhere: 0, otherTypes: 0 };
	const unknown = new Set<string>();
	const states = new Set<string>();
	const byId = new Map<string, Draft>();
	const drafts: Draft[] = [];
	const answers = answersIn({ rows, heads });
	for (const row of rows) {
		const concerned = row.values('countries').map((name) => countryCode(name, known.languages));
		if (heads.has('countries') && !concerned.includes(STATE)) passed.elsewhere++;
		else if (heads.has('type') && !row.values('type').some((type) => /recommendation|khuyến nghị/i.test(type))) passed.otherTypes++;
		else {
			const words = answers(row);
			const draft = draftOf(row, words, known, unknown);
			for (const word of row.values('status')) if (!words.includes(word) || row.values('answer').length > 0) states.add(word);
			if (!draft) continue;
			const uhri = draft.ids?.uhri;
			const same = uhri === undefined ? undefined : byId.get(uhri);
			if (same && same.original.text !== draft.original.text) row.wrong('uhri', 'twice', { got: uhri ?? '' });
			if (same) continue;
			if (uhri !== undefined) byId.set(uhri, draft);
			drafts.push(draft);
		}
	}
	if (unknown.size > 0) note(reading, { kind: 'unknown-themes', params: { names: [...unknown].join('; ') } });
	if (states.size > 0) note(reading, { kind: 'status', params: { names: [...states].join('; ') } });
	return { drafts, passed };
}

/**
 * The words of the State's answer in a row: those of its column. Some registers have the answer under “Status”, alone or beside how far things are;
 * “Pending” says there that something is not carried out, unless the whole column is about answers.
 */
function answersIn({ rows, heads }: Rows): (row: Row) => readonly string[] {
	const isAnswer = (word: string) => answerOf([word]) !== undefined;
	const onlyAnswers = !heads.has('answer') && rows.every(({ values }) => values('status').every(isAnswer));
	return ({ values }) => {
		const given = values('answer');
		return given.length > 0 ? given : values('status').filter((word) => isAnswer(word) && (onlyAnswers || answerOf([word]) !== 'pending'));
	};
}

function draftOf(row: Row, words: readonly string[], known: DraftsOf, unknown: Set<string>): Draft | undefined {
	const symbol = symbolIn(row);
	const text = plainText(row.values('text').join('\n'));
	if (text === '') row.wrong('text', 'empty', { name: COLUMNS.text[0] ?? '' });
	const paragraph = paragraphFor(row, text);
	const by = row.values('by').flatMap((names) => codesOf(names, row, known));
	const answer = answerOf(words);
	if (words.length > 0 && answer === undefined) row.wrong('answer', 'answer', { got: words.join(', ') });
	const leads = row.values('lead').flatMap((names) => leadsOf(names, row, known));
	const [tag] = row.values('language');
	const language = tag?.toLowerCase() ?? languageOf(text);
	if (!languageTag.safeParse(language).success) row.wrong('language', 'language', { got: tag ?? '' });
	const proposal = proposalOf(row.values('themes'), row.values('groups'), known.themes);
	for (const name of proposal.unknown) unknown.add(name);
	const [uhri] = row.values('uhri');
	const [number] = row.values('number');
	if (symbol === undefined || text === '') return undefined;
	const ids = { ...(uhri === undefined ? {} : { uhri }), ...(number === undefined ? {} : { [known.register]: number }) };
	return {
		row,
		symbol,
		...(paragraph === undefined ? {} : { paragraph }),
		...(by.length > 0 ? { by: [...new Set(by)] } : {}),
		original: { language, text },
		rights: proposal.rights,
		...(proposal.groups.length > 0 ? { groups: proposal.groups } : {}),
		...(proposal.articles.length > 0 ? { articles: proposal.articles } : {}),
		...(answer === undefined ? {} : { answer }),
		...(leads.length > 0 ? { leads: [...new Set(leads)] } : {}),
		...(Object.keys(ids).length > 0 ? { ids } : {}),
	};
}

function symbolIn(row: Row): string | undefined {
	const got = row.values('symbol')[0]?.replace(/\s+/g, '') ?? '';
	if (got === '') return row.wrong('symbol', 'empty', { name: COLUMNS.symbol[0] ?? '' });
	return documentSymbol.safeParse(got).success ? got : row.wrong('symbol', 'symbol', { got });
}

/** The column's number, or else the one that the text begins with. */
function paragraphFor(row: Row, text: string): string | undefined {
	const [got] = row.values('paragraph');
	if (got === undefined) return paragraphIn(text);
	return paragraphOf(got) ?? row.wrong('paragraph', 'paragraph', { got });
}

/** Names stand one a line; where a line is no State, it may be several with commas between. */
function codesOf(names: string, row: Row, { languages }: DraftsOf): string[] {
	const whole = countryCode(names, languages);
	if (whole !== undefined) return [whole];
	return names
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean)
		.flatMap((name) => countryCode(name, languages) ?? row.wrong('by', 'country', { got: name }) ?? []);
}

function leadsOf(names: string, row: Row, { bodies }: DraftsOf): string[] {
	const same = (a: string, b: string) => a.toLowerCase().normalize('NFC') === b.toLowerCase().normalize('NFC');
	const find = (got: string) => bodies.find(({ id, name }) => id === got || Object.values(name).some((one) => same(one, got)))?.id;
	const whole = find(names);
	if (whole !== undefined) return [whole];
	return names
		.split(/[;\n,]/)
		.map((name) => name.trim())
		.filter(Boolean)
		.flatMap((name) => find(name) ?? row.wrong('lead', 'lead', { got: name }) ?? []);
}
