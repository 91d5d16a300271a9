import type { APIRoute } from 'astro';
import { type Preview, previewFile } from '../../../feeds/preview/pages.ts';
import { previewsIn } from '../../../feeds/preview/previews.ts';
import { type Asked, begin, drawn } from '../../../feeds/preview/ready.ts';
import { localePaths } from '../../../language/locale-paths.ts';
import { sceneAt } from '../../../picture/data.ts';

const asked = ({ path, title, kind, icon }: Preview, language: string): Asked => ({ language, title, kind, icon, scene: sceneAt(path) ?? 'home' });

export const getStaticPaths = () =>
	localePaths().flatMap(({ params: { locale } }) => {
		const language = locale ?? 'vi';
		return [...previewsIn(language).values()].map((preview) => {
			const props = asked(preview, language);
			// Astro asks for all addresses before it makes the first page: pictures are drawn meanwhile.
			if (!import.meta.env.DEV) begin(props);
			return { params: { locale, name: previewFile(preview.path).replace(/^\/xem-truoc\/|\.png$/g, '') }, props };
		});
	});

export const GET: APIRoute<Asked> = async ({ props }) => new Response(await drawn(props), { headers: { 'content-type': 'image/png' } });
