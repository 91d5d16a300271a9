/** Broken and hostile Moodle XML and GIFT: each refused with its sentence and its place, what is sound comes in all the same. */
import { describe, expect, it } from 'vitest';
import { fromGift } from '../../src/exchange/import/gift.ts';
import { fromMoodleXml } from '../../src/exchange/import/moodle.ts';
import { refusalLine } from '../../src/exchange/import/result.ts';

const sentences = (file: string, { refusals }: ReturnType<typeof fromGift>) => refusals.map((each) => refusalLine(file, each, 'vi'));
const xml = (text: string) => sentences('a.xml', fromMoodleXml(text, 'a'));
const gift = (text: string) => sentences('a.gift', fromGift(text, 'a'));
const text = (name: string, value: string) => `<${name}><text>${value}</text></${name}>`;
const question = (type: string, body: string, name = 'Câu') => `<question type="${type}">${text('name', name)}${body}</question>`;
const sound = question('truefalse', `${text('questiontext', 'Đúng?')}<answer fraction="100"><text>true</text></answer>`, 'Câu lành');
const none = 'a.xml:1:1  trong tệp không có câu hỏi nào dùng được  mở tệp bằng công cụ đã tạo ra nó và xuất lại';
const syntax = (place: string) => `a.xml:${place}  XML không đúng cú pháp ở đây  mở và đóng mọi thẻ đúng thứ tự, hoặc xuất lại tệp từ Moodle`;
const doctype = 'a.xml:1:1  tệp XML có khai báo DOCTYPE, có thể giấu thực thể độc hại  xóa khai báo đó';
const types = 'viết lại thành một trong các loại: single, multiple, true-false, blanks, drag, mark, order, match';

describe('Moodle XML', () => {
	it.each([
		['nothing', '', [syntax('1:1')]],
		['no XML', 'xin chào', [syntax('1:1')]],
		['an element that is not closed', '<quiz>\n<question type="truefalse">', [syntax('2:28')]],
		['tags that cross', '<quiz><a><b></a></b></quiz>', [syntax('1:13')]],
		['two roots', '<quiz></quiz>\n<quiz></quiz>', [syntax('2:1')]],
		['text behind the root', '<quiz></quiz>xin chào', [syntax('1:14')]],
		['a closing tag alone', '<quiz></b></quiz>', [syntax('1:7')]],
		['a document type', '<!DOCTYPE quiz><quiz></quiz>', [doctype]],
		['entities that grow without end', '<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>', [doctype]],
		['an external entity', '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>', [doctype]],
		[
			'another kind of XML',
			'<rss></rss>',
			['a.xml:1:1  tệp XML này không phải bộ câu hỏi của Moodle: thẻ ngoài cùng là <rss>  xuất câu hỏi từ Moodle với định dạng Moodle XML'],
		],
		['nesting without end', `<quiz>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</quiz>`, ['a.xml:1:304  các thẻ lồng nhau quá sâu  xuất lại tệp từ Moodle']],
		['too many items', `<quiz>${'<question type="essay"/>'.repeat(2001)}</quiz>`, ['a.xml:1:1  tệp có 2001 câu, quá mức 2000  chia tệp thành nhiều tệp nhỏ']],
		['too many bytes', `<quiz>${' '.repeat(10_000_001)}</quiz>`, ['a.xml:1:1  XML lớn 10 MB, quá mức 10 MB  chia nhỏ hoặc bỏ tệp đính kèm lớn']],
		['no items', '<quiz></quiz>', [none]],
		['a type that no quiz has', `<quiz>\n${question('essay', '')}${sound}</quiz>`, [`a.xml:2:1  câu «Câu»: loại essay không có ở đây  ${types}`]],
		[
			'a script in a question',
			`<quiz>${question('truefalse', text('questiontext', '&lt;script&gt;alert(1)&lt;/script&gt;'))}${sound}</quiz>`,
			['a.xml:1:7  «Câu» có mã chạy được: <script>  xóa đoạn này trong công cụ soạn rồi xuất lại'],
		],
		[
			'a script in an answer',
			`<quiz>${question('truefalse', '<answer fraction="100"><text>&lt;img src=x onerror=alert(1)&gt;</text></answer>')}${sound}</quiz>`,
			['a.xml:1:7  «Câu» có mã chạy được: onerror  xóa đoạn này trong công cụ soạn rồi xuất lại'],
		],
		[
			'a link that runs',
			`<quiz>${question('truefalse', text('generalfeedback', '&lt;a href="java\nscript:x"&gt;x&lt;/a&gt;'))}${sound}</quiz>`,
			['a.xml:1:7  «Câu» có mã chạy được: href  xóa đoạn này trong công cụ soạn rồi xuất lại'],
		],
		[
			'a picture',
			`<quiz>${question('truefalse', `${text('questiontext', 'Xem &lt;img src="a.png"&gt;')}<answer fraction="100"><text>true</text></answer>`)}</quiz>`,
			['a.xml:1:7  câu «Câu»: bỏ qua <img>  xem lại câu này sau khi nhập'],
		],
		[
			'a choice without a right answer',
			`<quiz>${question('multichoice', '<answer fraction="0"><text>a</text></answer><answer fraction="0"><text>b</text></answer>')}${sound}</quiz>`,
			['a.xml:1:7  câu «Câu»: answers bị thiếu hoặc không dùng được  sửa câu này trong công cụ soạn rồi nhập lại, hoặc viết thẳng vào tệp YAML'],
		],
		[
			'a blank with a sign that H5P takes',
			`<quiz>${question('shortanswer', '<answer fraction="100"><text>24:00</text></answer>')}${sound}</quiz>`,
			['a.xml:1:7  câu «Câu»: đáp án có dấu * / : hoặc \\, không dùng được ở loại blanks  viết lại đáp án không dùng các dấu đó'],
		],
		[
			'a cloze with menus',
			`<quiz>${question('cloze', text('questiontext', 'a {1:MULTICHOICE:=b~c}'))}${sound}</quiz>`,
			[`a.xml:1:7  câu «Câu»: loại cloze không có ở đây  ${types}`],
		],
		[
			'a cloze whose brace stays open',
			`<quiz>${question('cloze', text('questiontext', 'a {1:SHORTANSWER:=b'))}${sound}</quiz>`,
			[`a.xml:1:7  câu «Câu»: loại cloze không có ở đây  ${types}`],
		],
	])('%s', (_, source, expected) => expect(xml(source)).toEqual(expected));
	it('takes the sound items of a file with broken ones', () => {
		expect(fromMoodleXml(`<quiz>${question('essay', '')}${sound}</quiz>`, 'a').quiz?.items).toMatchObject([
			{ id: 'cau-lanh', type: 'true-false', answer: true },
		]);
	});
	it('reads what other tools write: CDATA, NFD, several spaces, a byte order mark', () => {
		const source = `\ufeff<?xml version="1.0"?><quiz>${question('multichoice', `${text('questiontext', `<![CDATA[<p>${'Thủ  đô?'.normalize('NFD')}</p>]]>`)}<single>true</single><answer fraction="100"><text><![CDATA[Hà&nbsp;Nội]]></text></answer><answer fraction="0"><text>Huế</text></answer>`)}</quiz>`;
		expect(fromMoodleXml(source, 'a').quiz?.items).toMatchObject([
			{
				question: 'Thủ đô?',
				type: 'single',
				answers: [
					{ text: 'Hà Nội', correct: true },
					{ text: 'Huế', correct: false },
				],
			},
		]);
	});
	it('gives items of one name ids of their own', () => {
		expect(fromMoodleXml(`<quiz>${sound}${sound}</quiz>`, 'a').quiz?.items.map(({ id }) => id)).toEqual(['cau-lanh', 'cau-lanh-2']);
	});
});

describe('GIFT', () => {
	const empty = none.replace('a.xml', 'a.gift');
	const unread = (line: number) => `a.gift:${line}:1  câu «Câu»: phần đáp án trong { } không đọc được  viết =đúng ~sai, TRUE, FALSE, hoặc =trái -> phải`;
	const incomplete = 'a.gift:1:1  câu «Câu»: answers bị thiếu hoặc không dùng được  sửa câu này trong công cụ soạn rồi nhập lại, hoặc viết thẳng vào tệp YAML';
	const ok = '\n\n::Lành:: Đúng? {T}';
	it.each([
		['nothing', '', [empty]],
		['comments alone', '// xin chào\n', [empty]],
		['a brace that stays open', `Hỏi? {=a ~b\n\nHai? {T}`, ['a.gift:1:6  dấu { mở ở đây không được đóng  thêm } sau các đáp án', empty]],
		['a brace that opens on a later line', 'Hỏi\ndài {=a ~b', ['a.gift:2:5  dấu { mở ở đây không được đóng  thêm } sau các đáp án', empty]],
		['an essay', `::Câu:: Viết {}${ok}`, [`a.gift:1:1  câu «Câu»: loại essay không có ở đây  ${types}`]],
		['a number', `::Câu:: Mấy? {#3:1}${ok}`, [`a.gift:1:1  câu «Câu»: loại numerical không có ở đây  ${types}`]],
		['text without a question', `::Câu:: Lời dẫn${ok}`, [`a.gift:1:1  câu «Câu»: loại description không có ở đây  ${types}`]],
		['answers without signs', `::Câu:: Hỏi {abc}${ok}`, [unread(1)]],
		['pairs and answers mixed', `::Câu:: Hỏi {=a -> b =c}${ok}`, [unread(1)]],
		['no right answer', `::Câu:: Hỏi {~a ~b}${ok}`, [incomplete]],
		['one answer', `::Câu:: Hỏi {~%100%a}${ok}`, [incomplete]],
		['an empty answer', `::Câu:: Hỏi {= ~b}${ok}`, [incomplete]],
		[
			'a script',
			`::Câu:: [html]<b onclick=x>Hỏi</b> {=a ~b}${ok}`,
			['a.gift:1:1  «Câu» có mã chạy được: onclick  xóa đoạn này trong công cụ soạn rồi xuất lại'],
		],
		[
			'a blank with a sign that H5P takes',
			`::Câu:: Hỏi {=a*b}${ok}`,
			['a.gift:1:1  câu «Câu»: đáp án có dấu * / : hoặc \\, không dùng được ở loại blanks  viết lại đáp án không dùng các dấu đó'],
		],
		['too many items', 'a {T}\n\n'.repeat(2001), ['a.gift:1:1  tệp có 2001 câu, quá mức 2000  chia tệp thành nhiều tệp nhỏ']],
		['too many bytes', 'a'.repeat(10_000_001), ['a.gift:1:1  GIFT lớn 10 MB, quá mức 10 MB  chia nhỏ hoặc bỏ tệp đính kèm lớn']],
	])('%s', (_, source, expected) => expect(gift(source)).toEqual(expected));
	it('takes a statement of plain text for text, whatever it looks like', () => {
		expect(fromGift('[plain]a <b onclick=x> c {T}', 'a').quiz?.items).toMatchObject([{ question: 'a <b onclick=x> c' }]);
	});
	it('reads what other tools write', () => {
		const { quiz, refusals } = fromGift(
			'\ufeff// một\r\n::Một:: Thủ đô? {=Hà Nội#đúng ~Huế}\r\n\r\nHai là {=2 =hai} nhé.\r\n\r\nBa {~%50%a ~%50%b ~%-100%c}\r\n\r\nBốn {\r\n=a -> 1\r\n=b -> 2\r\n}\r\n\r\nNăm {FALSE#sai#đúng}',
			'a',
		);
		expect(refusals).toEqual([]);
		expect(quiz?.items).toMatchObject([
			{
				id: 'mot',
				type: 'single',
				answers: [
					{ text: 'Hà Nội', correct: true, feedback: 'đúng' },
					{ text: 'Huế', correct: false },
				],
			},
			{ type: 'blanks', parts: [{ text: 'Hai là ' }, { answers: ['2', 'hai'] }, { text: ' nhé.' }] },
			{ type: 'multiple', answers: [{ correct: true }, { correct: true }, { correct: false }] },
			{
				type: 'match',
				pairs: [
					{ left: 'a', right: '1' },
					{ left: 'b', right: '2' },
				],
			},
			{ type: 'true-false', answer: false },
		]);
	});
	it.each(['{', '}', '~', '=', '\\', ':', '#', '\n', '::', '->'])('comes to an end on a long run of %s', (sign) => {
		expect(fromGift(`a {=b ~c}${sign.repeat(300_000)}`, 'a')).toBeDefined();
	});
});
