/** `npm run badge`, as an office runs it: in a folder with the content of a province. */
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { badgeKeyKind } from '../../src/badge/kinds.ts';
import { checkBadge } from '../../src/badge/verify.ts';
import { check } from '../../src/content/check.ts';
import { isError } from '../../src/source/report.ts';
import { province } from './broken-tree.ts';
import { inOwnProcess, runHere } from './commands.ts';

let folder: string;
const at = (name: string) => join(folder, name);
/** The real day: keys made now sign now. */
const env: Record<string, string | undefined> = { BUILD_DATE: undefined };
const run = (...args: string[]) => runHere('badge', args, { cwd: folder, env });
const runAlone = (...args: string[]) => inOwnProcess('badge', args, { cwd: folder, env });
const results = 'Họ và tên;Khóa;Ngày;Kết quả\r\nNguyễn Văn Ánh;khoa-mau;30/5/2026;87 %\r\nĐỗ Thị B;khoa-mau;2026-05-30;100\r\n';
const served = () => check(at('content'), '2026-12-01').content.served(badgeKeyKind);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'badge-'));
	cpSync(province, at('content'), { recursive: true });
	writeFileSync(at('kq.csv'), `\ufeff${results}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes a key, signs a badge for each row, and the page’s check finds them valid', async () => {
	expect(runAlone('key', '--issuer', 'Sở Mẫu: phòng đào tạo'.normalize('NFD'), '--issuer-en', 'Sample department', '--note', 'Khóa thử').status).toBe(0);
	const [key] = served();
	expect(key).toMatchObject({ issuer: { vi: 'Sở Mẫu: phòng đào tạo', en: 'Sample department' }, note: 'Khóa thử' });
	const written = JSON.parse(readFileSync(at('huy-hieu/khoa.json'), 'utf8'));
	expect([written.kid, written.n]).toEqual([key?.id, key?.n]);
	for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi']) expect(readFileSync(at('content/badge-keys.yaml'), 'utf8')).not.toContain(written[secret]);
	if (process.platform !== 'win32') expect([statSync(at('huy-hieu/khoa.json')).mode & 0o777, statSync(at('huy-hieu')).mode & 0o777]).toEqual([0o600, 0o700]);

	expect(runAlone('sign', 'kq.csv', '--lang', 'en')).toMatchObject({ status: 0, stdout: expect.stringContaining('2 badges in huy-hieu/kq/') });
	expect(readdirSync(at('huy-hieu/kq')).sort()).toEqual(['1-nguyen-van-anh.jwt', '2-do-thi-b.jwt', 'danh-sach.csv']);
	const known = served().map(({ issuer, revoked = [], ...rest }) => ({ ...rest, issuer: issuer.vi, revoked }));
	const badge = readFileSync(at('huy-hieu/kq/2-do-thi-b.jwt'), 'utf8');
	const verdict = await checkBadge(badge, known, ['khoa-mau'], Date.now());
	expect(verdict).toMatchObject({ outcome: 'valid', facts: { name: 'Đỗ Thị B', day: '2026-05-30', score: 100, course: { title: 'Khóa mẫu' } } });
	const id = 'facts' in verdict ? verdict.facts.id : '';
	expect(readFileSync(at('huy-hieu/kq/danh-sach.csv'), 'utf8')).toContain(`Đỗ Thị B,Khóa mẫu,2026-05-30,100,,${id},2-do-thi-b.jwt`);

	// The variable says where the site is published, as it does for a build.
	env.SITE_URL = 'https://may-chu.example/qcn';
	expect((await run('sign', 'kq.csv', '--out', 'huy-hieu/qcn')).status).toBe(0);
	env.SITE_URL = 'may-chu';
	expect(runAlone('sign', 'kq.csv', '--out', 'huy-hieu/sai')).toMatchObject({
		status: 1,
		stderr: expect.stringMatching(/^SITE_URL “may-chu”|^SITE_URL «may-chu»/),
	});
	delete env.SITE_URL;
	const below = readFileSync(at('huy-hieu/qcn/2-do-thi-b.jwt'), 'utf8');
	expect(Buffer.from(below.split('.')[1] ?? '', 'base64url').toString()).toContain('https://may-chu.example/qcn/khoa-hoc/khoa-mau/');
	expect(await checkBadge(below, known, ['khoa-mau'], Date.now())).toMatchObject({ outcome: 'valid', facts: { course: { title: 'Khóa mẫu' } } });

	// Signed with a key that the next one takes the place of: both are known.
	expect((await run('key', '--issuer', 'Sở Mẫu', '--out', 'huy-hieu/khoa-2.json')).status).toBe(0);
	expect(served()).toHaveLength(2);
	expect(check(at('content'), '2026-12-01').problems.filter(isError)).toEqual([]);
});

it('overwrites nothing, and writes nothing of the office’s where git or the site would find it', async () => {
	const before = readFileSync(at('content/badge-keys.yaml'), 'utf8');
	expect(await run('key', '--issuer', 'X')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^huy-hieu\/khoa\.json {2}đã có/) });
	expect(await run('sign', 'kq.csv', '--lang', 'en')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^huy-hieu\/kq {2}is there already/) });
	for (const out of ['khoa.json', 'content/khoa.json', 'public/khoa.json', 'huy-hieu', 'huy-hieu/../public/x', '.'])
		expect(await run('key', '--issuer', 'X', '--out', out)).toMatchObject({ status: 1, stderr: expect.stringContaining(out) });
	expect(readFileSync(at('content/badge-keys.yaml'), 'utf8')).toBe(before);
});

it('makes no key where the file of the keys cannot be read: nothing would be known of it', async () => {
	const keys = at('content/badge-keys.yaml');
	const before = readFileSync(keys, 'utf8');
	writeFileSync(keys, '[]\n');
	expect(await run('key', '--issuer', 'X', '--out', 'huy-hieu/y.json')).toMatchObject({ status: 1, stderr: expect.stringContaining('badge-keys.yaml:2:1') });
	writeFileSync(keys, before);
	expect(existsSync(at('huy-hieu/y.json'))).toBe(false);
});

it('makes no key that the check of the content would refuse', async () => {
	const before = readFileSync(at('content/badge-keys.yaml'), 'utf8');
	const ended = await run('key', '--issuer', 'X', '--from', '2026-12-01', '--until', '2026-11-30', '--out', 'huy-hieu/y.json', '--lang', 'en');
	expect(ended).toMatchObject({ status: 1, stderr: expect.stringContaining('the key ends on 2026-11-30, before it begins on 2026-12-01') });
	expect(readFileSync(at('content/badge-keys.yaml'), 'utf8')).toBe(before);
	expect(existsSync(at('huy-hieu/y.json'))).toBe(false);
});

it('signs nothing where one row is wrong, and says what', async () => {
	writeFileSync(at('sai.csv'), `${results}Trần C;khoa-mau;2026-05-30;10\n;khoa-mau;2026-05-30;90\n`);
	const { status, stderr } = await run('sign', 'sai.csv');
	expect(status).toBe(1);
	expect(stderr.split('\n').map((line) => line.slice(0, 24))).toEqual(
		['sai.csv:4:28  10 % chưa đ', 'sai.csv:5:1  «tên» để tr', '2 lỗi, 0 cảnh báo', ''].map((line) => line.slice(0, 24)),
	);
	expect(existsSync(at('huy-hieu/sai'))).toBe(false);
});

it('refuses a key that others can read, that is none, that the site does not know, that is withdrawn or not in its time', async () => {
	const keys = at('content/badge-keys.yaml');
	const before = readFileSync(keys, 'utf8');
	const refused = async (path: string, sentence: string) =>
		expect(await run('sign', 'kq.csv', '--out', 'huy-hieu/x', '--key', path, '--lang', 'en')).toMatchObject({
			status: 1,
			stderr: expect.stringContaining(sentence),
		});
	const id = JSON.parse(readFileSync(at('huy-hieu/khoa.json'), 'utf8')).kid;
	/** The entry of a key without those before and behind it. */
	const entryOf = (kid: string) => before.slice(before.indexOf(`- id: ${kid}`)).replace(/\n(?=- id)[\s\S]*$/, '\n');
	if (process.platform !== 'win32') {
		chmodSync(at('huy-hieu/khoa.json'), 0o644);
		await refused('huy-hieu/khoa.json', 'others on this machine can read');
		chmodSync(at('huy-hieu/khoa.json'), 0o600);
		symlinkSync(at('huy-hieu/khoa.json'), at('link.json'));
		await refused('link.json', 'this is a link');
		writeFileSync(at('none.json'), '{}', { mode: 0o600 });
		await refused('none.json', 'no private key');
	}
	await refused('nowhere.json', 'there is no such file');
	writeFileSync(keys, `${entryOf(id)}  withdrawn: 2026-11-01\n`);
	await refused('huy-hieu/khoa.json', 'was withdrawn');
	writeFileSync(keys, entryOf(id).replace(/from: .*/, 'from: 2199-01-01'));
	await refused('huy-hieu/khoa.json', 'outside of the period');
	rmSync(keys);
	await refused('huy-hieu/khoa.json', 'does not have this key');
	writeFileSync(keys, before);
	expect(existsSync(at('huy-hieu/x'))).toBe(false);
});

it('says in which way it is used, with status 2', async () => {
	for (const args of [
		[],
		['key'],
		['sign'],
		['sign', 'a.csv', 'b.csv'],
		['other'],
		['key', '--issuer', 'X', '--colour'],
		['key', '--issuer', 'X', '--from', 'mai', '--out', 'huy-hieu/y.json'],
	])
		expect(await run(...args)).toMatchObject({ status: 2, stdout: '' });
	// A verb that there is not, by a name that every object has.
	expect(runAlone('constructor', '--key', 'a.json')).toMatchObject({ status: 2, stdout: '', stderr: expect.not.stringContaining('Error') });
	const misplaced = async (...args: string[]) => {
		const { status, stdout, stderr } = await run(...args, '--lang', 'en');
		return { status, stdout, line: stderr.split('\n')[0] };
	};
	const line = (options: string, verb: string) => ({ status: 2, stdout: '', line: `${options}: “${verb}” has no such option; run it again without.` });
	expect(await misplaced('sign', 'kq.csv', '--issuer', 'X', '--from', '2026-01-01', '--out', 'huy-hieu/z')).toEqual(line('--issuer, --from', 'sign'));
	expect(await misplaced('sign', 'kq.csv', '--note', '', '--out', 'huy-hieu/z')).toEqual(line('--note', 'sign'));
	expect(await misplaced('key', '--issuer', 'X', '--key', 'a.json', '--out', 'huy-hieu/y.json')).toEqual(line('--key', 'key'));
	expect(existsSync(at('huy-hieu/z'))).toBe(false);
	const blank = (...names: string[]) => run('key', ...names, '--out', 'huy-hieu/y.json');
	expect(await blank('--issuer', '  ')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--issuer\n/) });
	expect(await blank('--issuer', 'X', '--issuer-en', '')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--issuer-en\n/) });
	expect(existsSync(at('huy-hieu/y.json'))).toBe(false);
	expect(await run('sign', 'khong-co.csv')).toMatchObject({ status: 1, stderr: expect.stringContaining('không có tệp này') });
});
