/** The size of a link preview's picture in pixels: what social networks and messengers show whole. */
export const SIZE = { width: 1200, height: 630 };
