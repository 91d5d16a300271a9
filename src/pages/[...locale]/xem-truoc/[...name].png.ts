import type { APIRoute } from 'astro';
import { type Preview, previewFile } from '../../../feeds/preview/pages.ts';
import { keptPreview } from '../../../feeds/preview/picture.ts';
import { previewsIn } from '../../../feeds/preview/previews.ts';
import { inLanguage } from '../../../language/format.ts';
import { localePaths } from '../../../language/locale-paths.ts';
import { site } from '../../../reference/data.ts';

type Props = { preview: Preview; language: string };

export const getStaticPaths = () =>
	localePaths().flatMap(({ params: { locale } }) => {
		const language = locale ?? 'vi';
		return [...previewsIn(language).values()].map((preview) => ({
			params: { locale, name: previewFile(preview.path).replace(/^\/xem-truoc\/|\.png$/g, '') },
			props: { preview, language },
		}));
	});

export const GET: APIRoute<Props> = async ({ props: { preview, language } }) => {
	const png = await keptPreview(inLanguage(site.title, language), preview.title, preview.kind);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
