/** Reads a page of prose (MDX): its head, and the components, links and problems of syntax in it, each with its place. */
import type { Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { pageMistake } from './mdx-mistakes.ts';
import { problem } from './messages.ts';
import { attributesOf, type Jsx, type PageBlock, pageBlocks } from './page-blocks.ts';
import type { Place, Problem } from './problem.ts';
import { soundMdx } from './sound-rest.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** A component in a page: `<Slide title="…">`. */
export type Element = {
	name: string;
	/** those whose value is text; one without a value is empty */
	attributes: Record<string, string>;
	/** the component that it stands in */
	inside: Element | undefined;
	place: Place;
	/** what is read in it; a line for each block */
	text: string;
};

export type MdxPage = {
	file: string;
	head: YamlText;
	/** every component, in the order of the text */
	elements: Element[];
	/** where the page leads to: links, and definitions of addresses, be they used or not */
	links: { url: string; place: Place }[];
	/** the pictures that the page shows, with the words that stand for them */
	images: { url: string; alt: string; place: Place }[];
	/** what is read outside of code, in pieces that no markup parts */
	texts: { text: string; place: Place }[];
	/** what the site shows, block by block */
	blocks: PageBlock[];
};

type Node = Root | RootContent;
/** Adds a text to the component that it stands in and to those around. */
type AddText = (element: Element | undefined, text: string) => void;

/** Characters; more than any page has. */
export const MDX_LENGTH = 300_000;
/** More elements, lists and quotations inside one another than any page has. */
const LEVELS = 40;
/** How many times more tags or braces may stand open in the text. */
const LEVELS_IN_TEXT = 5;

/** What is read beyond CommonMark and MDX; nothing that would change the text. */
const features = { frontmatter: true, gfm: false, smartPunctuation: false } as const;
/** What the site reads: a cell of a table or a note at the foot of the page may hold what stands in code or in an address without it. */
const featuresOfSite = { ...features, gfm: true } as const;

/** The parser looks beyond a backslash in code that ends the text, and then ends the process. */
const END = '\n\n';

/** The facts of a page, or none where it cannot be read, and the problems of its syntax. */
type MdxReading = {
	page?: MdxPage;
	problems: Problem[];
	/** what could not be read of its head */
	lost?: readonly string[];
	/** the line at which its text begins, where not all of that was read */
	from?: number;
};

/** @param silent components whose text is said and not read: it does not count towards what they stand in */
export function readMdx(file: string, text: string, silent: ReadonlySet<string> = new Set()): MdxReading {
	const top = { file, line: 1, column: 1 };
	if (text.length > MDX_LENGTH) return { problems: [problem('file-too-long', top, { size: text.length, limit: MDX_LENGTH })] };
	const deep = tooDeep(text);
	if (deep) return { problems: [problem('nested-too-deep', { file, ...deep }, { limit: LEVELS })] };
	const long = longAddress(text);
	if (long) return { problems: [problem('link-form', { file, ...long.place }, { url: long.url })] };
	let tree: Root | undefined;
	let treeOfSite: Root | undefined;
	const { rest, errors } = soundMdx(text, (part) => {
		const ended = part + END;
		tree = mdxToMdast(ended, { features }) as Root;
		treeOfSite = mdxToMdast(ended, { features: featuresOfSite }) as Root;
	});
	const mistakes = errors.map((message) => {
		const { kind, line, column, words } = pageMistake(message, text);
		return problem(kind, { file, line, column }, words);
	});
	if (rest === undefined || !tree || !treeOfSite) return { problems: mistakes };
	const first = tree.children[0];
	const head: ReturnType<typeof readYaml> = first?.type === 'yaml' ? readYaml(file, first.value, 1) : { problems: [problem('missing-head', top)] };
	// What stands below a head that cannot be read is checked all the same.
	const { yaml = { value: {}, place: () => top }, lost = head.yaml ? undefined : [''] } = head;
	const problems = [...mistakes, ...head.problems];
	const page: MdxPage = { file, head: yaml, elements: [], links: [], images: [], texts: [], blocks: [] };
	const addText = (element: Element | undefined, part: string): void => {
		for (let each = element; each; each = silent.has(each.name) ? undefined : each.inside) each.text += part;
	};
	const onSite: MdxPage = { file, head: yaml, elements: [], links: [], images: [], texts: [], blocks: [] };
	const problemsOnSite: Problem[] = [];
	const below =
		visit(tree, (node, inside) => collect(node, inside, page, problems, addText)) ??
		visit(treeOfSite, (node, inside) => (isBareAddress(node) ? inside : collect(node, inside, onSite, problemsOnSite, () => undefined)));
	if (below) return { problems: [problem('nested-too-deep', placeIn(file, below), { limit: LEVELS })] };
	page.blocks.push(...pageBlocks(treeOfSite.children));
	page.elements.push(...othersThan(page.elements, onSite.elements));
	page.links.push(...othersThan(page.links, onSite.links));
	page.images.push(...othersThan(page.images, onSite.images));
	return {
		page,
		problems: [...problems, ...othersThan(problems.map(placed), problemsOnSite.map(placed)).map(({ problem }) => problem)],
		...(lost ? { lost } : {}),
		...(mistakes.length > 0 ? { from: (first?.position?.end.line ?? 1) + 1 } : {}),
	};
}

const placed = (found: Problem) => ({ problem: found, place: found as Place });

/** What stands at places where nothing was found before. */
function othersThan<T extends { place: Place }>(known: readonly T[], found: readonly T[]): T[] {
	const keyOf = ({ place: { line, column } }: T) => `${line}:${column}`;
	const places = new Set(known.map(keyOf));
	return found.filter((one) => !places.has(keyOf(one)));
}

/** @returns the component that what stands in the node belongs to */
function collect(node: Node, inside: Element | undefined, page: MdxPage, problems: Problem[], addText: AddText): Element | undefined {
	const place = placeIn(page.file, node);
	switch (node.type) {
		case 'mdxjsEsm':
			problems.push(problem('page-import', place));
			return inside;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			problems.push(problem('brace', place, { brace: '{' }));
			return inside;
		case 'link':
			if (node.children.length === 0) problems.push(problem('link-without-words', place, { url: node.url }));
			page.links.push({ url: node.url, place });
			return inside;
		case 'definition':
			// A note at the foot of the page looks like one.
			if (!node.identifier.startsWith('^')) page.links.push({ url: node.url, place });
			return inside;
		case 'image':
			page.images.push({ url: node.url, alt: node.alt ?? '', place });
			return inside;
		case 'imageReference':
			problems.push(problem('image-reference', place, { name: node.label ?? node.identifier }));
			return inside;
		case 'heading':
			if (node.depth === 1) problems.push(problem('heading-one', place));
			return inside;
		case 'text':
			page.texts.push({ text: node.value, place });
			problems.push(...slipsIn(node.value, place));
			addText(inside, node.value);
			return inside;
		case 'inlineCode':
			addText(inside, node.value);
			return inside;
		case 'paragraph':
		case 'listItem':
		case 'break':
			addText(inside, '\n');
			return inside;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement': {
			// The parser has taken away a paragraph that held components alone.
			if (node.type === 'mdxJsxFlowElement') addText(inside, '\n');
			const element: Element = { name: node.name ?? '', attributes: attributesOf(node), inside, place, text: '' };
			page.elements.push(element);
			if (node.attributes.some(isCode)) problems.push(problem('attribute-code', place, { tag: element.name }));
			return element;
		}
		default:
			return inside;
	}
}

/** A heading, or a link, that a blank has made plain text. */
function slipsIn(text: string, place: Place): Problem[] {
	const [, signs] = /^(#{2,6})(?=[^\s#])/.exec(text) ?? [];
	const [, url] = /\]\(((?:\/|https?:)[^\s()]*\s[^()]*)\)/.exec(text) ?? [];
	return [
		...(signs === undefined || place.column > 1 ? [] : [problem('heading-blank', place, { signs })]),
		...(url === undefined ? [] : [problem('link-blank', place, { url })]),
	];
}

/** An address that becomes a link by itself (GFM 0.29, section 6.9): always one of the web or of mail. */
function isBareAddress(node: Node): boolean {
	if (node.type !== 'link') return false;
	const [first] = node.children;
	const [, rest] = /^(?:https?:\/\/|mailto:)(.*)$/.exec(node.url) ?? [];
	return rest !== undefined && first?.type === 'text' && first.value.replace(/^https?:\/\//, '') === rest;
}

/** `{…}` in a tag runs where pages are built. */
const isCode = (attribute: Jsx['attributes'][number]): boolean =>
	attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null);

/**
 * Shows every node in the order of the text; without recursion, so that no depth of nesting overflows the stack.
 * @returns the first node that lies deeper than `LEVELS`; those behind it are not shown
 */
function visit(root: Node, see: (node: Node, inside: Element | undefined) => Element | undefined): Node | undefined {
	const open: { node: Node; inside: Element | undefined; depth: number }[] = [{ node: root, inside: undefined, depth: 0 }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { node, depth } = next;
		if (depth > LEVELS) return node;
		const inside = see(node, next.inside);
		if ('children' in node) for (const child of (node.children as Node[]).toReversed()) open.push({ node: child, inside, depth: depth + 1 });
	}
	return undefined;
}

function placeIn(file: string, { position }: Node): Place {
	return { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** The sign of one quotation or list item at the start of a line (CommonMark 0.31.2, sections 5.1 and 5.2). */
const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const TAG_OR_BRACE = /<(\/?)[a-z_$>][^<>]*|[{}]/gi;

/**
 * Looks for nesting that keeps the parser busy without end or overflows its stack, before it sees it. Tags and braces in code or in
 * values are counted as well, so that much more of them is let through: what is left is counted in the tree.
 * @returns the place where it goes too deep
 */
function tooDeep(text: string): { line: number; column: number } | undefined {
	let tags = 0;
	let braces = 0;
	for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
		let levels = 0;
		for (CONTAINER.lastIndex = 0; CONTAINER.test(line); ) if (++levels > LEVELS) return { line: index + 1, column: CONTAINER.lastIndex };
		for (const match of line.matchAll(TAG_OR_BRACE)) {
			const [sign, closing] = match;
			braces = Math.max(braces + sign.split('{').length - sign.split('}').length, 0);
			if (closing === '/') tags = Math.max(tags - 1, 0);
			else if (sign.startsWith('<') && !sign.endsWith('/')) tags++;
			if (Math.max(tags, braces) > LEVELS * LEVELS_IN_TEXT) return { line: index + 1, column: match.index + 1 };
		}
	}
	return undefined;
}

/** Characters of an address; hosts take no longer one, and a parser compares each part of it with all that follow. */
const ADDRESS = 2000;
const LONG_ADDRESS = new RegExp(`(?:https?://|www\\.)\\S{${ADDRESS},}`, 'i');
/** Characters of it that are shown. */
const SHOWN = 80;

/** An address that no browser would follow, with its place. */
function longAddress(text: string): { url: string; place: { line: number; column: number } } | undefined {
	const found = LONG_ADDRESS.exec(text);
	if (!found) return undefined;
	const before = text.slice(0, found.index).split(/\r\n?|\n/);
	return { url: found[0].slice(0, SHOWN), place: { line: before.length, column: (before.at(-1) ?? '').length + 1 } };
}
