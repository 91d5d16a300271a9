/** The palette as a style sheet: pages name colours, the content says what they are. */
import type { Plugin } from 'vite';
import { colours } from './draw.ts';
import type { Pictures } from './schema.ts';

const SHEET = 'virtual:picture-palette.css';

/** @returns the custom properties of the pictures in the dark theme, which is the one without a name, in the light one, and on paper */
export function paletteSheet({ light, dark }: Pictures['palette']): string {
	const rule = (selector: string, palette: typeof light) => `${selector}{${colours.map((name) => `--pic-${name}:${palette[name].toLowerCase()}`).join(';')}}`;
	// Paper is light, whatever the screen is.
	return `${rule(':root', dark)}${rule(':root[data-theme="light"]', light)}@media print{${rule(':root,:root[data-theme]', light)}}`;
}

/** Serves the palette to the pages that draw one. @param current asked anew whenever the sheet is loaded */
export function picturePalette(current: () => Pictures | null): Plugin {
	return {
		name: 'picture-palette',
		enforce: 'pre',
		resolveId: (id) => (id === SHEET ? `\0${SHEET}` : undefined),
		load(id) {
			if (id !== `\0${SHEET}`) return undefined;
			const pictures = current();
			return pictures ? paletteSheet(pictures.palette) : '';
		},
	};
}
