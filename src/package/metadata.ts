/** What every manifest says of a course beside its structure: what it is about, in which language, how long it takes, of which day it is. */
import type { CourseDocument } from '../course/document.ts';
import { isPlaceholder } from '../reference/placeholder.ts';
import { courseAddress } from './data.ts';

export type PackageMetadata = {
	/** the address of the course on the published site; none while that has no address */
	address?: string;
	title: string;
	description: string;
	/** what its modules are about, or the lessons of one module */
	keywords: string[];
	/** BCP 47 */
	language: string;
	/** minutes that a learner usually takes */
	minutes: number;
	/** the day of the edition, `YYYY-MM-DD` */
	edition: string;
};

/**
 * @param site the address of the published site, without a slash at its end
 * @param edition the day of the edition, `YYYY-MM-DD`
 */
export function metadataOf(course: CourseDocument, site: string, edition: string): PackageMetadata {
	const { title, summary, modules, language, minutes, part } = course;
	const topics = part ? modules.flatMap(({ lessons }) => lessons) : modules;
	return {
		...(isPlaceholder(site) ? {} : { address: courseAddress(course, site) }),
		title,
		description: summary,
		keywords: [...new Set(topics.map((topic) => topic.title))],
		language,
		minutes,
		edition,
	};
}

/** @returns a time as ISO 8601 writes it: `PT1H30M` */
export function duration(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
