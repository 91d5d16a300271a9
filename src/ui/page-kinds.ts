/** What a page is: search filters by it and names it beside a result. */
export const pageKinds = [
	'page',
	'convention',
	'law',
	'right',
	'situation',
	'easy',
	'result',
	'recommendation',
	'plan',
	'task',
	'unit',
	'term',
	'press',
	'kit',
	'school',
	'course',
	'quiz',
	'guide',
	'radio',
] as const;
export type PageKind = (typeof pageKinds)[number];
