/** Takes filled-in forms into the content folder, one after the other: each is read against what the one before brought. */
import { readFileSync } from 'node:fs';
import { check } from '../../../content/check.ts';
import { plainContent } from '../../../content/content.ts';
import { sayFrom } from '../../../language/strings.ts';
import { isError } from '../../../source/report.ts';
import { mistakeLine } from './mistakes.ts';
import { readForm } from './read-form.ts';
import { writeReport } from './write.ts';

export type TakenForm = { file: string /** from the content folder */; written: string[] /** what stands against it, as lines to print */; against: string[] };

/**
 * @param files paths of files that are there
 * @param content the content folder
 * @param today `YYYY-MM-DD`
 */
export async function takeInForms(files: readonly string[], content: string, today: string, language: 'vi' | 'en'): Promise<TakenForm[]> {
	const taken: TakenForm[] = [];
	for (const file of files) {
		const { tree, problems } = check(content, today);
		if (problems.some(isError)) {
			const line = {
				vi: 'nội dung đang có lỗi  chạy npm run check và sửa trước khi nhập',
				en: 'the content has errors  run npm run check and correct them before importing',
			};
			taken.push({ file, written: [], against: [`${file}  ${line[language]}`] });
			continue;
		}
		const known = plainContent(tree);
		const result = await readForm(readFileSync(file), known, sayFrom(known.strings, 'vi'));
		if ('mistakes' in result) taken.push({ file, written: [], against: result.mistakes.map((mistake) => mistakeLine(file, mistake, language)) });
		else taken.push({ file, written: writeReport(content, result), against: [] });
	}
	return taken;
}
