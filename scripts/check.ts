/**
 * `npm run check`: lists every mistake under `content/`, and the warnings that are new since the last release; `--keep` says that this is a release,
 * `--words` counts the common words of each language anew.
 * Exit status 1 on errors, 0 on warnings only, 2 on options that make no sense.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/content/check.ts';
import { coverage } from '../src/content/coverage.ts';
import { keptReadings } from '../src/content/kept-readings.ts';
import { rooms } from '../src/content/rooms.ts';
import { bankReport } from '../src/quiz/bank-report.ts';
import { writeCountedWords } from '../src/readability/counted-words.ts';
import { KNOWN_WARNINGS, knownFrom, knownWarningsFile, newAmong } from '../src/reference/known-warnings.ts';
import { buildDay } from '../src/source/build-day.ts';
import { messages as shared } from '../src/source/messages.ts';
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
			keep: { type: 'boolean', default: false },
			words: { type: 'boolean', default: false },
			kind: { type: 'string' },
			root: { type: 'string', default: CONTENT },
		},
	}).values;

const values = optionsOr(read);
const language = oneOf(languages, values.lang, 'lang');
const format = oneOf(formats, values.format, 'format');
const kinds = Object.keys(Object.assign({ ...shared }, ...rooms.map(({ messages }) => messages)) as object);
const kind = values.kind === undefined ? undefined : oneOf(kinds.sort(), values.kind, 'kind');
const root = resolve(values.root);
if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) refuse(`--root: ${root}`);
const shown = values.root.replace(/\/+$/, '');
const kept = shown === CONTENT ? keptReadings(shown) : undefined;
const { content, problems, waiting, checked } = check(root, buildDay(), { shown, watched: true, kept });
const words = {
	vi: {
		texts: 'đoạn chữ',
		pages: 'trang',
		counted: 'đã đếm lại từ thông dụng trong',
		kept: 'đã ghi các cảnh báo hiện có vào',
		unkept: 'chưa ghi: sửa hết lỗi trước',
	},
	en: {
		texts: 'texts',
		pages: 'pages',
		counted: 'counted the common words anew in',
		kept: 'wrote the warnings that there are now to',
		unkept: 'not written: correct the errors first',
	},
}[language];
const failed = problems.some((found) => values.strict || isError(found));
const keeps = values.keep && !problems.some(isError);
if (keeps) writeFileSync(join(root, KNOWN_WARNINGS), knownWarningsFile(knownFrom(problems, content)));
const lists = values.words && !problems.some(isError) ? writeCountedWords(root, content) : [];
const said = kind === undefined ? problems : problems.filter((found) => found.kind === kind);
const warnings = said.filter((found) => !isError(found));
const fresh = keeps ? new Set<(typeof warnings)[number]>() : newAmong(warnings, checked);
const figures = [
	...coverage(content).map(({ language: tag, texts, pages }) => `${tag}: ${texts.join('/')} ${words.texts}, ${pages.join('/')} ${words.pages}`),
	...bankReport(content, language),
	...lists.map((name) => `${words.counted} ${shown}/${name}`),
	...(values.keep ? [keeps ? `${words.kept} ${shown}/${KNOWN_WARNINGS}` : words.unkept] : []),
];
const text = report(said, { language, format, all: values.all || kind !== undefined, fresh, waiting });
// The sum comes last, where an editor sees it.
process.stdout.write((format === 'text' && kind === undefined ? figures.map((line) => `${line}\n`).join('') : '') + text);
process.exitCode = failed ? 1 : 0;
