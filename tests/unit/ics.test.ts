/** The calendar file, read back by another program's parser (RFC 5545). */
import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { agenda } from '../../src/plan/agenda.ts';
import { calendarText } from '../../src/plan/ics.ts';
import { sampleRegister } from './register.ts';

const register = sampleRegister();
const words = {
	name: 'Lịch báo cáo, Tỉnh Mẫu',
	title: ({ name }: { name: { vi: string } }) => `${name.vi}; gửi Sở Văn hóa Tỉnh Mẫu, «đúng hạn», trước ngày ghi trong Kế hoạch của tỉnh`,
	description: ({ tasks }: { tasks: { id: string; title: { vi: string } }[] }) => tasks.map(({ id, title }) => `${id} ${title.vi}`).join('\n'),
	url: 'https://tinh-mau.example/ke-hoach/2027/lich/',
};
const make = (today = '2027-01-15', items = agenda(register), more: Partial<typeof words> = {}) =>
	calendarText(items, 2027, { ...words, ...more }, today, 'tinh-mau.example');
const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

afterEach(() => vi.unstubAllEnvs());

describe('the file', () => {
	const text = make();

	it('is one calendar of version 2.0 with a name', () => {
		const calendar = new ICAL.Component(ICAL.parse(text));
		expect(calendar.name).toBe('vcalendar');
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getFirstPropertyValue('prodid')).toMatch(/tinh-mau\.example/);
		expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Lịch báo cáo, Tỉnh Mẫu');
	});

	it('ends every line with CR LF, the last one too, and has no empty line', () => {
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(text).not.toContain('\r\n\r\n');
	});

	it('has no line over 75 octets, and splits no letter', () => {
		const bytes = Buffer.from(text, 'utf8');
		const lines = bytes.toString('latin1').split('\r\n');
		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(75);
		expect(lines.some((line) => line.startsWith(' '))).toBe(true);
		for (const line of lines) expect(Buffer.from(line, 'latin1').toString('utf8')).not.toContain('\uFFFD');
	});
});

describe('an event', () => {
	const all = events(make());

	it('is a whole day, the last one for the report', () => {
		expect(all.map(({ startDate }) => startDate.toString())).toEqual(['2027-03-15', '2027-05-31', '2027-11-30']);
		expect(all.map(({ startDate }) => startDate.isDate)).toEqual([true, true, true]);
		expect(all.map(({ endDate }) => endDate.toString())).toEqual(['2027-03-16', '2027-06-01', '2027-12-01']);
	});

	it('keeps its words, with commas, semicolons and line breaks', () => {
		expect(all[2]?.summary).toBe('Báo cáo cả năm; gửi Sở Văn hóa Tỉnh Mẫu, «đúng hạn», trước ngày ghi trong Kế hoạch của tỉnh');
		expect(all[2]?.description).toBe('I.1.a Nhiệm vụ mẫu thứ nhất\nI.1.đ Nhiệm vụ mẫu thứ hai');
		expect(all[2]?.component.getFirstPropertyValue('url')).toBe('https://tinh-mau.example/ke-hoach/2027/lich/');
	});

	it('takes no time of the day', () => {
		expect(all.map(({ component }) => component.getFirstPropertyValue('transp'))).toEqual(['TRANSPARENT', 'TRANSPARENT', 'TRANSPARENT']);
	});

	it('reminds a week before', () => {
		for (const { component } of all) {
			const alarms = component.getAllSubcomponents('valarm');
			expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY']);
			expect(alarms.map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds())).toEqual([-604_800]);
			expect(alarms[0]?.getFirstPropertyValue('description')).toBeTruthy();
		}
	});
});

describe('the same plan', () => {
	it('gives the same bytes', () => {
		expect(make()).toBe(make());
	});

	it('gives the same bytes in every time zone of the machine that builds', () => {
		const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'].map((zone) => {
			vi.stubEnv('TZ', zone);
			return { offset: new Date(2027, 0, 1).getTimezoneOffset(), text: make() };
		});
		expect(new Set(zones.map(({ offset }) => offset)).size).toBe(3);
		expect(new Set(zones.map(({ text }) => text)).size).toBe(1);
	});

	it('keeps its identifiers on another day of the build and under other words: only the stamp moves', () => {
		const uids = (text: string) => events(text).map(({ uid }) => uid);
		expect(uids(make('2027-09-09', undefined, { title: () => 'Khác' }))).toEqual(uids(make()));
		expect(new Set(uids(make())).size).toBe(3);
		for (const uid of uids(make())) expect(uid).toMatch(/^2027-\S+@tinh-mau\.example$/);
		const unstamped = (text: string) => text.replace(/^DTSTAMP:.*$/gm, '');
		expect(make('2027-09-09')).not.toBe(make());
		expect(unstamped(make('2027-09-09'))).toBe(unstamped(make()));
	});

	it('keeps an event’s identifier where other dates come and go', () => {
		const [gone, ...rest] = agenda(register);
		expect(events(make(undefined, rest)).map(({ uid }) => uid)).not.toContain(`2027-${gone?.id}@tinh-mau.example`);
		expect(events(make(undefined, rest)).map(({ uid }) => uid)).toEqual(
			events(make())
				.slice(1)
				.map(({ uid }) => uid),
		);
	});
});

it('a plan without dates gives a calendar that can still be read', () => {
	expect(events(make(undefined, []))).toEqual([]);
});
