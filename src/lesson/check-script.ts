/** Whether a radio script fits its slot and can be read aloud as it stands. */
import { nearestTo } from '../source/entry-checks.ts';
import type { Place, Problem } from '../source/problem.ts';
import { problem } from './messages.ts';
import { BOARD_LENGTH, FILLED, SPOT_SECONDS } from './rules.ts';
import type { Part, SchoolPage } from './school-page.ts';
import { isRead, lengthOf, linesOf, SILENT, spotsOf } from './script.ts';
import { abbreviationsIn } from './spoken.ts';

type RadioPage = Extract<SchoolPage, { kind: 'radio' }>;

export function checkScript({ data, parts, place }: RadioPage): Problem[] {
	const voices = parts.filter(({ name }) => name === 'Voice');
	const spots = parts.filter(({ name }) => name === 'Spot');
	const roles = new Set(data.roles.map(({ id }) => id));
	const { slot, shorter = [] } = data;
	const known = [slot, ...shorter];
	const unknown = parts.flatMap((part) => checkVersionNames(part, known));
	const timed = parts.every(({ name, attributes }) => !SILENT.includes(name) || Number(attributes.seconds) > 0);
	const unread = parts.filter(({ attributes: { from, to } }) => Number(from) > Number(to));
	const measured = voices.length > 0 && unknown.length === 0 && timed;
	const explained = new Set(Object.keys(data.abbreviations ?? {}));
	return [
		...voices.flatMap(({ attributes: { role: id }, place: here }) =>
			id === undefined || roles.has(id) ? [] : [problem('unknown-id', here, { id, what: { vi: 'vai đọc', en: 'role' }, near: nearestTo(id, roles) })],
		),
		...[...voices, ...spots].flatMap((voice) =>
			abbreviationsIn(voice.text)
				.filter((short) => !explained.has(short))
				.map((short) => problem('radio-abbreviation', voice.place, { short })),
		),
		...unknown,
		...unread.map(({ name, attributes: { from, to }, place: here }) => problem('script-unread', here, { name, from: Number(from), to: Number(to) })),
		...shorter.flatMap((minutes, index) =>
			minutes < slot && shorter.indexOf(minutes) === index ? [] : [problem('script-shorter', place(['shorter', index]), { minutes, slot })],
		),
		...(measured ? known : []).flatMap((minutes, index) => {
			const read = parts.filter(({ attributes }) => isRead(attributes, minutes));
			return checkLength(lengthOf(read, data).seconds, minutes * 60, place(index === 0 ? ['slot'] : ['shorter', index - 1]));
		}),
		...spots.flatMap((spot) =>
			spotsOf([spot], data)
				.map(({ seconds }) => Math.round(seconds))
				.filter((seconds) => seconds > SPOT_SECONDS)
				.map((seconds) => problem('spot-long', spot.place, { seconds, most: SPOT_SECONDS })),
		),
		...parts.filter(({ name }) => name === 'Board').flatMap(checkBoard),
	];
}

/** Minutes in `from` and `to` that no version has. */
const checkVersionNames = ({ attributes, place }: Part, known: readonly number[]): Problem[] =>
	(['from', 'to'] as const).flatMap((attribute) => {
		const minutes = Number(attributes[attribute]);
		return Number.isNaN(minutes) || known.includes(minutes) ? [] : [problem('script-version', place, { attribute, minutes, known: known.join(', ') })];
	});

function checkLength(seconds: number, slot: number, at: Place): Problem[] {
	const said = { seconds: Math.round(seconds), slot };
	if (seconds > slot) return [problem('radio-long', at, said)];
	return seconds < slot * FILLED ? [problem('radio-short', at, said)] : [];
}

const checkBoard = ({ text, place }: Part): Problem[] =>
	linesOf(text)
		.filter((line) => line.length > BOARD_LENGTH)
		.map((line) => problem('board-long', place, { start: line.slice(0, 30), count: line.length, most: BOARD_LENGTH }));
