/** Exports of registers, made up for tests, and a content folder that they are taken into. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { afterEach } from 'vitest';
import { check } from '../../src/content/check.ts';
import { importRegisters } from '../../src/recommendation/import/import-registers.ts';
import { documentKind } from '../../src/recommendation/kinds.ts';
import type { Content } from '../../src/source/kind.ts';
import { isError } from '../../src/source/report.ts';
import { copyLanguages, province, quietDay } from './broken-tree.ts';

/** A source with an address of the Index. */
const UHRI = `- id: UHRI-MAU
  title: Universal Human Rights Index
  publisher: OHCHR
  language: en
  url: https://uhri.ohchr.org/en/
  date: null
  called: { vi: Chỉ mục nhân quyền phổ quát }
`;

/** One entry of the JSON export, with the names that the Index uses. */
export type UhriEntry = Record<string, unknown>;
let count = 0;
export const uhriEntry = (fields: UhriEntry = {}): UhriEntry => ({
	AnnotationId: `00000000-0000-4000-8000-${`${++count}`.padStart(12, '0')}`,
	AnnotationType: '- Recommendations',
	Body: '- UPR',
	Countries: ['Viet Nam'],
	DocumentId: 'd',
	PublicationDate: '2019-03-28T00:00:00',
	PublicationDateOnUhri: '2019-08-01T10:00:00.1',
	Regions: ['Asia-Pacific'],
	Sdgs: ['16 - PEACE, JUSTICE AND STRONG INSTITUTIONS'],
	Symbol: 'A/HRC/97/7',
	Text: '38.1 Made up for a test (Lao People’s Democratic Republic);',
	Themes: ['Equality & non-discrimination'],
	AffectedPersons: ['Children'],
	UprCycle: null,
	UprPositions: ['Supported'],
	UprRecommendingCountry: ['Lao People’s Democratic Republic'],
	UprRecommendingRegions: [],
	UprSession: ['- 32nd Session'],
	...fields,
});

/** The heads of the .xlsx export, as the Index spells them. */
export const UHRI_HEADS = [
	'Text',
	'Countries Concerned',
	'Reccomending Body',
	'Document Symbol',
	'Themes',
	'Affected Persons',
	'Sdgs',
	'Document Publication Date',
	'UPR Reccomending States',
	'UPR Position',
	'Type',
	'OHCHR Annotation Id',
	'UPR Session',
	'Regions Concerned',
	'Recommending Regions',
	'Date of publication on UHRI',
];

/** The same entry as a row of the .xlsx export. */
export function uhriRow(entry: UhriEntry): CellValue[] {
	const lines = (name: string) => [entry[name] ?? []].flat().map((one) => `- ${`${one}`.replace(/^- /, '')}`);
	const many = (name: string) => lines(name).join('\n') || null;
	return [
		`${entry.Text}`,
		many('Countries'),
		many('Body'),
		`${entry.Symbol}`,
		many('Themes'),
		many('AffectedPersons'),
		many('Sdgs'),
		new Date(`${entry.PublicationDate}Z`),
		many('UprRecommendingCountry'),
		many('UprPositions'),
		many('AnnotationType'),
		`${entry.AnnotationId}`,
		many('UprSession'),
		many('Regions'),
		null,
		new Date('2019-08-01T00:00:00Z'),
	];
}

export const xlsx = (rows: CellValue[][], sheet = 'Sheet1'): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: sheet, rows }] });

/** @returns a folder with `content/`, which has a source of the Index and these further files */
export function sampleFolder(files: Record<string, string> = {}, source = UHRI): string {
	const folder = mkdtempSync(join(tmpdir(), 'import-register-'));
	cpSync(province, join(folder, 'content'), { recursive: true });
	copyLanguages(join(folder, 'content'));
	appendFileSync(join(folder, 'content/sources.yaml'), source);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		// Lists that the province has get longer.
		appendFileSync(join(folder, name), text);
	}
	return folder;
}

/** The content of a folder, which has to be without errors. */
export function soundContent(folder: string): Content {
	const { content, problems } = check(join(folder, 'content'), quietDay);
	const errors = problems.filter(isError);
	if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, '\t'));
	return content;
}

const folders: string[] = [];
/** A sample folder that is removed when the test ends. */
export const folderWith = (...args: Parameters<typeof sampleFolder>) => {
	folders.push(sampleFolder(...args));
	return folders.at(-1) ?? '';
};
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Options = { source?: string; dryRun?: boolean; language?: 'vi' | 'en' };
/** Takes a file in, and gives the lines without the folder's own name. */
export async function imported(folder: string, name: string, data: string | Uint8Array, { source, dryRun = false, language = 'vi' }: Options = {}) {
	writeFileSync(join(folder, name), data);
	const read = () => check(join(folder, 'content'), quietDay);
	const how = { folder: join(folder, 'content'), read, dryRun, languages: ['vi', 'en'], ...(source === undefined ? {} : { source }) };
	const [one] = await importRegisters([join(folder, name)], how, language);
	return { lines: (one?.lines ?? []).map((line) => line.replaceAll(`${folder}/`, '')), refused: one?.refused };
}
export const textOf = (folder: string, id: string) => readFileSync(join(folder, `content/recommendations/${id}.yaml`), 'utf8');
export const documentOf = (folder: string, id: string) =>
	soundContent(folder)
		.served(documentKind)
		.find((one) => one.id === id);

/** A document that is there: one entry reviewed, two that wait. */
export const REVIEWED = `# Chu kỳ III, đã xem lại một phần.
id: upr-ba
mechanism: upr
symbol: A/HRC/97/7
title: { vi: "Chu kỳ III", en: "Third cycle" }
date: 2019-03-28
cycle: 3
answered: { source: [MAU] }
recommendations:
  # đã xem
  - id: "a"
    paragraph: "38.1"
    text: { vi: "Lời của biên tập viên.", en: "An editor’s words." }
    rights: []
    answer: noted
    original: { language: en, text: "Other words." }
  - id: b # còn chờ
    paragraph: "38.2"
    by: [FR]
    original: { language: en, text: "Old words." }
    rights: []
    toReview: true
  - { id: c, paragraph: "38.3", rights: [], toReview: true, original: { language: en, text: "38.3 C" } }
# hết
source: [MAU]
`;

/** Two recommendations to Viet Nam, one to another State, one concern. */
export const first = uhriEntry();
export const second = uhriEntry({
	Text: '<p>38.2&nbsp;Made up, <b>too</b> &amp; noted (Republic of Korea)(Türkiye);</p>',
	Themes: ['Right to be made up'],
	AffectedPersons: [],
	UprPositions: ['Noted'],
	UprRecommendingCountry: ['Republic of Korea', 'Türkiye'],
});
export const elsewhere = uhriEntry({ Countries: ['Peru'] });
const concern = uhriEntry({ AnnotationType: '- Concerns/Observations' });
export const both = [first, second, elsewhere, concern];
