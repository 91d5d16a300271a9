/** Gives the menu of pages to those that leave the column on the left out, the home page and the error page: on a phone there is no other way round. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
	starlightRoute.hasSidebar = true;
});
