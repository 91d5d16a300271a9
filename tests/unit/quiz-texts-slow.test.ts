/** Moodle XML and GIFT that would keep a careless scanner busy: small ones and large ones come back with items or with reasons. */
import { describe, expect, it } from 'vitest';
import { fromGift } from '../../src/exchange/import/gift.ts';
import { fromH5p } from '../../src/exchange/import/h5p.ts';
import { LIMITS } from '../../src/exchange/import/items.ts';
import { fromMoodleXml } from '../../src/exchange/import/moodle.ts';
import { type Imported, refusalLine } from '../../src/exchange/import/result.ts';
import { draftYaml } from '../../src/exchange/import/yaml.ts';
import { ALL } from '../sweep.ts';
import { hostileGift, hostileMoodle } from './hostile-texts.ts';
import { contentAlone, manifest, pack } from './sound-packages.ts';

/** Signs: just under what one question may have; with `npm run test:all` so many, too, that looking again from each of them would take minutes. */
const LENGTHS = [LIMITS.text - 10_000, ...(ALL ? [1_000_000] : [])];

/** An import as the command makes it: to the text of the file that would be written. */
function outcome({ quiz, refusals }: Imported): boolean {
	for (const each of refusals) expect(refusalLine('a', each, 'vi')).toMatch(/^a:\d+:\d+ {2}\S.* {2}\S/);
	return (quiz !== undefined && draftYaml([quiz]) !== '') || refusals.length > 0;
}

describe.each(LENGTHS)('texts of %i signs', (length) => {
	it.each(hostileGift)('GIFT: $what', ({ make }) => expect(outcome(fromGift(make(length), 'a'))).toBe(true));
	it.each(hostileMoodle)('Moodle XML: $what', ({ make }) => expect(outcome(fromMoodleXml(make(length), 'a'))).toBe(true));
});

const text = (name: string, value: string) => `<${name}><text>${value}</text></${name}>`;
const question = (body: string) => `<question type="truefalse">${text('name', 'Câu')}${body}<answer fraction="100"><text>true</text></answer></question>`;
const first = (found: Imported, language: 'vi' | 'en' = 'vi') => found.refusals.map((each) => refusalLine('a', each, language))[0];

describe('what is longer or deeper than a quiz holds is named at its place', () => {
	it('a question of GIFT', () =>
		expect(first(fromGift(`Một {T}\n\nHai${' '.repeat(LIMITS.text)}{F}`, 'a'))).toBe(
			'a:3:1  «Hai» có đoạn chữ dài 100006 ký tự, quá mức 100000  viết ngắn lại hoặc tách thành nhiều câu',
		));
	it('a text of Moodle', () =>
		expect(first(fromMoodleXml(`<quiz>\n${question(text('questiontext', 'a'.repeat(LIMITS.text + 1)))}</quiz>`, 'a'), 'en')).toBe(
			'a:2:1  “Câu” has a text of 100001 characters, more than 100000  shorten it or split it into several items',
		));
	it('a picture in a file of Moodle is no text', () =>
		expect(
			first(fromMoodleXml(`<quiz>${question(`<questiontext><text>a</text><file>${'a'.repeat(LIMITS.text + 1)}</file></questiontext>`)}</quiz>`, 'a')),
		).toBe('a:1:7  câu «Câu»: bỏ qua <file>  xem lại câu này sau khi nhập'));
	it('answers', () =>
		expect(first(fromGift(`Hỏi {=a ${'~b '.repeat(LIMITS.answers)}}`, 'a'))).toBe(
			'a:1:1  câu «Hỏi» có 501 đáp án hoặc chỗ trống, quá mức 500  tách thành nhiều câu',
		));
	it('tags', () =>
		expect(first(fromGift(`::Câu:: ${'<b>'.repeat(101)}a {T}`, 'a'))).toBe(
			'a:1:1  «Câu» có hơn 100 thẻ HTML lồng nhau  đóng mọi thẻ trong công cụ soạn rồi xuất lại',
		));
	it('accents on one letter', () =>
		expect(first(fromGift(`Một {T}\n\nHa${'\u0301'.repeat(31)}`, 'a'))).toBe('a:3:3  một chữ ở đây mang quá 30 dấu  xóa các dấu thừa'));
	it('as many as a letter may have are taken', () => expect(fromGift(`Ha${'\u0323\u0301'.repeat(15)} {T}`, 'a').quiz?.items).toHaveLength(1));
});

describe('a title with markup is refused at its place, the questions come in', () => {
	const said = (place: string, title: string) => `a:${place}  tên bài có dấu <, có thể là mã HTML: «${title}»  viết lại tên bài không có dấu <`;
	it.each([
		['a tag', 'Trẻ em <script>alert(1)</script>'],
		['an entity', 'Trẻ em &lt;img src=x&gt;'],
		['a number for the sign', 'Trẻ em &#x3c;img src=x&#62;'],
		['the sign alone', 'Trẻ em < 18 tuổi'],
	])('GIFT: %s', (_what, title) => {
		const found = fromGift(`// a\n$CATEGORY: top/${title.replaceAll('/', '//')}\n\nHỏi {T}`, 'a');
		expect(found.refusals.map((each) => refusalLine('a', each, 'vi'))).toEqual([said('2:1', title)]);
		expect(found.quiz).toMatchObject({ title: '', items: [{ question: 'Hỏi' }] });
	});
	it.each([
		['an entity of XML', 'a &lt;b&gt;', 'a <b>'],
		['an entity in an entity', 'a &amp;lt;b>', 'a &lt;b>'],
		['CDATA', '<![CDATA[a <b>]]>', 'a <b>'],
	])('Moodle XML: %s', (_what, written, title) => {
		const category = `<question type="category">${text('category', `$course$/top/${written}`)}</question>`;
		const found = fromMoodleXml(`<quiz>\n${category}${question(text('questiontext', 'Hỏi'))}</quiz>`, 'a');
		expect(found.refusals.map((each) => refusalLine('a', each, 'vi'))).toEqual([said('2:1', title)]);
		expect(found.quiz).toMatchObject({ title: '', items: [{ question: 'Hỏi' }] });
	});
	it.each(['Trẻ em <b>', 'Trẻ em &lt;b&gt;', 'a &#60;script>'])('a whole .h5p: %s', async (title) => {
		const { quiz, refusals } = await fromH5p(pack(contentAlone({ 'h5p.json': manifest({ title }) })), 'a');
		expect(quiz).toBeUndefined();
		expect(refusals.map((each) => refusalLine('a', each, 'vi'))).toEqual([said('1:1', title)]);
	});
	it('a title with a slash, an ampersand or an entity of another sign is taken', () =>
		expect(fromGift('$CATEGORY: $course$/top/Luật 1//2 & &gt; 3\n\nHỏi {T}', 'a').quiz?.title).toBe('Luật 1/2 & &gt; 3'));
});
