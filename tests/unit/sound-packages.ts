/** Packages that are as they should be, to be spoilt or to be taken in. */
import { strToU8, zipSync } from 'fflate';

export type Files = Record<string, string | Uint8Array>;
type Json = Record<string, unknown>;

export const dependency = (machineName: string, majorVersion = 1, minorVersion = 0) => ({ machineName, majorVersion, minorVersion });

export const manifest = (change: Json = {}): string =>
	JSON.stringify({
		title: 'Quyền trẻ em',
		language: 'vi',
		mainLibrary: 'H5P.TrueFalse',
		embedTypes: ['iframe'],
		preloadedDependencies: [dependency('H5P.TrueFalse', 1, 8)],
		...change,
	});

/** The content of a H5P.TrueFalse. */
export const statement = (change: Json = {}): string => JSON.stringify({ question: '<p>Trẻ em là người dưới 18 tuổi.</p>', correct: 'true', ...change });

/** A package of content alone. */
export const contentAlone = (change: Files = {}): Files => ({ 'h5p.json': manifest(), 'content/content.json': statement(), ...change });

export const libraryJson = (machineName: string, minorVersion: number, change: Json = {}): string =>
	JSON.stringify({ title: machineName, machineName, majorVersion: 1, minorVersion, patchVersion: 3, runnable: 1, ...change });

/** A package of a type that is not known here, with the two libraries that it needs. */
export const withLibraries = (change: Files = {}): Files => ({
	'h5p.json': manifest({ mainLibrary: 'H5P.Maze', preloadedDependencies: [dependency('H5P.Maze', 1, 2), dependency('Thu.Vien', 1, 0)] }),
	'content/content.json': JSON.stringify({ walls: [{ library: 'Thu.Vien 1.0', params: {} }] }),
	'H5P.Maze-1.2/library.json': libraryJson('H5P.Maze', 2, {
		preloadedJs: [{ path: 'maze.js' }],
		preloadedCss: [{ path: 'css/maze.css' }],
		preloadedDependencies: [dependency('Thu.Vien', 1, 0)],
		editorDependencies: [dependency('H5PEditor.Maze', 1, 0)],
	}),
	'H5P.Maze-1.2/maze.js': 'H5P.Maze = function () { this.html = "<script>"; };',
	'H5P.Maze-1.2/css/maze.css': '.maze { color: navy; }',
	'H5P.Maze-1.2/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
	'Thu.Vien-1.0/library.json': libraryJson('Thu.Vien', 0, { preloadedCss: [] }),
	...change,
});

/** A question set with the questions given. */
export const questionSet = (questions: unknown[], change: Json = {}): Files => ({
	'h5p.json': manifest({ mainLibrary: 'H5P.QuestionSet', preloadedDependencies: [dependency('H5P.QuestionSet', 1, 20)] }),
	'content/content.json': JSON.stringify({ questions, ...change }),
});

export function pack(files: Files): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])));
}

/** The smallest beginning of each format that is told apart by its first bytes. */
export const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
