/** The pages with a picture of their own, as every page asks for them. */
import { strings } from '../../language/say.ts';
import { published } from '../data.ts';
import { type Preview, previews } from './pages.ts';

const known = new Map<string, ReadonlyMap<string, Preview>>();

/** @returns the previews of a language by the page's address, without the language; made once for all pages */
export function previewsIn(language: string): ReadonlyMap<string, Preview> {
	const found = known.get(language) ?? new Map(previews(published, language, strings(language)).map((preview) => [preview.path, preview]));
	known.set(language, found);
	return found;
}
