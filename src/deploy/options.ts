/** How a site is to be served. */
export type HostOptions = {
	/** the folder whose addresses begin at `/`: that of the built site; of one below a path, the folder in which its files lie under that path */
	root: string;
	/** a port, or an address with a port */
	listen: string;
	/** the name of the host; `_` for any */
	name: string;
	/** whether files that Brotli packed are sent; nginx needs a module for it */
	brotli: boolean;
};
