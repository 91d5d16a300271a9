/** What the server tells the editor's page: of its own page alone, on this computer, with the field of each problem. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHECK } from '../../src/editor/addresses.ts';
import { checkServer, isOwnPage } from '../../src/editor/check-server.ts';
import type { Field } from '../../src/editor/field.ts';
import { addressOf, fileOpened, isNewForm } from '../../src/editor/opened.ts';
import { type Found, fieldPaths } from '../../src/editor/report-of-file.ts';
import { inWordsOfForm, labelOf } from '../../src/editor/to-field.ts';

const project = join(import.meta.dirname, '../..');
const own = { host: 'localhost:4321', 'sec-fetch-site': 'same-origin' };

function ask(url: string, headers: Record<string, string> = own, method = 'GET', remoteAddress = '127.0.0.1') {
	let status = 0;
	let body = '';
	const response = {
		writeHead(given: number) {
			status = given;
			return this;
		},
		end(text = '') {
			body = text;
		},
	};
	const answered = checkServer(project)(
		{ url, headers, method, socket: { remoteAddress } } as unknown as IncomingMessage,
		response as unknown as ServerResponse,
	);
	return { answered, status, body };
}

afterEach(() => vi.unstubAllEnvs());

describe('the check over the network', () => {
	const address = `${CHECK}?file=content/laws/luat-tre-em.yaml`;
	it('answers its own page what it finds in a file, and which page shows it', () => {
		const { status, body } = ask(address);
		expect(status).toBe(200);
		expect(JSON.parse(body)).toMatchObject({ problems: [], pages: [{ address: '/chinh-sach/luat/luat-tre-em/', title: 'Luật Trẻ em' }] });
	});
	it('says in a sentence that the day it is told is no date', () => {
		vi.stubEnv('BUILD_DATE', '30/11/2026');
		const { status, body } = ask(address);
		expect(status).toBe(200);
		expect(JSON.parse(body)).toMatchObject({ problems: [{ path: [], level: 'error', wrong: 'biến BUILD_DATE không phải một ngày: «30/11/2026»' }], pages: [] });
	});
	it('answers nobody else, nothing but reading, and of nothing but content', () => {
		for (const other of ['/quyen/', '//', '']) expect(ask(other).answered, other).toBe(false);
		expect(ask(address, { ...own, 'sec-fetch-site': 'cross-site' }).status).toBe(403);
		expect(ask(address, { host: own.host }).status).toBe(403);
		expect(ask(address, { ...own, host: 'ke-la.example' }).status).toBe(403);
		expect(ask(address, own, 'GET', '192.0.2.1').status).toBe(403);
		expect(ask(address, own, 'POST').status).toBe(405);
		for (const file of ['package.json', 'content/../package.json', '/etc/passwd', 'content/x.ts', ''])
			expect(ask(`${CHECK}?file=${encodeURIComponent(file)}`).status, file).toBe(400);
	});
	it('knows each name of this computer', () => {
		for (const host of ['localhost', '127.0.0.1:80', '[::1]:4321'])
			expect(isOwnPage({ headers: { ...own, host }, socket: { remoteAddress: '::1' } } as unknown as IncomingMessage), host).toBe(true);
	});
});

describe('the way to a field', () => {
	it('goes from a line and a column to the value there, in lists and in the head of a page', () => {
		const list = fieldPaths('# a\n- id: x\n  source: [A, B]\n- id: y\n  name:\n    vi: Một\n');
		expect(list(2, 3)).toEqual(['muc', 0, 'id']);
		expect(list(3, 15)).toEqual(['muc', 0, 'source', 1]);
		expect(list(6, 9)).toEqual(['muc', 1, 'name', 'vi']);
		const text = '---\ntitle: Một\nroles:\n  - id: a\n---\n\nChữ\n';
		const page = fieldPaths(text);
		expect(page(2, 8)).toEqual(['title']);
		expect(page(4, 9)).toEqual(['roles', 0, 'id']);
		expect(page(7, 1)).toEqual(['body']);
		expect(page(1, 1)).toEqual([]);
		expect(fieldPaths(text.replaceAll('\n', '\r\n'))(4, 9)).toEqual(['roles', 0, 'id']);
	});
	it('has the names that the editor reads', () => {
		const text: Field = { name: 'text', label: 'Nội dung', widget: 'string', required: true };
		const fields: Field[] = [{ name: 'steps', label: 'Các bước', widget: 'list', required: true, fields: [text] }];
		expect(labelOf(['steps', 1, 'text', 'vi'], fields)).toBe('Các bước 2 › Nội dung');
		expect(labelOf([], fields)).toBe('');
	});
	it('says what is wrong in the words of the form', () => {
		const how: Field = { name: 'how', label: 'Cách kiểm tra', widget: 'select', required: true };
		const verified: Field = { name: 'verified', label: 'Đã kiểm tra', widget: 'object', required: true, fields: [how] };
		const said = (found: Partial<Found>) =>
			inWordsOfForm({ path: ['verified'], level: 'error', kind: 'not-one-of', wrong: '', remedy: '', ...found }, [verified], 'điền vào');
		expect(said({ path: ['verified', 'how'], field: 'how', wrong: '«x» không phải giá trị cho phép của «how»', remedy: 'chọn một trong: a, b' })).toEqual({
			wrong: '«x» không phải giá trị cho phép của «Cách kiểm tra»',
			remedy: 'chọn một trong: a, b',
		});
		expect(said({ kind: 'missing-field', field: 'how', wrong: 'thiếu «how»', remedy: 'thêm dòng «how: …» vào mục này' })).toEqual({
			wrong: 'thiếu «Cách kiểm tra»',
			remedy: 'điền vào',
		});
		expect(said({ path: [], kind: 'missing-field', field: 'verified', wrong: 'thiếu «verified»' }).wrong).toBe('thiếu «Đã kiểm tra»');
		expect(said({ field: 'no-field', wrong: 'thiếu «no-field»', remedy: 'thêm' })).toEqual({ wrong: 'thiếu «no-field»', remedy: 'thêm' });
	});
	it('leads from the address of a form to its file, and back', () => {
		const places = [
			{ name: 'laws', folder: 'content/laws', extension: 'yaml' },
			{ name: 'shared', files: [{ name: 'sources', file: 'content/sources.yaml' }] },
		];
		for (const [hash, file] of [
			['#/collections/laws/entries/luat-a', 'content/laws/luat-a.yaml'],
			['#/collections/shared/entries/sources', 'content/sources.yaml'],
		] as const) {
			expect(fileOpened(hash, places)).toBe(file);
			expect(addressOf(file, places)).toBe(hash);
		}
		expect(fileOpened('#/collections/laws/new', places)).toBeUndefined();
		expect(['laws/new', 'laws/new?a=1', 'laws/entries/new', 'laws'].map((path) => isNewForm(`#/collections/${path}`))).toEqual([true, true, false, false]);
		expect(addressOf('content/laws/a/b.yaml', places)).toBeUndefined();
	});
});
