/** The pictures, as pages get them. */
import given from 'content:pictures';
import type { Served } from '../source/kind.ts';
import type { picturesKind } from './kinds.ts';
import { drawScene, type SceneName, sceneDocument } from './scenes.ts';

/** none where the content has no file of pictures: pages are without them, then */
const pictures = given as Served<typeof picturesKind>;
const region = new Set(pictures?.motifs);
const drawn = (scene: SceneName): SceneName => pictures?.instead?.[scene] ?? scene;

/**
 * A scene as markup for a page, hidden from screen readers.
 * @returns an SVG element, or an empty text where the content has no pictures
 * @throws RangeError for a scene that there is not
 */
export const pictureMarkup = (scene: SceneName): string => (pictures ? drawScene(drawn(scene), region) : '');

/** The scene at the head of a page. @param path its address without the language, such as `/quyen/` */
export const sceneAt = (path: string): SceneName | undefined => (pictures && Object.hasOwn(pictures.pages, path) ? pictures.pages[path] : undefined);

/** The scene at the head of the lessons of a module. @param course its id @param module its id */
export const sceneOfModule = (course: string, module: string): SceneName | undefined => pictures?.modules?.[course]?.[module];

/** A scene in its light colours as an SVG document, for what is not a page; none where the content has no pictures. */
export function pictureFile(scene: SceneName): string | undefined {
	if (!pictures) return undefined;
	const known = files.get(scene) ?? sceneDocument(drawn(scene), region, pictures.palette.light);
	files.set(scene, known);
	return known;
}

/** Every link preview asks for one of the few. */
const files = new Map<SceneName, string>();
