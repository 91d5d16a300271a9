/** The addresses of the catalogue's pages, without the language. */

import type { Product } from './schema.ts';

export const PRODUCTS = '/san-pham/';
/** The catalogue for the filter in the browser. */
export const INDEX = '/san-pham/chi-muc.json';
/** The page of one month, `2025-05`: a product's own address is an anchor in it. */
export const monthPath = (month: string) => `${PRODUCTS}thang/${month}/`;
export const productPath = ({ id, date }: Pick<Product, 'id' | 'date'>) => `${monthPath(date.slice(0, 7))}#${id}`;
/** A page of the products that share a value; the first page has no number in its address. */
export const facetPath = (facet: string, value: string, page = 1) => `${PRODUCTS}${facet}/${value}/${page === 1 ? '' : `${page}/`}`;
