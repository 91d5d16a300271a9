/** What tests of lessons share: the pages that there are, going through slides, pages of a PDF. */
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
