/** Takes files from other tools into the folder of quizzes: each becomes a quiz or stays a package, or nothing of it is left. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDevice } from '../../files/archive-names.ts';
import { LIMITS, megabytes } from '../../files/unzip.ts';
import { SECONDS_A_FILE } from '../../files/watched.ts';
import { writeTogether } from '../../files/write-together.ts';
import { fold } from '../../language/fold.ts';
import type { DraftQuiz } from '../../quiz/plain.ts';
import { readPackage, reasonsNotToKeep } from './h5p.ts';
import { draftOf, isKnown } from './h5p-draft.ts';
import { gapsIn } from './h5p-gaps.ts';
import { pair } from './h5p-pair.ts';
import { type Refusal, refusal } from './result.ts';
import { draftYaml } from './yaml.ts';

/** What came of one file, or of two that are one quiz. */
export type ImportedFile = {
	/** the file that the refusals are about */
	file: string;
	/** the name of the file that was written */
	written?: string;
	items: number;
	/** how many places an editor has to fill */
	open: number;
	refusals: Refusal[];
	/** what an editor should know of a package that was taken in all the same */
	warnings: Refusal[];
};

type Read = {
	file: string;
	id: string /** the language that the file's name ends in */;
	named?: string;
	draft?: DraftQuiz;
	whole?: Uint8Array;
	refusals: Refusal[];
	warnings?: Refusal[];
};

/**
 * Marks and đ folded away: `Quyền trẻ em.vi.h5p` gives `quyen-tre-em` and the language `vi`.
 * @param languages the tags of the site's languages
 */
export function nameOf(file: string, languages: readonly string[]): { id: string; language?: string; ending: string } {
	const parts = basename(file).split('.');
	const ending = parts.length > 1 ? (parts.pop() ?? '') : '';
	const tag = parts.at(-1)?.toLowerCase() ?? '';
	const language = parts.length > 1 && languages.includes(tag) ? tag : undefined;
	const stem = (language === undefined ? parts : parts.slice(0, -1)).join('.');
	const id = fold(stem)
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 80)
		.replace(/^-+|-+$/g, '');
	return { id: isDevice(id) ? `quiz-${id}` : id || 'quiz', ending: ending.toLowerCase(), ...(language === undefined ? {} : { language }) };
}

/**
 * @param files paths of files that are there
 * @param folder where quizzes stand; made where it is not there
 * @param keep packages are kept whole, also those that could become a quiz
 * @param languages the tags of the site's languages: a file's name may end in one
 * @param never files that nothing comes back from: they are named and not read
 * @returns one entry for each file; of two languages of one quiz, the Vietnamese one names what was written
 */
export async function importFiles(
	files: readonly string[],
	folder: string,
	keep: boolean,
	languages: readonly string[],
	never: ReadonlySet<string> = new Set(),
): Promise<ImportedFile[]> {
	const groups = new Map<string, Read[]>();
	for (const file of files) {
		const { language: named } = nameOf(file, languages);
		const found = never.has(file) ? notRead(file, languages) : await readFile(file, keep, languages);
		const read = { ...found, ...(named === undefined ? {} : { named }) };
		const group = groups.get(read.id) ?? [];
		groups.set(read.id, [...group, read]);
	}
	return [...groups.values()].flatMap((group) => settle(group, folder));
}

function notRead(file: string, languages: readonly string[]): Read {
	return { file, id: nameOf(file, languages).id, refusals: [refusal('never-read', { seconds: SECONDS_A_FILE })] };
}

/** Reads one file and writes nothing. */
export async function readFile(file: string, keep: boolean, languages: readonly string[]): Promise<Read> {
	const { id, language, ending } = nameOf(file, languages);
	const size = statSync(file).size;
	const refused = (...refusals: Refusal[]): Read => ({ file, id, refusals });
	if (size > LIMITS.packed) return refused(refusal('too-large', { name: basename(file), size: megabytes(size), limit: megabytes(LIMITS.packed) }));
	if (!['h5p', 'xml', 'gift', 'txt'].includes(ending)) return refused(refusal('unknown-format'));
	const bytes = readFileSync(file);
	if (ending === 'h5p') {
		const read = await readPackage(bytes);
		if ('refusals' in read) return refused(...read.refusals);
		if (keep || !isKnown(read.main)) {
			const reasons = reasonsNotToKeep(read);
			return reasons.length > 0 ? refused(...reasons) : { file, id, whole: bytes, refusals: [], warnings: gapsIn(read.files) };
		}
		return withDraft(file, id, language, draftOf(read.main, id));
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refused(refusal('not-utf8'));
	}
	const convert = ending === 'xml' ? (await import('./moodle.ts')).fromMoodleXml : (await import('./gift.ts')).fromGift;
	return withDraft(file, id, language, convert(text, id));
}

/** The language in the file's name takes precedence. */
function withDraft(file: string, id: string, language: string | undefined, { quiz, refusals }: { quiz?: DraftQuiz; refusals: Refusal[] }): Read {
	return { file, id, refusals, ...(quiz ? { draft: { ...quiz, ...(language === undefined ? {} : { language }) } } : {}) };
}

/** Writes what files of one id give. Two languages come in together or not at all. */
function settle(group: readonly Read[], folder: string): ImportedFile[] {
	const nothing = ({ file }: Read, refusals: Refusal[]): ImportedFile => ({ file, items: 0, open: 0, refusals, warnings: [] });
	const [one, two] = group;
	const together = group.length === 2 && one && two && one.named !== two.named;
	if (together && (one.draft || two.draft)) {
		if (!one.draft || !two.draft) return group.map((read) => nothing(read, read.refusals));
		const [first, second] = two.draft.language === 'vi' ? [two, one] : [one, two];
		const paired = pair(first.draft ?? one.draft, second.draft ?? two.draft);
		if ('refusals' in paired) return [nothing(first, first.refusals), nothing(second, [...second.refusals, ...paired.refusals])];
		return [write(first, draftYaml(paired.drafts), 'yaml', folder), nothing(second, second.refusals)];
	}
	return group.map((read) => {
		if (read.draft) return write(read, draftYaml([read.draft]), 'yaml', folder);
		return read.whole ? write(read, read.whole, 'h5p', folder) : nothing(read, read.refusals);
	});
}

/** Writes a file that is not there yet, so that no half of it is ever seen. */
function write({ file, id, draft, refusals, warnings = [] }: Read, data: string | Uint8Array, ending: 'yaml' | 'h5p', folder: string): ImportedFile {
	const there = ['yaml', 'h5p'].map((known) => `${id}.${known}`).find((name) => existsSync(join(folder, name)));
	if (there !== undefined) {
		return { file, items: 0, open: 0, refusals: [...refusals, refusal('exists', { name: join(basename(folder), there) })], warnings: [] };
	}
	const name = `${id}.${ending}`;
	writeTogether(folder, [{ name, text: data, isNew: true }]);
	const open = typeof data === 'string' ? (data.match(/# cần /g)?.length ?? 0) : 0;
	return { file, written: join(basename(folder), name), items: draft?.items.length ?? 0, open, refusals, warnings };
}
