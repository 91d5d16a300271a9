/** Text that would run as a script wherever it stood as markup, put into every field of text of a content folder. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { check } from '../src/content/check.ts';
import { isError } from '../src/source/report.ts';

/** Sets `ran` in the window by every way of running that HTML has; ends whatever it may stand in first. */
const HOSTILE = [
	' </title></textarea></style></script></noscript></template>-->',
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

/**
 * Puts the text into every field of every file, and takes it out again where the check refuses it.
 * @param root a content folder, which is changed
 * @param today `YYYY-MM-DD`
 */
export function makeHostile(root: string, today: string): Tried[] {
	const errors = () => check(root, today).problems.filter(isError).length;
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(yaml|mdx)$/.test(name))
		.sort()
		.flatMap((name) => {
			const file = join(root, name);
			const [yaml, whole] = partsOf(name, readFileSync(file, 'utf8'));
			const document = parseDocument(yaml);
			const fields = fieldsOf(document, name.startsWith('languages/') && name.endsWith('strings.yaml'));
			const write = () => writeFileSync(file, whole(document.toString({ lineWidth: 0 })));
			const refused = new Set<Field>();
			for (const { scalar } of fields) scalar.value += HOSTILE;
			write();
			if (fields.length > 0 && errors() > 0) {
				for (const { scalar } of fields) scalar.value = scalar.value.slice(0, -HOSTILE.length);
				for (const field of fields) {
					const { scalar } = field;
					scalar.value += HOSTILE;
					write();
					if (errors() === 0) continue;
					scalar.value = scalar.value.slice(0, -HOSTILE.length);
					refused.add(field);
				}
				write();
			}
			return fields.map((field) => ({ file: name, path: field.path, refused: refused.has(field) }));
		});
}
