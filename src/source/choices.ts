/** What a form lets its editor choose for a field that names entries of another form. */
import type { Reference } from './kind.ts';

/**
 * @param kind whose entries may be chosen
 * @param label the fields that the editor reads of each
 * @param more which list of an entry, at which place, which field is written
 */
export const entriesOf = ({ name }: { name: string }, label: readonly string[] = ['name.vi'], more: Omit<Reference, 'kind' | 'label'> = {}): Reference => ({
	kind: name,
	label,
	...more,
});
