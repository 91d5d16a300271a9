/** Takes filled-in forms into the content folder, one after the other: each is read against what the one before brought. */
import { readFileSync, statSync } from 'node:fs';
import { shown } from '../../../files/archive-names.ts';
import { megabytes } from '../../../files/unzip.ts';
import { stringsKind } from '../../../language/kinds.ts';
import { sayFrom } from '../../../language/strings.ts';
import { sourceKind } from '../../../reference/kinds.ts';
import type { Content } from '../../../source/kind.ts';
import type { Language } from '../../../source/message.ts';
import type { Problem } from '../../../source/problem.ts';
import { isError } from '../../../source/report.ts';
import { mediaLanguageKind, planKind, productKind } from '../../kinds.ts';
import { mistakeLines, type Reading } from './mistakes.ts';
import { readForm } from './read-form.ts';
import { writeReport } from './write.ts';

export type ImportedForm = {
	file: string /** from the content folder */;
	written: string[] /** what stands against it, as lines to print */;
	against: string[];
};

/** In bytes: more than a form with text and numbers takes. */
const LARGEST = 10 * 1024 * 1024;

/**
 * @param files paths of files that are there
 * @param folder the content folder
 * @param read reads and checks that folder
 */
export async function importForms(
	files: readonly string[],
	folder: string,
	read: () => { content: Content; problems: readonly Problem[] },
	language: Language,
): Promise<ImportedForm[]> {
	const taken: ImportedForm[] = [];
	for (const file of files) {
		const { content, problems } = read();
		if (problems.some(isError)) {
			const line = {
				vi: 'nội dung đang có lỗi  chạy npm run check và sửa trước khi nhập',
				en: 'the content has errors  run npm run check and correct them before importing',
			};
			taken.push({ file, written: [], against: [`${shown(file)}  ${line[language]}`] });
			continue;
		}
		const known = {
			plans: content.served(planKind),
			sources: content.all(sourceKind).map(({ data }) => data),
			media: content.served(productKind),
			mediaLanguages: content.served(mediaLanguageKind),
		};
		const { size } = statSync(file);
		const tooLarge: Reading = { mistakes: [{ kind: 'too-large', params: { size: megabytes(size) } }], more: 0 };
		const result = size > LARGEST ? tooLarge : await readForm(readFileSync(file), known, sayFrom(content.served(stringsKind), 'vi'));
		if ('mistakes' in result) taken.push({ file, written: [], against: mistakeLines(file, result, language) });
		else taken.push({ file, written: writeReport(folder, result), against: [] });
	}
	return taken;
}
