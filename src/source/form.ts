/** How a kind of content is shown as a form in the editor. */
import type { z } from 'zod';
import type { Content } from './kind.ts';

/** A value that may be chosen, and what the editor reads. */
export type Option = { label: string; value: string };

/** What may be chosen for a field that names other entries, by the name of the field. */
export type Choices = Readonly<Record<string, readonly Option[]>>;

export type Form = {
	/** the key of its name in the interface's words, behind `editor.collection.` */
	label: string;
	/** the schema of one entry */
	schema: z.ZodObject;
	/** a folder with a file for each entry, a file that is one entry, or a file that is a list of them */
	holds: 'folder' | 'file' | 'list';
	/**
	 * Where the entries stand, from the project's folder, and what may be chosen in them; once, or once for each group of the content.
	 * `group` names the entry of the menu that the file stands under, as a key like `label`, with what is added to its name.
	 */
	places(content: Content): readonly { path: string; group?: { label: string; suffix?: string }; suffix?: string; choices: Choices }[];
	/** whether the editor may begin a new entry; on by default */
	create?: boolean;
	/** place in the menu, lowest first */
	order: number;
};
