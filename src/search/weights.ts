/** How much a page counts by what it is: the main page of a thing stands above pages that mention it. */
import { HELP } from '../law/paths.ts';
import { SOURCES } from '../reference/paths.ts';
import { CARDS } from '../ui/paths.ts';

/** By page kind; 1 where none is named. */
const KINDS: Readonly<Record<string, number>> = {
	situation: 1.16,
	right: 1.12,
	convention: 1.1,
	law: 1.08,
	result: 1.05,
	term: 1,
	page: 1,
	// What it makes easy comes first for whoever did not ask for it.
	easy: 0.97,
	school: 1,
	course: 0.98,
	press: 0.95,
	kit: 0.95,
	plan: 0.95,
	guide: 0.92,
	radio: 0.92,
	task: 0.9,
	unit: 0.88,
	// Hundreds of them, in words that the pages on rights and laws have, too.
	recommendation: 0.8,
	quiz: 0.75,
};
/** Where to turn stands first for whoever types a number or a name of a help line. Lists of everything stand below what they mention. */
const PAGES: Readonly<Record<string, number>> = { [HELP]: 1.3, [SOURCES]: 0.55, [CARDS]: 0.55 };
/** What editors and the technical staff of schools read. */
const BEHIND = /^\/(bien-tap|du-lieu|dua-khoa-hoc-vao-moodle)\//;
const BEHIND_WEIGHT = 0.75;

/**
 * @param path the address of a page, without the language
 * @param kind its page kind
 * @returns 1 for an ordinary page
 */
export function weightOf(path: string, kind: string): number {
	return PAGES[path] ?? (BEHIND.test(path) ? BEHIND_WEIGHT : (KINDS[kind] ?? 1));
}
