/** Serves the packages of the sample course, and the pages in which an LMS shows them. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { CourseDocument } from '../../../src/course/document.ts';
import { packageBytes } from '../../../src/package/packages.ts';
import type { Format } from '../../../src/package/paths.ts';
import { samplePackages } from '../../unit/package-kit.ts';
import { once } from '../once.ts';
import { type Attempt, installMoodle, type LaunchData, launchData, newAttempt, store, type Version, type Wire } from './moodle.ts';
import { installStrictLms } from './strict-lms.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml',
	'.woff2': 'font/woff2',
};
const AGAIN = join(import.meta.dirname, '../../../node_modules/scorm-again/dist');

export type LmsServer = { origin: string /** of the one learner of Moodle */; attempts: Record<Version, Attempt>; close: () => Promise<void> };
type More = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;

async function zipped(course?: CourseDocument): Promise<[Format, zip: string][]> {
	return [...(await samplePackages(course))].map(([format, files]) => [format, Buffer.from(packageBytes(files)).toString('base64')]);
}
/** The packages of the sample course, zipped: made once in a run. */
export const sampleZips = async (): Promise<Map<Format, Buffer>> =>
	new Map((await once('sample-packages', () => zipped())).map(([format, zip]) => [format, Buffer.from(zip, 'base64')]));
/** The packages as an LMS has them: zipped and unzipped again. */
async function unpacked(course?: CourseDocument): Promise<Map<Format, Record<string, Uint8Array>>> {
	const zips = course ? (await zipped(course)).map(([format, zip]) => [format, Buffer.from(zip, 'base64')] as const) : await sampleZips();
	return new Map([...zips].map(([format, zip]) => [format, unzipSync(zip)]));
}
let sample: ReturnType<typeof unpacked> | undefined;
function sampleFiles(): ReturnType<typeof unpacked> {
	sample ??= unpacked();
	return sample;
}

/**
 * @param more answers what else is asked for, as a record store does
 * @param course the sample course where nothing is said
 */
export async function serveLms(more: More = () => false, course?: CourseDocument): Promise<LmsServer> {
	const packages = await (course ? unpacked(course) : sampleFiles());
	const attempts = { '1.2': newAttempt('1.2'), '2004': newAttempt('2004') };
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		if (more(request, response, url)) return;
		const faults = Object.values(attempts).map(({ fault }) => fault);
		if (faults.includes('unreachable')) {
			response.destroy();
			return;
		}
		const answer = (type: string, body: string | Uint8Array) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
		const [, room = '', first = '', ...rest] = url.pathname.split('/');
		if (room === 'p') {
			const file = packages.get(first as Format)?.[decodeURIComponent(rest.join('/'))];
			if (faults.includes('expired')) response.writeHead(303, { location: '/login' }).end();
			else if (file) answer(TYPES[extname(url.pathname)] ?? 'application/octet-stream', file);
			else response.writeHead(404).end();
		} else if (room === 'strict.js') answer('text/javascript', `(${installStrictLms})(${JSON.stringify(url.searchParams.get('version'))})`);
		else if (room === 'again.js')
			answer('text/javascript', readFileSync(join(AGAIN, `scorm${url.searchParams.get('version') === '1.2' ? '12' : '2004'}.min.js`)));
		else if (room === 'moodle') void moodle(attempts[(url.searchParams.get('version') ?? '1.2') as Version], request, response, url);
		else if (room === 'lms') answer('text/html; charset=utf-8', hostPage(first, url));
		else response.writeHead(404).end();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const close = () =>
		new Promise<void>((done) => {
			server.close(() => done());
			server.closeAllConnections();
		});
	return { origin: `http://localhost:${port}`, attempts, close };
}

/** Moodle's server: the script of a launch, and `datamodel.php`. */
async function moodle(attempt: Attempt, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
	if (request.method !== 'POST') {
		const launch = launchData(attempt);
		const script = `(${installMoodle})(window, ${JSON.stringify(launch)}, (${moodleWire})(${JSON.stringify(launch.version)}, ${JSON.stringify(launch.mode)}));`;
		response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(script);
		return;
	}
	const form = await new Response(
		request as never,
		{ headers: { 'content-type': request.headers['content-type'] ?? '' }, duplex: 'half' } as ResponseInit,
	).formData();
	const sent = Object.fromEntries([...form].map(([name, value]) => [name, `${value}`]));
	const [status, body] = store(attempt, url.searchParams.get('mode') as LaunchData['mode'], sent, url.searchParams.has('beacon')) ?? [];
	if (status === undefined) response.destroy();
	else response.writeHead(status, { 'content-type': 'text/html' }).end(body);
}

/** How Moodle's API reaches its server from the page. Runs in the browser as it stands. */
function moodleWire(version: string, mode: string): Wire {
	const address = `/moodle?version=${version}&mode=${mode}`;
	return {
		request(sent) {
			const request = new XMLHttpRequest();
			request.open('POST', address, false);
			try {
				request.send(new URLSearchParams(sent));
			} catch {
				return undefined;
			}
			return [request.status, request.responseText];
		},
		beacon(sent) {
			const form = new FormData();
			for (const [name, value] of Object.entries(sent)) form.append(name, value);
			return navigator.sendBeacon(`${address}&beacon`, form);
		},
	};
}

const page = (body: string) =>
	`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>LMS</title><style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style></head><body>${body}</body></html>`;

/**
 * `/lms/moodle?version=2004`: in Moodle.
 * `/lms/strict?version=1.2&depth=2`: the package in a frame of a frame; with `begun` in a session that is open already. `/lms/again`: by scorm-again. `/lms/frame`: a frame alone.
 * `/lms/popup`: the package in a window of its own. `/lms/none`: no API at all.
 */
function hostPage(kind: string, url: URL): string {
	const version = url.searchParams.get('version') ?? '1.2';
	const depth = Number(url.searchParams.get('depth') ?? '1');
	const content = `/p/${version === '1.2' ? 'scorm12' : 'scorm2004'}/index.html`;
	const frame = `<iframe name="content" title="SCO" src="${depth > 1 ? `/lms/frame?version=${version}&depth=${depth - 1}` : content}"></iframe>`;
	if (kind === 'frame' || kind === 'none') return page(frame);
	if (kind === 'moodle') return page(`<script src="/moodle?version=${version}"></script>${frame}`);
	if (kind === 'popup') return page(`<script src="/strict.js?version=${version}"></script><button onclick="window.open('${content}')">Mở</button>`);
	const begin = version === '1.2' ? "API.LMSInitialize('')" : "API_1484_11.Initialize('')";
	if (kind === 'strict')
		return page(`<script src="/strict.js?version=${version}"></script>${url.searchParams.has('begun') ? `<script>${begin}</script>` : ''}${frame}`);
	const again =
		version === '1.2'
			? { api: 'API', type: 'Scorm12API', commit: 'LMSCommit', end: 'LMSFinish' }
			: { api: 'API_1484_11', type: 'Scorm2004API', commit: 'Commit', end: 'Terminate' };
	return page(`<script src="/again.js?version=${version}"></script><script>
const api = window.${again.api} = new ${again.type}({ autocommit: false, logLevel: 5 });
const kept = localStorage.getItem('again-${version}');
if (kept) api.loadFromJSON(JSON.parse(kept).cmi);
const keep = () => localStorage.setItem('again-${version}', JSON.stringify(api.renderCMIToJSONObject()));
api.on('${again.commit}', keep);
api.on('${again.end}', keep);
</script>${frame}`);
}
