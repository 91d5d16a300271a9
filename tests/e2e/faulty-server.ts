/** A server between the browser and the built site that breaks answers as proxies, captive portals and weak lines do. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { serve } from '../../scripts/bench/server.ts';

const LOGIN = '<!DOCTYPE html><html><head><title>Wi-Fi</title></head><body><h1>Đăng nhập Wi-Fi</h1><form action="/login"></form></body></html>';
const half = (body: Buffer) => body.subarray(0, Math.floor(body.length / 2));
const js = (more: object) => ({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', ...more });
/** An answer whose end is where the connection ends, as HTTP/1.0 has it: nothing says that something is missing. */
function untilClosed(response: ServerResponse, headers: object, body: Buffer): void {
	response.shouldKeepAlive = false;
	response.useChunkedEncodingByDefault = false;
	response.removeHeader('transfer-encoding');
	response.writeHead(200, { ...headers, connection: 'close' });
	response.end(body);
}
/** Sends a part, then breaks the connection. */
function breakOff(response: ServerResponse, headers: object, body: Buffer): void {
	response.writeHead(200, { ...headers });
	response.write(body, () => setTimeout(() => response.destroy(), 50));
}

/** What is done to an answer: gets the whole file, not compressed. */
export const FAULTS = {
	'cut, without a length': (response, body) => untilClosed(response, js({}), half(body)),
	'cut and compressed, without a length': (response, body) => untilClosed(response, js({ 'content-encoding': 'gzip' }), half(gzipSync(body))),
	'cut and compressed whole': (response, body) => untilClosed(response, js({ 'content-encoding': 'gzip' }), gzipSync(half(body))),
	'shorter than its length': (response, body) => breakOff(response, js({ 'content-length': body.length }), half(body)),
	'broken off between two chunks': (response, body) => breakOff(response, js({ 'transfer-encoding': 'chunked' }), half(body)),
	'cut by a proxy that says the new length': (response, body) => response.writeHead(200, js({ 'content-length': half(body).length })).end(half(body)),
	empty: (response) => response.writeHead(200, js({ 'content-length': 0 })).end(),
	'a page to log in': (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LOGIN),
	'a page to log in that says it is a script': (response) => response.writeHead(200, js({})).end(LOGIN),
	'a page of an error with the status 200': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>502 Bad Gateway</h1>'),
	busy: (response) => response.writeHead(503, { 'content-type': 'text/plain' }).end('busy'),
} satisfies Record<string, (response: ServerResponse, body: Buffer) => unknown>;
export type Fault = keyof typeof FAULTS;

export type FaultyServer = {
	origin: string;
	/** path to what is done to its answer */
	faults: Map<string, Fault>;
	close: () => Promise<void>;
};

/** @param folder the built site */
export async function faultyServer(folder: string): Promise<FaultyServer> {
	const sound = await serve(folder);
	const faults = new Map<string, Fault>();
	const server = createServer((asked, response) => {
		const fault = faults.get(new URL(asked.url ?? '/', sound.origin).pathname);
		const headers = fault ? {} : asked.headers;
		const onward = request(`${sound.origin}${asked.url}`, { method: asked.method, headers }, (answer) => {
			if (!fault) {
				response.writeHead(answer.statusCode ?? 500, answer.headers);
				answer.pipe(response);
			} else void bodyOf(answer).then((body) => FAULTS[fault](response, body));
		});
		onward.on('error', () => response.destroy());
		asked.pipe(onward);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = async () => {
		await new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
		await sound.close();
	};
	return { origin: `http://localhost:${port}`, faults, close };
}

/** The server of the built site compresses text. */
async function bodyOf(answer: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of answer) parts.push(part as Buffer);
	const body = Buffer.concat(parts);
	return answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
