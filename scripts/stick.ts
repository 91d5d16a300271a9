/**
 * The step of `npm run package` that makes the USB edition: ZIPs that open from a memory stick without a server.
 * Writes them to `dist-stick/` or to `--output <folder>`, and lists them with their sizes. With `--only`, once or several times, it makes
 * those alone whose name has one of the texts in it. Exit status 1 where there is no built site, 2 where no edition is called so.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { loadContent } from '../src/content/load.ts';
import { rootOf } from '../src/files/site-address.ts';
import { zip } from '../src/files/zip.ts';
import { languageKind, stringsKind } from '../src/language/kinds.ts';
import { lessonKind } from '../src/lesson/kinds.ts';
import { siteKind, termKind } from '../src/reference/kinds.ts';
import { publishedSite } from '../src/reference/published-site.ts';
import { contentNames } from '../src/search/content-names.ts';
import { editionFiles } from '../src/stick/edition.ts';
import { editionNames, editions } from '../src/stick/editions.ts';
import { OUTPUT } from '../src/stick/paths.ts';
import { readTree } from '../src/stick/tree.ts';
import { optionsOr, refuse } from './command/options.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
	process.stderr.write('Chưa có trang đã dựng trong dist/. Chạy «npm run package».\nThere is no built site in dist/. Run “npm run package”.\n');
	process.exit(1);
}
const loaded = loadContent(new URL('../content/', import.meta.url));
if ('errors' in loaded) {
	process.stderr.write(loaded.errors);
	process.exit(1);
}
const { content } = loaded;
const site = content.served(siteKind);
const published = publishedSite(site.url);
const { values } = optionsOr(() =>
	parseArgs({ options: { output: { type: 'string', default: join(root, OUTPUT) }, only: { type: 'string', multiple: true } } }),
);
const { output } = values;
const tree = readTree(dist);
const sources = {
	tree,
	site,
	languages: content.served(languageKind),
	strings: content.served(stringsKind),
	glossary: content.served(termKind),
	namesIn: (language: string) => contentNames(content, language),
	taught: content.served(lessonKind),
};
const names = editionNames(sources);
const { only = [''] } = values;
const wanted = names.filter((name) => only.some((text) => name.includes(text)));
if (wanted.length === 0) refuse(`--only: không có bản USB nào tên như vậy / no edition has that in its name: ${only.join(', ')}`);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for await (const edition of editions(sources, wanted)) {
	const bytes = zip(Object.fromEntries(await editionFiles(tree, rootOf(published), edition)));
	const file = join(output, `${edition.name}.zip`);
	writeFileSync(file, bytes);
	process.stdout.write(`${(bytes.length / 1e6).toFixed(2).padStart(8)} MB  ${relative(root, file)}\n`);
}
await close();
