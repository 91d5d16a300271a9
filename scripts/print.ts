/**
 * `npm run print`: prints books, fact sheets, posters, readers for classes and the sheet of codes to `editions/` with a browser, and lists them in
 * `editions/editions.json`; the next build puts them on the site. Books are made of the built site, which the command makes first.
 * Options: `--lang` one language, `--only` those whose name has a text in it; what was printed before goes; `--bleed` adds 3 mm beyond
 * the edge of sheets and posters and marks of where to cut, `--output` another folder, `--site` the folder of another built site. Same
 * content, day and browser: same bytes.
 * Exit status 1 where something could not be printed, 2 on options that make no sense.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/content/load.ts';
import { BLEED, type Edition, isOnePage, MARKS } from '../src/print/edition.ts';
import { editionsOf, fileOf } from '../src/print/editions.ts';
import { faultOf, TOO_LONG } from '../src/print/faults.ts';
import type { Printed, PrintedList } from '../src/print/list.ts';
import { matterOf, printedLanguages } from '../src/print/matter.ts';
import { LIST, OUTPUT } from '../src/print/paths.ts';
import { normalised, pdfFacts } from '../src/print/pdf.ts';
import type { Bilingual } from '../src/source/message.ts';
import { oneOf, optionsOr, refuse } from './command/options.ts';
import { BookPrinter, bookJobs } from './print/books.ts';
import { editionPdf, openPage } from './print/browser.ts';
import { prepareBrowser } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const { values } = optionsOr(() =>
	parseArgs({
		options: {
			lang: { type: 'string' },
			only: { type: 'string' },
			bleed: { type: 'boolean', default: false },
			output: { type: 'string' },
			site: { type: 'string' },
		},
	}),
);
const output = resolve(values.output ?? join(root, OUTPUT));
const there = existsSync(output) ? readdirSync(output) : [];
if (there.some((name) => name !== LIST && !/\.(pdf|epub)$/.test(name)))
	refuse(`--output: thư mục đã có tệp khác / the folder holds other files: ${values.output ?? OUTPUT}`);
const loaded = loadContent(new URL('../content/', import.meta.url));
if ('errors' in loaded) {
	process.stderr.write(loaded.errors);
	process.exit(1);
}
const { content } = loaded;
const known = printedLanguages(content);
const languages = values.lang === undefined ? known : [oneOf(known, values.lang, 'lang')];
const wanted = languages.flatMap((language) => editionsOf(matterOf(content, language))).filter((edition) => fileOf(edition).includes(values.only ?? ''));
const books = bookJobs(content, languages, values.only ?? '');
if (wanted.length + books.length === 0) refuse(`--only: không có bản in nào tên như vậy / nothing to print has that in its name: ${values.only}`);
if (wanted.length > 0 && wanted.every(({ code, form }) => code === undefined && form !== 'codes'))
	process.stdout.write(
		'Trang chưa có địa chỉ công bố nên các tờ không có mã QR: ghi url trong content/site.yaml, hoặc đặt SITE_URL.\nThe site has no address yet, so nothing gets a QR code: write url in content/site.yaml, or set SITE_URL.\n',
	);

// The browser's tool is of the tests: it is asked for only where something is printed.
const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({ executablePath: prepareBrowser(process.execPath), args: ['--no-sandbox'] });
// What an earlier content had, and this one has not, goes.
for (const name of there) rmSync(join(output, name));
mkdirSync(output, { recursive: true });
const page = await openPage(browser);
const done: Printed[] = [];
const faults: string[] = [];
const count = books.length + wanted.length;
const printer = new BookPrinter(page, content, resolve(values.site ?? join(root, 'dist')), output);
for (const [index, job] of books.entries()) {
	progress(index + 1, job.file);
	keep(job.file, await printer.print(job));
}
for (const [index, edition] of wanted.entries()) {
	progress(books.length + index + 1, fileOf(edition));
	keep(`${edition.of} (${edition.form}, ${edition.language})`, await print(edition));
}
await browser.close();
writeFileSync(join(output, LIST), `${JSON.stringify({ day: content.today, editions: done } satisfies PrintedList, undefined, '\t')}\n`);
const megabytes = (done.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1);
process.stdout.write(`${process.stdout.isTTY ? '\r\u001b[K' : ''}${done.length} bản in / editions, ${megabytes} MB: ${values.output ?? OUTPUT}/\n`);
if (faults.length > 0) {
	process.stderr.write(`${faults.join('\n')}\n`);
	process.exitCode = 1;
}

function progress(number: number, file: string): void {
	if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${number}/${count}  ${file}`);
}

function keep(name: string, result: Printed | { fault: Bilingual }): void {
	if ('fault' in result) faults.push(`${name}  ${result.fault.vi} / ${result.fault.en}`);
	else done.push(result);
}

/** Prints one edition to its file, where nothing is wrong with it. */
async function print(edition: Edition): Promise<Printed | { fault: Bilingual }> {
	const pdf = await editionPdf(page, edition, values.bleed);
	if (!pdf) return { fault: TOO_LONG };
	const cut = values.bleed && isOnePage(edition.form);
	const bytes = normalised(pdf, content.today, cut ? BLEED + MARKS : 0, cut ? BLEED : 0);
	const facts = pdfFacts(bytes);
	const fault = faultOf(edition, facts);
	if (fault) return { fault };
	const file = fileOf(edition);
	writeFileSync(join(output, file), bytes);
	const { page: of, form, series, title, language } = edition;
	return { file, page: of, form, series, title, language, bytes: bytes.length, pages: facts.pages };
}
