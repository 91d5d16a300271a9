/** An entry of which a part cannot be read, completed by its schema. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { completions, isOfStandIn } from '../../src/source/completed.ts';
import { localized } from '../../src/source/fields.ts';
import { problemsOf, topOf } from '../../src/source/problem.ts';

const place = () => topOf('a.yaml');

it('in two ways, which say nothing of the value that nobody wrote', () => {
	const schema = z.strictObject({ id: z.string(), size: z.enum(['small', 'large']), notes: z.array(z.string()).optional() });
	const both = completions(schema, { id: 'a', size: 'huge' }, place);
	expect([both?.least.data, both?.most.data]).toEqual([
		{ id: 'a', size: 'small' },
		{ id: 'a', size: 'large' },
	]);
	expect(both?.decided).toBe(true);
	expect(both?.unread).toContain('huge');
	const problem = problemsOf({ x: { level: 'error', vi: ['', ''], en: ['', ''] } });
	const at = (field: string) => isOfStandIn(problem('x', both?.least.place([field]) ?? topOf('')));
	expect([at('size'), at('id')]).toEqual([true, false]);
});

it.each(['constructor', 'toString', '__proto__'])('where a text is written under %s instead of a language', (name) => {
	const value = {
		title: Object.fromEntries([
			['vi', 'Tên'],
			[name, 1],
		] as [string, unknown][]),
	};
	expect(completions(z.strictObject({ title: localized }), value, place)?.least.data.title.vi).toBeTypeOf('string');
});

it('not where nothing can stand in for it', () => {
	const odd = z.strictObject({ code: z.string().regex(/^only-this-[0-9]{9}$/) });
	expect(completions(odd, { code: 1 }, place)).toBeUndefined();
});

it('of very many values at fault as of one', () => {
	const schema = z.strictObject({ id: z.string(), items: z.array(z.strictObject({ a: z.number(), b: z.enum(['x', 'y']) })) });
	const items = Array.from({ length: 3000 }, () => ({ a: 'không phải số', b: 'z' }));
	const both = completions(schema, { id: 'a', items }, place);
	expect(both?.most.data.items).toHaveLength(3000);
	expect(both?.least.data.items.every(({ b }) => b === 'x')).toBe(true);
});
