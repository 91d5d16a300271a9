/** Posters: one page of A3 on a convention, a help line or a day of the year. Large, and little text. */
import { formatDate, formatDayOfYear } from '../language/format.ts';
import { conventionPath, HELP } from '../law/paths.ts';
import type { Convention, HelpLine } from '../law/schema.ts';
import type { SceneName } from '../picture/scenes.ts';
import type { Poster, Series } from './edition.ts';
import type { Matter } from './matter.ts';
import { common, footOf, type Sourced } from './parts.ts';
import type { Posters } from './schema.ts';

/** Where the content names no scene. */
const PLAIN: SceneName = 'landscape';

type Day = NonNullable<Posters['days']>[number];
type Made = {
	id: string;
	of: string;
	series: Series;
	title: string;
	page: string;
	number?: string;
	text: string;
	small?: string;
	picture: SceneName;
	claims: Sourced[];
};

function poster({ claims, picture, ...made }: Made, matter: Matter): Poster {
	return {
		...made,
		...common(matter, made.series),
		form: 'poster',
		ground: matter.ground,
		label: matter.say(`print.series.${made.series}`),
		code: matter.code(made.page, matter.say('print.more')),
		scene: matter.scene(picture),
		foot: footOf(claims, [], matter),
	};
}

/** Characters that are read in passing. */
const MOST_TEXT = 150;

/** The sentences that a text begins with, as many as a poster has room for; never a part of one, and at least one. */
function shortened(text: string): string {
	let end = 0;
	for (const { index } of text.matchAll(/(?<=[.!?]) |$/g)) {
		if (end > 0 && index > MOST_TEXT) break;
		end = index;
	}
	return text.slice(0, end);
}

export function conventionPoster(convention: Convention, matter: Matter): Poster {
	const { text, say, language } = matter;
	const { act } = convention.vietNam;
	return poster(
		{
			id: `ap-phich-cong-uoc-${convention.id.toLowerCase()}`,
			of: `convention ${convention.id}`,
			series: 'convention',
			title: text(convention.name),
			page: conventionPath(convention.id),
			text: shortened(text(convention.protects.text)),
			small: `${say(`convention.${act.type}`)}: ${formatDate(act.date, language)}.`,
			picture: matter.posters?.conventions?.[convention.id] ?? PLAIN,
			claims: [convention.protects, act],
		},
		matter,
	);
}

export function helpLinePoster(line: HelpLine, matter: Matter): Poster {
	return poster(
		{
			id: `ap-phich-duong-day-${line.id}`,
			of: `help-line ${line.id}`,
			series: 'helpLine',
			title: matter.text(line.name),
			page: HELP,
			number: line.number,
			text: matter.text(line.details),
			picture: matter.posters?.helpLines?.[line.id] ?? PLAIN,
			claims: [line],
		},
		matter,
	);
}

export function dayPoster(day: Day, matter: Matter): Poster {
	return poster(
		{
			id: `ap-phich-ngay-${day.id}`,
			of: `poster ${day.id}`,
			series: 'day',
			title: matter.text(day.name),
			page: day.page,
			number: formatDayOfYear(day.day, matter.language),
			text: matter.text(day.text),
			picture: day.scene,
			claims: [day],
		},
		matter,
	);
}
