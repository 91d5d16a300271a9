/** Recordings: what is read in a sound file, captions, and what a page gets of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { rooms } from '../../src/content/rooms.ts';
import { datasetsOf, withSite } from '../../src/feeds/entries.ts';
import { entrySchema } from '../../src/feeds/json-schema.ts';
import { megabytes } from '../../src/language/format.ts';
import { offlineRecordings, recordingPlaces } from '../../src/offline/recording-sets.ts';
import { readCaptions } from '../../src/recording/captions.ts';
import { readSound } from '../../src/recording/check-file.ts';
import { shownRecordings } from '../../src/recording/kinds.ts';
import { mostBytes } from '../../src/recording/limits.ts';
import { measure } from '../../src/recording/measure.ts';
import { clockOf, spokenLength } from '../../src/recording/wording.ts';
import { isError } from '../../src/source/report.ts';
import { tries } from '../sweep.ts';
import { quietDay, withTree } from './broken-tree.ts';
import { recordedEdits, recordingFixture } from './recorded-province.ts';
import { servedContent } from './served-content.ts';

const kinds = ['mau.mp3', 'mau.m4a', 'mau.opus', 'mau.webm'];

describe('a sound file', () => {
	it.each(kinds)('is measured: %s', (name) => {
		const bytes = recordingFixture(name);
		const found = readSound(name, name, bytes);
		expect(found).toEqual({ seconds: expect.closeTo(1, 0), bytes: bytes.length });
	});
	it.each(['mp42', 'isom', 'M4B ', 'dash'])('of AAC is known by any brand that recorders write: %s', (brand) => {
		const bytes = recordingFixture('mau.m4a').slice();
		bytes.set(Buffer.from(brand, 'latin1'), 8);
		expect(readSound('mau.m4a', 'mau.m4a', bytes)).toHaveProperty('seconds');
	});
	it('may have the weight of speech, its headers counted apart', () => {
		expect(mostBytes(60)).toBeGreaterThan(60 * 8000);
		expect(mostBytes(60)).toBeLessThan(60 * 8000 * 1.2);
		expect(mostBytes(1)).toBeGreaterThan(30_000);
	});
	it('is refused, and nothing ends, whatever bytes it holds', () => {
		fc.assert(
			fc.property(fc.constantFrom(...kinds), fc.nat(3000), fc.uint8Array({ maxLength: 40 }), fc.boolean(), (name, at, bytes, cut) => {
				const whole = recordingFixture(name).slice();
				whole.set(bytes.slice(0, Math.max(0, whole.length - at)), Math.min(at, whole.length));
				const found = readSound(name, name, cut ? whole.slice(0, at) : whole);
				if ('problems' in found) expect(found.problems).toHaveLength(1);
				else expect(found.seconds).toBeGreaterThan(0);
			}),
			{ numRuns: tries(150) },
		);
	});
	it.each([
		['an MP4 whose parts say that they are endless', 'ftypM4A ', 8],
		['a WebM of unknown length', '\x1aE\xdf\xa3\x01\xff\xff\xff\xff\xff\xff\xff', 0],
		['an MP3 behind a tag of 256 MB', 'ID3\x04\x00\x00\x7f\x7f\x7f\x7f', 0],
		['an Ogg page without an end', 'OggS\x00\x02\xff\xff\xff\xff\xff\xff\xff\xff', 0],
	])('is refused: %s', (_what, head, before) => {
		const bytes = Buffer.concat([Buffer.alloc(before, 0xff), Buffer.from(head, 'latin1'), Buffer.alloc(200_000, 0xff)]);
		for (const name of kinds) expect(readSound(name, name, bytes)).toHaveProperty('problems');
	});
	const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
	it('that holds its reader up is given up, and the next one is read', () => {
		expect(measure(new Uint8Array(10), { thread: thread('for (;;);'), seconds: 1 })).toBeUndefined();
		expect(measure(recordingFixture('mau.opus'))?.codec).toBe('Opus');
	});
	it('that ends its reader is given up, and the next one is read', () => {
		expect(measure(new Uint8Array(10), { thread: thread('throw new Error("broken")'), seconds: 1 })).toBeUndefined();
		expect(measure(recordingFixture('mau.mp3'))?.container).toBe('MPEG');
	});
});

describe('captions', () => {
	it('are read with their times, without their marks', () => {
		const { cues, faults } = readCaptions(
			'\ufeffWEBVTT - a title\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nfirst\r\n00:01.000 --> 00:02.500 align:start\r\n<v Mai>Chào <i>bà con</i>\r\n&amp; cô bác.\r\n\r\n01:00:00.000 --> 01:00:01.000\r\nHết.',
		);
		expect(faults).toEqual([]);
		expect(cues).toEqual([
			{ start: 1, end: 2.5, text: 'Mai: Chào bà con & cô bác.', line: 7 },
			{ start: 3600, end: 3601, text: 'Hết.', line: 11 },
		]);
	});
	it.each([
		'',
		'WEBVTTX\n\n',
		'WEBVTT\n00:00.000 --> 00:01.000\na',
		'WEBVTT\n\n',
		`WEBVTT\n\n${'<'.repeat(200_000)}`,
		`WEBVTT\n\n${'00:'.repeat(60_000)} --> `,
	])('are refused: %#', (text) => {
		expect(readCaptions(text).faults).toHaveLength(1);
	});
	it('are read however much blank stands in a mark that nothing closes', () => {
		expect(readCaptions(`WEBVTT\n\n00:01.000 --> 00:02.000\n<v${' '.repeat(500_000)}a`).cues).toHaveLength(1);
	});
	it('are read whatever stands in them', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('WEBVTT', '\n', '\n\n', '00:01.000', ' --> ', '00:02.000', '<v', '>', '&lt;', 'a'), { maxLength: 60 }), (parts) => {
				const { cues, faults } = readCaptions(parts.join(''));
				expect(cues.length + faults.length).toBeGreaterThan(0);
				for (const { text } of cues) expect(text).not.toBe('');
			}),
		);
	});
});

describe('recordings of a province', () => {
	const read = () => withTree(recordedEdits(), (root) => check(root, quietDay));
	it('pass the check, and say nothing of themselves', () => {
		const { problems } = read();
		expect(problems.filter(isError)).toEqual([]);
		expect(problems.filter(({ kind }) => /^(audio|captions)-/.test(kind))).toEqual([]);
	});
	it('come with their page, their file and their words', () => {
		const found = shownRecordings(read().content);
		expect(found.map(({ path, file, language }) => `${path} ${file} ${language}`).sort()).toEqual([
			'/khoa-hoc/khoa-mau/bai-mot/ bai-mot.webm vi',
			'/phat-thanh/loa-mau/ loa-mau-ktv.mp3 ktv',
			'/phat-thanh/loa-mau/ loa-mau.opus vi',
			'/tinh-huong/viec-mau/ viec-mau.m4a vi',
		]);
		const [, spoken] = found.filter(({ path }) => path === '/phat-thanh/loa-mau/');
		expect(spoken?.called?.en).toBe('Cơ Tu');
		expect(spoken?.words).toEqual([{ text: 'Lời mẫu thứ nhất.' }, { text: 'Lời mẫu thứ hai.' }]);
		expect(found.find(({ file }) => file === 'viec-mau.m4a')?.words).toEqual([{ text: 'Xin chào.', start: 0 }]);
		expect(found.find(({ file }) => file === 'viec-mau.m4a')?.written).toEqual(['vi', 'en']);
	});
	it('are part of the open data, as its schema says', () => {
		withTree(recordedEdits(), (root) => {
			const sets = datasetsOf(check(root, quietDay).content, rooms);
			for (const name of ['tinh-huong', 'bai-hoc']) {
				const { schema, entries } = sets.find((set) => set.name === name) ?? { schema: {}, entries: [] };
				const [recorded] = entries.filter(({ audio }) => audio !== undefined);
				expect(recorded?.audio, name).toHaveLength(1);
				const validate = addFormats.default(new Ajv2020({ strict: true, allowUnionTypes: true })).compile(entrySchema(schema));
				expect(validate(withSite(recorded ?? {}, new URL('https://trang.example'))), JSON.stringify(validate.errors)).toBe(true);
			}
		});
	});
	it('are kept apart from the texts, one set for a course, a script and all situations', () => {
		withTree(recordedEdits(), (root) => {
			const { courses, taught, scripts } = servedContent(root, quietDay);
			const found = shownRecordings(check(root, quietDay).content);
			const sets = recordingPlaces(courses, taught, scripts).flatMap((place) => offlineRecordings(place, 'en', found));
			expect(sets.map(({ id }) => id)).toEqual(['ban-thu-khoa-hoc-khoa-mau-en', 'ban-thu-phat-thanh-loa-mau-en', 'ban-thu-tinh-huong-en']);
			expect(sets[0]?.patterns).toEqual(['ban-thu/bai-mot.webm']);
			expect(sets[1]?.patterns).toEqual(expect.arrayContaining(['ban-thu/loa-mau.opus', 'ban-thu/loa-mau-ktv.mp3', 'en/phat-thanh/loa-mau/index.html']));
			expect(sets[2]?.patterns).toEqual(['ban-thu/viec-mau.m4a', 'ban-thu/viec-mau.vtt']);
		});
	});
});

it('length and size are written as people say them', () => {
	expect(spokenLength(200.4, 'vi')).toBe('3 phút 20 giây');
	expect(spokenLength(60, 'en')).toBe('1 minute');
	expect(spokenLength(0.6, 'vi')).toBe('1 giây');
	expect(megabytes(1_449_000, 'vi')).toBe('1,4 MB');
	expect(megabytes(900, 'en')).toBe('0.1 MB');
	expect(clockOf(125.9)).toBe('2:05');
});

it('the guide says the limits as they are', async () => {
	const { LONGEST_MINUTES, MOST_KBITS, IN_PACKAGES } = await import('../../src/recording/limits.ts');
	for (const path of ['docs/bien-tap/huong-dan.mdx', 'docs/en/bien-tap/huong-dan.mdx']) {
		const guide = readFileSync(join(import.meta.dirname, '../../content', path), 'utf8');
		expect(guide).toContain(`${MOST_KBITS} kbit/s`);
		expect(guide).toMatch(new RegExp(`${LONGEST_MINUTES} (phút|minutes)`));
		expect(guide).toContain(`${IN_PACKAGES / 1024 / 1024} MB`);
	}
});
