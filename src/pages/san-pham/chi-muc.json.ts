import { media } from '../../plan/data.ts';
import { valuesOf } from '../../plan/products/catalogue.ts';
import type { IndexEntry } from '../../plan/products/filter.ts';
import { productPath } from '../../plan/products/paths.ts';

export const GET = () => {
	const entries = media.map((product): IndexEntry => {
		const { title, date } = product;
		return { path: productPath(product), title, date, values: valuesOf(product) };
	});
	return new Response(JSON.stringify(entries), { headers: { 'content-type': 'application/json' } });
};
