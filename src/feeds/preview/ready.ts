/** Pictures as routes ask for them: begun when a route lists its addresses, and drawn beside the pages until it is their turn. */
import { inLanguage } from '../../language/format.ts';
import { pictureFile } from '../../picture/data.ts';
import type { SceneName } from '../../picture/scenes.ts';
import { site } from '../../reference/data.ts';
import { defaultColours } from '../../ui/colours.ts';
import { iconSvg } from '../../ui/icons.ts';
import { drawingThreads, keptPreview } from './drawings.ts';
import type { Poster } from './picture.ts';

/** What tells one picture from others. */
export type Asked = {
	language: string;
	title: string;
	/** what kind of page it is, in words */
	kind: string;
	/** the name of an icon */
	icon: string;
	scene: SceneName;
	/** where it is a poster and no link preview */
	poster?: Poster;
};

const draw = drawingThreads();
const begun = new Map<string, Promise<Uint8Array>>();

function drawingOf(asked: Asked): Promise<Uint8Array> {
	const { language, title, kind, icon, scene, poster } = asked;
	const key = JSON.stringify(asked);
	const { accent } = (site.colours ?? defaultColours).light;
	const picture = { site: inLanguage(site.title, language), accent, title, kind, icon: iconSvg(icon, 'fill'), scene: pictureFile(scene), poster };
	const drawing = begun.get(key) ?? keptPreview(picture, draw);
	begun.set(key, drawing);
	return drawing;
}

/** Begins a picture; one that fails says so where it is asked for. */
export function begin(asked: Asked): void {
	drawingOf(asked).catch(() => undefined);
}

/** @returns the picture as PNG, which is not kept: a page asks for it once */
export async function drawn(asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
	const png = await drawingOf(asked);
	begun.delete(JSON.stringify(asked));
	return new Uint8Array(png);
}
