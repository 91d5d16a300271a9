/** Whether a radio script fits its slot and can be read aloud as it stands. */
import { nearestTo } from '../source/entry-checks.ts';
import type { Problem } from '../source/problem.ts';
import { problem } from './messages.ts';
import { FILLED } from './rules.ts';
import type { SchoolPage } from './school-page.ts';
import { lengthOf } from './script.ts';
import { abbreviationsIn } from './spoken.ts';

type RadioPage = Extract<SchoolPage, { kind: 'radio' }>;

export function checkScript({ data, parts, place }: RadioPage): Problem[] {
	const voices = parts.filter(({ name }) => name === 'Voice');
	const roles = new Set(data.roles.map(({ id }) => id));
	const { seconds } = lengthOf(parts, data);
	const slot = data.slot * 60;
	const at = place(['slot']);
	const said = { seconds: Math.round(seconds), slot };
	const measured = voices.length > 0 && parts.every(({ name, attributes }) => name !== 'Sound' || Number(attributes.seconds) > 0);
	const explained = new Set(Object.keys(data.abbreviations ?? {}));
	return [
		...voices.flatMap(({ attributes: { role: id }, place: here }) =>
			id === undefined || roles.has(id) ? [] : [problem('unknown-id', here, { id, what: { vi: 'vai đọc', en: 'role' }, near: nearestTo(id, roles) })],
		),
		...voices.flatMap((voice) =>
			abbreviationsIn(voice.text)
				.filter((short) => !explained.has(short))
				.map((short) => problem('radio-abbreviation', voice.place, { short })),
		),
		...(measured && seconds > slot ? [problem('radio-long', at, said)] : []),
		...(measured && seconds < slot * FILLED ? [problem('radio-short', at, said)] : []),
	];
}
