/** Sets that come by a link or in a file: as they were sent, and what of a stranger's making is not taken. */
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, lineOf } from '../../src/lesson/sets/set.ts';
import { fileFits, fileOf, readFile } from '../../src/lesson/sets/set-file.ts';
import { linkOf, readLink } from '../../src/lesson/sets/set-link.ts';
import { bringsSet, type SentSet } from '../../src/lesson/sets/set-sent.ts';

const item = { key: 'truong-hoc/tieng-noi-cua-em', title: '', date: '2026-12-10', group: '6A', note: 'phòng 3, tiết 2' };
const set: SentSet = { name: 'Tuần lễ 10 tháng 12', items: [item, { ...item, key: 'phat-thanh/goi-111', date: '', group: '', note: '' }] };
const link = linkOf(set) ?? '';
const packed = (value: unknown, version = 1) => `#bo-bai=${version}.${Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url')}`;

describe('a link', () => {
	it('brings what was sent', () => {
		expect(bringsSet(link)).toBe(true);
		expect(link).toMatch(/^#bo-bai=1\.[\w-]+$/);
		expect(readLink(link)).toEqual(set);
	});
	it('of sixteen lessons with notes is short enough for a message', () => {
		const long = { ...set, items: Array.from({ length: 16 }, (_, index) => ({ ...item, key: `truong-hoc/bai-thu-${index}`, note: `phòng ${index}` })) };
		expect(linkOf(long)?.length).toBeLessThan(600);
	});
	it('is as before: a link that was sent once opens for good', () => {
		expect(readLink('#bo-bai=1.i1Zyerh7ppJOtFJJUWl-XrpuRn6yfm5-iZKOkpGBkZmuoZGuoQGQY-YIJAoyDm_KS1cwVooFqi_ISCzRLclIzMvQz0jMVIqNBQA')).toEqual({
			name: 'Bộ',
			items: [
				{ key: 'truong-hoc/mot', title: '', date: '2026-12-10', group: '6A', note: 'phòng 3' },
				{ key: 'phat-thanh/hai', title: '', date: '', group: '', note: '' },
			],
		});
	});
	it('brings any words', () => {
		const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => lineOf(text, LIMITS.group));
		fc.assert(
			fc.property(words, words, words, (name, group, note) => {
				const sent = { name, items: [{ ...item, group, note }] };
				expect(readLink(linkOf(sent) ?? '')).toEqual(sent);
			}),
		);
	});
	it('is not made where it would be too long', () => {
		const chance = () => Array.from({ length: 300 }, () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000))).join('');
		expect(linkOf({ name: '', items: Array.from({ length: 100 }, () => ({ ...item, note: chance() })) })).toBeUndefined();
	});
	it.each([
		['cut', link.slice(0, -9)],
		['empty', '#bo-bai='],
		['without a text', '#bo-bai=1.'],
		['other signs', '#bo-bai=1.<img src=x onerror=alert(1)>'],
		['no deflated text', '#bo-bai=1.AAAA'],
		['an object', packed({ name: 'x' })],
		['a number as name', packed([7])],
		['a script as key', packed(['x', ['javascript:alert(1)']])],
		['a path as key', packed(['x', ['truong-hoc/../../sw.js']])],
		['a day that there is not', packed(['x', ['truong-hoc/a', '2026-02-30']])],
		['more fields', packed(['x', ['truong-hoc/a', '', '', '', 'x']])],
		['an object as note', packed(['x', ['truong-hoc/a', '', '', { toString: 'x' }]])],
		['too many lessons', packed(['x', ...Array.from({ length: LIMITS.items + 1 }, () => ['truong-hoc/a'])])],
		['a text that unfolds to millions', packed(['x'.repeat(4_000_000)])],
		['longer than an address', `#bo-bai=1.${'A'.repeat(9000)}`],
	])('is refused: %s', (_what, hash) => {
		expect(readLink(hash)).toBe('broken');
	});
	it('of a later version is called that', () => expect(readLink(packed(['x'], 2))).toBe('later'));
	it('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void readLink(`#bo-bai=1.${text}`)));
		fc.assert(fc.property(fc.base64String(), (text) => void readLink(`#bo-bai=1.${text}`)));
		fc.assert(fc.property(fc.json(), (text) => void readLink(packed(JSON.parse(text)))));
	});
	it('keeps markup as text', () => {
		expect(readLink(packed(['<img src=x onerror=alert(1)>']))).toEqual({ name: '<img src=x onerror=alert(1)>', items: [] });
	});
});

describe('a file', () => {
	const now = new Date('2026-12-01T00:00:00Z');
	it('brings what was sent, with the titles', () => {
		const sent = [set, { name: 'Khác', items: [{ ...item, title: 'Tiếng nói của em' }] }];
		expect(readFile(fileOf(sent, now))).toEqual(sent);
		expect(readFile(`\uFEFF${fileOf(sent, now).replaceAll('\n', '\r\n')}`)).toEqual(sent);
	});
	const file = (more: object) => JSON.stringify({ format: 'quyen-con-nguoi/bo-bai', version: 1, saved: '', sets: [set], ...more });
	it.each([
		['no JSON', 'PK\u0003\u0004', 'other'],
		['null', 'null', 'other'],
		['of another format', file({ format: 'quyen-con-nguoi/viec-hoc' }), 'other'],
		['of a later version', file({ version: 2 }), 'later'],
		['without sets', file({ sets: [] }), 'other'],
		['with a set of another shape', file({ sets: [set, null] }), 'other'],
		['with a script as key', file({ sets: [{ name: 'x', items: [{ key: 'javascript:alert(1)' }] }] }), 'other'],
		['with a prototype', file({ sets: [{ name: 'x', items: [{ ['__proto__']: { key: 'truong-hoc/a' } }] }] }), 'other'],
		['too many sets', file({ sets: Array.from({ length: LIMITS.sets + 1 }, () => set) }), 'other'],
		['too large', `${file({})}${' '.repeat(500_001)}`, 'large'],
	])('is refused: %s', (_what, text, fault) => expect(readFile(text)).toBe(fault));
	it('never throws', () => {
		fc.assert(fc.property(fc.json(), (text) => void readFile(text)));
		fc.assert(fc.property(fc.jsonValue(), (value) => void readFile(file({ sets: [{ name: 'x', items: [value] }] }))));
	});
	it('with one set that is as full as one may be can be opened again', () => {
		const words = (length: number) => 'ộ'.repeat(length);
		const fullest = {
			key: `truong-hoc/${'a'.repeat(109)}`,
			title: words(LIMITS.title),
			date: '2026-12-10',
			group: words(LIMITS.group),
			note: words(LIMITS.note),
		};
		const full = [{ name: words(LIMITS.name), items: Array.from({ length: LIMITS.items }, () => fullest) }];
		const text = fileOf(full, new Date(0));
		expect(fileFits(new Blob([text]).size)).toBe(true);
		expect(readFile(text)).toEqual(full);
	});
	it('is not even read where it is too large', () => expect(fileFits(600_000)).toBe(false));
});
