/** Sixty days with flashcards: a learner of whom everything is known, and two devices that come together. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { dueToday, midnight, NEW_A_DAY, queueOf } from '../../src/cards/queue.ts';
import { graded, grades } from '../../src/cards/schedule.ts';
import { Session } from '../../src/cards/session.ts';
import { type CardRecord, type CardState, cardState, emptyCards, mergedCards, REVIEW, withCard } from '../../src/learning/card-record.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Seconds that the learner takes for a card. */
const PACE = 8;

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

const cardOf = (id: string, deck: string): Card => ({ id, deck, front: id, answer: [id], address: '/' });
const pack = (count: number): Card[] => Array.from({ length: count }, (_, index) => cardOf(`item/${index}`, index % 3 === 0 ? 'a' : 'b'));

/** A store without a device. */
const memoryStore = (record = emptyCards()) => ({
	record,
	async update(act: (record: CardRecord) => CardRecord) {
		this.record = act(this.record);
		return true;
	},
});

/** Remembers a card for longer each time, some for less long than others; always the same. */
class Learner {
	readonly #memory = new Map<string, { days: number; at: number }>();
	readonly ofNumber: (id: string) => number;

	constructor(ofNumber = (id: string) => Number(id.replace(/\D/g, ''))) {
		this.ofNumber = ofNumber;
	}

	remembers(id: string, now: number): boolean {
		const known = this.#memory.get(id);
		const passed = (now - (known?.at ?? now)) / DAY;
		const remembered = known !== undefined && passed <= known.days;
		// Every seventh card is a hard one.
		const growth = this.ofNumber(id) % 7 === 0 ? 1.3 : 3;
		this.#memory.set(id, { at: now, days: remembered ? Math.max(known.days, passed) * growth + 0.1 : 1.5 });
		return remembered;
	}
}

type Act = { id: string; day: number; at: number; before: CardState | undefined; after: CardState };

/** A session a day, as long as it is said to be good. @param clockOn what the device's clock says on a day, before the session */
function studyFor(days: number, cards: readonly Card[], clockOn: (day: number) => number): { acts: Act[]; record: CardRecord; minutes: number[] } {
	const store = memoryStore();
	const learner = new Learner();
	const acts: Act[] = [];
	const minutes: number[] = [];
	// What the learner remembers goes by the days that pass, whatever the clock says.
	for (let day = 0; day < days; day++) {
		let passed = 0;
		const session = new Session(cards, store, () => clockOn(day) + passed);
		while (session.current && !session.isLong) {
			const { id } = session.current;
			passed += PACE * 1000;
			const before = cardState(store.record, id);
			void session.grade(learner.remembers(id, day * DAY + passed) ? 3 : 1);
			acts.push({ id, day, at: store.record.cards[id]?.at ?? 0, before, after: cardState(store.record, id) as CardState });
		}
		minutes.push(passed / MINUTE);
	}
	return { acts, record: store.record, minutes };
}

const start = new Date(2026, 10, 30, 6, 30).valueOf();
const everyDay = (day: number) => start + day * DAY;

describe('sixty days with flashcards', () => {
	const { acts, record, minutes } = studyFor(60, pack(400), everyDay);
	it('begin no more new cards on a day than there should be, and all in the end', () => {
		const begun = Array.from({ length: 60 }, (_, day) => acts.filter((act) => act.day === day && !act.before).length);
		expect(Math.max(...begun)).toBe(NEW_A_DAY);
		expect(begun.reduce((sum, count) => sum + count)).toBe(400);
	});
	it('take ten minutes a day at most, and less as cards are known', () => {
		expect(Math.max(...minutes)).toBeLessThanOrEqual(10 + PACE / 60);
		expect(minutes.at(-1)).toBeLessThan(5);
	});
	it('bring a card that is remembered back after ever longer times, and one that is forgotten sooner', () => {
		const reviews = acts.filter(({ before }) => before?.stage === REVIEW) as (Act & { before: CardState })[];
		const wait = ({ due, last }: CardState) => due - last;
		const remembered = reviews.filter(({ after }) => after.stage === REVIEW);
		const forgotten = reviews.filter(({ after }) => after.stage !== REVIEW);
		expect(remembered.length).toBeGreaterThan(500);
		expect(forgotten.length).toBeGreaterThan(50);
		expect(remembered.filter(({ before, after }) => wait(after) <= wait(before))).toEqual([]);
		expect(forgotten.filter(({ before, after }) => after.stability >= before.stability || after.lapses !== before.lapses + 1)).toEqual([]);
		expect(Math.max(...remembered.map(({ after }) => wait(after)))).toBeGreaterThan(60 * DAY);
	});
	it('show a card before its day never', () => {
		const early = acts.filter(({ before, after }) => before?.stage === REVIEW && before.due >= midnight(after.last, 1));
		expect(early).toEqual([]);
	});
	it('leave nothing overdue behind', () => {
		expect(dueToday(Object.keys(record.cards), record, everyDay(59) + 30 * MINUTE)).toBe(0);
	});
	it('give the same record each time', () => {
		expect(studyFor(60, pack(400), everyDay).record).toEqual(record);
	});
});

describe('a clock that is wrong', () => {
	it.each([
		['three hours back', (day: number) => everyDay(day) - (day >= 20 ? 3 * 3_600_000 : 0)],
		['five days back', (day: number) => everyDay(day) - (day >= 20 ? 5 * DAY : 0)],
		['to and fro', (day: number) => everyDay(day) + (day % 3) * 2 * DAY],
	])('set %s makes no time run back, and no day too full', (_, clock) => {
		const { acts } = studyFor(60, pack(400), clock);
		const last = new Map<string, number>();
		for (const { id, at, after } of acts) {
			expect(at).toBeGreaterThan(last.get(id) ?? 0);
			expect(after.due).toBeGreaterThan(after.last);
			last.set(id, at);
		}
		const begun = Array.from({ length: 60 }, (_day, day) => acts.filter((act) => act.day === day && !act.before).length);
		expect(Math.max(...begun)).toBe(NEW_A_DAY);
	});
	it('that was years ahead for a day keeps no card away', () => {
		const years = 4 * 365 * DAY;
		const cards = pack(60);
		const { acts } = studyFor(20, cards, (day) => everyDay(day) + (day === 5 ? years : 0));
		const ahead = new Set(acts.filter(({ day }) => day === 5).map(({ id }) => id));
		const after = acts.filter(({ day, id }) => day > 5 && ahead.has(id));
		expect(new Set(after.map(({ id }) => id))).toEqual(ahead);
		expect(after.every(({ after: { last } }) => last < start + years)).toBe(true);
	});
});

describe('days', () => {
	it('are those of the device: an evening and the morning after are two', () => {
		process.env.TZ = 'Asia/Ho_Chi_Minh';
		const learned = graded(undefined, 4, Date.parse('2026-12-01T06:00:00+07:00'));
		const evening = graded(learned, 3, learned.due);
		// A stability of three days, reviewed on the third morning before seven o'clock: the evening of the second in UTC.
		const [early, late] = ['06:30', '20:00'].map((time) => graded(evening, 3, midnight(evening.due) + (Number(time.slice(0, 2)) * 60 + 30) * MINUTE));
		expect(early?.stability).toBe(late?.stability);
	});
	it('begin at midnight with all cards of the day', () => {
		const now = new Date(2026, 10, 30, 0, 5).valueOf();
		const state = { ...graded(undefined, 4, now - 9 * DAY), due: new Date(2026, 10, 30, 22, 0).valueOf() };
		const record = { ...emptyCards(), cards: { 'item/1': { at: 1, state } } };
		expect(queueOf([cardOf('item/1', 'a')], record, now).due).toHaveLength(1);
		expect(queueOf([cardOf('item/1', 'a')], record, now - 10 * MINUTE).due).toHaveLength(0);
	});
});

describe('a session', () => {
	const morning = new Date(2026, 10, 30, 8, 0).valueOf();
	it('says before a grade when the card comes back, and that is when it does', () => {
		for (const grade of grades) {
			const store = memoryStore();
			const session = new Session(pack(3), store, () => morning);
			const promised = session.choices().find((choice) => choice.grade === grade)?.state;
			const id = session.current?.id ?? '';
			void session.grade(grade);
			expect(cardState(store.record, id)).toEqual(promised);
		}
	});
	it('shows a question once that is in the decks of two courses', () => {
		const cards = [cardOf('item/1', 'item/a/m1'), cardOf('item/1', 'item/b/m1')];
		expect(queueOf(cards, emptyCards(), morning).fresh).toHaveLength(1);
		const record = withCard(emptyCards(), 'item/1', graded(undefined, 4, morning - 30 * DAY), morning - 30 * DAY);
		expect(queueOf(cards, record, morning).due).toHaveLength(1);
		expect(dueToday(['item/1', 'item/1'], record, morning)).toBe(1);
	});
	it('lets the decks take turns, and shows a term and its meaning not both as new', () => {
		const cards = [cardOf('term/a', 'term'), cardOf('term/b', 'term'), cardOf('meaning/a', 'meaning'), cardOf('item/1', 'item')];
		expect(queueOf(cards, emptyCards(), morning).fresh.map(({ id }) => id)).toEqual(['term/a', 'item/1', 'term/b']);
	});
	it('goes on with the turn of the decks from card to card', async () => {
		const cards = ['a', 'a', 'a', 'a', 'b', 'b'].map((deck, index) => cardOf(`item/${index}`, deck));
		const session = new Session(cards, memoryStore(), () => morning);
		const shown: string[] = [];
		while (session.current) {
			shown.push(session.current.deck);
			await session.grade(4);
		}
		expect(shown.join('')).toBe('ababaa');
	});
	it('takes the last grade back, of a new card and of a known one, and nothing before it', async () => {
		const store = memoryStore();
		let now = morning;
		const session = new Session(pack(3), store, () => now);
		const first = session.current?.id ?? '';
		await session.grade(1);
		expect(session.current?.id).not.toBe(first);
		await session.undo();
		expect(session.current?.id).toBe(first);
		expect(cardState(store.record, first)).toBeUndefined();
		expect([session.count, session.canUndo]).toEqual([0, false]);
		await session.grade(4);
		now += 30 * DAY;
		const later = new Session(pack(1), store, () => now);
		const before = cardState(store.record, later.current?.id ?? '');
		await later.grade(1);
		await later.undo();
		expect(cardState(store.record, first)).toEqual(before);
	});
	it('taken back is taken back: what another tab still has does not bring the grade again', async () => {
		const store = memoryStore();
		const session = new Session(pack(1), store, () => morning);
		await session.grade(1);
		const elsewhere = store.record;
		await session.undo();
		expect(cardState(mergedCards(elsewhere, store.record), 'item/0')).toBeUndefined();
	});
	it('passes over cards that the site no longer has, and keeps what is known of them', async () => {
		const store = memoryStore();
		await new Session(pack(1), store, () => morning).grade(3);
		const session = new Session([cardOf('item/9', 'a')], store, () => morning + 5 * DAY);
		expect(session.current?.id).toBe('item/9');
		await session.grade(3);
		expect(Object.keys(store.record.cards)).toEqual(['item/0', 'item/9']);
		expect(dueToday(['item/9'], store.record, morning + 5 * DAY)).toBe(1);
	});
	it('counts a card for a minute at most, and goes on when asked to', async () => {
		let now = morning;
		const session = new Session(pack(20), memoryStore(), () => now);
		now += 3 * 3_600_000;
		await session.grade(4);
		expect(session.isLong).toBe(false);
		for (let card = 0; card < 9; card++) {
			now += MINUTE;
			await session.grade(4);
		}
		expect(session.isLong).toBe(true);
		session.goOn();
		expect(session.isLong).toBe(false);
	});
});

describe('two devices', () => {
	it('come together: of each card the later review stays, whichever brings it', () => {
		const both = studyFor(2, pack(40), everyDay).record;
		const [phone, desk] = [memoryStore(both), memoryStore(both)];
		const study = (store: typeof phone, at: number, count: number, grade: 1 | 3) => {
			let now = at;
			const session = new Session(pack(40), store, () => now);
			for (let card = 0; card < count && session.current; card++) {
				void session.grade(grade);
				now += MINUTE;
			}
		};
		study(phone, everyDay(7), 15, 3);
		study(desk, everyDay(9), 5, 1);
		const [one, other] = [mergedCards(phone.record, desk.record), mergedCards(desk.record, phone.record)];
		expect(one).toEqual(other);
		for (const [id, { at }] of Object.entries(one.cards)) {
			expect(at).toBe(Math.max(phone.record.cards[id]?.at ?? 0, desk.record.cards[id]?.at ?? 0));
		}
		expect(mergedCards(one, phone.record)).toEqual(one);
		const times = Object.values(one.cards).map(({ at }) => at);
		expect(times.filter((at) => at >= everyDay(9))).toHaveLength(5);
		expect(times.filter((at) => at >= everyDay(7) && at < everyDay(9)).length).toBeGreaterThan(5);
	});
});
