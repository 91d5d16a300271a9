/** The way out of pages on violence: which presses of Shift count, where it may lead, what says that a page has it. */
import { describe, expect, it } from 'vitest';
import { easyKind } from '../../src/easy/kinds.ts';
import { firstNumbers, linesOf } from '../../src/law/help.ts';
import { groupKind, helpLineKind, lawKind, rightKind } from '../../src/law/kinds.ts';
import { radioKind } from '../../src/lesson/kinds.ts';
import { isLeftFast, scriptsOf } from '../../src/lesson/lessons.ts';
import { schoolPages } from '../../src/lesson/school-page.ts';
import { pageKind } from '../../src/prose/kinds.ts';
import { pageHead } from '../../src/prose/schema.ts';
import { NEUTRAL_ADDRESS, siteInfo } from '../../src/reference/schema.ts';
import { PRESS_COUNTS_MS, ShiftPresses } from '../../src/site/shift-presses.ts';
import { situationKind } from '../../src/situation/kinds.ts';
import { situation } from '../../src/situation/schema.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const key = (name: string, held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean; repeat?: boolean } = {}) => ({
	key: name,
	repeat: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...held,
});

/** Presses a key and lets it go. @returns what is left then */
function press(presses: ShiftPresses, now: number, name = 'Shift', held = {}): number | undefined {
	presses.down(key(name, held));
	return presses.up({ key: name }, now);
}

describe('presses of Shift', () => {
	it('leave at the third', () => {
		const presses = new ShiftPresses();
		expect([press(presses, 0), press(presses, 300), press(presses, 600)]).toEqual([2, 1, 0]);
	});

	it('do not count where another key comes between', () => {
		const presses = new ShiftPresses();
		press(presses, 0);
		press(presses, 100);
		expect(press(presses, 200, 'a')).toBeUndefined();
		expect(press(presses, 300)).toBe(2);
	});

	it('write a capital without counting', () => {
		const presses = new ShiftPresses();
		for (const now of [0, 100, 200, 300]) {
			presses.down(key('Shift'));
			presses.down(key('A'));
			presses.up({ key: 'A' }, now);
			expect(presses.up({ key: 'Shift' }, now)).toBeUndefined();
		}
	});

	it.each(['ctrlKey', 'altKey', 'metaKey'])('with %s change the keyboard without counting', (held) => {
		const presses = new ShiftPresses();
		for (const now of [0, 100, 200, 300]) expect(press(presses, now, 'Shift', { [held]: true })).toBeUndefined();
	});

	it('count once however long it is held', () => {
		const presses = new ShiftPresses();
		presses.down(key('Shift'));
		for (let times = 0; times < 5; times++) presses.down(key('Shift', { repeat: true }));
		expect(presses.up({ key: 'Shift' }, 500)).toBe(2);
	});

	it('are forgotten after a while, and after a click', () => {
		const presses = new ShiftPresses();
		press(presses, 0);
		press(presses, 100);
		expect(press(presses, PRESS_COUNTS_MS + 100)).toBe(2);
		presses.down(key('Shift'));
		presses.reset();
		expect(presses.up({ key: 'Shift' }, PRESS_COUNTS_MS + 200)).toBeUndefined();
		expect(press(presses, PRESS_COUNTS_MS + 300)).toBe(2);
	});
});

describe('the neutral address', () => {
	const { quickExit } = siteInfo.shape;
	it.each([NEUTRAL_ADDRESS, 'https://nchmf.gov.vn', 'https://www.bbc.co.uk/weather/', undefined])('may be %s', (address) => {
		expect(quickExit.safeParse(address).success).toBe(true);
	});
	it.each([
		'http://nchmf.gov.vn/',
		'nchmf.gov.vn',
		'/cong-uoc/',
		'https://',
		'https://localhost/',
		'https://1.2.3.4/',
		'https://a.vn/?tu=x',
		'https://a.vn/ b',
		'javascript:alert(1)',
	])('may not be %s', (address) => {
		expect(quickExit.safeParse(address).success).toBe(false);
	});
});

describe('the field', () => {
	const content = contentOnce(siteContent, '2026-11-30');

	it('takes true alone', () => {
		expect(situation.shape.quickExit.safeParse(true).success).toBe(true);
		expect(situation.shape.quickExit.safeParse(false).success).toBe(false);
	});

	it('is there on what somebody in danger reads, and not on all', () => {
		for (const kind of [situationKind, easyKind, rightKind, groupKind, helpLineKind, lawKind]) {
			const entries = content.all(kind as typeof situationKind);
			const left = entries.filter(({ data }) => data.quickExit);
			expect(left.length, kind.files.source).toBeGreaterThan(0);
			expect(left.length, kind.files.source).toBeLessThan(entries.length / 2);
		}
		const ids = content.all(situationKind).flatMap(({ data }) => (data.quickExit ? [data.id] : []));
		expect(ids).toEqual(expect.arrayContaining(['bi-vo-chong-danh', 'bi-ep-ket-hon', 'nghi-tre-bi-xam-hai', 'bi-lua-ban-ra-nuoc-ngoai']));
	});

	it('of a situation or an easy text comes with numbers to dial below the title, three at most, named in the language', () => {
		const lines = content.all(helpLineKind).map(({ data }) => data);
		for (const { data } of content.all(situationKind).filter(({ data }) => data.quickExit)) {
			const numbers = firstNumbers(linesOf(data.phones, lines), 'en');
			expect(numbers.length, data.id).toBeGreaterThan(0);
			expect(numbers.length, data.id).toBeLessThanOrEqual(3);
		}
		for (const { data } of content.all(easyKind).filter(({ data }) => data.quickExit)) expect(data.phones.length, data.id).toBeGreaterThan(0);
		expect(firstNumbers(linesOf(['cong-an-113'], lines), 'en')).toEqual([{ number: '113', name: 'Police' }]);
	});

	it('is there on radio scripts about violence, and a prose page can have it', () => {
		const scripts = scriptsOf(schoolPages({ lessons: [], lessonTexts: [], guides: [], guideTexts: [], radios: content.all(radioKind) }));
		const left = scripts.filter(isLeftFast).map(({ id }) => id);
		expect(left).toEqual(expect.arrayContaining(['bao-luc-trong-gia-dinh', 'goi-111']));
		expect(left).not.toContain('khai-sinh-cho-con');
		expect(pageHead.safeParse({ title: 'A', description: 'B', quickExit: true }).success).toBe(true);
	});

	it('is a box to tick in each form', () => {
		for (const kind of [situationKind, easyKind, rightKind, groupKind, helpLineKind, lawKind, radioKind, pageKind])
			expect(Object.keys(kind.form?.schema.shape ?? {})).toContain('quickExit');
	});
});
