/** How the search reads a query, fits names to it and forgives a slip: the parts that need no index. */
import { describe, expect, it, vi } from 'vitest';
import { stem } from '../../src/language/fold.ts';
import { NameIndex } from '../../src/search/name-index.ts';
import type { NamesFile } from '../../src/search/names.ts';
import { readQuery, ways } from '../../src/search/query.ts';
import { askedIn, searchAddress } from '../../src/search/search-address.ts';
import { isOneSlip, meant } from '../../src/search/slips.ts';
import { snippetOf } from '../../src/search/snippet.ts';
import { TextIndex } from '../../src/search/text-index.ts';
import { spellings, wordsOf } from '../../src/search/words.ts';

const file: NamesFile = {
	kinds: ['law', 'quiz', 'convention'],
	pages: [
		['/hien-phap/', 'Hiến pháp năm 2013', 0, 100, 'a', 'Hiến pháp'],
		['/trac-nghiem/', 'Trắc nghiệm: Công ước về quyền trẻ em', 1, 75, 'b'],
		['/crc/', 'Công ước của Liên hợp quốc về quyền trẻ em', 2, 110, 'c', 'CRC'],
		['/1079/', 'Quyết định phê duyệt Đề án', 0, 100, 'd', 'Quyết định 1079/QĐ-TTg', 'Quyết định 1079'],
		['/lao-dong/', 'Bộ luật Lao động', 0, 100, 'e', 'làm thêm giờ'],
		['/hoi-an/', 'Ủy ban nhân dân thành phố Hội An', 0, 100, 'f'],
		['/an-sinh/', 'An sinh xã hội', 0, 100, 'g'],
	],
	articles: { 0: [14, 25], 2: [3] },
	words: 'nhiễm khiếu nại',
	same: [
		['tăng ca', 'làm thêm giờ'],
		['QĐ', 'quyết định'],
	],
	ignore: ['về', 'của', 'là', 'gì'],
	endings: [],
	article: ['điều'],
};
const names = new NameIndex(file);
/** The pages whose names fit, best first. */
const fitting = (query: string, unfinished = false) =>
	[...names.fits(wordsOf(query), unfinished)].sort(([, a], [, b]) => b - a).map(([page]) => names.page(page)[0]);

describe('the words of a text', () => {
	it('are folded without marks and đ, whatever their encoding, and split at signs', () => {
		expect(wordsOf('Đường dây 1079/QĐ-TTg').map(({ folded }) => folded)).toEqual(['duong', 'day', '1079', 'qd', 'ttg']);
		expect(wordsOf('đường'.normalize('NFD'))).toEqual(wordsOf('đường'));
		expect(wordsOf('women’s').map(({ raw }) => raw)).toEqual(['womens']);
	});

	it('in d may be meant in đ; an abbreviation such as dd is left alone', () => {
		expect(spellings('duong')).toEqual(['duong', 'đuong']);
		expect(spellings('addis')).toEqual(['addis']);
		expect(spellings('dd')).toEqual(['dd']);
		expect(spellings('2013')).toEqual(['2013']);
	});

	it('lose an ending only where four letters are left', () => {
		expect(stem('constitutions', ['s'])).toBe('constitution');
		expect(stem('laws', ['s'])).toBe('laws');
	});
});

describe('names', () => {
	it('fit with and without marks', () => {
		expect(fitting('hien phap')[0]).toBe('/hien-phap/');
		expect(fitting('Hiến pháp')[0]).toBe('/hien-phap/');
	});

	it('fit by number, however it is written', () => {
		for (const query of ['1079', 'quyết định 1079', 'quyet dinh 1079', '1079/QĐ-TTg', 'qd 1079']) expect(fitting(query)[0]).toBe('/1079/');
	});

	it('fit better where neighbours are neighbours', () => {
		expect(fitting('hoi an')[0]).toBe('/hoi-an/');
		expect(fitting('an xa hoi')[0]).toBe('/an-sinh/');
	});

	it('fit best where nothing is left over', () => {
		expect(fitting('công ước quyền trẻ em')[0]).toBe('/trac-nghiem/');
		expect(fitting('công ước liên hợp quốc quyền trẻ em')[0]).toBe('/crc/');
	});

	it('do not fit a syllable inside another', () => {
		expect(fitting('con')).toEqual([]);
		expect(fitting('côn', true)).toContain('/crc/');
	});
});

describe('an index', () => {
	it('remembers answers, forgets the oldest, and needs none of the iterator helpers that browsers before 2025 lack', async () => {
		const helpers = [vi.spyOn(Iterator.prototype, 'some'), vi.spyOn(Iterator.prototype, 'take')];
		const asked: string[] = [];
		const search = async (query: string) => {
			asked.push(query);
			return { results: [] };
		};
		try {
			const text = new TextIndex({ search }, names);
			for (let number = 0; number <= 200; number++) await text.phrase(wordsOf(`${number}`));
			await text.phrase(wordsOf('200'));
			expect(asked).toHaveLength(201);
			await text.phrase(wordsOf('0'));
			expect(asked).toHaveLength(202);
			expect(names.knows('nhi', true)).toBe(true);
			for (const helper of helpers) expect(helper).not.toHaveBeenCalled();
		} finally {
			for (const helper of helpers) helper.mockRestore();
		}
	});
});

describe('a query', () => {
	it('may ask for an article, before or after the name of its law', () => {
		for (const query of ['điều 25 hiến pháp', 'dieu 25 hien phap', 'hiến pháp điều 25']) {
			const { article, words } = readQuery(query, names);
			expect(article).toBe(25);
			expect(words.map(({ folded }) => folded)).toEqual(['hien', 'phap']);
		}
		expect(readQuery('điều ước', names).article).toBeUndefined();
	});

	it('in quotes is a phrase', () => {
		expect(readQuery('"quyền trẻ em"', names).quoted).toBe(true);
		expect(readQuery('“quyền trẻ em”', names).quoted).toBe(true);
		expect(readQuery('quyền "trẻ em', names).quoted).toBe(false);
	});

	it('is asked in other words that mean the same', () => {
		const found = ways(wordsOf('khong tra luong tang ca'), names).map((words) => words.map(({ folded }) => folded).join(' '));
		expect(found).toEqual(['khong tra luong tang ca', 'khong tra luong lam them gio']);
	});

	it('is at most ten words', () => {
		expect(readQuery('một '.repeat(50), names).words).toHaveLength(10);
	});
});

describe('one slip', () => {
	it.each([
		['cedew', 'cedaw'],
		['khieus', 'khieu'],
		['constituton', 'constitution'],
		['rgiht', 'right'],
	])('leads from %s to %s', (a, b) => {
		expect(isOneSlip(a, b)).toBe(true);
		expect(isOneSlip(b, a)).toBe(true);
	});

	it.each([
		['quyen', 'quyen'],
		['quyen', 'quan'],
		['cedaw', 'icerd'],
		['abcd', 'bacde'],
	])('does not lead from %s to %s', (a, b) => expect(isOneSlip(a, b)).toBe(false));

	it('is forgiven where a known word is near; never in a number or a short word', () => {
		const known = ['cedaw', 'quyet', 'quyen'];
		expect(meant('cedew', known, () => 0)).toBe('cedaw');
		expect(meant('quyem', known, (word) => (word === 'quyen' ? 1 : 0))).toBe('quyen');
		expect(meant('1078', ['1079'], () => 0)).toBeUndefined();
		expect(meant('cra', ['crc'], () => 0)).toBeUndefined();
		expect(meant('xyzzyqwv', known, () => 0)).toBeUndefined();
	});

	it('is read in favour of the neighbours', () => {
		expect(names.meant('luaat', '', 'lao')?.raw).toBe('luật');
		expect(names.knows('nhiem', false)).toBe(true);
		expect(names.knows('nhi', false)).toBe(false);
		expect(names.knows('nhi', true)).toBe(true);
	});
});

describe('a snippet', () => {
	const content = 'Trang này. Mọi người có quyền sống. Trẻ em có quyền được bảo vệ khỏi bạo lực, xâm hại và bỏ mặc ở mọi nơi. Điều 25 Nội dung của điều này.';
	const text = (query: string, anchor?: string) =>
		snippetOf({ content, anchors: [{ id: 'dieu-25', location: 25 }] }, 'Trang này', wordsOf(query), names, anchor)
			.map((part) => (part.marked ? `[${part.text}]` : part.text))
			.join('');

	it('begins with the sentence of the words, which are marked whole', () => {
		expect(text('tre em')).toMatch(/^\[Trẻ em\] có quyền/);
		expect(text('em')).toContain('Trẻ [em] có');
		expect(text('xâm hại')).toContain('bạo lực, [xâm hại] và');
	});

	it('shows a phrase rather than a place where one of its words stands often', () => {
		const filler = 'chữ '.repeat(30);
		const page = `Điều 61, điều 63, điều 64, điều 65. ${filler}Ai cũng được điều chỉnh hợp lý. ${filler}`;
		const shown = snippetOf({ content: page, anchors: [] }, 'Trang', wordsOf('điều chỉnh hợp lý'), names);
		expect(shown.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['điều chỉnh hợp lý']);
	});

	it('begins at a place of the page that is asked for', () => {
		expect(text('hien phap', 'dieu-25')).toMatch(/^Điều 25 Nội dung/);
	});

	it('marks what was meant: with marks only the same marks', () => {
		expect(text('bảo vệ')).toContain('[bảo vệ]');
		expect(text('báo vệ')).not.toContain('[bảo');
	});

	it('is the beginning of a page that has none of the words, without its title', () => {
		expect(text('xyz')).toMatch(/^Mọi người có/);
	});
});

describe('the address of a search', () => {
	const page = 'https://site.example/tim-kiem/';

	it('holds what was asked, and gives it back', () => {
		const address = searchAddress(page, { query: 'khai sinh & “x”', kind: 'right', language: 'en' }, 'vi');
		expect(askedIn(new URL(address).search)).toEqual({ query: 'khai sinh & “x”', kind: 'right', language: 'en' });
	});

	it('leaves out what is not asked, and what another search asked', () => {
		expect(searchAddress(`${page}?q=a&kind=law`, { query: '', language: 'vi' }, 'vi')).toBe(page);
		expect(searchAddress(page, { query: 'a', kind: '', language: '' }, 'vi')).toBe(`${page}?q=a&language=`);
		expect(askedIn('')).toEqual({ query: '' });
	});
});
