/** The import command, run as an editor runs it, in a folder of its own. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gift } from '../../src/exchange/export/gift.ts';
import { moodleXml } from '../../src/exchange/export/moodle.ts';
import { nameOf } from '../../src/exchange/import/import-files.ts';
import { type Ended, inOwnProcess, runHere } from './commands.ts';
import { sample, sampleQuizWords } from './quiz-samples.ts';
import { contentAlone, manifest, pack, questionSet, statement, withLibraries } from './sound-packages.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, data: string | Uint8Array) => writeFileSync(join(root, name), data);
const told = ({ status, stdout, stderr }: Ended) => ({ status, lines: stdout.split('\n').filter(Boolean), stderr });
const run = async (...args: string[]) => told(await runHere('import', args, { cwd: root }));
const runAlone = (...args: string[]) => told(inOwnProcess('import', args, { cwd: root }));
const quizzes = () => (existsSync(join(root, 'quizzes')) ? readdirSync(join(root, 'quizzes')).sort() : []);
const english = {
	'h5p.json': manifest({ language: 'en', title: 'Rights of the child' }),
	'content/content.json': statement({ question: 'A child is under 18.' }),
};

it('a package becomes a quiz that the editor finishes', () => {
	put('Quyền của Đứa trẻ (1).h5p', pack(contentAlone()));
	const { status, lines, stderr } = runAlone('Quyền của Đứa trẻ (1).h5p');
	expect(stderr).toBe('');
	expect(lines).toEqual(['quizzes/quyen-cua-dua-tre-1.yaml: 1 câu, 6 chỗ cần bổ sung (tìm «# cần» trong tệp)']);
	expect(status).toBe(0);
	expect(quizzes()).toEqual(['quyen-cua-dua-tre-1.yaml']);
	const quiz = parse(readFileSync(join(root, 'quizzes/quyen-cua-dua-tre-1.yaml'), 'utf8')) as { id: string; title: unknown };
	expect(quiz).toMatchObject({ id: 'quyen-cua-dua-tre-1', title: { vi: 'Quyền trẻ em' } });
});

it('nothing is written over, and the rest comes in', async () => {
	put('a.h5p', pack(contentAlone()));
	put('b.h5p', pack(contentAlone()));
	mkdirSync(join(root, 'quizzes'));
	put('quizzes/a.h5p', 'của người khác');
	const { status, lines } = await run('a.h5p', 'b.h5p', '--lang', 'en');
	expect(lines).toEqual([
		'a.h5p:1:1  quizzes/a.h5p is already there and is not written over  rename the file to import, or remove quizzes/a.h5p to replace it',
		'quizzes/b.yaml: 1 items, 6 places to fill in (look for “# cần” in the file)',
	]);
	expect(status).toBe(1);
	expect(readFileSync(join(root, 'quizzes/a.h5p'), 'utf8')).toBe('của người khác');
	expect(quizzes()).toEqual(['a.h5p', 'b.yaml']);
	expect((await run('b.h5p')).lines).toEqual(['b.h5p:1:1  đã có quizzes/b.yaml, không ghi đè  đổi tên tệp đem nhập, hoặc xóa quizzes/b.yaml nếu muốn thay']);
});

it('all reasons against all files are told at once, and nothing is left behind', async () => {
	put('a.h5p', 'không phải gói');
	put('b.h5p', pack(contentAlone({ 'h5p.json': manifest({ title: '' }), 'content/a.html': '' })));
	put('c.docx', 'x');
	put('d.xml', Buffer.from('<quiz>\xe1</quiz>', 'latin1'));
	const { status, lines } = await run('a.h5p', 'b.h5p', 'c.docx', 'd.xml');
	expect(lines.map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual([
		'c.docx  tệp .docx là biểu mẫu để báo cáo trên giấy, không đọc thành dữ liệu được',
		'a.h5p:1:1  tệp này không phải gói .h5p',
		'b.h5p:1:1  không nhận loại tệp của «content/a.html»',
		'b.h5p:1:1  «title» trong «h5p.json» chưa đúng mẫu: «""»',
		'd.xml:1:1  tệp không phải văn bản UTF-8',
	]);
	expect(status).toBe(1);
	expect(readdirSync(root).sort()).toEqual(['a.h5p', 'b.h5p', 'c.docx', 'd.xml']);
});

it('what is left out is told, and the rest is written', async () => {
	put(
		'a.h5p',
		pack(
			questionSet([
				{ library: 'H5P.Essay 1.5', params: {} },
				{ library: 'H5P.TrueFalse 1.8', params: { question: 'Đúng?', correct: 'true' } },
			]),
		),
	);
	const { status, lines } = await run('a.h5p');
	expect(lines[0]).toMatch(/^a\.h5p:1:1 {2}câu «1»: loại H5P\.Essay 1\.5 không có ở đây {2}/);
	expect(lines[1]).toMatch(/^quizzes\/a\.yaml: 1 câu, /);
	expect(status).toBe(1);
});

describe('languages', () => {
	it('two packages of one quiz become one file', async () => {
		put('bai.vi.h5p', pack(contentAlone()));
		put('bai.en.h5p', pack(english));
		const { status, lines } = await run('bai.en.h5p', 'bai.vi.h5p');
		expect(lines).toHaveLength(1);
		expect(status).toBe(0);
		const quiz = parse(readFileSync(join(root, 'quizzes/bai.yaml'), 'utf8')) as { items: { question: unknown }[] };
		expect(quiz).toMatchObject({ title: { vi: 'Quyền trẻ em', en: 'Rights of the child' } });
		expect(quiz.items[0]?.question).toEqual({ vi: 'Trẻ em là người dưới 18 tuổi.', en: 'A child is under 18.' });
	});

	it('a lone English one leaves the Vietnamese places open', async () => {
		put('bai.en.h5p', pack(contentAlone()));
		expect((await run('bai.en.h5p')).status).toBe(0);
		expect(parse(readFileSync(join(root, 'quizzes/bai.yaml'), 'utf8'))).toMatchObject({ title: { vi: '', en: 'Quyền trẻ em' } });
	});

	it.each([
		[
			'that differ',
			pack({ ...english, 'content/content.json': statement({ correct: 'false' }) }),
			/^bai\.en\.h5p:1:1 {2}hai bản ngôn ngữ khác nhau: «cau-1» true-false true ≠ true-false false {2}/,
		],
		['of which one is broken', 'không phải gói', /^bai\.en\.h5p:1:1 {2}tệp này không phải gói \.h5p {2}/],
	])('two packages %s leave nothing behind', async (_what, other, line) => {
		put('bai.vi.h5p', pack(contentAlone()));
		put('bai.en.h5p', other);
		const { status, lines } = await run('bai.vi.h5p', 'bai.en.h5p');
		expect(lines).toEqual([expect.stringMatching(line)]);
		expect(status).toBe(1);
		expect(quizzes()).toEqual([]);
	});
});

describe('packages kept whole', () => {
	it('a package of another type is kept byte for byte with its libraries', async () => {
		const bytes = pack(withLibraries());
		put('me-cung.h5p', bytes);
		const { status, lines } = await run('me-cung.h5p');
		expect(lines).toEqual(['quizzes/me-cung.h5p']);
		expect(status).toBe(0);
		expect(readFileSync(join(root, 'quizzes/me-cung.h5p')).equals(bytes)).toBe(true);
	});

	it('what a package lacks or loads from elsewhere is said, and it is kept all the same', async () => {
		put(
			'video.h5p',
			pack(
				withLibraries({
					'H5P.Maze-1.2/css/maze.css': "@font-face { src: url('../gone.eot?v=4.5.0') }",
					'content/content.json': JSON.stringify({
						sources: [{ path: 'https://www.youtube.com/watch?v=x', mime: 'video/YouTube' }, { path: 'videos/a.mp4' }],
						text: '<p>Xem <img alt="" src="//example.org/a.png"> và <a href="https://example.org">luật</a></p>',
					}),
				}),
			),
		);
		const { status, lines } = await run('video.h5p', '--lang', 'en');
		expect(lines.map((line) => line.split('  ')[1] ?? line)).toEqual([
			'the content loads from elsewhere: sources[0].path https://www.youtube.com/watch?v=x',
			'the content loads from elsewhere: text //example.org/a.png',
			'H5P.Maze-1.2/css/maze.css asks for “H5P.Maze-1.2/gone.eot”, which the library does not bring',
			'quizzes/video.h5p',
		]);
		expect(status).toBe(0);
	});

	it('--keep keeps a known type too, but only with all that it needs', async () => {
		put('a.h5p', pack(contentAlone()));
		const { status, lines } = await run('a.h5p', '--keep');
		expect(lines).toEqual(['a.h5p:1:1  gói không mang theo thư viện H5P.TrueFalse 1.8  xuất lại gói kèm đủ thư viện']);
		expect(status).toBe(1);
		put(
			'b.h5p',
			pack(
				withLibraries({
					'h5p.json': manifest(),
					'H5P.TrueFalse-1.8/library.json': '{"machineName":"H5P.TrueFalse","majorVersion":1,"minorVersion":8}',
					'content/content.json': statement(),
				}),
			),
		);
		expect(await run('b.h5p', '--keep')).toMatchObject({ status: 0, lines: ['quizzes/b.h5p'] });
		expect(quizzes()).toEqual(['b.h5p']);
	});

	it('code in the text of a known type is refused however deep it stands', async () => {
		put(
			'a.h5p',
			pack(
				withLibraries({
					'content/content.json': '{"a":[{"b":{"library":"H5P.Summary 1.10","params":{"intro":"<script>1</script>"}}}]}',
					'H5P.Summary-1.10/library.json': '{"machineName":"H5P.Summary","majorVersion":1,"minorVersion":10}',
				}),
			),
		);
		expect((await run('a.h5p')).lines).toEqual([
			'a.h5p:1:1  «content.json: a[0].b.params.intro» có mã chạy được: <script>  xóa đoạn này trong công cụ soạn rồi xuất lại',
		]);
		expect(quizzes()).toEqual([]);
	});
});

describe('options that make no sense', () => {
	it.each([
		['no file', [], 'npm run import -- '],
		['a file that is not there', ['khong-co.h5p', 'a.h5p'], 'khong-co.h5p'],
		['a folder', ['.'], '.'],
		['an unknown language', ['a.h5p', '--lang', 'fr'], '--lang: vi | en'],
		['an unknown option', ['a.h5p', '--force'], '--force'],
	])('%s gives status 2 and one line', async (_what, args, named) => {
		put('a.h5p', pack(contentAlone()));
		const { status, lines, stderr } = await run(...args);
		expect(status).toBe(2);
		expect(lines).toEqual([]);
		expect(stderr).toContain(named);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(quizzes()).toEqual([]);
	});
});

describe('files that are not what they seem', () => {
	const link = (name: string, to: string) => symlinkSync(to, join(root, name));
	it('are all named at once before any is read, with signs that are invisible spelt out', async () => {
		put('a.h5p', pack(contentAlone()));
		put('CON.h5p', pack(contentAlone()));
		put('lpt1.b.gift', '');
		put('mot\nhai\u202e.h5p', pack(contentAlone()));
		link('lien-ket.h5p', 'a.h5p');
		link('vong.h5p', 'vong.h5p');
		link('he-thong.txt', '/etc/passwd');
		link('thu-muc.xlsx', '.');
		const long = `${'a'.repeat(300)}.h5p`;
		const { status, lines, stderr } = await run(
			...[
				'a.h5p',
				'CON.h5p',
				'lpt1.b.gift',
				'mot\nhai\u202e.h5p',
				'lien-ket.h5p',
				'vong.h5p',
				'he-thong.txt',
				'thu-muc.xlsx',
				'/dev/zero',
				'a.h5p/b.h5p',
				'khong-co.h5p',
				long,
			],
		);
		const name = 'tên tệp có ký tự không nhìn thấy, hoặc là tên thiết bị của Windows: đổi tên tệp';
		const linked = 'đây là liên kết: chép tệp hoặc thư mục thật vào đây';
		expect(stderr.trimEnd().split('\n')).toEqual([
			`CON.h5p  ${name}`,
			`lpt1.b.gift  ${name}`,
			`mot\\u{a}hai\\u{202e}.h5p  ${name}`,
			...['lien-ket.h5p', 'vong.h5p', 'he-thong.txt', 'thu-muc.xlsx'].map((file) => `${file}  ${linked}`),
			'/dev/zero  đây là thư mục hoặc thiết bị, không phải tệp: chọn một tệp',
			'a.h5p/b.h5p  không mở được tệp này: kiểm tra tên và quyền đọc',
			'khong-co.h5p  không có tệp này: kiểm tra tên và thư mục',
			`${long}  không mở được tệp này: kiểm tra tên và quyền đọc`,
		]);
		expect({ status, lines, quizzes: quizzes() }).toEqual({ status: 2, lines: [], quizzes: [] });
	});
	it('and a folder of quizzes that leads elsewhere is not written to', async () => {
		put('a.h5p', pack(contentAlone()));
		mkdirSync(join(root, 'khac'));
		link('quizzes', 'khac');
		expect(await run('a.h5p', '--lang', 'en')).toEqual({
			status: 2,
			lines: [],
			stderr: 'quizzes  this is a link: copy the file or folder itself to this place\n',
		});
		expect(readdirSync(join(root, 'khac'))).toEqual([]);
	});
});

it.each([
	['Côn.h5p', { id: 'quiz-con', ending: 'h5p' }],
	['AUX..gift', { id: 'quiz-aux', ending: 'gift' }],
	['/x/Đề thi số 1.h5p', { id: 'de-thi-so-1', ending: 'h5p' }],
	['Quyền trẻ em.EN.H5P', { id: 'quyen-tre-em', language: 'en', ending: 'h5p' }],
	['bai.v2.xml', { id: 'bai-v2', ending: 'xml' }],
	['bai', { id: 'bai', ending: '' }],
	['???.gift', { id: 'quiz', ending: 'gift' }],
	[`${'dài '.repeat(40)}.txt`, { id: 'dai-'.repeat(20).slice(0, -1), ending: 'txt' }],
])('%s is imported as %o', (file, expected) => {
	expect(nameOf(file, ['vi', 'en'])).toEqual(expected);
});

it('Moodle XML and GIFT come in by the same command', () => {
	put('mot.xml', moodleXml(sample('vi'), sampleQuizWords('vi')));
	put('hai.gift', gift(sample('vi'), sampleQuizWords('vi')));
	put('ba.txt', Buffer.from([0xff, 0xfe, 0x41]));
	put('bon.xml', '<!DOCTYPE quiz><quiz/>');
	const { status, lines, stderr } = runAlone('mot.xml', 'hai.gift', 'ba.txt', 'bon.xml');
	expect(stderr).toBe('');
	expect(lines).toEqual([
		'quizzes/mot.yaml: 8 câu, 1 chỗ cần bổ sung (tìm «# cần» trong tệp)',
		'quizzes/hai.yaml: 8 câu, 1 chỗ cần bổ sung (tìm «# cần» trong tệp)',
		'ba.txt:1:1  tệp không phải văn bản UTF-8  lưu lại tệp với mã UTF-8',
		'bon.xml:1:1  tệp XML có khai báo DOCTYPE, có thể giấu thực thể độc hại  xóa khai báo đó',
	]);
	expect(status).toBe(1);
	expect(quizzes()).toEqual(['hai.yaml', 'mot.yaml']);
});
