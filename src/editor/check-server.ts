/** Answers the editor's page what the check says of a file: on this computer, to its own page alone, and nothing but reading. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { check } from '../content/check.ts';
import { keptReadings } from '../content/kept-readings.ts';
import { ORIGINAL } from '../language/paths.ts';
import { buildDay } from '../source/build-day.ts';
import { error } from '../source/message.ts';
import { problemsOf, topOf } from '../source/problem.ts';
import { asData } from '../source/report.ts';
import { CHECK } from './addresses.ts';
import { type FileReport, reportOfFile } from './report-of-file.ts';

/** The paths of files that editors have forms for. */
const FILE = /^(content|quizzes)(\/[a-zA-Z0-9_.-]+)+\.(yaml|mdx)$/;
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

const problem = problemsOf({
	'build-date': error(
		['biến BUILD_DATE không phải một ngày: «{set}»', 'viết dạng 2026-11-30, hoặc bỏ biến này, rồi chạy lại npm run editor'],
		['the variable BUILD_DATE is no date: “{set}”', 'write it like 2026-11-30, or leave it unset, and start npm run editor again'],
	),
});

/** What is said of any file while the day of the check cannot be told. */
function withoutDay(file: string): FileReport {
	const unset = problem('build-date', topOf(file), { set: process.env.BUILD_DATE ?? '' });
	const { level, wrong, remedy } = asData(unset, ORIGINAL);
	return { problems: [{ path: [], level, kind: unset.kind, wrong, remedy }], pages: [], elsewhere: 0 };
}

/** Today as the check takes it; none where it is set to what is no date. */
function today(): string | undefined {
	try {
		return buildDay();
	} catch {
		return undefined;
	}
}

/** Whether a request comes from a page of this server, on this computer. */
export function isOwnPage({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
	const host = headers.host?.replace(/:\d+$/, '') ?? '';
	return LOOPBACK.has(socket.remoteAddress ?? '') && LOCAL_NAMES.has(host) && headers['sec-fetch-site'] === 'same-origin';
}

/**
 * @param root the project's folder
 * @returns what answers the requests for the check, and says of others that they are none
 */
export function checkServer(root: string): (request: IncomingMessage, response: ServerResponse) => boolean {
	let kept: ReturnType<typeof keptReadings>;
	return (request, response) => {
		// No URL: of addresses such as `//` there is none.
		const [pathname = '', query] = (request.url ?? '').split(/(?=\?)/, 2);
		// Below a path of a host, the address has that path before it.
		if (!pathname.endsWith(CHECK)) return false;
		const end = (status: number, body = '') => {
			response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(body);
			return true;
		};
		const file = new URLSearchParams(query).get('file') ?? '';
		if (request.method !== 'GET') return end(405);
		if (!isOwnPage(request)) return end(403);
		if (!FILE.test(file) || file.includes('..')) return end(400);
		const day = today();
		if (day === undefined) return end(200, JSON.stringify(withoutDay(file)));
		kept ??= keptReadings('content');
		const checked = check(join(root, 'content'), day, { kept });
		const path = join(root, file);
		return end(200, JSON.stringify(reportOfFile(checked, file, existsSync(path) ? readFileSync(path, 'utf8') : '')));
	};
}
