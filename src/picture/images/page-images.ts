/** Writes the pictures of prose into its pages: in several widths, with their size, loaded when they come into view. */
import type { Image as ImageNode, Paragraph, Parent, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import type { Image } from './image-kind.ts';
import { publishedName, usualWidth, widthsOf } from './paths.ts';

/** The column of text is no wider; narrower screens show a picture in their whole width. */
const SIZES = '(min-width: 50rem) 48rem, 100vw';

/**
 * A plugin of the Markdown processor. A picture alone in its paragraph becomes a figure, with its title as what stands below it.
 * @param images the pictures by the address under which pages name them, asked for at each page
 */
export function pageImages(images: () => ReadonlyMap<string, Image>): MdastPluginDefinition {
	return {
		name: 'page-images',
		before(root, context) {
			const known = images();
			const see = (parent: Readonly<Parent>): void => {
				for (const child of parent.children) {
					if (child.type === 'paragraph' && isAlone(child)) replaceFigure(child, known, context);
					else if (child.type === 'image') replaceImage(child, known, context);
					else if ('children' in child) see(child);
				}
			};
			see(root);
		},
	};
}

const isAlone = ({ children }: Readonly<Paragraph>): boolean => children.length === 1 && children[0]?.type === 'image';

type Known = ReadonlyMap<string, Image>;

function replaceImage(node: Readonly<ImageNode>, known: Known, context: MdastVisitorContext): void {
	const image = known.get(node.url);
	if (image) context.replaceNode(node, element('mdxJsxTextElement', 'img', attributesOf(node, image)));
}

function replaceFigure(paragraph: Readonly<Paragraph>, known: Known, context: MdastVisitorContext): void {
	const [node] = paragraph.children;
	const image = node?.type === 'image' ? known.get(node.url) : undefined;
	if (!image || node?.type !== 'image') return;
	const shown = element('mdxJsxFlowElement', 'img', attributesOf(node, image));
	const caption = node.title ? [element('mdxJsxFlowElement', 'figcaption', {}, [{ type: 'text', value: node.title }])] : [];
	context.replaceNode(paragraph, element('mdxJsxFlowElement', 'figure', { class: 'page-image' }, [shown, ...caption]));
}

/** @returns what stands in the tag `<img>` */
export function attributesOf({ alt }: Pick<ImageNode, 'alt'>, image: Image): Record<string, string> {
	const { width, height } = image;
	const addressOf = (each: number) => `/${publishedName(image, each)}`;
	return {
		src: addressOf(usualWidth(width)),
		srcset: widthsOf(width)
			.map((each) => `${addressOf(each)} ${each}w`)
			.join(', '),
		sizes: SIZES,
		width: `${width}`,
		height: `${height}`,
		alt: alt ?? '',
		loading: 'lazy',
		decoding: 'async',
	};
}

function element(type: 'mdxJsxFlowElement' | 'mdxJsxTextElement', name: string, attributes: Record<string, string>, children: unknown[] = []): RootContent {
	const written = Object.entries(attributes).map(([key, value]): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name: key, value }));
	return { type, name, attributes: written, children } as unknown as RootContent;
}
