/** What treaty bodies said: put in order, and whether a reader can find it. */
import { STATEMENT_KINDS, type Statement, type StatementKind } from './statement-schema.ts';

/**
 * @param said what a treaty body said of one report
 * @returns the kinds that are there, in the order of `STATEMENT_KINDS`, each with its statements in the order in which they were written
 */
export function statementsByKind(said: readonly Statement[]): { kind: StatementKind; statements: Statement[] }[] {
	return STATEMENT_KINDS.map((kind) => ({ kind, statements: said.filter((statement) => statement.kind === kind) })).filter(
		({ statements }) => statements.length > 0,
	);
}

/**
 * True where a reader can find the words: the document and paragraph, or the name of who reported them. The copy of a list of issues that was read
 * may lack its symbol: its paragraph is enough. What a member said in the dialogue has only the source that tells of it.
 */
export function isTraced({ kind, document, paragraph, reportedBy }: Pick<Statement, 'kind' | 'document' | 'paragraph' | 'reportedBy'>): boolean {
	if (kind === 'dialogue' || reportedBy !== undefined) return true;
	return paragraph !== undefined && (kind === 'question' || document !== undefined);
}

/** True where more than one numbered paragraph is meant: `5-6` and `3(b), 4`, not `7(a)-(b)`. */
export const isSeveral = (paragraph: string): boolean => (paragraph.match(/(^|[ -])\d/g) ?? []).length > 1;
