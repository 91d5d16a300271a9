import type { APIRoute } from 'astro';
import { checkedContent } from '../../../content/integration.ts';
import { type Preview, previewFile, previews } from '../../../feeds/preview/pages.ts';
import { keptPreview } from '../../../feeds/preview/picture.ts';
import { localePaths } from '../../../language/locale-paths.ts';
import { inLanguage, strings } from '../../../language/strings.ts';

type Props = { preview: Preview; language: string };

export const getStaticPaths = () =>
	localePaths().flatMap(({ params: { locale } }) => {
		const language = locale ?? 'vi';
		return previews(checkedContent(), language, strings(language)).map((preview) => ({
			params: { locale, name: previewFile(preview.path).replace(/^\/xem-truoc\/|\.png$/g, '') },
			props: { preview, language },
		}));
	});

/** Beside the fonts that the build cuts; not part of the site. */
const folder = `${process.cwd()}/.astro/previews`;

export const GET: APIRoute<Props> = async ({ props: { preview, language } }) => {
	const { site } = checkedContent();
	const png = await keptPreview(folder, inLanguage(site.title, language), preview.title, preview.kind);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
