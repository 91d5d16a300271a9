/** Names inside the USB edition and of its ZIPs. Runs in the browser, too. */
import { fold } from '../language/fold.ts';
import { SETS } from '../lesson/paths.ts';
import type { SiteInfo } from '../reference/schema.ts';

/** A title as files are named: `Quyền con người` -> `quyen-con-nguoi`. */
export const nameOfFile = (title: string): string =>
	fold(title)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '') || 'trang';

/** Where the build puts packages for learning platforms; they do not go along. */
export const PACKAGES = 'goi/';
/** The folder that the ZIPs are written to, beside the built site. */
export const OUTPUT = 'dist-stick';
/** The folder of the pages; beside it lie the page to open and the text to read first. */
export const PAGES = 'trang/';
export const START = 'BAT-DAU.html';
export const READ_FIRST = 'DOC-TRUOC.txt';
/** The scripts of the edition, under the folder of the pages. */
export const MODULES_SCRIPT = '_astro/trang.js';
/** Marks links that lead to the published site; only what is no copy of the whole site has it. */
export const SHEET = '_astro/trang.css';
export const SEARCH_SCRIPT = '_astro/tim-kiem.js';
export const searchData = (language: string): string => `_astro/tim-kiem-${language}.js`;

/** The name of a ZIP without its ending, and of the one folder in it. */
export const siteName = ({ fileName, title }: Pick<SiteInfo, 'fileName' | 'title'>): string => `${fileName ?? nameOfFile(title.vi)}-usb`;
export const setName = ({ kind, id }: { kind: 'lesson' | 'guide'; id: string }): string => `${kind === 'lesson' ? 'bai-hoc' : 'sinh-hoat'}-${id}-usb`;

/** What the build makes once for the ZIPs that teachers make of their sets in the browser: the scripts of the pages in them. */
export const SET_PIECES = `${SETS}mang-theo.json`;
export type SetPieces = {
	/** the names of the modules that the script holds */
	modules: string[];
	/** the text of the script */
	script: string;
	/** the style sheet that marks links to the published site */
	sheet: string;
};
