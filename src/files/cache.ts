/**
 * What earlier builds made of the same input, under `node_modules/.cache`. Nothing in it is needed: without it the same bytes
 * are made anew. The environment variable `BUILD_CACHE=0` switches it off; its folder may be deleted at any time.
 */
import { createHash, type Hash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolder } from './folder.ts';
import { sha256 } from './hash.ts';

/** Milliseconds: 14 days. What no build has asked for so long is removed. */
const KEPT_FOR = 14 * 24 * 3_600_000;

/** The folder where packages are installed for a folder: its own, or that of a folder around it. A `node_modules` is no sign: tools make one for their caches. */
function packagesOf(folder: string): string {
	const above = dirname(folder);
	return above === folder || existsSync(join(folder, 'package-lock.json')) ? folder : packagesOf(above);
}

/**
 * @param kind a folder of the cache
 * @param input all that the result depends on: what is read, every option, `installedPackages()` where a library makes it, and
 * our own code where it decides about bytes
 * @param make must give the same bytes for the same input
 * @param folder where results are kept
 */
export async function cached(
	kind: string,
	input: readonly (string | Uint8Array)[],
	make: () => Uint8Array | Promise<Uint8Array>,
	folder: string = cacheFolder(),
): Promise<Uint8Array> {
	if (!isOn()) return make();
	const place = join(folder, kind);
	const file = join(place, keyOf(input));
	if (existsSync(file)) {
		markUsed(file);
		return readFileSync(file);
	}
	const bytes = await make();
	keep(place, file, bytes);
	return bytes;
}

/** Whether results are kept from build to build. */
export const isOn = (): boolean => process.env.BUILD_CACHE !== '0';

/** @param project the folder of the project @returns the folder where its results are kept */
export const cacheFolder = (project: string = process.cwd()): string => join(packagesOf(project), 'node_modules/.cache/quyen-con-nguoi');

/** Writes a result, part by part. Those of its folder that nobody has asked for for long are removed, first in a run and then each hour. */
export function keep(folder: string, file: string, ...parts: readonly Uint8Array[]): void {
	mkdirSync(folder, { recursive: true });
	removeOld(folder);
	// Under another name first, so that a build that is stopped leaves no half file.
	writeFileSync(`${file}.${process.pid}`, '');
	for (const part of parts) appendFileSync(`${file}.${process.pid}`, part);
	renameSync(`${file}.${process.pid}`, file);
}

/** Milliseconds: one hour. To look through a folder at each of thousands of results would take longer than to make them. */
const LOOKED_EVERY = 3_600_000;
/** When each folder was looked through in this run. */
const looked = new Map<string, number>();

function removeOld(folder: string): void {
	if (Date.now() - (looked.get(folder) ?? 0) < LOOKED_EVERY) return;
	looked.set(folder, Date.now());
	for (const name of readdirSync(folder)) {
		const file = join(folder, name);
		// Another build may have renamed or removed it since.
		const there = statSync(file, { throwIfNoEntry: false });
		if (there && Date.now() - there.mtimeMs > KEPT_FOR) rmSync(file, { force: true });
	}
}

/** Tells that a result was asked for. */
export function markUsed(file: string): void {
	const now = new Date();
	utimesSync(file, now, now);
}

/** The length stands before each part, so that what moves from one part to the next makes another key. */
export function keyOf(input: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of input) addPart(hash, part);
	return hash.digest('hex');
}

function addPart(hash: Hash, part: string | Uint8Array): void {
	const bytes = typeof part === 'string' ? Buffer.from(part) : part;
	hash.update(`${bytes.length}:`).update(bytes);
}

const packages = new Map<string, string>();

/** The versions of all packages and of Node, as a hash. @param project the folder of the project */
export function installedPackages(project: string = process.cwd()): string {
	const file = join(packagesOf(project), 'package-lock.json');
	// Asked for at every result: read once, and again where it has changed.
	const { mtimeMs, size } = statSync(file);
	const key = `${file} ${mtimeMs} ${size}`;
	const known = packages.get(key) ?? sha256(`${process.version} ${readFileSync(file, 'utf8')}`);
	packages.set(key, known);
	return known;
}

/** All code of the project, the settings of its compiler, and the versions of all packages, as a hash. @param project the folder of the project */
export function projectCode(project: string = process.cwd()): string {
	const files = listFolder(join(project, 'src')).files.map((name) => join(project, 'src', name));
	const hash = createHash('sha256').update(installedPackages(project));
	for (const file of [...files, join(project, 'tsconfig.json')]) {
		addPart(hash, file.slice(project.length));
		addPart(hash, readFileSync(file));
	}
	return hash.digest('hex');
}
