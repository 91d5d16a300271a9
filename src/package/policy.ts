/** The Content Security Policy (Level 3) of a package's pages. Frames of quizzes are written by the page, and inherit it. */
import type { Format, PlayedFormat } from './paths.ts';

/** Stands in the rendered page for the policy, which depends on the format. */
export const POLICY_MARK = '{policy}';

/**
 * What a page needs, and no more: its own files, also from a folder, where browsers take `'self'` for files; pictures in its text; and
 * whom it tells of what was learned. SCORM is told by calls to the window of the LMS; whether its server answers is asked of the
 * server that the page came from. The address of a record store is known at the launch; one over http is reached from a page over
 * http alone, as browsers see to.
 * @returns the value of the header, without double quotes
 */
export function pagePolicy(format: Format): string {
	const directives = [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		// Charts place their labels so.
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self'",
		"media-src 'self'",
		"frame-src 'self'",
		`connect-src ${CONNECTIONS[format]}`,
		"base-uri 'none'",
		"form-action 'none'",
	];
	return directives.join('; ');
}

const CONNECTIONS: Record<Format, string> = {
	cartridge11: "'none'",
	cartridge: "'none'",
	cmi5: "'self' http: https:",
	scorm12: "'self'",
	scorm2004: "'self'",
	web: "'none'",
};

/**
 * @param html the page as it was rendered
 * @throws where it has no place for a policy
 */
export function withPolicy(html: string, format: PlayedFormat): string {
	const place = `content="${POLICY_MARK}"`;
	if (!html.includes(place)) throw new Error('the page of a package has no place for its policy');
	return html.replace(place, () => `content="${pagePolicy(format)}"`);
}
