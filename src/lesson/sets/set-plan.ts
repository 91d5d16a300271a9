/** The plan of a set: a table to print, and below it for each lesson what is to be reached and prepared. */
import { dayOf, showDay, weekdayAndDate } from '../../language/browser-words.ts';
import { element } from '../../ui/elements.ts';
import type { SetTexts } from './page-data.ts';
import type { LessonSet, SetItem } from './set.ts';

const listOf = (lines: readonly string[], attributes: Record<string, string> = {}): HTMLElement =>
	element('ul', attributes, ...lines.map((line) => element('li', {}, line)));

/** Minutes of all lessons that the site knows. */
const minutesOf = ({ items }: LessonSet, texts: SetTexts): number => items.reduce((sum, { key }) => sum + (texts.entry(key)?.minutes ?? 0), 0);

/** @returns the plan, made anew from the set */
export function planOf(set: LessonSet, texts: SetTexts): HTMLElement[] {
	if (set.items.length === 0) return [];
	const { language } = texts.data;
	const name = element('p', { class: 'set-plan-name' }, set.name);
	const heads = ['date', 'group', 'lesson', 'minutes', 'bring', 'pages'].map((key) => texts.say(`plan.${key}`));
	const rows = set.items.map((item, index) => planRow(item, index, heads, texts));
	const sum = element('td', { colspan: '6' }, texts.say('plan.total', { count: set.items.length, minutes: minutesOf(set, texts) }));
	const table = element(
		'table',
		{ class: 'cards set-table' },
		element('caption', { class: 'sr-only' }, texts.say('plan.caption', { name: set.name })),
		element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
		element('tbody', {}, ...rows),
		element('tfoot', {}, element('tr', {}, sum)),
	);
	// A lesson for two classes is described once.
	const known = [...new Set(set.items.map(({ key }) => key))].flatMap((key) => texts.entry(key) ?? []);
	const described = known.map((entry) =>
		element(
			'section',
			{ class: 'set-lesson', ...(entry.lang === undefined ? {} : { lang: entry.lang }) },
			element('h4', {}, entry.title),
			element('p', { class: 'note' }, texts.facts(entry.key)),
			...entry.objectives.flatMap(({ label, lines }) => [element('p', { class: 'set-label' }, label), listOf(lines)]),
			...(entry.before.length > 0 ? [element('p', { class: 'set-label' }, texts.say('plan.before')), listOf(entry.before, { class: 'set-todo' })] : []),
		),
	);
	const made = element('p', { class: 'note set-made' }, texts.say('plan.made', { date: showDay(dayOf(Date.now()), language) }));
	return [name, table, ...(known.some(({ hands }) => hands) ? [cardsLine(texts)] : []), ...described, made];
}

/** Where answer cards are printed: once, for all lessons. */
function cardsLine(texts: SetTexts): HTMLElement {
	const { href, label } = texts.data.cards;
	return element('p', { class: 'set-cards' }, `${texts.say('plan.cards')} `, element('a', { href }, label));
}

/** A day with its weekday; a line ends between them, and within neither. */
const dayShown = (date: string, language: string): (Node | string)[] =>
	weekdayAndDate(date, language).flatMap((piece, index) => [...(index > 0 ? [' '] : []), element('span', { class: 'set-day' }, piece)]);

function planRow(item: SetItem, index: number, heads: readonly string[], texts: SetTexts): HTMLElement {
	const entry = texts.entry(item.key);
	const title = texts.title(item);
	const lang: Record<string, string> = entry?.lang === undefined ? {} : { lang: entry.lang };
	const [first] = entry?.pages ?? [];
	const lesson = element(
		'th',
		{ scope: 'row', 'data-label': heads[2] ?? '' },
		`${index + 1}. `,
		first ? element('a', { href: first.href, ...lang }, title) : title,
	);
	if (entry) lesson.append(element('span', { class: 'note' }, texts.facts(item.key).split(' · ')[0] ?? ''));
	else lesson.append(element('span', { class: 'note' }, texts.say('unknown')));
	if (item.note !== '') lesson.append(element('span', { class: 'set-note' }, item.note));
	const cell = (column: number, ...children: (Node | string)[]) => element('td', { 'data-label': heads[column] ?? '' }, ...children);
	const pages = cell(5, ...(entry ? entry.pages.flatMap(({ label, href }, place) => [place > 0 ? ' · ' : '', element('a', { href }, label)]) : ['–']));
	pages.className = 'set-pages';
	return element(
		'tr',
		{},
		cell(0, ...(item.date === '' ? [texts.say('plan.noDate')] : dayShown(item.date, texts.data.language))),
		cell(1, item.group || '–'),
		lesson,
		cell(3, entry ? `${entry.minutes}` : '–'),
		cell(4, entry && entry.bring.length > 0 ? listOf(entry.bring, lang) : '–'),
		pages,
	);
}
