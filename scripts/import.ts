/**
 * `npm run import -- <files>`: takes in quizzes that other tools made, reports that units filled in, and exports of registers of recommendations.
 * Writes `quizzes/<id>.yaml`, or `quizzes/<id>.h5p` for packages of other types and with --keep; of an `.xlsx` form, an entry of the plan's
 * `reports.yaml` and `content/media/<id>.yaml` for each product; of a register (`.json`, `.csv`, `.xlsx`), `content/recommendations/<id>.yaml`,
 * or only says what it would write with --dry-run. Exit status 0 when everything came in, 1 when something was refused, 2 on options that make no sense.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/content/check.ts';
import { importFiles } from '../src/exchange/import/import-files.ts';
import { filesNeverRead } from '../src/exchange/import/never-read.ts';
import { refusalLine } from '../src/exchange/import/result.ts';
import { shown } from '../src/files/archive-names.ts';
import { faultOfFile, faultOfTarget, filesMeant } from '../src/files/given-file.ts';
import { stringsKind } from '../src/language/kinds.ts';
import { ORIGINAL } from '../src/language/paths.ts';
import { sayFrom } from '../src/language/strings.ts';
import { isGivenAsForm, isSheetOfForm } from '../src/plan/forms/import/given-format.ts';
import { importForms } from '../src/plan/forms/import/import-forms.ts';
import { importRegisters } from '../src/recommendation/import/import-registers.ts';
import { isRegister } from '../src/recommendation/import/read-file.ts';
import { buildDay } from '../src/source/build-day.ts';
import { languages, oneOf, optionsOr, refuse } from './command/options.ts';

const words = {
	vi: (name: string, items: number, open: number) => `${name}: ${items} câu, ${open} chỗ cần bổ sung (tìm «# cần» trong tệp)`,
	en: (name: string, items: number, open: number) => `${name}: ${items} items, ${open} places to fill in (look for “# cần” in the file)`,
};
/** The folders that something may be written to. */
const TARGETS = ['content', 'quizzes'];
const read = () =>
	parseArgs({
		allowPositionals: true,
		options: {
			lang: { type: 'string', default: 'vi' },
			keep: { type: 'boolean', default: false },
			source: { type: 'string' },
			'dry-run': { type: 'boolean', default: false },
		},
	});

const { values, positionals } = optionsOr(read);
const language = oneOf(languages, values.lang, 'lang');
if (positionals.length === 0)
	refuse(
		'npm run import -- <file.h5p | file.xml | file.gift | file.txt | report.xlsx | register.json | .csv | .xlsx> … [--keep] [--source id] [--dry-run] [--lang en]',
	);
const readContent = () => check(resolve('content'), buildDay());
// Whoever sends a report on a day sends it by the calendar on the wall; the build goes by UTC.
const localDay = new Intl.DateTimeFormat('sv-SE').format(new Date());
const today = process.env.BUILD_DATE || localDay < buildDay() ? buildDay() : localDay;
const howForms = { folder: resolve('content'), read: readContent, today };
const given = [...new Set(positionals.flatMap(filesMeant))];
const notPlain = new Map(given.flatMap((file) => [[file, faultOfFile(file, language)] as const]).filter(([, fault]) => fault !== undefined));
const plain = given.filter((file) => !notPlain.has(file));
const targets = TARGETS.flatMap((folder) => faultOfTarget('.', folder, language) ?? []);
if (targets.length > 0) refuse([...notPlain.values(), ...targets].join('\n'));
const registers: string[] = [];
for (const file of plain) if (!isGivenAsForm(file) || /\.xlsx$/i.test(file)) if (await isRegister(file)) registers.push(file);
const tables = plain.filter((file) => /\.csv$/i.test(file));
const say = tables.length > 0 ? sayFrom(readContent().content.served(stringsKind), ORIGINAL) : undefined;
const sheets = say ? tables.filter((file) => isSheetOfForm(readFileSync(file).subarray(0, 4096), say)) : [];
const isForm = (file: string) => sheets.includes(file) || (isGivenAsForm(file) && !registers.includes(file));
if (notPlain.size > 0) {
	// What is wrong with the other forms is said in the same run; nothing is written.
	const { against } = await importForms(plain.filter(isForm), { ...howForms, dryRun: true }, language);
	refuse([...notPlain.values(), ...against].join('\n'));
}

const dryRun = values['dry-run'];
if (dryRun && registers.length < given.length) refuse('--dry-run: .json, .csv, .xlsx (content/recommendations)');
const forms = await importForms(plain.filter(isForm), howForms, language);
for (const line of [...forms.against, ...forms.written.map((name) => `content/${name}`)]) process.stdout.write(`${line}\n`);

// Files may be taken into a folder that has no content yet.
const folder = [resolve('content/languages'), join(import.meta.dirname, '../content/languages')].find((path) => existsSync(path));
const tags = folder === undefined ? [ORIGINAL] : readdirSync(folder);
const how = { folder: resolve('content'), read: readContent, dryRun, languages: tags, ...(values.source === undefined ? {} : { source: values.source }) };
const recommendations = await importRegisters(
	registers.filter((file) => !isForm(file)),
	how,
	language,
);
for (const { lines } of recommendations) for (const line of lines) process.stdout.write(`${line}\n`);
const files = given.filter((file) => !isForm(file) && !registers.includes(file));
const taken = await importFiles(files, resolve('quizzes'), values.keep, tags, filesNeverRead(files));
for (const { file, written, items, open, refusals, warnings } of taken) {
	for (const refusal of [...refusals, ...warnings]) process.stdout.write(`${refusalLine(shown(file), refusal, language)}\n`);
	if (written !== undefined) process.stdout.write(`${written.endsWith('.h5p') ? written : words[language](written, items, open)}\n`);
}
const refused = [...taken.map(({ refusals }) => refusals.length > 0), forms.against.length > 0, ...recommendations.map((one) => one.refused)];
process.exitCode = refused.includes(true) ? 1 : 0;
