/** Every scene draws: well-formed, light, in the colours of the palette alone, with the motifs that are switched on and no others. */
import { gzipSync } from 'node:zlib';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it, test } from 'vitest';
import { svgFaults } from '../../src/files/svg.ts';
import { withoutLocale } from '../../src/language/paths.ts';
import { type Colour, colours } from '../../src/picture/draw.ts';
import { picturesKind } from '../../src/picture/kinds.ts';
import { paletteSheet, picturePalette } from '../../src/picture/palette.ts';
import { type Motif, motifs } from '../../src/picture/parts/land.ts';
import { drawScene, type SceneName, sceneDocument, sceneNames } from '../../src/picture/scenes.ts';
import { province, quietDay } from './broken-tree.ts';
import { contentOnce } from './unchanged-content.ts';

const all = new Set<Motif>(motifs);
const none = new Set<Motif>();
/** Bytes of a compressed scene. */
const LARGEST = 6 * 1024;

function elementsOf(svg: string): XmlElement[] {
	const inside = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap((child) => (child instanceof XmlElement ? inside(child) : []))];
	const { root } = parseXml(svg);
	return root ? inside(root) : [];
}

describe.each(sceneNames)('%s', (name) => {
	const drawn = drawScene(name, all);
	const elements = elementsOf(drawn);
	it('is well-formed, and a picture alone', () => {
		expect(svgFaults(new TextEncoder().encode(sceneDocument(name, all, palette)))).toEqual([]);
		expect(drawn).not.toMatch(/NaN|undefined|null/);
	});
	it('is light enough', () => {
		expect(gzipSync(drawn).length).toBeLessThan(LARGEST);
	});
	it('has no ids, styles or classes inside, so that any number of pictures stand on one page', () => {
		for (const { attributes } of elements.slice(1))
			expect(Object.keys(attributes)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(id|style|class)$/)]));
		expect(elements[0]?.attributes).not.toHaveProperty('id');
	});
	it('paints in colours of the palette', () => {
		const paints = elements.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]).filter((paint) => paint !== undefined && paint !== 'none');
		const known = new Set(colours.map((colour) => `var(--pic-${colour})`));
		expect(paints.filter((paint) => !known.has(paint as string))).toEqual([]);
		expect(sceneDocument(name, all, palette)).not.toContain('var(');
	});
	it('draws the same again', () => {
		expect(drawScene(name, new Set([...motifs].reverse()))).toBe(drawn);
	});
	it('stands where the region has no motif', () => {
		expect(elementsOf(drawScene(name, none)).length).toBeGreaterThan(3);
	});
});

const palette = Object.fromEntries(colours.map((name, index) => [name, `#0000${index.toString(16).padStart(2, '0')}`])) as Record<Colour, string>;

test('every motif is seen in a scene, and gone where it is switched off', () => {
	for (const motif of motifs) {
		const without = new Set(motifs.filter((each) => each !== motif));
		expect(
			sceneNames.some((name) => drawScene(name, all) !== drawScene(name, without)),
			motif,
		).toBe(true);
	}
});

test('a picture is decoration', () => expect(drawScene('home', all)).toMatch(/^<svg class="picture" aria-hidden="true" /));

test('a scene that there is not is said', () => {
	for (const name of ['no-such-scene', 'toString', '']) expect(() => drawScene(name as SceneName, all)).toThrow(new RangeError(`unknown scene: ${name}`));
});

test('the palette becomes custom properties: dark without a name, light by its name and on paper', () => {
	const sheet = paletteSheet({ light: { ...palette, sky: '#ABCDEF' }, dark: palette });
	expect(sheet).toMatch(/^:root\{--pic-sky:#000000;/);
	expect(sheet).toContain(':root[data-theme="light"]{--pic-sky:#abcdef;');
	expect(sheet).toContain('@media print{:root,:root[data-theme]{--pic-sky:#abcdef;');
	expect(sheet.match(/--pic-/g)).toHaveLength(colours.length * 3);
});

test('the style sheet follows the content as it is now, and is empty without a file of pictures', () => {
	const content = contentOnce(province, quietDay);
	const given = content.served(picturesKind);
	let current: typeof given = null;
	const plugin = picturePalette(() => current);
	const resolve = plugin.resolveId as (id: string) => string | undefined;
	const load = plugin.load as (id: string) => string | undefined;
	const id = resolve('virtual:picture-palette.css') ?? '';
	expect(load(id)).toBe('');
	current = given;
	expect(load(id)).toContain('--pic-sky:#243329');
	expect(load('other.css')).toBeUndefined();
});

test('an address loses its language', () => {
	expect(withoutLocale('/en/quyen/', 'en')).toBe('/quyen/');
	expect(withoutLocale('/quyen/', 'vi')).toBe('/quyen/');
	expect(withoutLocale('/quyen/')).toBe('/quyen/');
	expect(withoutLocale('/english/', 'en')).toBe('/english/');
});
