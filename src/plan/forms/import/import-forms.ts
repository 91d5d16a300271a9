/** Takes filled-in forms into the content folder: all of them, or, where one is wrong, none. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { shown } from '../../../files/archive-names.ts';
import { megabytes } from '../../../files/unzip.ts';
import { stringsKind } from '../../../language/kinds.ts';
import { type Say, sayFrom } from '../../../language/strings.ts';
import { sourceKind } from '../../../reference/kinds.ts';
import type { Content } from '../../../source/kind.ts';
import type { Language } from '../../../source/message.ts';
import type { Problem } from '../../../source/problem.ts';
import { isError, report } from '../../../source/report.ts';
import { mediaLanguageKind, planKind, productKind } from '../../kinds.ts';
import { faultOfGiven } from './given-format.ts';
import type { Known } from './known.ts';
import { type Mistake, mistakeLines } from './mistakes.ts';
import { type FormResult, readForm } from './read-form.ts';
import { writeReports } from './write.ts';

export type ImportedForms = {
	/** from the content folder */
	written: string[];
	/** what stands against the forms, as lines to print */
	against: string[];
};

export type HowForms = {
	/** the content folder */
	folder: string;
	/** reads and checks that folder */
	read: () => { content: Content; problems: readonly Problem[] };
	/** `YYYY-MM-DD` */
	today: string;
	/** only says what stands against the forms */
	dryRun?: boolean;
};

/** In bytes: more than a form with text and numbers takes. */
const LARGEST = 10 * 1024 * 1024;

const words = {
	content: {
		vi: 'content/  nội dung đang có lỗi, nên chưa đọc biểu mẫu nào  chạy npm run check và sửa trước khi nhập',
		en: 'content/  the content has errors, so no form was read  run npm run check and correct them before importing',
	},
	undone: {
		vi: 'content/  biểu mẫu đúng nhưng nội dung có chúng thì sai, nên không ghi gì  sửa theo các dòng sau',
		en: 'content/  the forms are right, but the content with them is not, so nothing was written  correct what the next lines name',
	},
	none: {
		vi: (count: number) => `chưa nhập biểu mẫu nào, kể cả ${count} biểu mẫu không có lỗi  sửa các chỗ trên rồi nhập lại tất cả`,
		en: (count: number) => `no form was imported; without mistakes: ${count}  correct the above and import all of them again`,
	},
};

/** @param given paths of files that are there; one that is named twice is read once */
export async function importForms(given: readonly string[], { folder, read, today, dryRun = false }: HowForms, language: Language): Promise<ImportedForms> {
	const files = [...new Map(given.map((file) => [resolve(file), file])).values()];
	if (files.length === 0) return { written: [], against: [] };
	const formats = new Map(files.flatMap((file) => found(file, faultOfFormat(file))));
	const toRead = files.filter((file) => !formats.has(file));
	const { content, problems } = toRead.length > 0 ? read() : { content: undefined, problems: [] };
	if (!content || problems.some(isError)) {
		const lines = [...formats].flatMap(([file, mistake]) => mistakeLines(file, { mistakes: [mistake], more: 0 }, language));
		return { written: [], against: [...lines, ...(content ? [words.content[language]] : [])] };
	}
	const known = {
		plans: content.served(planKind),
		sources: content.all(sourceKind).map(({ data }) => data),
		media: content.served(productKind),
		mediaLanguages: content.served(mediaLanguageKind),
		today,
	};
	const results = await readForms(files, formats, known, sayFrom(content.served(stringsKind), 'vi'));
	const against = [...results].flatMap(([file, result]) => ('mistakes' in result ? mistakeLines(file, result, language) : []));
	const sound = [...results.values()].flatMap((result) => ('entry' in result ? [result] : []));
	if (against.length > 0) return { written: [], against: [...against, ...(sound.length > 0 ? [words.none[language](sound.length)] : [])] };
	if (dryRun) return { written: [], against };
	const { written, undo } = writeReports(folder, sound);
	const wrong = read().problems.filter(isError);
	if (wrong.length === 0) return { written, against };
	// What a form cannot know, such as an address that two entries claim, the check knows.
	undo();
	return { written: [], against: [words.undone[language], report(wrong, { language, format: 'text' }).trimEnd()] };
}

const found = (file: string, mistake: Mistake | undefined): [string, Mistake][] => (mistake ? [[file, mistake]] : []);

function faultOfFormat(file: string): Mistake | undefined {
	const { size } = statSync(file);
	return size > LARGEST ? { kind: 'too-large', params: { size: megabytes(size) } } : faultOfGiven(file, readFileSync(file));
}

/** Reads each form against the content and the products of those before it. */
async function readForms(files: readonly string[], formats: ReadonlyMap<string, Mistake>, known: Known, say: Say): Promise<Map<string, FormResult>> {
	const results = new Map<string, FormResult>();
	const media = [...known.media];
	const fileOf = new Map<string, string>();
	const formOf = new Map<string, string>();
	const wrong = (...mistakes: Mistake[]): FormResult => ({ mistakes, more: 0 });
	for (const file of files) {
		const format = formats.get(file);
		if (format) {
			results.set(file, wrong(format));
			continue;
		}
		const bytes = readFileSync(file);
		const hash = createHash('sha256').update(bytes).digest('hex');
		const same = fileOf.get(hash);
		if (same !== undefined) {
			results.set(file, wrong({ kind: 'same-file', params: { other: shown(same) } }));
			continue;
		}
		fileOf.set(hash, file);
		const result = await readForm(bytes, { ...known, media }, say);
		const other = formOf.get(result.of ?? '');
		const twice: Mistake[] = other === undefined ? [] : [{ kind: 'two-forms', params: { other: shown(other) } }];
		if (result.of !== undefined && other === undefined) formOf.set(result.of, file);
		if ('entry' in result) media.push(...result.products);
		if ('mistakes' in result) results.set(file, { ...result, mistakes: [...twice, ...result.mistakes] });
		else results.set(file, twice.length > 0 ? wrong(...twice) : result);
	}
	return results;
}
