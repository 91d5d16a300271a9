/** What a web server has to do for a built site, worked out once from the site and its `_headers`: each server's configuration is written from it. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lookup } from 'mrmime';
import { builtBase } from '../files/below-base.ts';
import { listFolder } from '../files/folder.ts';
import { headersFor, patternExpression, readHeaderRules } from '../files/header-rules.ts';
import { belowBase } from '../files/site-address.ts';

/** The values of one header. */
export type HostHeader = {
	name: string;
	/** where no case fits; none there where it is empty */
	otherwise: string;
	/** the first that fits holds: the expression of a path, and the value */
	cases: { expression: string; value: string }[];
};

export type HostRules = {
	headers: HostHeader[];
	/** media types, each with the endings of its files, without a dot */
	types: { type: string; endings: string[] }[];
	/** the addresses of pages for what is not there, each with the folder that it stands for; that of the deepest folder first */
	missing: { folder: string; page: string }[];
	/** the path that the site was built for, with slashes at both ends */
	base: string;
};

/** What is asked for by name changes under that name: every visit asks whether it has. */
const ASK_AGAIN = 'no-cache';

/** Types that the table of endings lacks. */
const OWN_TYPES: Record<string, string> = {
	h5p: 'application/zip',
	imscc: 'application/zip',
	ttl: 'text/turtle',
	mjs: 'text/javascript',
	js: 'text/javascript',
};

/** Types of text that are none by name. */
const TEXT = /^text\/|[+/](json|xml)$|^application\/(ld\+json|manifest\+json)$/;

/**
 * @param dist the folder of the built site
 * @throws where there is no `_headers` in it
 */
export function readHostRules(dist: string): HostRules {
	return hostRules(readFileSync(join(dist, '_headers'), 'utf8'), listFolder(dist).files, builtBase(dist));
}

/**
 * @param headers the text of `_headers`
 * @param files every file of the site, from its root
 * @param base the path that the site is published below; the rules in `headers` have it already
 */
export function hostRules(headers: string, files: readonly string[], base = '/'): HostRules {
	return { headers: headersOf(headers, base), types: typesOf(files), missing: missingOf(files, base), base };
}

function headersOf(text: string, base: string): HostHeader[] {
	const everywhere = `${base}*`;
	const rules = readHeaderRules(text);
	const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
	// The longest pattern first: it is the one that says most of a path.
	const patterns = [...new Set(rules.map(({ pattern }) => pattern))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const all = names.map((name): HostHeader => {
		const valueAt = (pattern: string) => headersFor(rules, example(pattern))[name.toLowerCase()] ?? '';
		const otherwise = valueAt(everywhere);
		const cases = patterns.filter((pattern) => pattern !== everywhere).map((pattern) => ({ expression: patternExpression(pattern), value: valueAt(pattern) }));
		return { name, otherwise, cases: cases.filter(({ value }) => value !== otherwise) };
	});
	return all.map((header) => (header.name === 'Cache-Control' && header.otherwise === '' ? { ...header, otherwise: ASK_AGAIN } : header));
}

/** A path that a pattern fits, and none that is longer. */
const example = (pattern: string): string => pattern.replaceAll(/\*|:[a-z]\w*/gi, '-');

function typesOf(files: readonly string[]): HostRules['types'] {
	const endings = [...new Set(files.map((file) => extname(file).slice(1).toLowerCase()))].sort();
	const known = endings.flatMap((ending) => {
		const type = OWN_TYPES[ending] ?? lookup(ending);
		return ending === '' || type === undefined ? [] : [{ ending, type: TEXT.test(type) ? `${type}; charset=utf-8` : type }];
	});
	const grouped = Map.groupBy(known, ({ type }) => type);
	return [...grouped].map(([type, each]) => ({ type, endings: each.map(({ ending }) => ending) })).sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** `/en/404.html` stands for what is missing under `/en/`. */
function missingOf(files: readonly string[], base: string): HostRules['missing'] {
	const pages = files.filter((file) => /(^|\/)404\.html$/.test(file)).map((file) => belowBase(`/${file}`, base));
	pages.sort((a, b) => b.split('/').length - a.split('/').length || (a < b ? -1 : 1));
	return pages.map((page) => ({ folder: page.replace(/[^/]*$/, ''), page }));
}
