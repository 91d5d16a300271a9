/** Every scene by its name. A scene is a picture; where it stands is said in `content/pictures.yaml`. */
import { type Colour, LINE } from './draw.ts';
import type { Region } from './parts/land.ts';
import { ideaScenes } from './scenes/ideas.ts';
import { largeScenes, largeSizes } from './scenes/large.ts';
import { peopleScenes } from './scenes/people.ts';
import { placeScenes } from './scenes/places.ts';
import type { Scene } from './scenes/scene.ts';
import { stateScenes } from './scenes/states.ts';

const scenes = { ...peopleScenes, ...placeScenes, ...ideaScenes, ...stateScenes, ...largeScenes };
export type SceneName = keyof typeof scenes;
/** The names of all scenes. */
export const sceneNames = Object.keys(scenes) as [SceneName, ...SceneName[]];

/** The width and height of a scene, in its own units. */
function sizeOf(name: SceneName): readonly [width: number, height: number] {
	return name === 'home' || name === 'slides' ? largeSizes[name] : [720, 240];
}

/**
 * Draws a scene as one SVG element, hidden from screen readers, without ids and without styles: its colours are the custom properties `--pic-…` (palette.ts).
 * @param region the motifs that are switched on
 * @throws RangeError for a name that no scene has
 */
export const drawScene = (name: SceneName, region: Region): string => element(name, region, 'class="picture" aria-hidden="true"');

/**
 * The same as a document of its own, for what is not a page: link previews, files.
 * @param palette the colour of each name, as CSS writes it
 * @throws RangeError for a name that no scene has
 */
export function sceneDocument(name: SceneName, region: Region, palette: Readonly<Record<Colour, string>>): string {
	const [width, height] = sizeOf(name);
	return element(name, region, `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`).replace(
		/var\(--pic-(\w+)\)/g,
		(_, colour: Colour) => palette[colour],
	);
}

function element(name: SceneName, region: Region, attributes: string): string {
	const scene: Scene | undefined = Object.hasOwn(scenes, name) ? scenes[name] : undefined;
	if (scene === undefined) throw new RangeError(`unknown scene: ${name}`);
	const lines = `stroke-width="${LINE}" stroke-linecap="round" stroke-linejoin="round"`;
	// What is cut away where a place is flatter than the scene is sky.
	return `<svg ${attributes} viewBox="0 0 ${sizeOf(name).join(' ')}" preserveAspectRatio="xMidYMax slice" ${lines}>${scene(region)}</svg>`;
}
