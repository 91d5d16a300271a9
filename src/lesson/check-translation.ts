/** Whether a translated lesson or guide is the same as its original: the same activities with the same minutes, the same screens, a letter where it has one; and whether each version of a translated script has a page. */

import { ORIGINAL } from '../language/paths.ts';
import { type Problem, topOf } from '../source/problem.ts';
import { checkParts } from './check-parts.ts';
import { problem } from './messages.ts';
import { screens } from './rules.ts';
import type { Part, SchoolPage } from './school-page.ts';

export function checkTranslation(school: SchoolPage, pages: readonly SchoolPage[]): Problem[] {
	if (school.kind === 'radio') return checkVersions(school, pages);
	if (school.kind !== 'lesson-text' && school.kind !== 'guide-text') return [];
	const original = pages.find(({ kind, id }) => id === school.id && `${kind}-text` === school.kind);
	// Beside an original whose own parts are at fault a translation cannot be judged.
	if (!original || checkParts(original).length > 0) return [];
	const [theirs, ours] = [original.parts, school.parts].map((parts) => parts.filter(({ name }) => name === 'Activity' || screens.includes(name)));
	if (!theirs || !ours) return [];
	const differs = theirs.findIndex((part, index) => shape(part) !== shape(ours[index]));
	if (differs >= 0 || ours.length > theirs.length) {
		const at = differs >= 0 ? differs : theirs.length;
		const place = ours[at]?.place ?? topOf(school.file);
		return [problem('translation-parts', place, { number: at + 1, original: shape(theirs[at]), got: shape(ours[at]) })];
	}
	const letter = (page: SchoolPage) => page.parts.some(({ name }) => name === 'Parents');
	return letter(original) && !letter(school) ? [problem('too-few-parts', topOf(school.file), { name: 'Parents', count: 1, got: 0 })] : [];
}

/** Shorter versions that the original does not have: the original says which pages there are. */
function checkVersions({ id, language, data, place }: Extract<SchoolPage, { kind: 'radio' }>, pages: readonly SchoolPage[]): Problem[] {
	const original = pages.find((page) => page.kind === 'radio' && page.id === id && page.language === ORIGINAL);
	if (language === ORIGINAL || original?.kind !== 'radio') return [];
	const { shorter: there = [] } = original.data;
	return (data.shorter ?? []).flatMap((minutes, index) =>
		there.includes(minutes) ? [] : [problem('script-original', place(['shorter', index]), { minutes })],
	);
}

/** What a translation does not change of a part. */
function shape(part: Part | undefined): string {
	if (!part) return '–';
	const { minutes, form, item, steps, look } = part.attributes;
	return [part.name, minutes, form, item, steps, look].filter(Boolean).join(' ');
}
