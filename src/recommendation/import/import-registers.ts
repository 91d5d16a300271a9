/** What the command does with the exports of registers: reads each against what the one before brought, and says what came of it. */
import { shown } from '../../files/archive-names.ts';
import type { Content } from '../../source/kind.ts';
import type { Language } from '../../source/message.ts';
import type { Problem } from '../../source/problem.ts';
import { isError } from '../../source/report.ts';
import { type Planned, planned, type Written, write } from './import-register.ts';
import { isNote, mistakeLines, note, type Reading } from './mistakes.ts';
import { readRows } from './read-file.ts';

export type ImportedRegister = { file: string /** lines to print */; lines: string[]; refused: boolean };
export type How = {
	/** the content folder */
	folder: string;
	/** reads and checks that folder */
	read: () => { content: Content; problems: readonly Problem[] };
	/** the id of the source of the register, where the command names one */
	source?: string;
	/** nothing is written: only said what would be */
	dryRun: boolean;
	/** the tags of the site's languages */
	languages: readonly string[];
};

const said: Record<Language, { document: (one: Written, dry: boolean) => string; passed: (passed: Planned['passed']) => string; same: string }> = {
	vi: {
		document: ({ file, isNew, added, filled, kept }, dry) =>
			`content/${file}${isNew ? ' (tệp mới: xem lại tên, ngày, nguồn ở đầu tệp)' : ''}: ${dry ? 'sẽ thêm' : 'thêm'} ${added}, bổ sung ${filled}, giữ nguyên ${kept}`,
		passed: ({ elsewhere, otherTypes }) => `bỏ qua ${elsewhere} hàng của nước khác, ${otherTypes} hàng không phải khuyến nghị`,
		same: 'không có gì mới',
	},
	en: {
		document: ({ file, isNew, added, filled, kept }, dry) =>
			`content/${file}${isNew ? ' (new: look at the title, date and source at its head)' : ''}: ${added} ${dry ? 'would be added' : 'added'}, ${filled} completed, ${kept} left as they are`,
		passed: ({ elsewhere, otherTypes }) => `passed over: ${elsewhere} rows on other States, ${otherTypes} rows that are no recommendations`,
		same: 'nothing new',
	},
};

/** @param files paths of files that are there, each once */
export async function importRegisters(files: readonly string[], how: How, language: Language): Promise<ImportedRegister[]> {
	const taken: ImportedRegister[] = [];
	for (const file of files) {
		const reading: Reading = { mistakes: [], more: 0 };
		const result = await one(file, how, reading);
		const words = said[language];
		const changed = result?.written.filter(({ added, filled }) => added + filled > 0) ?? [];
		const { elsewhere = 0, otherTypes = 0 } = result?.passed ?? {};
		const passed = elsewhere + otherTypes > 0 ? [`${shown(file)}  ${words.passed({ elsewhere, otherTypes })}`] : [];
		const came = changed.length > 0 ? changed.map((each) => words.document(each, how.dryRun)) : [`${shown(file)}  ${words.same}`];
		const refused = !reading.mistakes.every(isNote);
		taken.push({ file, refused, lines: [...mistakeLines(file, reading, language), ...(refused ? [] : [...passed, ...came])] });
	}
	return taken;
}

async function one(file: string, { folder, read, source, dryRun, languages }: How, reading: Reading): Promise<Planned | undefined> {
	const { content, problems } = read();
	if (problems.some(isError)) {
		note(reading, { kind: 'content', params: {} });
		return undefined;
	}
	const rows = await readRows(file, reading);
	if (!rows) return undefined;
	const result = planned(rows, folder, content, source, languages, reading);
	if (!dryRun && reading.mistakes.every(isNote)) write(folder, result.written, reading);
	return result;
}
