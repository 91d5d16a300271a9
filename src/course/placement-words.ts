/** The words that the script of the placement test says, each behind `course.placement.`. */
export const placementWords = [
	'running',
	'goOn',
	'summary',
	'choose',
	'chosenNone',
	'saidSkipped',
	'saidTaken',
	'maySkip',
	'skippedMark',
	'doneMark',
	'readFaulty',
	'always',
	'take',
	'takeLabel',
	'look',
	'lookLabel',
	'otherLanguage',
	'memory',
	'broken',
] as const;
export type PlacementWord = (typeof placementWords)[number];
