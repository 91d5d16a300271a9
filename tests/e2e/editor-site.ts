/** The editor by itself, as a site serves it: its page, its files, the check of a folder; and a folder of the browser that it works on. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { check } from '../../src/content/check.ts';
import { keptReadings } from '../../src/content/kept-readings.ts';
import { rooms } from '../../src/content/rooms.ts';
import { ASSETS, EDITOR, typeOf } from '../../src/editor/addresses.ts';
import { editorAssets } from '../../src/editor/assets.ts';
import { checkServer } from '../../src/editor/check-server.ts';
import { editorModule } from '../../src/editor/modules.ts';
import { bundleScript } from '../../src/files/bundle.ts';
import { listFolder } from '../../src/files/folder.ts';
import { buildDay } from '../../src/source/build-day.ts';
import { once } from './once.ts';

const project = join(import.meta.dirname, '../..');
const PARTS = ['content', 'quizzes'];
export const OPEN = 'Mở thư mục của dự án trên máy này';

/** A copy of the content that may be written to. @returns the folder that it stands in */
export function contentCopy(): string {
	const folder = mkdtempSync(join(tmpdir(), 'editor-'));
	for (const part of PARTS) cpSync(join(project, part), join(folder, part), { recursive: true });
	return folder;
}

/** @param folder with the content @returns the server, and the address of the editor */
export async function serveEditor(folder: string): Promise<{ server: Server; address: string }> {
	const { script, config } = await once('editor', async () => {
		const { content } = check(join(project, 'content'), buildDay(), { kept: keptReadings('content') });
		return { script: await bundleScript(join(project, 'src/editor/start.ts'), { name: 'editor.js' }), config: JSON.stringify(editorModule(content, rooms)) };
	});
	const assets = editorAssets({ work_with_local_repo: OPEN });
	const answerCheck = checkServer(folder);
	const style = readFileSync(join(project, 'src/editor/panel.css'));
	const words = {
		assets: ASSETS,
		check: EDITOR,
		'wrong-folder': 'wrong folder',
		'fill-in': 'điền mục này',
		panel: 'Kiểm tra',
		sound: 'không lỗi',
		found: 'có lỗi',
		elsewhere: '{count} lỗi nơi khác',
		page: 'Xem trang',
	};
	const data = Object.entries(words)
		.map(([key, value]) => ` data-${key}="${value}"`)
		.join('');
	const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="stylesheet" href="/panel.css"></head><body><div data-editor="folder"${data}></div><script src="/editor.js" defer></script></body></html>`;
	const files = new Map<string, [type: string, body: string | Uint8Array]>([
		[EDITOR, ['text/html', html]],
		['/editor.js', ['text/javascript', script]],
		['/panel.css', ['text/css', style]],
		[`${ASSETS}config.json`, ['application/json', config]],
		...[...assets].map(([name, body]): [string, [string, string | Uint8Array]] => [`${ASSETS}${name}`, [typeOf(name), body]]),
	]);
	const server = createServer((request, response) => {
		if (answerCheck(request, response)) return;
		const found = files.get((request.url ?? '').replace(/\?.*/, ''));
		if (found) response.writeHead(200, { 'content-type': `${found[0]}; charset=utf-8` }).end(found[1]);
		else response.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	return { server, address: `http://localhost:${port}${EDITOR}` };
}

type Direct = { createSyncAccessHandle(): Promise<{ write(bytes: Uint8Array): number; close(): void }> };
/** Writes the files that the server tells to the browser's folder; runs in a worker, which alone may write without a second file beside each. */
async function writeAll(): Promise<void> {
	const folders = new Map([['', await (await navigator.storage.getDirectory()).getDirectoryHandle('du-an', { create: true })]]);
	const split = (path: string) => [path.slice(0, Math.max(path.lastIndexOf('/'), 0)), path.slice(path.lastIndexOf('/') + 1)] as const;
	const folderAt = async (path: string): Promise<FileSystemDirectoryHandle> => {
		const [above, name] = split(path);
		const made = folders.get(path) ?? (await (await folderAt(above)).getDirectoryHandle(name, { create: true }));
		folders.set(path, made);
		return made;
	};
	for (const [path, text] of (await (await fetch(`${self.origin}/files.json`)).json()) as [string, string][]) {
		const [folder, name] = split(path);
		const file = (await (await folderAt(folder)).getFileHandle(name, { create: true })) as unknown as Direct;
		const access = await file.createSyncAccessHandle();
		access.write(new TextEncoder().encode(text));
		access.close();
	}
	self.postMessage('written');
}

/** Opens the editor on a copy of the folder that the browser keeps, as if its editor had chosen it. */
export async function openFolder(page: Page, address: string, folder: string): Promise<void> {
	const files = PARTS.flatMap((part) => listFolder(join(folder, part)).files.map((name) => `${part}/${name}`)).map(
		(name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
	);
	await page.route('**/files.json', (route) => route.fulfill({ json: files }));
	// What the browser's folder gets goes to that of the server, too, before the editor hears of it: one folder, for both.
	await page.exposeFunction('writeThrough', (name: string, text: string) => writeFileSync(join(folder, name), text));
	await page.addInitScript(() => {
		const { writeThrough } = window as unknown as { writeThrough(name: string, text: string): Promise<void> };
		type Movable = { move(folder: FileSystemDirectoryHandle, name: string): Promise<void> };
		const files = FileSystemFileHandle.prototype as unknown as Movable;
		const { move } = files;
		// Whatever is written gets its name last.
		files.move = async function (this: FileSystemFileHandle & Movable, folder, name) {
			await move.call(this, folder, name);
			const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('du-an');
			const steps = (await root.resolve(folder)) ?? [];
			const handle = await folder.getFileHandle(name);
			await writeThrough([...steps, name].join('/'), await (await handle.getFile()).text());
		};
		(window as unknown as { showDirectoryPicker: () => Promise<unknown> }).showDirectoryPicker = async () =>
			(await navigator.storage.getDirectory()).getDirectoryHandle('du-an');
	});
	await page.goto(address);
	await page.evaluate(`new Promise((resolve, reject) => {
		const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(`(${writeAll})()`)}], { type: 'text/javascript' })));
		worker.onmessage = resolve;
		worker.onerror = ({ message }) => reject(new Error(message));
	})`);
	await page.getByRole('button', { name: OPEN }).click();
	await page.getByRole('navigation').first().waitFor();
}
