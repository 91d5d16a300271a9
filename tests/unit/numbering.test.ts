/** How plans number their tasks: each form that a model stands for, and none that it does not. */
import { expect, it } from 'vitest';
import { isNumbered, taskId } from '../../src/plan/numbering.ts';
import { taskSlug } from '../../src/plan/paths.ts';

it.each([
	[['I.1.a'], 'IV.3.đ', true],
	[['I.1.a'], 'IV.3.12', false],
	[['I.1.a', 'I.1.1'], 'VI.3.12', true],
	[['1.1'], '12.3', true],
	[['1.1'], 'I.3', false],
	[['NV-01'], 'NV-7', true],
	[['NV-01'], 'NV-x', false],
	[['A1'], 'A12', true],
	[['a-1'], 'c-2', true],
	[['constructor-1'], 'constructor-2', true],
	[undefined, 'anything-1', true],
])('%j takes %s: %s', (models, id, expected) => expect(isNumbered(id, models)).toBe(expected));

it('a number can stand in an address, whatever its form', () => {
	for (const id of ['IV.1.b', '3.2', 'NV-07', 'A.1.đ']) {
		expect(taskId.safeParse(id).success, id).toBe(true);
		expect(taskSlug(id)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	}
	for (const id of ['', '1..2', '1/2', 'I 1', '../x', '.a', 'Việc 1', '1'.repeat(25)]) expect(taskId.safeParse(id).success, id).toBe(false);
});
