/** Copies the project for another place: without what belongs to this one alone, with a beginning of what the other has to write. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceKind } from '../../reference/kinds.ts';
import type { BegunFile, Content, Entry, Kind } from '../../source/kind.ts';
import { rooms } from '../rooms.ts';
import { withoutEntries } from './edits.ts';

const kinds = rooms.flatMap((room) => room.kinds as readonly Kind[]);

/**
 * @returns the files of a project, by their paths from its folder, with `/` between parts: those that Git knows, or where there is no Git all
 * but what `.gitignore` names
 */
export function projectFiles(root: string): string[] {
	const listed = existsSync(join(root, '.git'))
		? spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, maxBuffer: 64 * 1024 * 1024 })
		: undefined;
	if (listed?.status === 0) return `${listed.stdout}`.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
	const ignored = existsSync(join(root, '.gitignore')) ? readFileSync(join(root, '.gitignore'), 'utf8').match(/^[^#\s/]+(?=\/\s*$)/gm) : null;
	return filesBelow(root, new Set(['.git', ...(ignored ?? [])]));
}

function filesBelow(root: string, ignored: ReadonlySet<string>, folder = ''): string[] {
	const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !ignored.has(name));
	return entries.flatMap((entry) => {
		const path = folder + entry.name;
		if (entry.isDirectory()) return filesBelow(root, ignored, `${path}/`);
		return entry.isFile() ? [path] : [];
	});
}

/** A source goes with the last text that cites it. */
const isLocal = ({ kind, data }: Entry<unknown>): boolean =>
	kind.name !== sourceKind.name && (kind.local === true || (data as { local?: boolean } | null)?.local === true);

/** The path of an entry's file in the project: quizzes stand beside the content. */
export const projectPath = ({ name }: Pick<Entry<unknown>, 'name'>): string => (name.startsWith('quizzes/') ? name : `content/${name}`);

/** What belongs to this place alone: whole files, and entries of lists by their index. */
function localParts(content: Content): { files: string[]; entries: Map<string, number[]> } {
	const files: string[] = [];
	const entries = new Map<string, number[]>();
	for (const [, found] of Map.groupBy(content.everything, projectPath)) {
		// As they stand in the file: a kind may have an order of its own.
		const all = found.toSorted((a, b) => a.place([]).line - b.place([]).line || a.place([]).column - b.place([]).column);
		const [first] = all;
		if (!first) continue;
		const path = projectPath(first);
		const local = all.flatMap((entry, index) => (isLocal(entry) ? [index] : []));
		if (local.length === all.length) files.push(path);
		else if (local.length > 0) entries.set(path, local);
	}
	return { files, entries };
}

/**
 * @param from the folder of this project @param to the folder of the copy; it is made
 * @param content of this project, sound
 * @param options of the copy
 * @returns the local files that were left out, and the files that its editors have to write
 */
export function copyProject(from: string, to: string, content: Content, options: { name: string; year: string }): { left: string[]; begun: BegunFile[] } {
	const { files, entries } = localParts(content);
	const local = new Set(files);
	for (const path of projectFiles(from)) {
		if (local.has(path)) continue;
		mkdirSync(dirname(join(to, path)), { recursive: true });
		cpSync(join(from, path), join(to, path));
	}
	for (const [path, indexes] of entries) writeFileSync(join(to, path), withoutEntries(readFileSync(join(to, path), 'utf8'), indexes));
	const begun = kinds.flatMap((kind) => kind.begin?.({ ...options, text: (file) => readFileSync(join(from, 'content', file), 'utf8') }) ?? []);
	for (const { path, text, added } of begun) {
		const file = join(to, 'content', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, added ? `${readFileSync(file, 'utf8').trimEnd()}\n${text}` : text);
	}
	return { left: files, begun };
}
