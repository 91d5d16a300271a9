/** Text that would run as a script wherever it stood as markup, put into every field of text of a content folder. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { check } from '../src/content/check.ts';
import { isError } from '../src/source/report.ts';

/** Sets `ran` in the window by every way of running that HTML has; ends whatever it may stand in first. */
const MARK = ' </title></textarea></style></script></noscript></template>-->';
const HOSTILE = [
	MARK,
	'<script>window.ran="script"</script>',
	'<img src=x onerror=window.ran="image">',
	'<svg onload=window.ran="svg">',
	'" onmouseover=window.ran="double" autofocus onfocus=window.ran="double"',
	"' onfocus=window.ran='single'",
	']]>',
	['$', '{window.ran="template"}'].join(''),
	'{{constructor.constructor("window.ran=1")()}}',
	'[x](javascript:window.ran=2) \\u003cscript>',
].join(' ');

export type Tried = { file: string; path: string; refused: boolean };

/** Keys whose text is shown as it is, beside those of languages. */
const SHOWN = ['title', 'publisher', 'description', 'label', 'name', 'tagline'];

type Field = { path: string; scalar: Scalar<string> };

/** Every field of text in a YAML document: what stands under a language, and what a page shows as it is. */
function fieldsOf(document: ReturnType<typeof parseDocument>, everything: boolean): Field[] {
	const found: Field[] = [];
	visit(document, {
		Scalar(key, node, path) {
			if (key === 'key' || typeof node.value !== 'string') return;
			const pair = path.at(-1);
			if (!isPair(pair) || !isScalar(pair.key)) return;
			const holder = path.at(-2);
			const isTranslated = isMap(holder) && holder.has('vi');
			const name = String(pair.key.value);
			// Which number chooses the form of a text is no text.
			if (everything && name === 'by') return;
			if (everything || isTranslated || SHOWN.includes(name)) {
				const names = path.flatMap((each) => (isPair(each) && isScalar(each.key) ? [String(each.key.value)] : []));
				found.push({ path: names.join('.'), scalar: node as Scalar<string> });
			}
		},
	});
	return found;
}

/** The YAML of a file, and what makes the whole file of it again. */
function partsOf(name: string, text: string): [yaml: string, whole: (yaml: string) => string] {
	const head = /^---\n([\s\S]*?)\n---\n/.exec(text);
	if (name.endsWith('.yaml')) return [text, (yaml) => yaml];
	return head?.[1] === undefined ? ['', () => text] : [head[1], (yaml) => `---\n${yaml.trimEnd()}\n---\n${text.slice(head[0].length)}`];
}

/** A file with its fields, as they stand and as they are written. */
class Tree {
	readonly name: string;
	readonly fields: Field[];
	readonly #document: ReturnType<typeof parseDocument>;
	readonly #file: string;
	readonly #whole: (yaml: string) => string;

	constructor(root: string, name: string) {
		this.name = name;
		this.#file = join(root, name);
		const [yaml, whole] = partsOf(name, readFileSync(this.#file, 'utf8'));
		this.#whole = whole;
		this.#document = parseDocument(yaml);
		this.fields = fieldsOf(this.#document, name.startsWith('languages/') && name.endsWith('strings.yaml'));
	}

	/** Puts the text into some of its fields, or takes it out of them. */
	set(fields: readonly Field[], hostile: boolean): void {
		for (const { scalar } of fields) scalar.value = hostile ? scalar.value + HOSTILE : scalar.value.slice(0, -HOSTILE.length);
		writeFileSync(this.#file, this.#whole(this.#document.toString({ lineWidth: 0 })));
	}

	/** The fields with the text in them that stand in some lines of the file, counted from 1. */
	inLines(lines: ReadonlySet<number>): Field[] {
		const marked = readFileSync(this.#file, 'utf8')
			.split('\n')
			.flatMap((line, index) => Array<number>(line.split(MARK).length - 1).fill(index + 1));
		const hostile = this.fields.filter(({ scalar }) => scalar.value.endsWith(HOSTILE));
		return hostile.filter((_, index) => lines.has(marked[index] ?? 0));
	}
}

/** How often fields are taken out for what was taken out before. */
const ROUNDS = 3;

/**
 * Puts the text into every field of every file, and takes it out again where the check refuses it.
 * @param root a content folder, which is changed
 * @param today `YYYY-MM-DD`
 * @throws where an error stands in no field with the text
 */
export function makeHostile(root: string, today: string): Tried[] {
	const errors = () => check(root, today).problems.filter(isError);
	const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yaml|mdx)$/.test(name));
	const trees = names.sort().map((name) => new Tree(root, name.replaceAll('\\', '/')));
	for (const tree of trees) tree.set(tree.fields, true);
	// All at once, then one by one those in which errors stand: a field may be refused for what stands in another one, and taken for what another one had.
	const suspects = trees.map((): Field[] => []);
	for (let found = errors(), round = 0; found.length > 0 && round < ROUNDS; found = errors(), round++) {
		const lines = Map.groupBy(found, ({ file }) => file);
		for (const [index, tree] of trees.entries()) {
			const own = tree.inLines(new Set(lines.get(`content/${tree.name}`)?.map(({ line }) => line)));
			tree.set(own, false);
			suspects[index]?.push(...own);
		}
	}
	if (errors().length > 0)
		throw new Error(
			errors()
				.map(({ file, line, kind }) => `${file}:${line}: ${kind} in no field of text`)
				.join('\n'),
		);
	return trees.flatMap((tree, index) => {
		const refused = (suspects[index] ?? []).filter((field) => {
			tree.set([field], true);
			const isRefused = errors().length > 0;
			if (isRefused) tree.set([field], false);
			return isRefused;
		});
		return tree.fields.map((field) => ({ file: tree.name, path: field.path, refused: refused.includes(field) }));
	});
}
