/** What every built page says of itself to machines: that it is in the words of schema.org, true to the kind of the page, and leads somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import jsonld from 'jsonld';
import { builtHtml } from '../../src/files/built-html.ts';
import { readBuiltPage } from '../../src/files/built-page.ts';
import { context, faultsOf, nodesIn } from '../schema-org.ts';
import { some } from '../sweep.ts';
import { dist } from './pages.ts';

type Block = Record<string, unknown>;
type Page = { path: string; texts: string[]; blocks: Block[] };

/** Frames and cards that stand in other pages, and pages that say that nothing is there. */
const SILENT = /^\/(khung-rieng|nhung|goi|h5p)\/|\/khung\/$|\/404\.html$|^\/bien-tap\/bieu-mau/;

let cached: Page[] | undefined;
function pages(): Page[] {
	cached ??= builtHtml(dist).map(({ path, file }) => {
		const texts = [...readFileSync(file, 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => text);
		return { path, texts, blocks: texts.map((text) => JSON.parse(text) as Block) };
	});
	return cached;
}
/** What a page is, beside its way from the home page. */
const own = ({ blocks }: Page) => blocks.filter((block) => block['@type'] !== 'BreadcrumbList');

/** The kinds of pages by their addresses, without the language; the first that fits counts, and all others are pages like any. */
const kinds: readonly (readonly [RegExp, ...string[]])[] = [
	[/^\/$/, 'WebSite'],
	[
		/^\/(cong-uoc|khuyen-nghi|ke-hoach|trac-nghiem|khoa-hoc|tinh-huong|de-doc|bo-tai-lieu|ket-qua|sinh-hoat|phat-thanh|nguon|san-pham|chinh-sach\/luat|truong-hoc\/bai-hoc)\/$/,
		'CollectionPage',
	],
	[/^\/(khuyen-nghi\/lich|ke-hoach\/\d+\/(nhiem-vu|don-vi)|san-pham\/.+)\/$/, 'CollectionPage'],
	[/^\/cong-uoc\/(so-sanh|chua-tham-gia)\/$/, 'WebPage'],
	[/^\/(cong-uoc|chinh-sach\/luat)\/[^/]+\/$/, 'Legislation'],
	[/^\/(quyen|thuat-ngu)\/$/, 'DefinedTermSet'],
	[/^\/quyen\/[^/]+\/$/, 'DefinedTerm'],
	[/^\/ket-qua\/[^/]+\/$/, 'Dataset', 'WebPage'],
	[/^\/du-lieu\/$/, 'DataCatalog'],
	[/^\/khuyen-nghi\/[^/]+\/$/, 'Report'],
	[/^\/khuyen-nghi\/[^/]+\/[^/]+\/$/, 'CreativeWork'],
	[/^\/khoa-hoc\/[^/]+\/$/, 'Course'],
	[/^\/khoa-hoc\/[^/]+\/(thi|dau-vao)\/$/, 'Quiz'],
	[/^\/khoa-hoc\/[^/]+\/chung-nhan\/$/, 'WebPage'],
	[/^\/khoa-hoc\/[^/]+\/(lop-hoc\/)?[^/]+\/$/, 'LearningResource'],
	[/^\/trac-nghiem\/[^/]+\/$/, 'Quiz', 'LearningResource'],
	[/^\/trac-nghiem\/[^/]+\/(phieu-[a-z]|dap-an)\/$/, 'LearningResource'],
	[/^\/the-ghi-nho\/$/, 'LearningResource'],
	[/^\/truong-hoc\/(chuong-trinh|the-tra-loi|bo-bai)\/$/, 'WebPage'],
	[/^\/(truong-hoc|sinh-hoat)\/[^/]+\/trinh-chieu\/$/, 'PresentationDigitalDocument'],
	[/^\/(truong-hoc|sinh-hoat|phat-thanh)\/[^/]+\/((gio-tay|phu-huynh|in-cho-lop|\d+)\/)?$/, 'LearningResource'],
	[/^\/ke-hoach\/\d+\/$/, 'CreativeWork'],
	[/^\/ke-hoach\/\d+\/don-vi\/[^/]+\/$/, 'GovernmentOrganization', 'Organization', 'NewsMediaOrganization', 'EducationalOrganization', 'CollectionPage'],
	[/^\/ke-hoach\/.+\/tong-hop\/$/, 'Report'],
	[/^\/tim-kiem\/$/, 'SearchResultsPage'],
	[/./, 'WebPage'],
];

test('every page says once what it is, by its kind', () => {
	const seen = new Set<RegExp>();
	const wrong = pages().flatMap((page) => {
		const said = own(page).map((block) => block['@type']);
		if (SILENT.test(page.path)) return said.length > 0 ? [`${page.path}: ${said}`] : [];
		const path = page.path.replace(/^\/en\//, '/');
		const [pattern, ...types]: readonly [RegExp?, ...string[]] = kinds.find(([kind]) => kind.test(path)) ?? [];
		if (pattern) seen.add(pattern);
		return said.length === 1 && types.includes(`${said[0]}`) ? [] : [`${page.path}: ${said}, not ${types.join(' or ')}`];
	});
	expect(wrong.slice(0, 40)).toEqual([]);
	expect(kinds.filter(([kind]) => !seen.has(kind)).map(String)).toEqual([]);
	const types = new Set(pages().flatMap((page) => nodesIn(page.blocks).map((node) => node['@type'])));
	for (const type of ['Course', 'CourseInstance', 'Syllabus', 'Quiz', 'Dataset', 'DataDownload', 'DefinedTerm', 'GovernmentOrganization', 'BreadcrumbList'])
		expect(types).toContain(type);
});

test('every word is one of schema.org, where schema.org has it', () => {
	const faults = pages().flatMap(({ path, blocks }) => blocks.flatMap(faultsOf).map((fault) => `${path}  ${fault}`));
	expect(faults.slice(0, 40)).toEqual([]);
});

test('it is JSON-LD: nothing is dropped where it is expanded', async () => {
	for (const { path, blocks } of some(pages(), 150)) {
		for (const { '@context': _schema, ...block } of blocks) {
			const document = { '@context': context, ...block } as Parameters<typeof jsonld.expand>[0];
			// Of what a processor does not understand it is silent, but where it is asked to be safe.
			const [node] = await jsonld.expand(document, { safe: true } as Parameters<typeof jsonld.expand>[1]);
			expect(
				Object.keys(node ?? {}).filter((key) => key !== '@id'),
				path,
			).toHaveLength(Object.keys(block).filter((key) => key !== '@id').length);
		}
	}
});

test('its addresses on the site lead to pages and files that are there', () => {
	const site = new URL(`${own(pages().find(({ path }) => path === '/') as Page)[0]?.url}`).origin;
	const ids = new Map<string, Set<string>>();
	const idsOf = (path: string) => {
		const known = ids.get(path) ?? readBuiltPage(readFileSync(`${dist}${path}index.html`, 'utf8')).ids;
		ids.set(path, known);
		return known;
	};
	const there = new Set(pages().map(({ path }) => path));
	/** Names of things that are no addresses: the site and its publisher. */
	const NAMES = ['/#website', '/#publisher'];
	const addresses = new Map(
		pages().flatMap(({ path, blocks }) =>
			nodesIn(blocks).flatMap((node) =>
				['url', '@id', 'item', 'contentUrl', 'logo', 'mainEntityOfPage'].flatMap((key) => (typeof node[key] === 'string' ? [[node[key], path] as const] : [])),
			),
		),
	);
	const broken = [...addresses].filter(([address]) => {
		const url = new URL(address);
		if (url.origin !== site || NAMES.includes(url.pathname + url.hash)) return false;
		const path = decodeURI(url.pathname);
		if (!there.has(path)) return !existsSync(join(dist, path));
		return url.hash !== '' && !idsOf(path).has(url.hash.slice(1));
	});
	expect(addresses.size).toBeGreaterThan(2000);
	expect(broken.slice(0, 20)).toEqual([]);
});

test('it names the page that it stands in', () => {
	const wrong = pages().flatMap((page) => own(page).flatMap(({ url }) => (new URL(`${url}`).pathname === page.path ? [] : [`${page.path}: ${url}`])));
	expect(wrong).toEqual([]);
});

test('it is light: under a kilobyte but where a page is a list of what it defines', () => {
	const lists: [RegExp, number][] = [
		[/^(\/en)?\/thuat-ngu\/$/, 12],
		[/^(\/en)?\/du-lieu\/$/, 9],
		[/^(\/en)?\/quyen\/$/, 5],
		[/^(\/en)?\/khoa-hoc\/[^/]+\/$/, 4],
		[/^(\/en)?\/ho-tro\/$/, 2],
	];
	const heavy = pages().flatMap(({ path, texts }) => {
		const limit = lists.find(([list]) => list.test(path))?.[1] ?? 1;
		return texts.map((text) => Buffer.byteLength(text)).flatMap((bytes) => (bytes <= limit * 1024 ? [] : [`${path}: ${bytes}`]));
	});
	expect(heavy).toEqual([]);
});
