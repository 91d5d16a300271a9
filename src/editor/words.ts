/** The words of the forms, from the interface's table: `editor.field.title`, `editor.value.state.done`. */
import { VALUE } from './field.ts';
import type { FormWords } from './fields.ts';

type Table = Readonly<Record<string, string>>;

/** @param table the words of the editor's language */
export function wordsFrom(table: Table, languages: readonly { tag: string; label: string }[]): FormWords {
	const kinds: Record<string, readonly string[]> = {
		platform: ['media.platform'],
		licence: ['media.licence'],
		state: ['reports.state', 'commitments.state'],
		status: ['reports.status'],
		level: ['completion', 'commitments.level'],
		what: ['commitments.event'],
		body: ['councilWork.body'],
		work: ['councilWork.work'],
		own: ['councilWork.own'],
		side: ['councilWork.side'],
		// What a name of the editor's own choice stands for: the scene of a poster.
		[VALUE]: ['editor.scene'],
	};
	return {
		field: (name, form) => table[`editor.field.${form}.${name}`] ?? table[`editor.field.${name}`] ?? name,
		one: (name, form) => table[`editor.one.${form}.${name}`] ?? table[`editor.one.${name}`],
		value: (field, value) => {
			const candidates = [...(kinds[field] ?? []), `editor.${field}`, `media.${field}`, `unit.${field}`, field].map((key) => table[`${key}.${value}`]);
			return table[`editor.value.${value}`] ?? candidates.find((text) => text !== undefined) ?? value;
		},
		hint: (kind) => table[`editor.hint.${kind}`] ?? '',
		language: (tag) => languages.find((one) => one.tag === tag)?.label ?? tag,
	};
}
