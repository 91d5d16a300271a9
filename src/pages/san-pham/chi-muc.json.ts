import { checkedContent } from '../../check/integration.ts';
import { valuesOf } from '../../media/catalogue.ts';
import type { IndexEntry } from '../../media/filter.ts';
import { productPath } from '../../media/paths.ts';

export const GET = () => {
	const entries = checkedContent().media.map((product): IndexEntry => {
		const { title, date } = product;
		return { path: productPath(product), title, date, values: valuesOf(product) };
	});
	return new Response(JSON.stringify(entries), { headers: { 'content-type': 'application/json' } });
};
