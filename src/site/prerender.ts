/** Takes pages as they are rendered, before they are written. */
import type { AstroPrerenderer } from 'astro';

/**
 * @param renderer what renders the pages
 * @param wanted whether a page is rendered at all, by its address
 * @param take returns a page as it shall be written; pages of HTML alone are shown to it, not files that a route makes
 * @returns a renderer of the same pages, and after them of the files that routes make: what other threads do for these is done meanwhile
 */
export function takingPages(renderer: AstroPrerenderer, wanted: (path: string) => boolean, take: (path: string, html: string) => string): AstroPrerenderer {
	return {
		...renderer,
		async getStaticPaths() {
			const all = (await renderer.getStaticPaths()).filter(({ pathname, route }) => route.type === 'endpoint' || wanted(decodeURI(pathname)));
			const isFile = ({ route }: (typeof all)[number]) => route.type === 'endpoint';
			return [...all.filter((each) => !isFile(each)), ...all.filter(isFile)];
		},
		async render(request, options) {
			const rendered = await renderer.render(request, options);
			const response = rendered instanceof Response ? rendered : rendered.response;
			const isPage = options.routeData.type === 'page' && response.ok && response.headers.get('content-type')?.startsWith('text/html');
			if (!isPage) return rendered;
			const taken = new Response(take(pathOf(request), await response.text()), response);
			return rendered instanceof Response ? taken : { ...rendered, response: taken };
		},
	};
}

/** The address that the page will have in the built site. The pages for addresses that are not there are files of their own. */
function pathOf(request: Request): string {
	return decodeURI(new URL(request.url).pathname).replace(/(^|\/)404\/$/, '$1404.html');
}
