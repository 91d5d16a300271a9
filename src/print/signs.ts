/** Signs that the site's typeface lacks are drawn on paper: no typeface of the machine is needed for them. */
const DRAWN: Readonly<Record<string, string>> = {
	'→': '<svg class="sign" role="img" aria-label="→" viewBox="0 0 12 8"><path d="M0 4h11M7.5 .8 11 4 7.5 7.2" fill="none" stroke="currentColor"/></svg>',
	'☐': '<svg class="sign box" role="img" aria-label="☐" viewBox="0 0 8 8"><path d="M.5 .5h7v7h-7z" fill="none" stroke="currentColor" stroke-width=".6"/></svg>',
};

/** @param text escaped, without elements */
export const drawnSigns = (text: string): string => text.replace(/[→☐]/g, (sign) => DRAWN[sign] ?? sign);
