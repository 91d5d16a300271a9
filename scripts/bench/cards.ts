/** How well answer cards are read: in 5,000 pictures of classes, and in as many rooms without a card. `CARD_PICTURES` asks for another number. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Group, READABLE, type Trial } from '../../tests/unit/card-trials.ts';
import { fixed, printTable, step } from './table.ts';

const PICTURES = Number(process.env.CARD_PICTURES ?? 5000);

/** Prints, for each group of cards, how many there were and how many were read, and how many readings were wrong. */
export async function measureCards(): Promise<void> {
	const groups: Trial['groups'] = { readable: none(), soft: none(), blurred: none(), small: none() };
	const wrong: string[] = [];
	const found: string[] = [];
	let done = 0;
	const take = ({ trial, found: more }: { trial: Trial; found: string[] }) => {
		for (const [name, { cards, read }] of Object.entries(trial.groups)) {
			groups[name as Group].cards += cards;
			groups[name as Group].read += read;
		}
		wrong.push(...trial.wrong);
		found.push(...more);
		if (++done % 250 === 0)
			step(`cards: ${done} of ${PICTURES}; readable: ${groups.readable.read} of ${groups.readable.cards}; wrong: ${wrong.length + found.length}`);
	};
	const shares = availableParallelism();
	await Promise.all(Array.from({ length: shares }, (_, share) => run(seeds(share, shares), take)));
	const rows = Object.entries(groups).map(([name, { cards, read }]) => [name, `${cards}`, `${read}`, fixed((100 * read) / cards, 2)]);
	printTable(`Answer cards in ${PICTURES} pictures`, ['cards', 'there', 'read', '%'], rows, [
		`readable: the shortest edge of the marker has ${READABLE.edge} pixels or more, the blur (sigma) is ${READABLE.blur} of it or less`,
		`read wrong: ${wrong.length} ${wrong.join('; ')}`,
		`read in ${PICTURES} pictures without a card: ${found.length} ${found.join('; ')}`,
	]);
}

const none = () => ({ cards: 0, read: 0 });
const seeds = (share: number, shares: number): number[] => Array.from({ length: PICTURES }, (_, index) => index).filter((index) => index % shares === share);

function run(seedsOfShare: number[], take: (result: { trial: Trial; found: string[] }) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./cards-worker.ts', import.meta.url), { workerData: { seeds: seedsOfShare } });
		worker.on('message', take);
		worker.on('error', reject);
		worker.on('exit', () => resolve());
	});
}
