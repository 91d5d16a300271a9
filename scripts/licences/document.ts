/** The document of third-party licences, as Markdown. */
import type { Package } from './packages.ts';
import { coreNotes, ENGINE_OF, engine, engineNotes, type Shipped, schemaNotes, shipped } from './shipped.ts';

const INTRO = `# Giấy phép của phần mềm bên thứ ba · Third-party licences

Tệp này do \`npm run licences\` làm ra từ các gói đã cài; đừng sửa tay. Mã của trang theo giấy phép MIT (\`LICENSE\`).

This file is made by \`npm run licences\` from the installed packages; do not edit it by hand. The site's own code is under the MIT licence (\`LICENSE\`).`;

/**
 * @param packages every package that the site is built with, in order
 * @throws where a package that is said to ship is missing, has no licence text, or is another version than was looked into
 */
export function licencesDocument(packages: readonly Package[]): string {
	const toVisitors = shipped.map((item) => ({ ...item, ...installed(packages, item.name) }));
	const others = packages.filter(({ name, own }) => !own || !shipped.some((item) => item.name === name));
	return `${[
		INTRO,
		'## Shipped to visitors',
		'What a built site holds of other people’s work.',
		table(
			['package', 'version', 'licence', 'what ships', 'source'],
			toVisitors.map((item) => [item.name, item.version, item.licence, item.what, address(item)]),
		),
		...toVisitors.map((item) => `### ${item.name} ${item.version}\n\n\`\`\`text\n${textOf(item)}\n\`\`\``),
		'### The H5P core inside h5p-standalone',
		coreNotes,
		'### In course packages',
		schemaNotes,
		`### Inside Pagefind’s engine`,
		table(
			['part', 'licence', 'authors', 'source'],
			engine.map(({ name, licence, authors, source }) => [name, licence, authors, `<${source}>`]),
		),
		engineNotes,
		'## Used to build',
		'Needed to build the site; nothing of it is in a published site. `EDITOR=1` adds the editor (@sveltia/cms, with the icons of @fontsource-variable/material-symbols-outlined) to a site on one’s own computer.',
		table(
			['package', 'version', 'licence', 'copyright', 'source'],
			others.filter(({ optional }) => !optional).map((item) => [item.name, item.version, item.licence, copyright(item.text), address(item)]),
		),
		'### On some systems only',
		'Which of these are installed depends on the system that builds the site. Each carries its own notices.',
		table(
			['package', 'version', 'licence'],
			others.filter(({ optional }) => optional).map(({ name, version, licence }) => [name, version, licence]),
		),
	].join('\n\n')}\n`;
}

function installed(packages: readonly Package[], name: string): Package {
	const found = packages.find((item) => item.name === name && item.own);
	if (!found) throw new Error(`${name} is said to ship in scripts/licences/shipped.ts, and is no package of the site`);
	if (name === 'pagefind' && found.version !== ENGINE_OF)
		throw new Error(`pagefind ${found.version}: look into its engine and bring scripts/licences/shipped.ts up to date`);
	return found;
}

/** The licence text of a package that ships; each copyright notice once, where a file repeats it for every one of its parts. */
function textOf({ name, text, until }: Package & Shipped): string {
	if (text === undefined) throw new Error(`${name} ships and has no licence file`);
	const end = until ? text.search(until) : -1;
	const own = (end === -1 ? text : text.slice(0, end)).trim();
	const [first = '', ...rest] = own.split('\n');
	const notices = new Set(first.split(/ (?=[\w-]+\.ttf: )/).map((notice) => notice.replace(/^[\w-]+\.ttf: /, '')));
	return [...notices, ...rest].join('\n');
}

/** The first line of a licence that names who holds the copyright. */
function copyright(text: string | undefined): string {
	const lines = (text ?? '').split('\n').map((line) => line.replace(/^[\s#*>]+/, '').trim());
	const line = lines.find((text) => /^(copyright\b.*\d{4}|copyright (\(c\)|©)|\(c\) |© )/i.test(text) && !/\[yyyy\]|\{yyyy\}/.test(text));
	return (
		line
			?.replace(/^copyright\s*/i, '')
			.replace(/^(\(c\)|©)\s*/i, '')
			.replace(/\s*all rights reserved\.?\s*$/i, '') ?? ''
	);
}

const address = ({ source }: Package): string => (source === undefined ? '' : `<${source}>`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
