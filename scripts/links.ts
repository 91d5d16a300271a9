/**
 * `npm run links`: asks every address of the web that the content names whether it is still there. It is no part of a build, as a site
 * that is down for an hour says nothing of the content. Exit status 1 where something is gone, 2 on options that make no sense.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/content/check.ts';
import { outsideLinks } from '../src/content/outside-links.ts';
import { buildDay } from '../src/source/build-day.ts';
import { languages, oneOf, optionsOr, refuse } from './command/options.ts';
import { askAddresses } from './links/ask.ts';
import { linksReport } from './links/report.ts';

const read = () => parseArgs({ options: { lang: { type: 'string', default: 'vi' }, root: { type: 'string', default: 'content' } } }).values;
const { lang, root } = optionsOr(read);
const language = oneOf(languages, lang, 'lang');
if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) refuse(`--root: ${root}`);
const { content } = check(resolve(root), buildDay(), { shown: root.replace(/\/+$/, '') });
const places = outsideLinks(content);
const answers = await askAddresses([...places.keys()]);
process.stdout.write(linksReport(answers, places, language));
process.exitCode = answers.some(({ state }) => state === 'gone') ? 1 : 0;
