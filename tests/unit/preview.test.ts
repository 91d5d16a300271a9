/** The pictures of link previews: which pages have one, and that Vietnamese letters stand in them. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawingThreads, keptPreview } from '../../src/feeds/preview/drawings.ts';
import { previewFile, previews } from '../../src/feeds/preview/pages.ts';
import { drawPreview } from '../../src/feeds/preview/picture.ts';
import { SIZE } from '../../src/feeds/preview/size.ts';
import { colours } from '../../src/picture/draw.ts';
import { sceneDocument } from '../../src/picture/scenes.ts';
import { iconSvg } from '../../src/ui/icons.ts';
import { sampleContent, sayIn } from './progress-forms.ts';

const content = sampleContent();

describe('the pages with a picture', () => {
	it.each(['vi', 'en'])('begin with the home page, and none has two (%s)', (language) => {
		const all = previews(content, language, sayIn(language));
		expect(all[0]?.path).toBe('/');
		const files = all.map(({ path }) => previewFile(path));
		expect(new Set(files).size).toBe(files.length);
		for (const file of files) expect(file).toMatch(/^\/xem-truoc\/[a-z0-9/-]+\.png$/);
	});
	it('have a sign each', () => {
		for (const { path, icon } of previews(content, 'vi', sayIn('vi'))) expect(() => iconSvg(icon, 'fill'), path).not.toThrow();
	});
	it('say nothing twice', () => {
		for (const language of ['vi', 'en'])
			for (const { path, title, kind } of previews(content, language, sayIn(language))) expect(kind, `${language} ${path}`).not.toBe(title);
		const [page] = content.pages;
		if (!page) throw new Error('no page');
		const called = { ...page, key: 'truong-hoc/index', head: { ...page.head, title: 'Trường học', kind: 'school' as const } };
		const [, shown] = previews({ ...content, pages: [called] }, 'vi', (key) => (key === 'kind.school' ? 'Trường học' : key));
		expect(shown).toMatchObject({ title: 'Trường học', kind: '' });
	});
	it('speak the language of the page', () => {
		const titleOf = (language: string) => previews(content, language, sayIn(language)).find(({ path }) => path === '/ke-hoach/2026/bao-cao/ca-nam/')?.title;
		expect(titleOf('vi')).toBe('Báo cáo cả năm (2026)');
		expect(titleOf('en')).toBe('Annual report (2026)');
	});
});

describe('the picture', () => {
	const icon = iconSvg('scales', 'fill');
	const palette = Object.fromEntries(colours.map((name) => [name, '#3f868a'])) as Record<(typeof colours)[number], string>;
	const scene = sceneDocument('rights', new Set(), palette);
	const picture = { site: 'Quyền con người', accent: '#0f6670', title: 'Kế hoạch', kind: 'Kế hoạch', icon, scene };
	/** The colour at a place, as three numbers. */
	const colourAt = async (png: Uint8Array, left: number, top: number) => [
		...(await sharp(png).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
	];
	it('shows the sign of its kind, and a scene below where there is one', async () => {
		const [whole, without, other] = await Promise.all([
			drawPreview(picture),
			drawPreview({ ...picture, scene: undefined }),
			drawPreview({ ...picture, icon: iconSvg('radio', 'fill') }),
		]);
		expect(await colourAt(whole, 600, 620)).toEqual([0x3f, 0x86, 0x8a]);
		expect(await colourAt(without, 600, 620)).toEqual([255, 255, 255]);
		expect(Buffer.from(whole).equals(Buffer.from(other))).toBe(false);
	});
	it('leaves a margin right of the longest title, and room between it and the scene', async () => {
		const long = { ...picture, title: 'Kế hoạch truyền thông về quyền con người '.repeat(12) };
		const pixels = await sharp(await drawPreview(long))
			.removeAlpha()
			.raw()
			.toBuffer();
		const isPaper = (x: number, y: number) => [0, 1, 2].every((channel) => pixels[(y * SIZE.width + x) * 3 + channel] === 255);
		for (let y = 20; y < 420; y += 3) expect(isPaper(1140, y), `${y}`).toBe(true);
		for (let x = 0; x < SIZE.width; x += 3) expect(isPaper(x, 422), `${x}`).toBe(true);
	});
	it('is a PNG of the size that previews want, the same each time', async () => {
		const png = await drawPreview(picture);
		const view = new DataView(png.buffer, png.byteOffset);
		expect(String.fromCharCode(...png.slice(1, 4))).toBe('PNG');
		expect([view.getUint32(16), view.getUint32(20)]).toEqual([SIZE.width, SIZE.height]);
		expect(await drawPreview(picture)).toEqual(png);
	});
	it('draws every letter of the alphabet: no two of them alike, none left out', async () => {
		const drawn = new Map<string, string>();
		for (const letter of [' ', ...'aăâđêôơưếệữẵỹA']) {
			const picture = Buffer.from(await drawPreview({ site: '', accent: '#0f6670', title: `n${letter}n`, kind: '', icon })).toString('base64');
			expect(drawn.get(picture), letter).toBeUndefined();
			drawn.set(picture, letter);
		}
	}, 60_000);
	it('keeps long titles inside, and takes what was drawn before', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'previews-'));
		const draw = drawingThreads(1);
		try {
			const long = 'Kế hoạch truyền thông về quyền con người '.repeat(12);
			const first = await keptPreview({ site: 'A', accent: '#0f6670', title: long, kind: 'B', icon }, draw, folder);
			expect(readdirSync(join(folder, 'previews'))).toHaveLength(1);
			expect(Buffer.from(await keptPreview({ site: 'A', accent: '#0f6670', title: long, kind: 'B', icon }, draw, folder)).equals(Buffer.from(first))).toBe(
				true,
			);
			await keptPreview({ site: 'A', accent: '#0f6670', title: long, kind: 'C', icon }, draw, folder);
			expect(readdirSync(join(folder, 'previews'))).toHaveLength(2);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}, 60_000);
	it('is the same from several threads at once, and one that cannot be drawn ends nothing but itself', async () => {
		const draw = drawingThreads(2);
		const alone = await drawPreview(picture);
		const [first, wrong, second, third] = await Promise.allSettled([
			draw(picture),
			draw({ ...picture, title: null as unknown as string }),
			draw(picture),
			draw(picture),
		]);
		expect(wrong.status).toBe('rejected');
		for (const drawn of [first, second, third]) expect(drawn.status === 'fulfilled' && Buffer.from(drawn.value).equals(Buffer.from(alone))).toBe(true);
	}, 60_000);
});
