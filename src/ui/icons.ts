/** The icons of pages: Phosphor's, drawn into the page at build. Editors name them by Phosphor's own names. */
import { icons } from '@iconify-json/ph';
import { escapeHtml } from '../files/escape.ts';

/** Weights of Phosphor that pages use; the regular one has no ending. */
export type IconWeight = 'regular' | 'duotone' | 'fill';

const known = (name: string): boolean => Object.hasOwn(icons.icons, name);

/** True for the name of an icon in its regular weight, such as `baby`. */
export const isIcon = (name: string): boolean => known(name) && !/-(bold|thin|light|fill|duotone)$/.test(name);

/**
 * @param name an icon, in its regular weight
 * @param weight which drawing of it; the duotone one has a second tone at a fifth of the colour
 * @returns an SVG element of 1em that takes the colour of the text and is hidden from screen readers
 * @throws RangeError for a name that Phosphor does not have
 */
export function iconSvg(name: string, weight: IconWeight = 'regular'): string {
	const icon = isIcon(name) ? icons.icons[weight === 'regular' ? name : `${name}-${weight}`] : undefined;
	if (icon === undefined) throw new RangeError(`unknown icon: ${escapeHtml(name)}`);
	return `<svg class="icon" viewBox="0 0 ${icons.width ?? 256} ${icons.height ?? 256}" width="1em" height="1em" aria-hidden="true">${icon.body}</svg>`;
}
