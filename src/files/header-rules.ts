/** The file `_headers`, by which hosts of static sites know what to send with which address (Cloudflare Pages, Netlify). */
import { literally } from './literally.ts';

export type HeaderRule = { /** as it is written */ pattern: string; fits: (path: string) => boolean; headers: [name: string, value: string][] };

/**
 * @param text of `_headers`: a path on a line of its own, its headers indented below; `*` stands for anything, `:name` for one step
 * @returns the rules in their order; lines that are neither are passed over, as by hosts
 */
export function readHeaderRules(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n')) {
		const [, name, value] = /^\s+([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? [];
		if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
		else if (line.startsWith('/')) rules.push({ pattern: line.trim(), fits: fitsPattern(line.trim()), headers: [] });
	}
	return rules;
}

/** @returns the same rules for a site below a path of its host; a host reads them at its root */
export const rulesBelow = (text: string, base: string): string => text.replace(/^\//gm, base);

function fitsPattern(pattern: string): (path: string) => boolean {
	const whole = new RegExp(patternExpression(pattern));
	return (path) => whole.test(path);
}

/** @returns the regular expression of a pattern, as JavaScript, PCRE and RE2 read it */
export function patternExpression(pattern: string): string {
	const parts = pattern.split(/(\*|:[a-z]\w*)/i);
	const expression = parts.map((part) => (part === '*' ? '.*' : /^:[a-z]/i.test(part) ? '[^/]+' : literally(part)));
	return `^${expression.join('')}$`;
}

/**
 * @param address as it was asked for: encoded, with a query, with steps back
 * @returns the headers of all rules that fit, by name in small letters; those of one name are joined, so of two policies both hold
 */
export function headersFor(rules: readonly HeaderRule[], address: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const { headers } of rules.filter(({ fits }) => fits(pathOf(address)))) {
		for (const [name, value] of headers) {
			const key = name.toLowerCase();
			found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
		}
	}
	return found;
}

/**
 * @param address as it was asked for: encoded, with a query, with steps back
 * @returns the path of the file that a host would look up: decoded, without steps back, several slashes as one. Never throws.
 */
export function pathOf(address: string): string {
	const encoded = address.split(/[?#]/)[0] ?? '';
	try {
		return plain(decodeURIComponent(encoded));
	} catch {
		return plain(encoded);
	}
}

function plain(path: string): string {
	const steps: string[] = [];
	for (const step of path.split(/[\\/]+/)) {
		if (step === '..') steps.pop();
		else if (step !== '.' && step !== '') steps.push(step);
	}
	return `/${steps.join('/')}${steps.length > 0 && /[\\/]$/.test(path) ? '/' : ''}`;
}
