/** What forms let their editors choose of rights, groups, laws and help lines. */
import type { Localized } from '../source/fields.ts';
import type { Option } from '../source/kind.ts';

/** @returns each entry by its id, under its Vietnamese name */
export const options = (entries: readonly { data: { id: string; name: Localized } }[]): Option[] =>
	entries.map(({ data: { id, name } }) => ({ label: name.vi, value: id }));
