/** What tests of lessons share: the pages that there are, going through slides, pages of a PDF, what axe finds. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPage } from './pages.ts';

export const lesson = '/truong-hoc/tieng-noi-cua-em/';
const pages = await everyPage();

/** The address of one face of every lesson and guide, in every language. */
export const facesOf = (face: string): string[] => pages.filter((path) => path.endsWith(`/${face}/`));

/** Where the deck stands, as its bar says: `4 / 11`. */
export const placeOf = (page: Page) => page.locator('.deck-place');

/** How many pages a PDF has. */
export function pagesIn(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What axe finds on the page as it stands, by the rules for WCAG 2.2 AA. */
export async function axe(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}  ${target.join(' ')}`));
}
