/** The addresses of the pages on conventions, laws, rights, groups and help lines, without the language. */

export const CONVENTIONS = '/cong-uoc/';
/** The conventions beside each other. */
export const COMPARISON = '/cong-uoc/so-sanh/';
/** Conventions that Viet Nam is not party to. */
export const NOT_PARTY = '/cong-uoc/chua-tham-gia/';
export const LAWS = '/chinh-sach/luat/';
/** The periodic reviews. */
export const REVIEWS = '/chinh-sach/ra-soat-dinh-ky/';
export const RIGHTS = '/quyen/';
export const HELP = '/ho-tro/';

export const conventionPath = (id: string) => `/cong-uoc/${id.toLowerCase()}/`;
/** The place of a convention's treaty body on its page. */
export const treatyBodyPath = (convention: string) => `${conventionPath(convention)}#uy-ban`;
export const articlePath = (convention: string, article: string) => `${conventionPath(convention)}#dieu-${Number.parseInt(article, 10)}`;
export const lawPath = (id: string) => `/chinh-sach/luat/${id}/`;
export const provisionPath = (law: string, article: string) => `${lawPath(law)}#dieu-${Number.parseInt(article, 10)}`;
export const rightPath = (id: string) => `/quyen/${id}/`;
export const groupPath = (id: string) => `/quyen/nhom/${id}/`;

/** The law that is the Constitution: the map of rights names its articles. */
export const CONSTITUTION = 'hien-phap-2013';
