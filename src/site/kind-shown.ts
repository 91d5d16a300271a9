/** Whether the kind of a page is named over its title: where it is one of its kind, and the way to it does not lead through others of it. */
import { EASY } from '../easy/paths.ts';
import { KITS } from '../kit/paths.ts';
import { COMPARISON, CONVENTIONS, LAWS, NOT_PARTY, RIGHTS } from '../law/paths.ts';
import { CURRICULUM, GUIDES, LESSONS, RADIO } from '../lesson/paths.ts';
import { COMPARE, PLANS } from '../plan/paths.ts';
import { QUIZZES } from '../quiz/paths.ts';
import { REGISTER, REVIEW_DATES } from '../recommendation/paths.ts';
import { RESULTS } from '../results/paths.ts';
import { SITUATIONS } from '../situation/paths.ts';
import type { PageKind } from '../ui/page-kinds.ts';
import type { Crumb } from './trail.ts';

/** The page that all of a kind lie below, then those beside it that are about all of them. A kind without such a page is not named. */
const overviews: Partial<Record<PageKind, readonly [string, ...string[]]>> = {
	convention: [CONVENTIONS, COMPARISON, NOT_PARTY],
	law: [LAWS],
	right: [RIGHTS],
	situation: [SITUATIONS],
	easy: [EASY],
	result: [RESULTS],
	recommendation: [REGISTER, REVIEW_DATES],
	plan: [PLANS, COMPARE],
	kit: [KITS],
	quiz: [QUIZZES],
	school: ['/truong-hoc/', LESSONS, CURRICULUM],
	guide: [GUIDES],
	radio: [RADIO],
};

/**
 * @param path the address of the page, without its language
 * @param crumbs the way to it
 * @param bare takes the language from an address
 */
export function isKindShown(kind: PageKind, path: string, crumbs: readonly Crumb[], bare: (address: string) => string): boolean {
	const own = overviews[kind];
	if (!own || own.includes(path) || !path.startsWith(own[0])) return false;
	// The name of a group need not be that of the kind; that of the overview is, and what lies below it is one of the kind itself.
	return !crumbs.some(({ href, isGroup }) => {
		const address = href === undefined ? '' : bare(href);
		return address === own[0] ? !isGroup : address.startsWith(own[0]);
	});
}
