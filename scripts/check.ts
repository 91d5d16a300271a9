/** `npm run check`: lists every mistake under `content/`. Exit status 1 on errors, 0 on warnings only, 2 on options that make no sense. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/content/check.ts';
import { coverage } from '../src/content/coverage.ts';
import { keptReadings } from '../src/content/kept-readings.ts';
import { bankReport } from '../src/quiz/bank-report.ts';
import { buildDay } from '../src/source/build-day.ts';
import { isError, report } from '../src/source/report.ts';
import { languages, oneOf, optionsOr, refuse } from './command/options.ts';

/** The content of the site: what is read in it is kept for the next run. */
const CONTENT = 'content';
const formats = ['text', 'json', 'github'] as const;
const read = () =>
	parseArgs({
		options: {
			lang: { type: 'string', default: 'vi' },
			format: { type: 'string', default: 'text' },
			strict: { type: 'boolean', default: false },
			all: { type: 'boolean', default: false },
			root: { type: 'string', default: CONTENT },
		},
	}).values;

const values = optionsOr(read);
const language = oneOf(languages, values.lang, 'lang');
const format = oneOf(formats, values.format, 'format');
const root = resolve(values.root);
if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) refuse(`--root: ${root}`);
const shown = values.root.replace(/\/+$/, '');
const kept = shown === CONTENT ? keptReadings(shown) : undefined;
const { content, problems } = check(root, buildDay(), { shown, watched: true, kept });
const words = { vi: ['đoạn chữ', 'trang'], en: ['texts', 'pages'] }[language];
const figures = [
	...coverage(content).map(({ language: tag, texts, pages }) => `${tag}: ${texts.join('/')} ${words[0]}, ${pages.join('/')} ${words[1]}`),
	...bankReport(content, language),
];
process.stdout.write(report(problems, { language, format, all: values.all }) + (format === 'text' ? figures.map((line) => `${line}\n`).join('') : ''));
const failed = problems.some((found) => values.strict || isError(found));
process.exitCode = failed ? 1 : 0;
