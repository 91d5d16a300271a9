/**
 * `npm run links`: asks every address of the web that the content names whether it is still there. It is no part of a build, as a site
 * that is down for an hour says nothing of the content. Exit status 1 where something is gone, 2 on options that make no sense.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/content/check.ts';
import { outsideLinks } from '../src/content/outside-links.ts';
import { buildDay } from '../src/source/build-day.ts';
import { askAddresses } from './links/ask.ts';
import { linksReport } from './links/report.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'vi' }, root: { type: 'string', default: 'content' } } });
const language = values.lang;
if (language !== 'vi' && language !== 'en') {
	process.stderr.write('--lang: vi | en\n');
	process.exit(2);
}
const { content } = check(resolve(values.root), buildDay(), { shown: values.root.replace(/\/+$/, '') });
const places = outsideLinks(content);
const answers = await askAddresses([...places.keys()]);
process.stdout.write(linksReport(answers, places, language));
process.exitCode = answers.some(({ state }) => state === 'gone') ? 1 : 0;
