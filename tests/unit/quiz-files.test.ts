/** Which content types play a quiz: the project's own, official ones that were dropped in, or those that a package brings. */
import { describe, expect, it } from 'vitest';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { factsOf, playerFiles, quizFiles, withOwnTypes } from '../../src/h5p/player/files.ts';
import { sample, sampleQuizWords } from './quiz-samples.ts';

const scripts = new Map([
	['frame.js', 'frame'],
	['types.js', 'types'],
]);
const compiled = compileQuiz(sample('vi'), sampleQuizWords('vi'));
const dropped = (files: Record<string, string>) => new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));

describe('the project’s own content types', () => {
	const player = playerFiles(scripts, new Map(), new Map());
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
		expect(playerFiles(scripts, new Map(), new Map()).root).toBe(player.root);
		expect(playerFiles(new Map([...scripts, ['frame.js', 'other']]), new Map(), new Map()).root).not.toBe(player.root);
	});
	it('are one script for all types', () => {
		const loaded = Object.values(json).flatMap((file) => (file as { preloadedJs?: { path: string }[] }).preloadedJs ?? []);
		expect(loaded).toEqual([{ path: 'types.js' }]);
	});
	it('are refused where one of the scripts was not bundled', () => {
		expect(() => playerFiles(new Map([['frame.js', 'frame']]), new Map(), new Map())).toThrow('types.js');
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
	it('are not used where there is no sandbox: by exams and course packages', () => {
		const player = playerFiles(scripts, dropped({ 'H5P.Blanks-1.14/library.json': library, 'H5P.Blanks-1.14/js/blanks.js': '1' }), new Map());
		const own = quizFiles(compiled, factsOf(playerFiles(scripts, new Map(), new Map())));
		expect(quizFiles(compiled, withOwnTypes(factsOf(player)))).toMatchObject({ foreign: false, json: own.json });
	});
	it('never take the place of the project’s own script', () => {
		const files = { 'QuyenConNguoi.Types-1.0/library.json': '{"preloadedJs":[{"path":"x.js"}]}', 'QuyenConNguoi.Types-1.0/types.js': 'theirs' };
		const player = playerFiles(scripts, dropped(files), new Map());
		expect(`${Buffer.from(player.files.get('libraries/QuyenConNguoi.Types-1.0/types.js') ?? [])}`).toBe('types');
		expect(player.libraries.get('QuyenConNguoi.Types-1.0')).toMatchObject({ preloadedJs: [{ path: 'types.js' }] });
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
		const player = playerFiles(scripts, new Map(), new Map([['bai', { title: 'Bài', language: 'vi', json: { 'h5p.json': {} }, files }]]));
		const own = [...player.files.keys()].filter((name) => name.startsWith('packages/'));
		expect(own).toEqual(['packages/bai/H5P.A-1.0/a.js', 'packages/bai/content/images/a.png']);
		expect(player.packages.get('bai')).toMatchObject({ title: 'Bài' });
	});
});
