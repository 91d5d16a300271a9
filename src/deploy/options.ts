/** How a site is to be served. */
export type HostOptions = {
	/** the folder whose addresses begin at `/`: that of the built site, or the one above the folder that a base path names */
	root: string;
	/** a port, or an address with a port */
	listen: string;
	/** the name of the host; `_` for any */
	name: string;
	/** the path under which the site stands, with slashes at both ends */
	base: string;
	/** whether files that Brotli packed are sent; nginx needs a module for it */
	brotli: boolean;
};
