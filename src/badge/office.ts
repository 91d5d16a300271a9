/** What the office keeps: the folder that git passes over, with its private keys and the badges that it signed. */
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { csvText } from '../files/csv.ts';
import { faultOfFile } from '../files/given-file.ts';
import { randomUuid } from '../files/uuid.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../source/message.ts';
import type { BadgeFacts } from './credential.ts';
import { readKey } from './key-file.ts';
import type { OfficeFault } from './office-messages.ts';
import type { Result } from './results.ts';
import { type SigningKey, signBadge } from './sign.ts';

/** The folder of the project that holds what nobody else may have: it stands in `.gitignore`. */
export const OFFICE_FOLDER = 'huy-hieu';
export const KEY_FILE = `${OFFICE_FOLDER}/khoa.json`;
/** Read and written by its owner alone; and a folder that nobody else may look into. */
const PRIVATE = 0o600;
const PRIVATE_FOLDER = 0o700;
const OTHERS = 0o077;
/** Bytes; a private key has about 2,500. */
const KEY_BYTES = 20_000;
/** The list of what was signed, beside the badges. */
const LIST = 'danh-sach.csv';

/** Why nothing of the office's is written to a place: inside the project, only its own folder is kept out of git and of the built site. */
export function faultOfPlace(root: string, path: string): OfficeFault | undefined {
	const inside = relative(resolve(root), resolve(root, path)).replaceAll('\\', '/');
	const outside = inside.startsWith('../') || /^[a-z]:/i.test(inside) || inside.startsWith('/');
	if (!outside && !inside.startsWith(`${OFFICE_FOLDER}/`)) return { kind: 'place', path };
	return lstatSync(resolve(root, path), { throwIfNoEntry: false }) ? { kind: 'there', path } : undefined;
}

/** Writes a file that nobody but its owner may read. @throws where there is one already */
export function writePrivate(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
	writeFileSync(path, text, { flag: 'wx', mode: PRIVATE });
}

/**
 * @param path the file of a private key
 * @param language of the fault, where the file is none
 */
export async function openKey(path: string, language: Language): Promise<SigningKey | OfficeFault | string> {
	const fault = faultOfFile(path, language);
	if (fault !== undefined) return fault;
	const { size, mode } = lstatSync(path);
	// Windows has no such bits: every file looks as if all might read it.
	if (process.platform !== 'win32' && (mode & OTHERS) !== 0) return { kind: 'open-key', path };
	const key = size > KEY_BYTES ? undefined : await readKey(readFileSync(path, 'utf8'));
	return key ?? { kind: 'no-key', path };
}

/** A course as badges name it. */
export type NamedCourse = BadgeFacts['course'] & { id: string };

export type SignedBadge = { file: string; facts: BadgeFacts; badge: string };

/**
 * Signs a badge for each result.
 * @param issuer the office’s name
 * @param now milliseconds since 1970
 */
export async function signAll(
	results: readonly Result[],
	courses: readonly NamedCourse[],
	key: SigningKey,
	issuer: string,
	now: number,
): Promise<SignedBadge[]> {
	const signedAt = `${new Date(now).toISOString().slice(0, 19)}Z`;
	const digits = `${results.length}`.length;
	const named = new Map(courses.map(({ id, ...course }) => [id, course]));
	return Promise.all(
		results.map(async ({ name, course: id, day, score, code }, index) => {
			const course = named.get(id);
			if (!course) throw new Error(`no course “${id}”`);
			const facts: BadgeFacts = {
				id: `urn:uuid:${randomUuid()}`,
				subject: `urn:uuid:${randomUuid()}`,
				signedAt,
				issuer: { key: key.id, name: issuer },
				name,
				course,
				day,
				score,
				...(code === undefined ? {} : { code }),
			};
			const words = fold(name).match(/[a-z0-9]+/g) ?? [];
			const file = `${[`${index + 1}`.padStart(digits, '0'), ...words].join('-').slice(0, 60)}.jwt`;
			return { file, facts, badge: await signBadge(facts, key) };
		}),
	);
}

/** Writes the badges into a new folder, with a list of them, by which one can be revoked later. @throws where the folder is there already */
export function writeBadges(folder: string, badges: readonly SignedBadge[]): void {
	mkdirSync(dirname(folder), { recursive: true, mode: PRIVATE_FOLDER });
	mkdirSync(folder, { mode: PRIVATE_FOLDER });
	for (const { file, badge } of badges) writePrivate(join(folder, file), `${badge}\n`);
	const rows = badges.map(({ file, facts }) => [facts.name, facts.course.title, facts.day, `${facts.score}`, facts.code ?? '', facts.id, file]);
	writePrivate(join(folder, LIST), csvText([['tên', 'khóa', 'ngày', 'kết quả', 'mã', 'id của huy hiệu', 'tệp'], ...rows]));
}
