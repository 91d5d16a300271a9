/** The summary of a period as a .docx. */
import { columns, docxFile, dots, heading, paragraph, table } from '../../../files/docx.ts';
import { localeOf } from '../../../language/format.ts';
import type { Say } from '../../../language/strings.ts';
import type { Summary } from '../../summary.ts';

/** @param day `YYYY-MM-DD`, the day that the summary was made on */
export function summaryDocx({ agency, title, subtitle, note, parts, signature }: Summary, language: string, say: Say, day: string): Promise<Uint8Array> {
	const centred = (text: string, options: { bold?: boolean; italics?: boolean; size?: number } = {}) =>
		paragraph(text, { centred: true, after: 40, ...options });
	return docxFile({ title, locale: localeOf(language), day }, [
		columns(
			[centred(agency.toUpperCase(), { bold: true }), centred(say('summary.number'))],
			[
				centred(say('summary.state'), { bold: true, size: 24 }),
				centred(say('summary.motto'), { bold: true }),
				centred(say('summary.placeDate'), { italics: true }),
			],
		),
		paragraph(''),
		centred(title.toUpperCase(), { bold: true }),
		...subtitle.map((line) => centred(line)),
		...parts.flatMap(({ heading: text, paragraphs, tables, blank }) => [
			heading(text),
			...paragraphs.map((line) => paragraph(line)),
			...tables.flatMap((one) => (one.rows.length > 0 ? [table(one), paragraph('')] : [])),
			...(blank ? dots(4) : []),
		]),
		columns(
			...(signature.map((text) => [centred(text, { bold: true }), centred(say('summary.sign'), { italics: true })]) as [
				ReturnType<typeof centred>[],
				ReturnType<typeof centred>[],
			]),
		),
		paragraph(''),
		paragraph(note, { italics: true, size: 22 }),
	]);
}
