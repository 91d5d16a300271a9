/** What pages know of lessons, guides and scripts; the numbers that their parts carry; which lesson fits what was chosen. */

import type { HastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { fits } from '../../src/lesson/fits.ts';
import { levelOf, otherPages, type ScriptText, textIn, withoutProjector } from '../../src/lesson/lessons.ts';
import { numberParts } from '../../src/lesson/number-parts.ts';
import { pageKey } from '../../src/lesson/paths.ts';
import type { Radio } from '../../src/lesson/schema.ts';
import type { Part } from '../../src/lesson/school-page.ts';
import { boardOf, clock, factsOf, plainScript, spotsOf, versionsOf } from '../../src/lesson/script.ts';
import { isError } from '../../src/source/report.ts';
import { province, quietDay, withTree } from './broken-tree.ts';
import { compiled } from './compile-prose.ts';
import { served } from './served-content.ts';

const { content: read } = check(province, quietDay);
const content = served(read);

describe('a lesson', () => {
	const lesson = content.taught.find(({ kind }) => kind === 'lesson');
	it('takes grade and subject from its topic, and text from each language', () => {
		expect(lesson?.topic).toMatchObject({ grade: 6, subject: 'gdcd' });
		expect(Object.keys(lesson?.texts ?? {})).toEqual(['vi', 'en']);
		expect(lesson?.texts.en?.activities).toEqual([
			{ title: 'Start', minutes: 10, form: 'class' },
			{ title: 'Hands', minutes: 20, form: 'pair' },
			{ title: 'End', minutes: 15, form: 'group' },
		]);
		expect(lesson?.asks).toEqual(['bai-mau-mot', 'bai-mau-hai']);
	});
	it('has an address for each of its faces', () => {
		expect([...read.addresses]).toEqual(
			expect.arrayContaining([
				...['', 'trinh-chieu/', 'gio-tay/', 'phu-huynh/', 'in-cho-lop/'].map((face) => `/truong-hoc/bai-mau/${face}`),
				...['', 'trinh-chieu/'].map((face) => `/sinh-hoat/buoi-mau/${face}`),
				'/phat-thanh/loa-mau/',
				'/truong-hoc/bai-hoc/',
			]),
		);
		expect([...read.addresses]).not.toContain('/sinh-hoat/buoi-mau/gio-tay/');
	});
	it('stands before guides, and falls back to Vietnamese where it is not translated', () => {
		expect(content.taught.map(({ id }) => id)).toEqual(['bai-mau', 'buoi-mau']);
		expect(textIn(lesson?.texts ?? {}, 'fr').language).toBe('vi');
	});
	it('cites what its prose cites', () => {
		expect(lesson?.texts.vi?.sources).toEqual(['OHCHR']);
	});
});

describe('a radio script', () => {
	const script = content.scripts[0]?.texts.vi;
	it('knows who says what, and for how long', () => {
		expect(script?.versions[0]?.lines.map((line) => line.kind)).toEqual(['sound', 'voice']);
		expect(script?.versions[0]?.lines[1]).toMatchObject({ role: 'Người đọc' });
		expect(script?.versions).toHaveLength(1);
		expect(script?.versions[0]).toMatchObject({ slot: 1, words: 86, seconds: 10 + 86 / 2 });
	});
	it('has shorter versions of what their marks leave, spots and texts for boards', () => {
		const part = (name: string, attributes: Record<string, string>, text: string) => ({ name, attributes, text }) as unknown as Part;
		const parts = [
			part('Voice', { role: 'a' }, 'Một hai ba bốn'),
			part('Sound', { seconds: '6', from: '3' }, 'Nhạc'),
			part('Voice', { role: 'a', from: '5' }, 'Năm sáu'),
			part('Voice', { role: 'a', to: '1' }, 'Bảy'),
			part('Spot', {}, 'Gọi một một một.'),
			part('Board', {}, '\nMột dòng.\n\nHai dòng.\n'),
		];
		const head = { slot: 5, shorter: [1, 3], pace: 60, roles: [{ id: 'a', name: 'Người đọc' }] } as Radio;
		expect(versionsOf(parts, head, []).map(({ slot, words, seconds, lines }) => [slot, words, seconds, lines.length])).toEqual([
			[5, 6, 12, 3],
			[3, 4, 10, 2],
			[1, 5, 5, 2],
		]);
		expect(spotsOf(parts, head)).toEqual([{ paragraphs: ['Gọi một một một.'], seconds: 4 }]);
		expect(boardOf(parts)).toEqual(['Một dòng.', 'Hai dòng.']);
	});
	it('names for each version the sources of what is read in it, and of the texts beside it', () => {
		const part = (name: string, attributes: Record<string, string>, inside?: Part) => ({ name, attributes, inside, text: '' }) as unknown as Part;
		const [long, all, spot] = [part('Voice', { role: 'a', from: '5' }), part('Voice', { role: 'a' }), part('Spot', {})];
		const claim = (source: string, inside?: Part) => part('Claim', { source }, inside);
		const elements = [long, claim('A, B', long), all, claim('C', part('Term', {}, all)), spot, claim('D', spot), claim('E')];
		const head = { slot: 5, shorter: [3], pace: 60, roles: [{ id: 'a', name: 'Người đọc' }] } as Radio;
		expect(versionsOf([long, all, spot], head, elements).map(({ sources }) => sources)).toEqual([
			['A', 'B', 'C', 'D'],
			['C', 'D'],
		]);
	});
	it('parts its length from its pace', () => {
		const say = (key: string, values: Record<string, string | number> = {}) => `${key} ${Object.values(values).join(' ')}`;
		expect(factsOf({ seconds: 170, slot: 3, words: 380 }, 135, say)).toBe('radio.length 2:50 3 · radio.words 380 135');
	});
	it('leads to its other versions, each once, and not to one that stands there in another language', () => {
		const text = (...slots: number[]) => ({ shorter: slots.slice(1), versions: slots.map((slot) => ({ slot })) }) as unknown as ScriptText;
		const led = (texts: Record<string, ScriptText>, language: string, minutes?: number) =>
			otherPages(texts, language, minutes).map((page) => `${page.minutes ?? 'all'}: ${page.version.slot} ${page.language}`);
		const whole = { vi: text(8, 3, 5) };
		expect(led(whole, 'vi')).toEqual(['5: 5 vi', '3: 3 vi']);
		expect(led(whole, 'vi', 3)).toEqual(['all: 8 vi', '5: 5 vi']);
		expect(led(whole, 'en', 5)).toEqual(['all: 8 vi', '3: 3 vi']);
		const translated = { vi: text(8, 5, 3, 2), en: text(5, 1) };
		expect(led(translated, 'vi', 5)).toEqual(['all: 8 vi', '3: 3 vi', '2: 2 vi']);
		expect(led(translated, 'en')).toEqual([]);
		expect(led(translated, 'en', 5)).toEqual([]);
		expect(led(translated, 'en', 3)).toEqual(['all: 5 en', '2: 2 vi']);
	});
	it('is written as plain text with each speaker above the words', () => {
		const text = plainScript('Loa mẫu', '0:53', script?.versions[0]?.lines ?? [], ['Nguồn']);
		expect(text.split('\r\n').slice(0, 8)).toEqual([
			'Loa mẫu',
			'',
			'0:53',
			'',
			'[Nhạc hiệu, 10"]',
			'',
			'NGƯỜI ĐỌC:',
			expect.stringMatching(/^Kính chào bà con\. UBND xã/),
		]);
		expect(text.endsWith('Nguồn\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toContain('\n');
	});
	it.each([
		[0, '0:00'],
		[59.6, '1:00'],
		[268.9, '4:29'],
	])('%d seconds read %s', (seconds, face) => {
		expect(clock(seconds)).toBe(face);
	});
});

describe('which page is a lesson', () => {
	it.each([
		['truong-hoc/bai', { language: 'vi', folder: 'truong-hoc', id: 'bai' }],
		['en/sinh-hoat/buoi', { language: 'en', folder: 'sinh-hoat', id: 'buoi' }],
		['vi-x-cotu/phat-thanh/loa', { language: 'vi-x-cotu', folder: 'phat-thanh', id: 'loa' }],
		['truong-hoc/index', undefined],
		['en/truong-hoc/index', undefined],
		['bao-chi/index', undefined],
		['truong-hoc/a/b', undefined],
	])('%s', (key, page) => {
		expect(pageKey(key)).toEqual(page);
	});
});

it('screens are numbered through the page, activities by themselves, notes by their screen', () => {
	const source =
		'<Activity title="a">\n\n<Slide title="1">\n\n<Notes>\n\nx\n\n</Notes>\n\n</Slide>\n\n</Activity>\n\n<Activity title="b">\n\n<Ask item="x" />\n\n<Discuss title="3">\n\n<Later>\n\ny\n\n</Later>\n\n</Discuss>\n\n</Activity>';
	expect(compiled(source, { hastPlugins: [numberParts] }, numbered)).toEqual([
		'Activity 1',
		'Slide 1 1',
		'Notes 1 1',
		'Activity 2',
		'Ask 2 2',
		'Discuss 3 2',
		'Later 3 2',
	]);
});

/** Each part with its number, and the activity that it is in. */
function numbered(nodes: readonly HastNode[]): string[] {
	return nodes.flatMap((child) => {
		const inner = 'children' in child ? numbered(child.children) : [];
		if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') return inner;
		const given = Object.fromEntries(child.attributes.flatMap((item) => (item.type === 'mdxJsxAttribute' ? [[item.name, item.value]] : [])));
		return [[child.name, given.number, given.activity].filter(Boolean).join(' '), ...inner];
	});
}

describe('filters', () => {
	const facts = { grade: '6', convention: 'CRC ICCPR', time: '35' };
	it.each([
		[{}, true],
		[{ grade: '6' }, true],
		[{ grade: '6', convention: 'ICCPR' }, true],
		[{ convention: 'ICC' }, false],
		[{ grade: '7' }, false],
		[{ time: '45' }, false],
	])('%j: %s', (chosen, fit) => {
		expect(fits(chosen, facts)).toBe(fit);
	});
	it.each([
		[['none', 'helpful'], 'all'],
		[['none', 'needed'], 'some'],
		[['needed'], 'none'],
	] as const)('of lessons whose projector is %j, %s can be taught without one', (projectors, how) => {
		expect(withoutProjector(projectors.map((projector) => ({ projector })))).toBe(how);
	});
	it('a lesson outside the programme has no grade, may be long, and needs no letter to parents', () => {
		withTree(
			[
				{ in: 'docs/truong-hoc/bai-mau.mdx', from: 'topic: gdcd-6-binh-dang\ntime: 45', to: 'class: adult\ntime: 90' },
				{ in: 'docs/truong-hoc/bai-mau.mdx', from: 'minutes="15" form="group"', to: 'minutes="60" form="group"' },
				{ in: 'docs/truong-hoc/bai-mau.mdx', from: '\n<Parents>\n\nHôm nay con học về bình đẳng.\n\n</Parents>\n', to: '' },
				{ in: 'docs/en/truong-hoc/bai-mau.mdx', from: 'minutes="15" form="group"', to: 'minutes="60" form="group"' },
			],
			(root) => {
				const { content: sound, problems } = check(root, quietDay);
				expect(problems.filter(isError)).toEqual([]);
				expect([...sound.addresses]).not.toContain('/truong-hoc/bai-mau/phu-huynh/');
				const adult = served(sound).taught.find(({ kind }) => kind === 'lesson');
				expect(adult).toMatchObject({ class: 'adult', letter: false, time: 90 });
				expect(adult && levelOf(adult)).toBe('adult');
			},
		);
	});
	it('grades belong to levels', () => {
		const topic = content.taught.find(({ kind }) => kind === 'lesson')?.topic;
		if (!topic) throw new Error('the sample has a lesson with a topic');
		expect([1, 5, 6, 9, 10, 12].map((grade) => levelOf({ topic: { ...topic, grade } }))).toEqual(['primary', 'primary', 'lower', 'lower', 'upper', 'upper']);
		expect(levelOf({ class: 'adult' })).toBe('adult');
		expect(levelOf({})).toBeUndefined();
	});
});
