/** Forms that were filled in badly: each is refused, and each mistake is one sentence with its place, what is wrong and what to do. */
import { describe, expect, it } from 'vitest';
import { mistakeLines } from '../../src/plan/forms/import/mistakes.ts';
import { readForm } from '../../src/plan/forms/import/read-form.ts';
import { bookOf } from '../../src/plan/forms/import/workbook.ts';
import { readJob } from '../../src/plan/forms/import/workbook-reading.ts';
import { some } from '../sweep.ts';
import { content, sound } from './bad-form-kit.ts';
import { badForms } from './bad-forms.ts';
import { sayIn } from './progress-forms.ts';

const openHere = async (bytes: Uint8Array, names: readonly string[]) => bookOf(await readJob({ bytes, names }));
const read = (bytes: Uint8Array) => readForm(bytes, content, sayIn('vi'), openHere);

describe('a form that is filled in badly', () => {
	it.each(some(badForms, 50).map((one) => [one.what, one] as const))('%s', async (_what, { make, said }) => {
		const result = await read(await make());
		if (!('mistakes' in result)) throw new Error('it came in without a word');
		const lines = mistakeLines('a.xlsx', result, 'vi');
		expect(lines.map((line, index) => line.slice(0, `a.xlsx  ${said[index] ?? ''}`.length))).toEqual(said.map((one) => `a.xlsx  ${one}`));
		const english = mistakeLines('a.xlsx', result, 'en');
		expect(english).toHaveLength(lines.length);
		for (const line of [...lines, ...english]) expect(line).toMatch(/^a\.xlsx( {2}[“«][^  ]+[”»][^  ]*( [^  ]+)*)? {2}\S[^{}]*\S {2}\S[^{}]*$/u);
	});

	it('is one of at least sixty kinds', () => expect(badForms.length).toBeGreaterThanOrEqual(60));
	it('stands beside one that is sound', async () => expect(await read(sound)).toHaveProperty('entry'));
});
