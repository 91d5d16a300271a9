/** What the content calls its pages in the search. */
import { expect, it } from 'vitest';
import type { Law } from '../../src/law/schema.ts';
import { contentNames } from '../../src/search/content-names.ts';
import type { Content } from '../../src/source/kind.ts';

const law = (id: string, number: string | null): Partial<Law> => ({ id, kind: 'law', name: { vi: `Luật ${id}` }, number });
const served: Record<string, unknown> = {
	law: [law('moi', '45/2019/QH14'), law('cu', '12'), law('khong-so', null)],
	strings: { vi: { 'law.kind.law': 'Luật' } },
	synonyms: {},
};
const content = { today: '2026-11-29', served: ({ name }: { name: string }) => served[name] ?? [] } as unknown as Content;

it('calls a law by its number, with the year where the number has one', () => {
	const { pages } = contentNames(content, 'vi');
	const names = (id: string) => pages.get(`/chinh-sach/luat/${id}/`)?.names;
	expect(names('moi')).toEqual(['Luật 45/2019/QH14', 'Luật 45/2019', 'Luật moi']);
	expect(names('cu')).toEqual(['Luật 12', 'Luật cu']);
	expect(names('khong-so')).toEqual(['Luật khong-so']);
});

it('has nothing to add where a language has no list of synonyms', () => {
	const { same, ignore, endings, article } = contentNames(content, 'fr');
	expect({ same, ignore, endings, article }).toEqual({ same: [], ignore: [], endings: [], article: [] });
});
