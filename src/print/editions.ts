/** All that is printed in a language, in the order in which the site lists it. */
import { codeSheet } from './code-sheet.ts';
import type { Edition } from './edition.ts';
import type { Matter } from './matter.ts';
import { conventionPoster, dayPoster, helpLinePoster } from './posters.ts';
import { readersOf } from './reader/reader.ts';
import { conventionSheet, groupSheet, rightSheet } from './sheets.ts';

/** @returns each edition once */
export function editionsOf(matter: Matter): Edition[] {
	const { conventions, rights, groups, helpLines, posters, classes } = matter;
	const codes = codeSheet(matter);
	return [
		...conventions.map((convention) => conventionSheet(convention, matter)),
		...rights.map((right) => rightSheet(right, matter)),
		...groups.map((group) => groupSheet(group, matter)),
		...helpLines.map((line) => helpLinePoster(line, matter)),
		...conventions.map((convention) => conventionPoster(convention, matter)),
		...(posters?.days ?? []).map((day) => dayPoster(day, matter)),
		...classes.flatMap((each) => readersOf(each, matter)),
		...(codes ? [codes] : []),
	];
}

/** The name of an edition's file: `quyen-quyen-song.vi.pdf`. */
export const fileOf = ({ id, language }: Pick<Edition, 'id' | 'language'>): string => `${id}.${language}.pdf`;
