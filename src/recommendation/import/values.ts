/** What the texts of a register say: numbers of paragraphs, answers, dates, cycles, plain words. */
import { Parser } from 'htmlparser2';
import { fold } from '../../language/fold.ts';
import { roman } from '../../language/roman.ts';
import { isCalendarDate } from '../../source/calendar-date.ts';
import { type Answer, recommendation } from '../schema.ts';

/** Elements that begin a line of their own. */
const BLOCKS = new Set(['p', 'div', 'br', 'li', 'tr', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** @returns the words of a text that may hold markup, as the Index exports it, one paragraph a line */
export function plainText(text: string): string {
	if (!/[<&]/.test(text)) return tidy(text);
	let plain = '';
	const parser = new Parser({
		ontext: (part) => {
			plain += part;
		},
		onopentagname: (name) => {
			if (BLOCKS.has(name)) plain += '\n';
		},
		onclosetag: (name) => {
			if (BLOCKS.has(name)) plain += '\n';
		},
	});
	parser.end(text);
	return tidy(plain);
}

const tidy = (text: string) =>
	text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n[\s]*/g, '\n')
		.trim();

/**
 * The number of the paragraph that a text begins with: `143.1 Ratify …`, `23.The Committee …`, `Rural women 49. The Committee …` with its
 * heading before it, `Recommendation No. 96: 21 …` and `para. 96: 21` as older reviews were entered.
 */
export function paragraphIn(text: string): string | undefined {
	const older = /^(?:Recommendation\b[^:]{0,40}\bpara|Para(?:graph)?)\b\.?\s*(\d{1,3})(?:\s*:\s*(\d{1,3}))?/i.exec(text);
	if (older) return older[2] === undefined ? older[1] : `${older[1]}.${older[2]}`;
	const first = /^(\d{1,3}\.\d{1,3})(?!\d)/.exec(text) ?? /^(\d{1,3}) ?\.\s?(?=\D)/.exec(text);
	if (first) return first[1];
	return /^[^.\d]{1,120}\s(\d{1,3})\.\s?(?=\p{Lu}|\()/u.exec(text)?.[1];
}

/** @returns the paragraph of a column, as the schema wants it; none where it is no number of one */
export function paragraphOf(text: string): string | undefined {
	const bare = text
		.replace(/\s+/g, ' ')
		.replace(/^(para(graph)?s?\.?|đoạn)\s*/i, '')
		.replace(/ ?[-–] ?/g, '-')
		.replace(/, ?/g, ', ')
		.replace(/\.$/, '');
	return recommendation.shape.paragraph.unwrap().safeParse(bare).success ? bare : undefined;
}

const ANSWERED: [Answer, RegExp][] = [
	['partly', /^(supported|accepted)[ /]+(and )?noted$|^(partially|partly) (supported|accepted)$|^(supported|accepted) in part$|^chap (thuan|nhan) mot phan$/],
	['accepted', /^(fully )?(supported|accepted)$|^(chap thuan|chap nhan)$/],
	['noted', /^noted$|^not (supported|accepted)$|^rejected$|^ghi nhan$|^khong chap (thuan|nhan)$/],
	['pending', /^pending$|^(under consideration|to be examined|deferred|no response|no clear position)$|^(chua tra loi|dang xem xet)$/],
];

/** @returns what words such as “Supported” or «ghi nhận» mean; none where they are not known */
export function answerOf(words: readonly string[]): Answer | undefined {
	const found = words.map((word) => ANSWERED.find(([, form]) => form.test(fold(word).replace(/\s+/g, ' ').trim()))?.[0]);
	if (found.length === 0 || found.includes(undefined)) return undefined;
	const different = new Set(found);
	// One who has answered and not answered has said nothing that could be entered.
	if (different.size > 1 && different.has('pending')) return undefined;
	return different.size > 1 ? 'partly' : found[0];
}

/** Days from which spreadsheets count: day 1 is 1 January 1900, and they take 1900 for a leap year. */
const SPREADSHEET_BEGAN = Date.UTC(1899, 11, 30);

/** @returns `YYYY-MM-DD` of an ISO date with or without its time, of `20/5/2024`, or of the number by which spreadsheets count days */
export function dateOf(text: string): string | undefined {
	const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
	const counted = /^(\d{5})(\.\d+)?$/.exec(text);
	const day = local
		? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}`
		: counted
			? new Date(SPREADSHEET_BEGAN + Number(counted[1]) * 86_400_000).toISOString().slice(0, 10)
			: text.replace(/T[\d:.]+(Z|[+-]\d\d:\d\d)?$/, '');
	return isCalendarDate(day) ? day : undefined;
}

/** The last session of each cycle of the periodic review; the fifth has begun after it. */
const LAST_SESSIONS = [12, 26, 40, 54];
const CYCLES = [1, 2, 3, 4, 5, 6];

/** @returns the number of a cycle from `4`, `Cycle 4`, `4th cycle`, `Chu kỳ IV`, or else from the session: `46`, `46th Session` */
export function cycleOf(cycle: string | undefined, session: string | undefined): number | undefined {
	const words = fold(cycle ?? '').split(/[^a-z0-9]+/);
	const digits = words.map((word) => /^(\d)(st|nd|rd|th)?$/.exec(word)?.[1]).find((one) => one !== undefined && one !== '0');
	if (digits !== undefined) return Number(digits);
	const counted = words.map((word) => CYCLES.find((one) => roman(one).toLowerCase() === word)).find((one) => one !== undefined);
	if (counted !== undefined) return counted;
	const number = Number(/\d{1,2}/.exec(session ?? '')?.[0] ?? 0);
	if (number === 0) return undefined;
	return LAST_SESSIONS.findIndex((last) => number <= last) + 1 || LAST_SESSIONS.length + 1;
}

/** The language of words in a table: Vietnamese where a letter stands that no other language of such tables has. */
export const languageOf = (text: string): string => (/[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/.test(text) ? 'vi' : 'en');
