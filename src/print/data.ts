/** What was printed before this build, as pages get it. */
import list from 'content:editions';
import type { Series } from './edition.ts';
import type { Printed } from './list.ts';
import { EDITIONS } from './paths.ts';

export const printedEditions = list as Printed[];

/** Those of a page, in a language. @param page its address without the language */
export const editionsOfPage = (page: string, language: string): Printed[] =>
	printedEditions.filter((edition) => edition.page === page && edition.language === language);

/** The address of the file of an edition. */
export const fileAddress = ({ file }: Printed): string => `${EDITIONS}${file}`;

/** The place of the editions of a series in their list. */
export const placeOf = (series: Series): string => `${series.toLowerCase()}`;
