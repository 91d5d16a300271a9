/** Where an error on a page is reported to. */
import { inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import type { SiteInfo } from '../reference/schema.ts';

/** What a report is about. */
type Reported = {
	title: string;
	/** the whole address of the page */
	address: string;
};

/**
 * @param contact how the operator is reached
 * @returns the address of a form, or of a mail with subject and text filled in (RFC 6068); none where the operator takes neither
 */
export function reportAddress(contact: SiteInfo['contact'], { title, address }: Reported, say: Say): string | undefined {
	if (contact?.form !== undefined) return contact.form.replaceAll('{page}', encodeURIComponent(address));
	if (contact?.mail === undefined) return undefined;
	const subject = encodeURIComponent(say('frame.report.subject', { title }));
	// RFC 6068, section 5: lines of the text end in %0D%0A.
	const body = encodeURIComponent(say('frame.report.body', { address }).replaceAll('\n', '\r\n'));
	return `mailto:${encodeURI(contact.mail)}?subject=${subject}&body=${body}`;
}

/** What a page is cited as, without its address: author where there is one, title, site, day of the build as it is written. */
export function citationOf(
	{ operator, title }: Pick<SiteInfo, 'operator' | 'title'>,
	page: { title: string; date: string },
	language: string,
	say: Say,
): string {
	const said = say('frame.citation', { ...page, site: inLanguage(title, language) });
	return operator ? `${inLanguage(operator.name, language)}. ${said}` : said;
}
