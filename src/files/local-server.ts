/** Where a server of this project listens: on this machine alone, unless the command line says otherwise. */
import type { Server } from 'node:http';

const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 4321;
const LAST_PORT = 65_535;
/** Ports tried after the first before giving up, as Astro does. */
const TRIES = 20;

/** A host name or address, and a port. */
export type ListenAddress = { host: string; port: number };

/**
 * @param values of `--host` and `--port` as they were given; true where an option has no value
 * @returns where to listen, or one line for each value that makes no sense
 */
export function listenAddress(values: { host?: string | boolean | undefined; port?: string | boolean | undefined }): ListenAddress | string[] {
	const { host = LOOPBACK, port = `${DEFAULT_PORT}` } = values;
	const soundHost = typeof host === 'string' && /^[\p{L}\d._:-]+$/u.test(host);
	const soundPort = typeof port === 'string' && /^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= LAST_PORT;
	if (soundHost && soundPort) return { host, port: Number(port) };
	return [
		...(soundHost ? [] : ['--host: 127.0.0.1 | 0.0.0.0 | địa chỉ hay tên của máy này / an address or name of this machine']),
		...(soundPort ? [] : [`--port: 1 – ${LAST_PORT}`]),
	];
}

/**
 * The address of a server as people open it; `localhost` for this machine, which editors' tools know as a safe one.
 * @param base the path that the site is served below
 */
export const addressOf = ({ host, port }: ListenAddress, base = '/'): string =>
	`http://${host === LOOPBACK ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}${base}`;

/** What to say where a server cannot listen, in both languages. */
export const cannotListen = ({ host, port }: ListenAddress, error: unknown): string => {
	const code = (error as NodeJS.ErrnoException).code ?? `${error}`;
	return `Không phục vụ được ở ${host}:${port} (${code}). Chọn --host hoặc --port khác.\nCannot serve at ${host}:${port} (${code}). Choose another --host or --port.`;
};

/**
 * Has a server listen at an address, or on the next free port there.
 * @param tries how many further ports may be taken in place of the one asked for
 * @returns where it listens
 * @throws an error of Node.js where it cannot listen
 */
export async function listen(server: Server, { host, port: first }: ListenAddress, tries = TRIES): Promise<ListenAddress> {
	for (let port = first; ; port++) {
		const failed = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
			server.once('error', resolve).listen(port, host, () => resolve(undefined));
		});
		server.removeAllListeners('error').removeAllListeners('listening');
		if (failed === undefined) return { host, port };
		if (failed.code !== 'EADDRINUSE' || port === Math.min(first + tries, LAST_PORT)) throw failed;
	}
}
