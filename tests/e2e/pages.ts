/** The pages of the built site. */
import { join } from 'node:path';
import { builtHtml } from '../../src/files/built-html.ts';

export const dist = join(import.meta.dirname, '../../dist');

/** The address of every built page. */
export async function everyPage(): Promise<string[]> {
	return builtHtml(dist).map(({ path }) => path);
}
