/**
 * Makes a ZIP of a set in the browser: pages as the site serves them, rewritten by what makes the USB edition, and the plan as the page to
 * open first. Nothing is asked for but files of the site.
 */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { withoutBase } from '../../files/site-address.ts';
import type { OfflineFile } from '../../offline/lists.ts';
import { isWhole } from '../../offline/whole.ts';
import { BASE, withBase } from '../../ui/base.ts';
import { LICENCES } from '../../ui/paths.ts';
import type { Places } from '../address.ts';
import { localMarkup, marked, type Scripts } from '../local-markup.ts';
import { MODULES_SCRIPT, nameOfFile, PAGES, READ_FIRST, SET_PIECES, type SetPieces, SHEET, START } from '../paths.ts';
import { localSheet } from '../sheet.ts';
import { readFirst, startPage } from '../start-page.ts';
import { isPage, travels } from '../travels.ts';
import { PLAN_PAGE, PLAN_SHEET, planPage, planSheet } from './plan-page.ts';

/** What a ZIP is made of. */
export type SetToTake = {
	name: string;
	language: { tag: string; label: string };
	/** the address of the home page, in whose place the plan stands */
	home: string;
	/** each with its addresses as the page has them, its own page first */
	lessons: readonly { title: string; pages: readonly { href: string }[] }[];
	/** addresses of pages that several lessons share; those go along that one of the lessons lists */
	shared: readonly string[];
	/** the markup of the plan */
	plan: string;
	/** what to read first */
	text: string;
	/** every file that the pages may need */
	files: readonly OfflineFile[];
};

/** The ZIP, and what it is called, without ending. */
export type TakenSet = { bytes: Uint8Array<ArrayBuffer>; name: string };

/** Names a module that the script of the ZIP lacks: the site has changed since it was made. */
class ChangedSite extends Error {
	override name = 'ChangedSite';
}

/** How many files are fetched at once. */
const SIDE_BY_SIDE = 6;
/** What does not get smaller by packing. */
const PACKED = /\.(woff2|png|jpe?g|webp|avif|zip|h5p|docx|xlsx|mp3|opus|ogg|m4a)$/;
/** What the ZIP has beside the files of the site. */
const OWN: ReadonlySet<string> = new Set([PLAN_PAGE, PLAN_SHEET]);
/** A moment that is the same in every ZIP. */
const FIXED = new Date(1980, 0, 1);

/** A folder of pages is led to by its own page, which the list may lack; only others are meant as folders. */
const withoutPages = (files: string[]): string[] => (files.some(isPage) ? [] : files);

const fileAt = (url: string): string => (withoutBase(url, BASE) ?? url).slice(1).replace(/(^|\/)$/, '$1index.html');
const pathOf = (href: string): string => new URL(href, location.href).pathname;

/**
 * @param report is told the share that is done, 0 to 1, as far as it is known
 * @throws an error named `ChangedSite`; another one where a file does not come, or not whole
 */
export async function makeZip(set: SetToTake, report: (share: number) => void): Promise<TakenSet> {
	const pieces = (await (await fetch(withBase(SET_PIECES), { cache: 'no-store' })).json()) as SetPieces;
	const listed = new Map(set.files.map((file) => [fileAt(file.url), file]));
	const goes = memberTest(set);
	const open = new Set<string>();
	const scripts: Scripts = {
		module: (found) => {
			const name = 'src' in found ? (found.src.split('/').at(-1) ?? '').replace(/\.js$/, '') : '';
			if (!pieces.modules.includes(name)) throw new ChangedSite(name);
			return name;
		},
	};
	const licences = LICENCES.slice(1);
	listed.set(licences, { url: withBase(LICENCES), revision: '', size: 0 });
	const places: Places = {
		tree: { has: (file) => OWN.has(file) || listed.has(file), under: (folder) => withoutPages([...listed.keys()].filter((file) => file.startsWith(folder))) },
		site: location.origin,
		base: BASE,
		instead: new Map([[fileAt(pathOf(set.home)), PLAN_PAGE]]),
		goes: (file) => OWN.has(file) || (listed.has(file) && travels(file) && (!isPage(file) || goes(file))),
		needs: (target) => {
			for (const file of target.endsWith('/') ? places.tree.under(target) : [target]) if (!OWN.has(file) && places.goes(file)) open.add(file);
		},
	};
	const out: Record<string, Uint8Array> = {};
	const plan = planPage(set.plan, { language: set.language.tag, title: set.name });
	out[PLAN_PAGE] = strToU8(marked(localMarkup(plan, PLAN_PAGE, places, scripts), PLAN_PAGE));
	const rewrite = (file: string, bytes: Uint8Array): Uint8Array => {
		if (isPage(file)) return strToU8(marked(localMarkup(strFromU8(bytes), file, places, scripts), file));
		return file.endsWith('.css') ? strToU8(localSheet(strFromU8(bytes), file, places)) : bytes;
	};
	open.add(licences);
	let done = 0;
	// What a file needs is known once it has come, so that it is gone on in rounds.
	for (let round = [...open]; round.length > 0; round = [...open].filter((file) => !(file in out))) {
		const waiting = [...round];
		const work = async () => {
			for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
				const entry = listed.get(file);
				if (entry) out[file] = rewrite(file, await fetched(entry));
				report(++done / open.size);
			}
		};
		const works = Array.from({ length: SIDE_BY_SIDE }, () =>
			work().catch((error: unknown) => {
				waiting.length = 0;
				throw error;
			}),
		);
		await Promise.all(works);
	}
	return { bytes: zipped(set, pieces, out), name: nameOfFile(set.name) };
}

/** Whether a page belongs to the lessons: their own, those of their quizzes, and what they share. */
function memberTest({ lessons, shared }: SetToTake): (file: string) => boolean {
	const folders = lessons.flatMap(({ pages: [own, ...others] }) => {
		const quizzes = others.map(({ href }) => pathOf(href)).filter((path) => !path.startsWith(pathOf(own?.href ?? '')));
		return [pathOf(own?.href ?? ''), ...quizzes.map((path) => path.replace(/[^/]+\/$/, ''))].map((path) => fileAt(path).replace(/index\.html$/, ''));
	});
	const between = new Set(shared.map((href) => fileAt(pathOf(href))));
	return (file) => between.has(file) || folders.some((folder) => file.startsWith(folder));
}

/** Past every cache of the site: a teacher who takes a set along does not push out what was visited. */
async function fetched(file: OfflineFile): Promise<Uint8Array> {
	const response = await fetch(file.url, { cache: 'reload' });
	// Browsers compute a hash for pages of https alone; elsewhere the size has to do. The licences are in no list.
	const known = file.revision !== '' && 'subtle' in crypto;
	const sound = known ? await isWhole(file.url, response, file) : response.ok;
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (!sound || (file.revision !== '' && bytes.length !== file.size)) throw new Error(file.url);
	return bytes;
}

function zipped({ name, language, lessons, text }: SetToTake, pieces: SetPieces, pages: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
	const folder = nameOfFile(name);
	const door = (title: string, page: string) => startPage({ languages: [{ tag: language.tag, label: language.label, title, page, text }] });
	const doors = lessons.map(({ title, pages: [own] }, index) => {
		const number = `${index + 1}`.padStart(2, '0');
		return [`${number}-${nameOfFile(title)}.html`, door(title, fileAt(pathOf(own?.href ?? '')))] as const;
	});
	const texts: Record<string, string> = {
		[START]: door(name, PLAN_PAGE),
		[READ_FIRST]: readFirst({ languages: [{ tag: language.tag, label: language.label, title: name, page: PLAN_PAGE, text }] }),
		...Object.fromEntries(doors),
		[PAGES + PLAN_SHEET]: planSheet,
		[PAGES + SHEET]: pieces.sheet,
		[PAGES + MODULES_SCRIPT]: pieces.script,
	};
	const files = {
		...Object.fromEntries(Object.entries(texts).map(([path, content]) => [path, strToU8(content)])),
		...Object.fromEntries(Object.entries(pages).map(([path, content]) => [PAGES + path, content])),
	};
	const packed = Object.entries(files).map(([path, content]) => [`${folder}/${path}`, [content, { level: PACKED.test(path) ? 0 : 6, mtime: FIXED }]] as const);
	return zipSync(Object.fromEntries(packed) as unknown as Parameters<typeof zipSync>[0]);
}
