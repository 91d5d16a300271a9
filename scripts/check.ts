/** `npm run check`: lists every mistake under `content/`. Exit status 1 on errors, 0 on warnings only. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allEntries, check } from '../src/check/check.ts';
import { isError, report } from '../src/check/report.ts';
import { buildDay } from '../src/site/build-day.ts';
import { coverage } from '../src/site/coverage.ts';

const formats = ['text', 'json', 'github'] as const;
const languages = ['vi', 'en'] as const;
const oneOf = <T extends string>(options: readonly T[], value: string, name: string): T => {
	const found = options.find((option) => option === value);
	if (found) return found;
	process.stderr.write(`--${name}: ${options.join(' | ')}\n`);
	process.exit(2);
};

const { values } = parseArgs({
	options: {
		lang: { type: 'string', default: 'vi' },
		format: { type: 'string', default: 'text' },
		strict: { type: 'boolean', default: false },
		all: { type: 'boolean', default: false },
		root: { type: 'string', default: 'content' },
	},
});
const language = oneOf(languages, values.lang, 'lang');
const format = oneOf(formats, values.format, 'format');
const { tree, problems } = check(join(process.cwd(), values.root), buildDay(), values.root);
process.stdout.write(report(problems, { language, format, all: values.all }));
if (format === 'text') {
	const tags = tree.languages.map(({ data }) => data.tag);
	for (const { language: tag, texts, pages } of coverage(allEntries(tree), tree.docNames, tags)) {
		const words = { vi: ['đoạn chữ', 'trang'], en: ['texts', 'pages'] }[language];
		process.stdout.write(`${tag}: ${texts.join('/')} ${words[0]}, ${pages.join('/')} ${words[1]}\n`);
	}
}
const failed = problems.some((found) => values.strict || isError(found));
process.exitCode = failed ? 1 : 0;
