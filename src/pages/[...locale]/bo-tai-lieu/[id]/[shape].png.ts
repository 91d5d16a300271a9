import type { APIRoute } from 'astro';
import { type Asked, begin, drawn } from '../../../../feeds/preview/ready.ts';
import { kits } from '../../../../kit/data.ts';
import { kitPath, SHAPES, shapes } from '../../../../kit/paths.ts';
import { inLanguage } from '../../../../language/format.ts';
import { localePaths } from '../../../../language/locale-paths.ts';
import { sceneAt } from '../../../../picture/data.ts';

export const getStaticPaths = () =>
	localePaths().flatMap(({ params: { locale } }) => {
		const language = locale ?? 'vi';
		return kits.flatMap(({ id, title, icon, picture: { big, headline, line } }) =>
			shapes.map((shape) => {
				const props: Asked = {
					language,
					title: inLanguage(headline, language),
					kind: inLanguage(title, language),
					icon,
					scene: sceneAt(kitPath(id)) ?? 'home',
					poster: { ...SHAPES[shape], ...(big === undefined ? {} : { big: inLanguage(big, language) }), line: inLanguage(line.text, language) },
				};
				if (!import.meta.env.DEV) begin(props);
				return { params: { locale, id, shape }, props };
			}),
		);
	});

export const GET: APIRoute<Asked> = async ({ props }) => new Response(await drawn(props), { headers: { 'content-type': 'image/png' } });
