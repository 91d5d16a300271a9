/** The colours that a copy of the site may have of its own: their names, those of the project, the style sheet that declares them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What pages use each colour for, and the custom property that it becomes. */
const properties = {
	/** lines and marks of what one can do; in the light theme, links */
	accent: '--sl-color-accent',
	/** words on `soft`; in the dark theme, links */
	strong: '--sl-color-accent-high',
	/** behind words that are marked */
	soft: '--sl-color-accent-low',
	/** behind the white words of a button */
	fill: '--fill',
	/** the first line or bar of a chart */
	chart: '--chart-1',
	/** what one should notice */
	warm: '--warm',
	/** behind it */
	warmSoft: '--warm-low',
	/** behind a section of a page */
	band: '--band',
	bandWarm: '--band-warm',
} as const;

export type ColourName = keyof typeof properties;
export const colourNames = Object.keys(properties) as ColourName[];
/** `#rrggbb` by what it is used for. */
type Scheme = Readonly<Record<ColourName, string>>;
export type Colours = { light: Scheme; dark: Scheme };

/** Those of a copy that names none. */
export const defaultColours: Colours = {
	light: {
		accent: '#0f6670',
		strong: '#0a3f46',
		soft: '#d8eef0',
		fill: '#0f6670',
		chart: '#0f6670',
		warm: '#a3470e',
		warmSoft: '#fcebdc',
		band: '#eef6f6',
		bandWarm: '#fdf5ec',
	},
	dark: {
		accent: '#2b8a94',
		strong: '#a9dde2',
		soft: '#0d2f35',
		fill: '#1d6f78',
		chart: '#6cc6d0',
		warm: '#f0b07a',
		warmSoft: '#38261a',
		band: '#18252a',
		bandWarm: '#231e1a',
	},
};

/**
 * @returns the custom properties: the dark theme, which is the one without a name, and the light one; those of paper and of cards,
 * which have no theme of their own, stand with the first
 */
export function colourSheet({ light, dark }: Colours): string {
	const rule = (selector: string, scheme: Scheme, more: string[] = []) =>
		`${selector} {\n${[...colourNames.map((name) => `${properties[name]}: ${scheme[name]};`), ...more].map((line) => `\t${line}\n`).join('')}}\n`;
	const either = (name: ColourName) => `light-dark(${light[name]}, ${dark[name]})`;
	return `${rule(':root', dark, [`--accent-on-paper: ${light.accent};`, `--card-accent: ${either('accent')};`, `--card-link: ${either('strong')};`])}\n${rule(':root[data-theme="light"]', light)}`;
}

/**
 * @param folder where to write, an absolute path
 * @returns the path of the style sheet
 */
export function makeColours(folder: string, colours: Colours): string {
	mkdirSync(folder, { recursive: true });
	const sheet = join(folder, 'colours.css');
	writeFileSync(sheet, colourSheet(colours));
	return sheet;
}
