/** `npm run links`: every address of the content is asked once, and what is gone is named at each place that names it. */
import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAddresses } from '../../scripts/links/ask.ts';
import { linksReport } from '../../scripts/links/report.ts';
import { check } from '../../src/content/check.ts';
import { outsideLinks } from '../../src/content/outside-links.ts';
import { quietDay, withTree } from './broken-tree.ts';

describe('the addresses of the content', () => {
	const links = withTree(
		[
			{ append: 'docs/index.mdx', text: '\n[một](https://www.ohchr.org/a#doan-2) [hai](https://www.ohchr.org/a) [ví dụ](https://don-vi.example/)\n' },
			{ in: 'sources.yaml', from: 'url: null', to: 'url: https://www.ohchr.org/a' },
		],
		(root) => outsideLinks(check(root, quietDay).content),
	);
	it('are found in data and in prose, each once with all its places; examples are not asked', () => {
		expect(links.get('https://www.ohchr.org/a')?.map(({ file }) => file)).toEqual(['content/sources.yaml', 'content/docs/index.mdx', 'content/docs/index.mdx']);
		expect(links.get('https://vbpl.vn/')?.[0]).toEqual({ file: 'content/sources.yaml', line: 12, column: 8 });
		expect([...links.keys()].filter((address) => address.includes('example'))).toEqual([]);
	});
});

describe('asking', () => {
	const asked: string[] = [];
	let busy = 0;
	let server: Server;
	let origin = '';
	beforeAll(async () => {
		server = createServer((request, response) => {
			asked.push(`${request.method} ${request.url}`);
			if (request.url === '/silent') return;
			if (request.url === '/busy' && busy++ === 0) return void response.writeHead(429, { 'retry-after': '0' }).end();
			if (request.url === '/moved') return void response.writeHead(301, { location: '/there' }).end();
			if (request.url === '/no-head' && request.method === 'HEAD') return void response.writeHead(405).end();
			const status = Number(/^\/status-(\d+)$/.exec(request.url ?? '')?.[1] ?? 200);
			response.writeHead(status, { 'content-type': 'text/html' }).end(request.method === 'HEAD' ? undefined : '<a href="/never-asked">x</a>');
		});
		await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});

	it('tells what is there from what is gone and what does not answer, and follows no link of a page', async () => {
		const paths = ['/there', '/moved', '/no-head', '/busy', '/status-404', '/status-410', '/status-403', '/status-503', '/silent'];
		const answers = await askAddresses(
			paths.map((path) => origin + path),
			{ atOnce: 2, patience: 2000 },
		);
		expect(answers.map(({ address, state, status }) => `${address.slice(origin.length)} ${state} ${status}`)).toEqual([
			'/there there 200',
			'/moved there 200',
			'/no-head there 200',
			'/busy there 200',
			'/status-404 gone 404',
			'/status-410 gone 410',
			'/status-403 silent 403',
			'/status-503 silent 503',
			'/silent silent 0',
		]);
		expect(asked.filter((line) => line.includes('never-asked'))).toEqual([]);
	});
});

it('the report names each place of what is gone first, and counts', () => {
	const place = (line: number) => ({ file: 'content/sources.yaml', line, column: 8 });
	const answers = [
		{ address: 'https://a.org/', state: 'silent' as const, status: 0 },
		{ address: 'https://b.org/', state: 'gone' as const, status: 404 },
		{ address: 'https://c.org/', state: 'there' as const, status: 200 },
	];
	const places = new Map([
		['https://a.org/', [place(1)]],
		['https://b.org/', [place(2), place(9)]],
		['https://c.org/', [place(3)]],
	]);
	expect(linksReport(answers, places, 'vi').split('\n')).toEqual([
		'content/sources.yaml:2:8  https://b.org/: không còn (HTTP 404)  tìm địa chỉ mới; không có thì ghi url: null và nói ở note',
		'content/sources.yaml:9:8  https://b.org/: không còn (HTTP 404)  tìm địa chỉ mới; không có thì ghi url: null và nói ở note',
		'content/sources.yaml:1:8  https://a.org/: không trả lời  mở bằng trình duyệt để xem',
		'1 địa chỉ còn, 1 không còn, 1 chưa hỏi được',
		'',
	]);
	expect(linksReport(answers, places, 'en')).toContain('1 addresses there, 1 gone, 1 could not be asked\n');
});

it.each([
	[['--what'], '--what'],
	[['--lang', 'fr'], '--lang: vi | en'],
	[['--root', 'nowhere'], '--root: nowhere'],
])('%j makes no sense: one sentence, and nobody is asked', (options, said) => {
	const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/links.ts', ...options], { encoding: 'utf8' });
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toContain(said);
	expect(stderr).not.toMatch(/^\s+at /m);
});
