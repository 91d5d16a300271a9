/** A project to begin files in, for the tests of `npm run new`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Starter } from '../../src/source/starter.ts';
import { province } from './broken-tree.ts';
import { folderCopies } from './folder-copies.ts';

/** An empty folder, removed after the test. */
export function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'new-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

const copyOfProject = folderCopies('project', (root) => {
	cpSync(province, join(root, 'content'), { recursive: true });
	mkdirSync(join(root, 'quizzes'));
});

/** A project with the sample province as its content, for one test. */
export function project(): string {
	const { root, remove } = copyOfProject();
	onTestFinished(remove);
	return root;
}

/** What a starter writes. */
export function written(starter: (id: string, options: { language: 'vi' | 'en'; year: string }) => Starter, id: string, language: 'vi' | 'en') {
	const made = starter(id, { language, year: '2027' });
	if ('refused' in made) throw new Error(made.refused);
	return made;
}

/** Every field name in a schema, also inside lists, unions and optional parts. */
export function fieldsOf(schema: unknown, seen = new Set<unknown>()): string[] {
	if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
	seen.add(schema);
	if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([name, part]) => [name, ...fieldsOf(part, seen)]);
	const { def } = schema as { def?: Record<string, unknown> };
	return Object.values(def ?? {}).flatMap((part) => (Array.isArray(part) ? part.flatMap((each) => fieldsOf(each, seen)) : fieldsOf(part, seen)));
}

/** A starter with its empty places filled. */
export const filled = (text: string) =>
	text
		.replace("adopted: ''", 'adopted: 2025-01-02')
		.replace("period: ''", "period: '2025'")
		.replace("value: ''", 'value: 1.5')
		.replace(/^(\s*)(date|asOf|received): ''/gm, '$1$2: 2025-01-02')
		.replace("url: ''", 'url: https://example.org/')
		.replace("unit: ''", 'unit: so-van-hoa-mau')
		.replace("task: ''", 'task: I.1.a')
		.replace("symbol: ''", 'symbol: CAT/C/VNM/CO/9')
		.replace("paragraph: ''", "paragraph: '7'")
		.replace("- id: ''", "- id: '7'")
		.replace(/^(\s+)- ''/gm, '$1- truong-hoc/mau')
		.replaceAll("''", 'chữ')
		.replaceAll('source: []', 'source: [MAU]')
		.replace(/(rights|laws): \[\]/g, '$1: [mau]');
