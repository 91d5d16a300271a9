/** The sections of a tutor's guide as the parts of a reader: what everyone gets, what the tutor keeps, what stays loose. */
import type { Block, Part, Section } from '../../course/class/blocks.ts';
import type { ClassDay } from '../../course/class/day.ts';
import { SECTION_IDS, type SectionName } from '../../course/class/guide.ts';
import { DAY_COLUMNS } from '../../course/class/timetable.ts';
import type { Say } from '../../language/strings.ts';
import type { ReaderPart, ReaderSection, ReaderSheet, Staple, Start } from './model.ts';

/** The columns of the timetable that are for everyone: how a thing is done is the tutor's. */
const FOR_EVERYONE = ['time', 'what'] as const;

/**
 * @param guide the sections of the tutor's guide
 * @param day its timetable, which gives the order of the sheets
 * @returns the parts of the reader for those who learn, and of the one for the tutor
 */
export function readerParts(guide: readonly Section[], day: ClassDay, say: Say): { reader: ReaderPart[]; tutorReader: ReaderPart[] } {
	const of = (name: SectionName) => guide.filter(({ id }) => id === SECTION_IDS[name]);
	const order = day.slots.flatMap((slot) => (slot.kind === 'exercise' ? [slot.exercise] : []));
	const rankOf = ({ exercise = '' }: Part) => (order.includes(exercise) ? order.indexOf(exercise) : order.length);
	const ordered = (parts: readonly Part[]) => parts.toSorted((a, b) => rankOf(a) - rankOf(b));
	const handouts = ordered(of('handouts').flatMap(({ parts }) => parts));
	const sheets = handouts.filter(({ cut }) => !cut);
	const isForClass = ({ exercise = '' }: Part) => order.includes(exercise);
	/** The section in a part of the reader, with its blocks and the starts of its sheets changed. */
	const placed = (part: Staple, starts: Start, { id, title, blocks, parts }: Section, sheet: Start = 'here'): ReaderSection => ({
		id: `${part}-${id}`,
		title,
		starts,
		blocks,
		sheets: parts.map(
			(one, index): ReaderSheet => ({
				id: `${part}-${id}-${index + 1}`,
				title: one.title,
				// The first sheet stands below the heading of its section.
				starts: index === 0 && blocks.length === 0 ? 'here' : sheet,
				blocks: one.blocks,
				listed: sheet !== 'here',
			}),
		),
	});
	const own = (id: string, title: string, parts: readonly Part[]): Section[] => (parts.length > 0 ? [{ id, title: say(title), blocks: [], parts }] : []);
	const part = (id: Staple, sections: readonly ReaderSection[], note: string = id): ReaderPart => ({
		id,
		title: say(`print.reader.part.${id}`),
		note: say(`print.reader.note.${note}`),
		// The first section stands below the heading of its part.
		sections: sections.map((section, index) => (index === 0 ? { ...section, starts: 'here' } : section)),
	});
	const everyone = part('everyone', [
		...of('learn').map((section) => placed('everyone', 'here', section)),
		...of('day').map((section) => placed('everyone', 'page', { ...section, blocks: section.blocks.map(dayForEveryone) })),
		...own(SECTION_IDS.handouts, 'course.class.section.handouts', sheets.filter(isForClass)).map((section) => placed('everyone', 'page', section, 'page')),
		...own(
			'tu-hoc',
			'print.reader.home',
			sheets.filter((sheet) => !isForClass(sheet)),
		).map((section) => placed('everyone', 'page', section, 'page')),
	]);
	const names = ['audience', 'prepare', 'day', 'telling', 'groups', 'answers', 'checks'] as const;
	const tutor = part(
		'tutor',
		names.flatMap((name) =>
			of(name).map((section) =>
				placed('tutor', STARTS_OF_TUTOR[name] ?? 'here', {
					...section,
					parts: name === 'groups' || name === 'answers' ? ordered(section.parts) : section.parts,
				}),
			),
		),
	);
	const loose = (name: SectionName) => of(name).map((section) => placed('loose', 'sheet', section));
	const cards = own(
		'the',
		'print.reader.cards',
		handouts.filter(({ cut }) => cut),
	).map((section) => placed('loose', 'sheet', section, 'sheet'));
	return {
		reader: [everyone, part('loose', loose('evaluation'), 'handedIn')],
		tutorReader: [everyone, tutor, part('loose', [...cards, ...loose('signatures'), ...loose('evaluation'), ...loose('tally')])],
	};
}

/** The answers can be taken out by themselves. */
const STARTS_OF_TUTOR: Partial<Record<SectionName, Start>> = { day: 'page', telling: 'page', answers: 'sheet', checks: 'page' };

function dayForEveryone(block: Block): Block {
	if (block.kind !== 'table') return block;
	const columns = FOR_EVERYONE.map((column) => DAY_COLUMNS.indexOf(column));
	const chosen = <T>(cells: readonly T[]): T[] => columns.flatMap((column) => cells.slice(column, column + 1));
	return { ...block, head: chosen(block.head), rows: block.rows.map(chosen), widths: [22, 78] };
}
