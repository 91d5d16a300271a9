/** What must hold of pictures in prose: the file is there, on this site, and words say what it shows. */
import { decodedPart } from '../../files/percent.ts';
import type { Content, Entry } from '../../source/kind.ts';
import { type Problem, topOf } from '../../source/problem.ts';
import { problem } from './messages.ts';
import { FOLDER, IMAGES } from './paths.ts';

/** Words that every picture fits, and names of files: they tell nobody what is shown. */
const SAYS_NOTHING = /^(?:\P{L}*|(?:hình|ảnh|hình ảnh|tranh|image|picture|photo|img|alt)\s*\d*|.*\.(?:jpe?g|png|webp|gif))$/iu;

/** @param images the files that passed their check */
export function checkImages(images: readonly Entry<{ id: string }>[], content: Content): Problem[] {
	const names = [...content.files].flatMap((name) => (name.startsWith(FOLDER) ? [name.slice(FOLDER.length)] : []));
	const byLetters = new Map(names.map((name) => [plain(name), name]));
	const used = new Set<string>();
	const found = content.pages.flatMap(({ page }) =>
		page.images.flatMap(({ url, alt, place }): Problem[] => {
			const name = nameIn(url);
			if (name !== undefined) used.add(name);
			const words =
				alt.trim() === '' ? [problem('image-alt', place, { url })] : SAYS_NOTHING.test(alt.trim()) ? [problem('image-alt-empty', place, { alt })] : [];
			if (/^(?:https?:)?\/\//i.test(url)) return [problem('image-outside', place, { url })];
			if (name === undefined) return [problem('image-address', place, { url })];
			// A file that is at fault is named itself.
			if (names.includes(name)) return words;
			const known = byLetters.get(plain(name));
			if (known !== undefined) used.add(known);
			return [known === undefined ? problem('image-missing', place, { name }) : problem('image-case', place, { name, known }), ...words];
		}),
	);
	const unused = images.filter(({ data }) => !used.has(data.id));
	return [...found, ...unused.map(({ file, data }) => problem('image-unused', topOf(file), { name: data.id }, [{ kind: 'page' }]))];
}

/** The name of the file that a page means, where its address is one of the site's pictures. */
function nameIn(url: string): string | undefined {
	const name = url.startsWith(IMAGES) ? decodedPart(url.slice(IMAGES.length)) : undefined;
	return name === undefined || name === '' || name.includes('/') ? undefined : name;
}

/** Names that differ in nothing but capitals and the two endings of one type. */
const plain = (name: string): string =>
	name
		.normalize('NFC')
		.toLowerCase()
		.replace(/\.jpeg$/, '.jpg');
