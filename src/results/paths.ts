/** The addresses of the results room's pages, without the language. */
import type { Indicator } from './schema.ts';

export const indicatorPath = (id: string) => `/ket-qua/${id}/`;

/** Every address of the room. */
export function resultPaths(results: Indicator[]): string[] {
	return ['/ket-qua/', ...results.map(({ id }) => indicatorPath(id))];
}
