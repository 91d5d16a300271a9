/** Whether the parts of a page are whole, stand where they belong, and add up. */
import { type Problem, topOf } from '../source/problem.ts';
import { problem } from './messages.ts';
import { folders } from './paths.ts';
import { attributeForms, fewest, LETTER_LENGTH, LONGEST_PERIOD, rules, SLIDE_LENGTH, screens } from './rules.ts';
import type { Part, SchoolPage } from './school-page.ts';

export function checkParts(school: SchoolPage): Problem[] {
	const { parts, folder, file } = school;
	const kind = folders[folder];
	const found = parts.flatMap((part) => {
		const rule = rules[part.name];
		if (!rule) return [];
		if (!rule.on.includes(kind)) return [problem('part-elsewhere', part.place, { name: part.name })];
		return [...checkAttributes(part), ...checkPlace(part), ...checkLength(part)];
	});
	const names = parts.map(({ name }) => name);
	// A translation has as many as its original, which is checked with it; adults have no letter to their parents.
	const wanted = Object.entries(school.kind.endsWith('-text') ? {} : fewest[kind]).filter(([name]) => name !== 'Parents' || !isOther(school));
	const missing = wanted.flatMap(([name, count]) => {
		const got = names.filter((each) => (name === 'screen' ? screens.includes(each) : each === name)).length;
		return got >= count ? [] : [problem('too-few-parts', topOf(file), { name: name === 'screen' ? screens.join(', ') : name, count, got })];
	});
	return [...found, ...missing, ...checkTime(school)];
}

/** Whether it is a lesson outside the general programme. */
const isOther = (school: SchoolPage): boolean => school.kind === 'lesson' && school.data.class !== undefined;

function checkAttributes({ name, attributes, place }: Part): Problem[] {
	const { needs = {}, may = {} } = rules[name] ?? {};
	const wrong = Object.entries({ ...needs, ...may }).filter(([key, form]) => {
		const value = attributes[key];
		return value === undefined ? key in needs : !form.test(value);
	});
	const unknown = Object.keys(attributes).filter((key) => !(key in needs) && !(key in may));
	return [
		...wrong.map(([key]) =>
			problem('part-attribute', place, {
				name,
				attribute: key,
				...(attributeForms[key] ?? { form: { vi: `${key}="…"`, en: `${key}="…"` }, example: `${key}="…"` }),
			}),
		),
		...unknown.map((key) =>
			problem('unknown-attribute', place, { tag: name, field: key, known: [...Object.keys(needs), ...Object.keys(may)].join(', ') || '—' }),
		),
	];
}

function checkPlace({ name, inside, place }: Part): Problem[] {
	const { inside: allowed = [] } = rules[name] ?? {};
	const fits = inside === undefined ? allowed.length === 0 : allowed.includes(inside.name);
	if (fits) return [];
	return [
		allowed.length === 0
			? problem('part-inside', place, { name, parent: inside?.name ?? '' })
			: problem('part-place', place, { name, parents: allowed.join(', ') }),
	];
}

function checkLength({ name, text, place }: Part): Problem[] {
	const count = text.replace(/\s+/g, ' ').trim().length;
	if ((name === 'Slide' || name === 'Discuss') && count > SLIDE_LENGTH) return [problem('slide-long', place, { count, most: SLIDE_LENGTH })];
	if (name === 'Parents' && count > LETTER_LENGTH) return [problem('letter-long', place, { count, most: LETTER_LENGTH })];
	return [];
}

/** The minutes of the activities add up to what the head says. */
function checkTime(school: SchoolPage): Problem[] {
	if (school.kind !== 'lesson' && school.kind !== 'guide') return [];
	const minutes = school.parts.filter(({ name, inside }) => name === 'Activity' && !inside).map(({ attributes }) => Number(attributes.minutes));
	const sum = minutes.reduce((total, each) => total + each, 0);
	const { time } = school.data;
	if (school.kind === 'lesson' && !isOther(school) && time > LONGEST_PERIOD) return [problem('lesson-long', school.place(['time']), { time })];
	return minutes.length === 0 || Number.isNaN(sum) || sum === time ? [] : [problem('lesson-time', school.place(['time']), { sum, time })];
}
