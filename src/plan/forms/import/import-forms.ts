/** Takes filled-in forms into the content folder, one after the other: each is read against what the one before brought. */
import { readFileSync } from 'node:fs';
import { stringsKind } from '../../../language/kinds.ts';
import { sayFrom } from '../../../language/strings.ts';
import { sourceKind } from '../../../reference/kinds.ts';
import type { Content } from '../../../source/kind.ts';
import type { Language } from '../../../source/message.ts';
import type { Problem } from '../../../source/problem.ts';
import { isError } from '../../../source/report.ts';
import { mediaLanguageKind, planKind, productKind } from '../../kinds.ts';
import { mistakeLine } from './mistakes.ts';
import { readForm } from './read-form.ts';
import { writeReport } from './write.ts';

export type ImportedForm = {
	file: string /** from the content folder */;
	written: string[] /** what stands against it, as lines to print */;
	against: string[];
};

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
			taken.push({ file, written: [], against: [`${file}  ${line[language]}`] });
			continue;
		}
		const known = {
			plans: content.served(planKind),
			sources: content.served(sourceKind),
			media: content.served(productKind),
			mediaLanguages: content.served(mediaLanguageKind),
		};
		const result = await readForm(readFileSync(file), known, sayFrom(content.served(stringsKind), 'vi'));
		if ('mistakes' in result) taken.push({ file, written: [], against: result.mistakes.map((mistake) => mistakeLine(file, mistake, language)) });
		else taken.push({ file, written: writeReport(folder, result), against: [] });
	}
	return taken;
}
