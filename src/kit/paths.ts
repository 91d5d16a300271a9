/** The addresses of the kits, without the language. */

export const KITS = '/bo-tai-lieu/';
export const kitPath = (id: string) => `${KITS}${id}/`;

/** The pictures of a kit: a square one for the list of posts, an upright one that fills a phone. */
export const SHAPES = { vuong: { width: 1080, height: 1080 }, dung: { width: 1080, height: 1350 } } as const;
export type Shape = keyof typeof SHAPES;
export const shapes = Object.keys(SHAPES) as Shape[];
export const kitPicture = (id: string, shape: Shape) => `${kitPath(id)}${shape}.png`;
