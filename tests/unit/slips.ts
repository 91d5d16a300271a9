/** How editors spoil files: a table of single mistakes (`tests/fixtures/slips/`), each made in the sample province, with what the check says of it. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { check } from '../../src/content/check.ts';
import type { Language } from '../../src/source/message.ts';
import type { Problem } from '../../src/source/problem.ts';
import { report } from '../../src/source/report.ts';
import { province, quietDay } from './broken-tree.ts';
import { inEncoding, pngOf } from './slip-bytes.ts';

const folder = join(import.meta.dirname, '../fixtures/slips');

const slip = z.strictObject({
	what: z.string(),
	/** the file that is spoiled, inside the content folder */
	in: z.string(),
	/** what stands there, and what in its place; `write` is the whole file anew, `as` saves it in another encoding, `cut` keeps so many bytes */
	swap: z.array(z.tuple([z.string(), z.string()])).optional(),
	write: z.string().optional(),
	as: z.string().optional(),
	cut: z.number().optional(),
	double: z.literal(true).optional(),
	/** the file becomes a copy of this one */
	copy: z.string().optional(),
	/** the file becomes a picture of this width and height, and so many bytes more */
	picture: z.tuple([z.number(), z.number(), z.number().optional()]).optional(),
	kind: z.string(),
	/** where: line and column, with the file before them where that is another one */
	at: z.string(),
	/** what is wrong and what to do, as it is printed */
	vi: z.string(),
	en: z.string(),
	/** further errors that the one mistake rightly causes */
	also: z.number().optional(),
});
type Slip = z.infer<typeof slip>;

const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));

export const slips: { group: string; rows: Slip[] }[] = readdirSync(folder)
	.filter((name) => name.endsWith('.yaml') && name !== 'added.yaml')
	.map((name) => ({ group: name.replace('.yaml', ''), rows: z.array(slip).parse(read(name)) }));

/** What the province has besides for these: files that one can spoil in more ways. */
const added = z.record(z.string(), z.string()).parse(read('added.yaml'));

/** A copy of the province that takes one spoiled file at a time. */
export function spoiledProvince() {
	const root = mkdtempSync(join(tmpdir(), 'slips-'));
	cpSync(province, root, { recursive: true });
	const write = (name: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), content);
	};
	for (const [name, text] of Object.entries(added)) write(name, text);
	write('media/images/xep-hang.png', pngOf(640, 480));
	write('media/images/anh.png', pngOf(640, 480));
	const bytesOf = (name: string) => (existsSync(join(root, name)) ? readFileSync(join(root, name)) : undefined);
	const problemsNow = () => check(root, quietDay).problems;
	const sound = problemsNow();
	const known = new Set(linesOf(sound, 'vi'));
	return {
		sound,
		/** What the check says of one slip, and does not say without it. */
		said(row: Slip): Problem[] {
			const before = bytesOf(row.in);
			write(row.in, spoiled(row, before ?? Buffer.alloc(0), bytesOf));
			try {
				return problemsNow().filter((problem) => !known.has(linesOf([problem], 'vi')[0] ?? ''));
			} finally {
				if (before) write(row.in, before);
				else rmSync(join(root, row.in));
			}
		},
		remove: () => rmSync(root, { recursive: true, force: true }),
	};
}

function spoiled(row: Slip, before: Buffer, bytesOf: (name: string) => Buffer | undefined): string | Uint8Array {
	if (row.write !== undefined) return row.write;
	if (row.copy !== undefined) return bytesOf(row.copy) ?? '';
	if (row.picture) return Buffer.concat([pngOf(row.picture[0], row.picture[1]), Buffer.alloc(row.picture[2] ?? 0)]);
	if (row.cut !== undefined) return before.subarray(0, row.cut);
	const text = before.toString('utf8');
	if (row.double) return text + text;
	const swapped = (row.swap ?? []).reduce((now, [from, to]) => {
		const parts = now.split(from);
		if (parts.length !== 2) throw new Error(`${row.what}: “${from}” stands ${parts.length - 1} times in ${row.in}`);
		return parts.join(to);
	}, text);
	return row.as === undefined ? swapped : inEncoding(row.as, swapped);
}

/** Each problem as it is printed. */
export const linesOf = (problems: readonly Problem[], language: Language): string[] =>
	report(problems, { language, format: 'text', all: true }).trimEnd().split('\n').slice(0, -1);
