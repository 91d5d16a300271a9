/** Exports of registers, made up for tests, and a content folder that they are taken into. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { check } from '../../src/content/check.ts';
import type { Content } from '../../src/source/kind.ts';
import { isError } from '../../src/source/report.ts';
import { province, quietDay } from './broken-tree.ts';

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
	Symbol: 'A/HRC/99/7',
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
	const languages = fileURLToPath(new URL('../../content/languages', import.meta.url));
	cpSync(languages, join(folder, 'content/languages'), { recursive: true, filter: (path) => !path.endsWith('synonyms.yaml') });
	appendFileSync(join(folder, 'content/sources.yaml'), source);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
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
