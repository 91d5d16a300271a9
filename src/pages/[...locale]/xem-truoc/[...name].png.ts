import type { APIRoute } from 'astro';
import { drawingThreads, keptPreview } from '../../../feeds/preview/drawings.ts';
import { type Preview, previewFile } from '../../../feeds/preview/pages.ts';
import { previewsIn } from '../../../feeds/preview/previews.ts';
import { inLanguage } from '../../../language/format.ts';
import { localePaths } from '../../../language/locale-paths.ts';
import { pictureFile, sceneAt } from '../../../picture/data.ts';
import { site } from '../../../reference/data.ts';
import { defaultColours } from '../../../ui/colours.ts';
import { iconSvg } from '../../../ui/icons.ts';

type Props = { preview: Preview; language: string };

const draw = drawingThreads();
const drawings = new Map<string, Promise<Uint8Array>>();
const drawingOf = ({ preview: { path, title, kind, icon }, language }: Props): Promise<Uint8Array> => {
	const key = `${language} ${path}`;
	const known = drawings.get(key);
	if (known) return known;
	const { accent } = (site.colours ?? defaultColours).light;
	const picture = { site: inLanguage(site.title, language), accent, title, kind, icon: iconSvg(icon, 'fill'), scene: pictureFile(sceneAt(path) ?? 'home') };
	const drawing = keptPreview(picture, draw);
	drawings.set(key, drawing);
	return drawing;
};

export const getStaticPaths = () =>
	localePaths().flatMap(({ params: { locale } }) => {
		const language = locale ?? 'vi';
		return [...previewsIn(language).values()].map((preview) => {
			const props: Props = { preview, language };
			// Astro asks for all addresses before it makes the first page: pictures are drawn meanwhile. One that fails says so in its turn.
			if (!import.meta.env.DEV) drawingOf(props).catch(() => undefined);
			return { params: { locale, name: previewFile(preview.path).replace(/^\/xem-truoc\/|\.png$/g, '') }, props };
		});
	});

export const GET: APIRoute<Props> = async ({ props }) => {
	const png = await drawingOf(props);
	drawings.delete(`${props.language} ${props.preview.path}`);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
