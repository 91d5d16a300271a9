/** What it costs to join two records, in memory taken: it grows with their size, not with its square. */
import { Session } from 'node:inspector/promises';
import { expect, it } from 'vitest';
import { type CourseRecord, emptyRecord, merged } from '../../src/learning/record.ts';

/** A record of a number of lessons, notes and attempts; the other device's has half of them in common. */
function sample(count: number, from: number): CourseRecord {
	const ids = Array.from({ length: count }, (_, index) => `bai-${from + index}`);
	return {
		...emptyRecord('khoa'),
		lessons: Object.fromEntries(ids.map((id) => [id, { read: 1, check: { score: 1, max: 2, passed: true, at: 2 } }])),
		notes: Object.fromEntries(ids.map((id) => [id, { text: id, at: from }])),
		attempts: ids.map((seed, number) => ({ number, seed, items: [], started: number })),
	};
}

/** Bytes taken from memory meanwhile, as the engine counts them: the same on a slow machine and a fast one. */
async function taken(act: () => unknown): Promise<number> {
	const session = new Session();
	session.connect();
	await session.post('HeapProfiler.startSampling', { samplingInterval: 512, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true });
	act();
	const { profile } = await session.post('HeapProfiler.stopSampling');
	session.disconnect();
	type Node = typeof profile.head;
	const sum = ({ selfSize, children }: Node): number => children.reduce((size, child) => size + sum(child), selfSize);
	return sum(profile.head);
}

it('doubles with the records', async () => {
	const sizes = [500, 1000, 2000, 4000];
	const costs: number[] = [];
	for (const size of sizes) {
		const [one, other] = [sample(size, 0), sample(size, size / 2)];
		let joined: CourseRecord | undefined;
		costs.push(await taken(() => (joined = merged(one, other))));
		expect(Object.keys(joined?.lessons ?? {})).toHaveLength(size * 1.5);
		expect(Object.keys(joined?.notes ?? {})).toHaveLength(size * 1.5);
	}
	// Twice as much would be linear, four times as much the square; tables of the engine grow in steps.
	for (const [index, cost] of costs.slice(1).entries()) expect(cost / (costs[index] ?? 0)).toBeLessThan(3);
});
