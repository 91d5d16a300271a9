/**
 * Checks a package before it is published: what schemas do not see. Every file that something names is there, every id is there once,
 * every reference leads to one, every path is relative and stays inside, nothing is loaded from anywhere else, and every
 * page has a policy, which refuses nothing that stands in it; no name is longer than an LMS takes.
 */
import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { readBuiltPage } from '../files/built-page.ts';
import { decodedPart } from '../files/percent.ts';
import { addressesIn, fileOfAddress } from '../files/style-addresses.ts';
import { allOf, type Node, readXml } from '../files/xml-reader.ts';
import { LONGEST_NAME } from './lms-name.ts';

export type PackageFiles = ReadonlyMap<string, string | Uint8Array>;
type Found = { name: string; attributes: Record<string, string> };

/** @returns what is wrong, a line for each; nothing where all is well */
export function verifyPackage(files: PackageFiles): string[] {
	const problems: string[] = [];
	for (const path of files.keys()) if (!isInside(path)) problems.push(`${path}: no path inside a package`);
	for (const [path, content] of files) {
		if (path.endsWith('.html')) problems.push(...htmlProblems(path, textOf(content), files));
		if (path.endsWith('.xml')) problems.push(...xmlProblems(path, textOf(content), files));
		if (path.endsWith('.css')) problems.push(...cssProblems(path, textOf(content), files));
	}
	return problems;
}

const textOf = (content: string | Uint8Array): string => (typeof content === 'string' ? content : new TextDecoder().decode(content));

function isInside(path: string): boolean {
	return path !== '' && !/^[a-z][a-z\d+.-]*:|^[\\/]|\\/i.test(path) && !path.split('/').some((part) => part === '..' || part === '.' || part === '');
}

function elementsOf(text: string): Found[] {
	const found: Found[] = [];
	const parser = new Parser({ onopentag: (name, attributes) => void found.push({ name, attributes }) }, { decodeEntities: true });
	parser.end(text);
	return found;
}

function twice(path: string, ids: readonly string[]): string[] {
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${path}: the id “${id}” stands more than once`);
}

function xmlProblems(path: string, text: string, files: PackageFiles): string[] {
	const read = readXml(text);
	if ('fault' in read) return [`${path}:${read.fault.line}:${read.fault.column}: no XML that can be read`];
	const elements = allOf(read.root);
	const named = elements.flatMap(({ name, text: own, attributes: { title } }) => [title ?? '', name === 'title' ? own : '']);
	const long = named.filter((name) => name.length > LONGEST_NAME).map((name) => `${path}: the name “${name.slice(0, 60)}…” has ${name.length} characters`);
	return /(^|\/)(imsmanifest|cmi5)\.xml$/.test(path) ? [...long, ...manifestProblems(path, elements, files)] : long;
}

function manifestProblems(path: string, elements: readonly Node[], files: PackageFiles): string[] {
	const ids = elements.flatMap(({ attributes: { identifier } }) => identifier ?? []);
	const problems = twice(path, ids);
	const resources = new Set(elements.filter(({ name }) => name === 'resource').map(({ attributes: { identifier } }) => identifier));
	for (const { name, attributes } of elements) {
		const { href, identifierref, default: main } = attributes;
		if (href !== undefined && !isInside(href)) problems.push(`${path}: “${href}” is no path inside the package`);
		else if (href !== undefined && !files.has(href)) problems.push(`${path}: “${href}” is not in the package`);
		if (identifierref !== undefined && !resources.has(identifierref)) problems.push(`${path}: no resource “${identifierref}”`);
		if (name === 'organizations' && main !== undefined && !ids.includes(main)) problems.push(`${path}: no organization “${main}”`);
	}
	for (const { name, text: launched } of elements) {
		if (name === 'url' && !files.has(launched)) problems.push(`${path}: “${launched}” is not in the package`);
	}
	const listed = new Set(elements.filter(({ name }) => name === 'file').map(({ attributes: { href } }) => href));
	if (listed.size > 0) {
		for (const file of files.keys()) if (!listed.has(file) && file !== path && !/\.(xsd|dtd)$/.test(file)) problems.push(`${path}: does not name “${file}”`);
	}
	return problems;
}

/** Attributes by which a page loads something; links that a reader follows are others. */
const loads: Record<string, string> = { script: 'src', img: 'src', link: 'href', iframe: 'src', source: 'src', video: 'src', audio: 'src', track: 'src' };

function htmlProblems(path: string, text: string, files: PackageFiles): string[] {
	const elements = elementsOf(text);
	const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
	const problems = twice(path, ids);
	const { scripts, dangers } = readBuiltPage(text);
	if (scripts.length > 0) problems.push(`${path}: a script stands in the page, which its policy lets no browser run`);
	problems.push(...dangers.map((danger) => `${path}: would run code or load from elsewhere: ${danger}`));
	if (!elements.some(({ attributes }) => attributes['http-equiv'] === 'content-security-policy')) problems.push(`${path}: no Content Security Policy`);
	const at = (target: string) => {
		const [file = ''] = target.split(/[?#]/);
		return posix.normalize(posix.join(posix.dirname(path), decodedPart(file) ?? file));
	};
	for (const { name, attributes } of elements) {
		const loaded = attributes[loads[name] ?? ''];
		if (loaded !== undefined && !loaded.startsWith('data:') && !files.has(at(loaded))) problems.push(`${path}: loads “${loaded}”, which is not in the package`);
		const { href } = attributes;
		if (name !== 'a' || href === undefined) continue;
		if (href.startsWith('#')) {
			const anchor = href.slice(1);
			if (anchor !== '' && !ids.includes(decodedPart(anchor) ?? anchor)) problems.push(`${path}: no place “${href}”`);
		} else if (!/^(https?:|mailto:|tel:)/.test(href) && !files.has(at(href))) problems.push(`${path}: “${href}” is not in the package`);
	}
	return problems;
}

function cssProblems(path: string, text: string, files: PackageFiles): string[] {
	return addressesIn(text)
		.filter((target) => !/^(?:data:|#)/.test(target))
		.filter((target) => {
			const file = fileOfAddress(target);
			return file === undefined || !files.has(posix.join(posix.dirname(path), file));
		})
		.map((target) => `${path}: loads “${target}”, which is not in the package`);
}
