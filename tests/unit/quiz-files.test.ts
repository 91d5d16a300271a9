/** Which content types play a quiz: the project's own, official ones that were dropped in, or those that a package brings. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { factsOf, playerFiles, quizFiles } from '../../src/h5p/player/files.ts';
import { sample, sampleQuizWords } from './quiz-samples.ts';

const scripts = new Map([
	['frame.js', 'frame'],
	['types.js', 'types'],
]);
const compiled = compileQuiz(sample('vi'), sampleQuizWords('vi'));
let folder: string | undefined;
afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

function dropped(files: Record<string, string>): string {
	folder = mkdtempSync(join(tmpdir(), 'libraries-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

describe('the project’s own content types', () => {
	const player = playerFiles(scripts, '', new Map());
	const { json, foreign, base } = quizFiles(compiled, factsOf(player));
	it('play a quiz without any JSON being asked for', () => {
		expect(foreign).toBe(false);
		expect(base).toBe(`${player.root}libraries/`);
		expect(player.root).toMatch(/^\/h5p\/[0-9a-f]{10}\/$/);
		const folders = (compiled.manifest.preloadedDependencies as { machineName: string; majorVersion: number; minorVersion: number }[]).map(
			({ machineName, majorVersion, minorVersion }) => `${machineName}-${majorVersion}.${minorVersion}/library.json`,
		);
		expect(Object.keys(json)).toEqual(expect.arrayContaining(['h5p.json', 'content/content.json', ...folders]));
	});
	it('lie under an address that changes with them', () => {
		expect(playerFiles(scripts, '', new Map()).root).toBe(player.root);
		expect(playerFiles(new Map([...scripts, ['frame.js', 'other']]), '', new Map()).root).not.toBe(player.root);
	});
	it('are one script for all types', () => {
		const loaded = Object.values(json).flatMap((file) => (file as { preloadedJs?: { path: string }[] }).preloadedJs ?? []);
		expect(loaded).toEqual([{ path: 'types.js' }]);
	});
	it('ship with the H5P core as files of their own, and without its style sheet and fonts', () => {
		expect([...player.files.keys()].sort()).toEqual(['frame.bundle.js', 'frame.js', 'libraries/QuyenConNguoi.Types-1.0/types.js', 'main.bundle.js']);
	});
});

describe('content types in quizzes/libraries', () => {
	const library = JSON.stringify({ machineName: 'H5P.Blanks', majorVersion: 1, minorVersion: 14, preloadedJs: [{ path: 'js/blanks.js' }] });
	it('are used instead, in a frame of their own', () => {
		const player = playerFiles(scripts, dropped({ 'H5P.Blanks-1.14/library.json': library, 'H5P.Blanks-1.14/js/blanks.js': '1' }), new Map());
		const { json, foreign } = quizFiles(compiled, factsOf(player));
		expect(foreign).toBe(true);
		expect(json['H5P.Blanks-1.14/library.json']).toMatchObject({ preloadedJs: [{ path: 'js/blanks.js' }] });
		expect(json['H5P.TrueFalse-1.8/library.json']).toMatchObject({ preloadedDependencies: [{ machineName: 'QuyenConNguoi.Types' }] });
		expect([...player.files.keys()]).toEqual(expect.arrayContaining(['libraries/H5P.Blanks-1.14/js/blanks.js', 'styles/h5p.css']));
	});
	it('of another version leave the own ones in place', () => {
		const player = playerFiles(scripts, dropped({ 'H5P.Blanks-1.15/library.json': library, 'H5P.Blanks-1.15/js/blanks.js': '1' }), new Map());
		expect(quizFiles(compiled, factsOf(player)).foreign).toBe(false);
	});
});

describe('a package that brings its own', () => {
	it('has its scripts and media served under its id, its JSON with the frame', () => {
		const bytes = new Uint8Array([1]);
		const files = new Map([
			['h5p.json', bytes],
			['H5P.A-1.0/a.js', bytes],
			['content/images/a.png', bytes],
		]);
		const player = playerFiles(scripts, '', new Map([['bai', { title: 'Bài', language: 'vi', json: { 'h5p.json': {} }, files }]]));
		const own = [...player.files.keys()].filter((name) => name.startsWith('packages/'));
		expect(own).toEqual(['packages/bai/H5P.A-1.0/a.js', 'packages/bai/content/images/a.png']);
		expect(player.packages.get('bai')).toMatchObject({ title: 'Bài' });
	});
});
