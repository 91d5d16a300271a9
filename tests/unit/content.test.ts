/** The content that is published: it holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { conventionKind, conventionNoteKind } from '../../src/law/kinds.ts';
import { isError, report } from '../../src/source/report.ts';
import { checkedOnce } from './unchanged-content.ts';

const root = fileURLToPath(new URL('../../content', import.meta.url));
const { content, problems } = checkedOnce(root, '2026-12-01');

it('has no errors', () => {
	expect(report(problems.filter(isError), { language: 'en', format: 'text' })).toBe('0 errors, 0 warnings\n');
});

it('has the seven conventions that Viet Nam is party to', () => {
	expect(
		content
			.all(conventionKind)
			.map(({ data }) => data.id)
			.sort(),
	).toEqual(['CAT', 'CEDAW', 'CRC', 'CRPD', 'ICCPR', 'ICERD', 'ICESCR']);
});

it.each(['vi', 'en'])('has the prose of each convention in %s', (language) => {
	const notes = content.all(conventionNoteKind).map(({ keys }) => keys.join('.'));
	for (const { data } of content.all(conventionKind)) expect(notes).toContain(`${data.id.toLowerCase()}.${language}`);
});

it('has no placeholder left in any file', () => {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yaml|mdx|md)$/.test(name));
	expect(files.length).toBeGreaterThan(100);
	for (const name of files) expect(readFileSync(join(root, name), 'utf8'), name).not.toMatch(/\?\?\?|\bTODO\b|\bFIXME\b/);
});
