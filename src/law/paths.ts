/** The addresses of the law room's pages, without the language. */
import type { Convention, Group, Law, Right } from './schema.ts';

export const conventionPath = (id: string) => `/cong-uoc/${id.toLowerCase()}/`;
export const articlePath = (convention: string, article: string) => `${conventionPath(convention)}#dieu-${Number.parseInt(article, 10)}`;
export const lawPath = (id: string) => `/chinh-sach/luat/${id}/`;
export const provisionPath = (law: string, article: string) => `${lawPath(law)}#dieu-${Number.parseInt(article, 10)}`;
export const rightPath = (id: string) => `/quyen/${id}/`;
export const groupPath = (id: string) => `/quyen/nhom/${id}/`;

/** The law that is the Constitution: the map of rights names its articles. */
/** Help lines. */
export const HELP = '/ho-tro/';
export const CONSTITUTION = 'hien-phap-2013';

/** Every address of the room. */
export function lawPaths(content: { conventions: Convention[]; laws: Law[]; rights: Right[]; groups: Group[] }): string[] {
	return [
		'/cong-uoc/',
		'/cong-uoc/so-sanh/',
		'/cong-uoc/chua-tham-gia/',
		'/chinh-sach/luat/',
		'/chinh-sach/ra-soat-dinh-ky/',
		'/quyen/',
		HELP,
		...content.conventions.map(({ id }) => conventionPath(id)),
		...content.laws.map(({ id }) => lawPath(id)),
		...content.rights.map(({ id }) => rightPath(id)),
		...content.groups.map(({ id }) => groupPath(id)),
	];
}
