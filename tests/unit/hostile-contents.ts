/** Packages whose zip file is sound and whose files are broken, false or harmful, each with all that is said of it. */
import { harmful } from './hostile-html.ts';
import type { Expected, Hostile } from './hostile-packages.ts';
import { falseSvgs, hostileSvgs } from './hostile-svgs.ts';
import { contentAlone, dependency, type Files, libraryJson, manifest, PNG, pack, questionSet, statement, withLibraries } from './sound-packages.ts';

const text = (value: string) => new TextEncoder().encode(value);
const latin1 = (value: string) => Buffer.from(value, 'latin1');
const alone = (change: Files) => () => pack(contentAlone(change));
const full = (change: Files) => () => pack(withLibraries(change));
const without =
	(files: Files, ...gone: string[]) =>
	() =>
		pack(Object.fromEntries(Object.entries(files).filter(([name]) => !gone.includes(name))));

const ofNoType: Hostile[] = [
	...['a.html', 'a.svg', 'a.js', 'a.xml', 'a.css', 'a.php', 'a.exe', 'a.zip', 'a.h5p', '.htaccess', 'a', 'a.png.php'].map((name): Hostile => {
		const path = `content/${name}`;
		return { what: `a file ${path}`, bytes: alone({ [path]: PNG }), expected: [['file-type', { name: path }]] };
	}),
	{ what: 'a page beside h5p.json', bytes: alone({ 'index.html': '<p>' }), expected: [['file-type', { name: 'index.html' }]] },
	{ what: 'a program in a library', bytes: full({ 'H5P.Maze-1.2/run.php': '<?php ?>' }), expected: [['file-type', { name: 'H5P.Maze-1.2/run.php' }]] },
	{ what: 'a page in a library', bytes: full({ 'H5P.Maze-1.2/a.html': '<p>' }), expected: [['file-type', { name: 'H5P.Maze-1.2/a.html' }]] },
	// A browser takes XML for a page, and a host takes the ending before one that it does not know.
	...['a.xml', 'a.xhtml', 'a.xht', 'a.svgz', 'a.mht', 'a.htc', 'a.wasm', 'a.mjs', 'a.jar', '.htaccess', '_headers', 'a.html.patch', 'a.xhtml.textile'].map(
		(name): Hostile => {
			const path = `H5P.Maze-1.2/${name}`;
			return { what: `a file ${path}`, bytes: full({ [path]: '<html xmlns="http://www.w3.org/1999/xhtml"/>' }), expected: [['file-type', { name: path }]] };
		},
	),
	...['a.php.png', 'a.PHP5.png', 'a.phtml.gif', 'a.cgi.png', 'a.shtml.png'].map((name): Hostile => {
		const path = `content/${name}`;
		return { what: `a file ${path}`, bytes: alone({ [path]: PNG }), expected: [['file-type', { name: path }]] };
	}),
];

/** Pictures of a library that would do something when they are opened under their address. */
const svgs: Hostile[] = [
	...hostileSvgs.map(([data, found]): Hostile => {
		const [name = '', rest] = ['H5P.Maze-1.2/icon.svg', found.join(', ')];
		const what = rest.replace('\t', '\\u{9}').slice(0, 120);
		return { what: `a picture ${data.slice(0, 200)}`, bytes: full({ [name]: data }), expected: [['svg-active', { name, what }]] };
	}),
	...falseSvgs.map((data, index): Hostile => {
		const name = 'H5P.Maze-1.2/icon.svg';
		return { what: `no picture ${index}`, bytes: full({ [name]: data }), expected: [['file-content', { name }]] };
	}),
	{
		what: 'a picture of more than 5 MB',
		bytes: full({
			'H5P.Maze-1.2/icon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><path d="${Array.from({ length: 900_000 }, (_, index) => `${(index * 7919) % 100_003}`).join(' ')}"/></svg>`,
		}),
		expected: [['too-large', { name: 'H5P.Maze-1.2/icon.svg', size: '6 MB', limit: '5 MB' }]],
	},
];

/** Files that do not hold what their ending says. */
const falseFiles: [name: string, data: string | Uint8Array][] = [
	['content/php.png', '<?php system($_GET["x"]); ?>'],
	['content/tail.png', Buffer.concat([PNG, text('<?PHP system("id"); ?>')])],
	['content/far.png', Buffer.concat([PNG, Buffer.alloc(65_521), text('<script>alert(1)</script>')])],
	['content/empty.png', ''],
	['content/page.jpg', '<!doctype html><script>alert(1)</script>'],
	['content/drawing.gif', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
	['content/elf.png', latin1('\x7fELF\x02\x01\x01')],
	['content/program.txt', latin1('MZ\x90\0\x03\0')],
	['content/page.txt', 'Xem <SCRIPT src=x></SCRIPT>'],
	['content/php.md', '# Bài\n<?= `id` ?>'],
	['content/page.csv', 'a,b\n<html>'],
	['content/text.pdf', 'Đây không phải PDF'],
	['content/text.mp4', 'abcdefgh'],
	['content/text.mp3', 'abcdefgh'],
	['content/text.wav', 'RIFF....AVI '],
	['content/text.docx', 'abcdefgh'],
	['content/text.woff2', 'wOFF'],
	['H5P.Maze-1.2/maze.js', '<?php system("id");'],
	['H5P.Maze-1.2/css/maze.css', '<html><style>'],
	['H5P.Maze-1.2/a.woff', latin1('MZ\x90\0')],
	['H5P.Maze-1.2/maze.js', latin1('\x7fELF\0')],
];

const H = 'h5p.json';
const C = 'content/content.json';
const deep = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
const json: [what: string, change: Files, expected: Expected[]][] = [
	['an h5p.json in Latin 1', { [H]: latin1('{"title":"\xe1"}') }, [['json-not-utf8', { name: H }]]],
	['a content.json in UTF-16', { [C]: Buffer.from('\ufeff{}', 'utf16le') }, [['json-not-utf8', { name: C }]]],
	['an h5p.json that is cut off', { [H]: '{"title":' }, [['json-syntax', { name: H }]]],
	['an empty content.json', { [C]: '' }, [['json-syntax', { name: C }]]],
	['a content.json with a comment', { [C]: '{} // x' }, [['json-syntax', { name: C }]]],
	['an h5p.json that is a list', { [H]: '[]' }, [['json-not-object', { name: H }]]],
	['a content.json that is a text', { [C]: '"x"' }, [['json-not-object', { name: C }]]],
	['a content.json that is nothing', { [C]: 'null' }, [['json-not-object', { name: C }]]],
	['a content.json of 61 levels', { [C]: deep(61) }, [['json-too-deep', { name: C, limit: '60' }]]],
	['an h5p.json of 100,000 levels', { [H]: '['.repeat(100_000) }, [['json-too-deep', { name: H, limit: '60' }]]],
	[
		'a content.json of more than 5 MB',
		{ [C]: `{"a":"${Array.from({ length: 900_000 }, (_, index) => `${(index * 7919) % 100_003}`).join(' ')}"}` },
		[['too-large', { name: C, size: '6 MB', limit: '5 MB' }]],
	],
	['a key that reaches the prototype', { [C]: '{"a":[{"__proto__":{"x":1}}]}' }, [['json-key', { name: C, key: '__proto__' }]]],
	['the same key in other signs', { [C]: '{"\\u005f_proto__":{}}' }, [['json-key', { name: C, key: '__proto__' }]]],
	[
		'a key constructor',
		{ [H]: manifest({ x: { constructor: { prototype: {} } } }) },
		[
			['json-key', { name: H, key: 'prototype' }],
			['json-key', { name: H, key: 'constructor' }],
		],
	],
	['another broken JSON file', { 'content/a.json': '{' }, [['json-syntax', { name: 'content/a.json' }]]],
];

const missing = (field: string): Expected => ['field-missing', { name: H, field }];
const wrong = (field: string, got: string): Expected => ['field-wrong', { name: H, field, got }];
const fields: [change: Record<string, unknown>, expected: Expected[]][] = [
	[{ title: undefined }, [missing('title')]],
	[{ title: ' ' }, [wrong('title', '" "')]],
	[{ title: 5, language: {} }, [wrong('title', '5'), wrong('language', '{}')]],
	[{ mainLibrary: undefined }, [missing('mainLibrary')]],
	[{ mainLibrary: '../x' }, [wrong('mainLibrary', '"../x"')]],
	[{ mainLibrary: ['H5P.TrueFalse'] }, [wrong('mainLibrary', '["H5P.TrueFalse"]')]],
	[{ mainLibrary: 'H5P.Other' }, [['main-not-listed', { library: 'H5P.Other' }]]],
	[{ preloadedDependencies: undefined }, [missing('preloadedDependencies'), ['main-not-listed', { library: 'H5P.TrueFalse' }]]],
	[{ preloadedDependencies: {} }, [wrong('preloadedDependencies', '{}')]],
	[{ preloadedDependencies: [] }, [['main-not-listed', { library: 'H5P.TrueFalse' }]]],
	[{ preloadedDependencies: [{ machineName: 'H5P.TrueFalse', minorVersion: 8 }] }, [missing('preloadedDependencies[0].majorVersion')]],
	[{ preloadedDependencies: [dependency('H5P.TrueFalse', 1, 8.5)] }, [wrong('preloadedDependencies[0].minorVersion', '8.5')]],
	[{ preloadedDependencies: [dependency('H5P.TrueFalse', -1, 8)] }, [wrong('preloadedDependencies[0].majorVersion', '-1')]],
	[{ preloadedDependencies: [dependency('../H5P', 1, 8)] }, [wrong('preloadedDependencies[0].machineName', '"../H5P"')]],
	[{ preloadedDependencies: Array(501).fill(0) }, [wrong('preloadedDependencies', `[${'0,'.repeat(59)}0`.slice(0, 120))]],
	[{ dynamicDependencies: 'x' }, [wrong('dynamicDependencies', '"x"')]],
];

const L = 'Thu.Vien-1.0/library.json';
const maze = (change: Record<string, unknown>) => libraryJson('H5P.Maze', 2, { preloadedDependencies: [dependency('Thu.Vien', 1, 0)], ...change });
const M = 'H5P.Maze-1.2/library.json';
const libraries: [what: string, change: Files, expected: Expected[]][] = [
	['a folder without library.json', { 'khac/a.js': '' }, [['file-missing', { name: 'khac/library.json' }]]],
	[
		'a library.json that is a list',
		{ [L]: '[]' },
		[
			['json-not-object', { name: L }],
			['library-missing', { name: 'Thu.Vien 1.0' }],
		],
	],
	[
		'a library.json without a version',
		{ [L]: '{"machineName":"Thu.Vien"}' },
		[
			['field-missing', { name: L, field: 'majorVersion' }],
			['field-missing', { name: L, field: 'minorVersion' }],
			['library-missing', { name: 'Thu.Vien 1.0' }],
		],
	],
	['a folder of another name', { 'khac/library.json': libraryJson('La', 0) }, [['library-folder', { name: 'khac', expected: 'La-1.0' }]]],
	[
		'a folder of another version',
		{ [L]: libraryJson('Thu.Vien', 1) },
		[
			['library-folder', { name: 'Thu.Vien-1.0', expected: 'Thu.Vien-1.1' }],
			['library-missing', { name: 'Thu.Vien 1.0' }],
		],
	],
	[
		'a script outside of the folder',
		{ [M]: maze({ preloadedJs: [{ path: '../Thu.Vien-1.0/library.json' }] }) },
		[['library-path', { name: M, path: '../Thu.Vien-1.0/library.json' }]],
	],
	[
		'a script of another host',
		{ [M]: maze({ preloadedJs: [{ path: 'https://example.org/a.js' }] }) },
		[['library-path', { name: M, path: 'https://example.org/a.js' }]],
	],
	['a script that is a folder', { 'H5P.Maze-1.2/js/': '', [M]: maze({ preloadedJs: [{ path: 'js/' }] }) }, [['library-path', { name: M, path: 'js/' }]]],
	['a script that is not there', { [M]: maze({ preloadedJs: [{ path: 'no.js' }] }) }, [['library-path', { name: M, path: 'no.js' }]]],
	[
		'a style sheet that is not there',
		{ [M]: maze({ preloadedCss: [{ path: '/css/maze.css' }, {}] }) },
		[
			['library-path', { name: M, path: '/css/maze.css' }],
			['field-missing', { name: M, field: 'preloadedCss[1].path' }],
		],
	],
	['a list of scripts that is none', { [M]: maze({ preloadedJs: 'maze.js' }) }, [['field-wrong', { name: M, field: 'preloadedJs', got: '"maze.js"' }]]],
	[
		'a library that needs one that is not there',
		{ [L]: libraryJson('Thu.Vien', 0, { preloadedDependencies: [dependency('Xa', 2, 1)] }) },
		[['library-missing', { name: 'Xa 2.1' }]],
	],
	['content that names a library that is not there', { [C]: '{"a":[{"library":"H5P.Image 1.1"}]}' }, [['library-missing', { name: 'H5P.Image 1.1' }]]],
	[
		'two libraries that need each other',
		{ [L]: libraryJson('Thu.Vien', 0, { preloadedDependencies: [dependency('H5P.Maze', 1, 2)] }) },
		[['library-circle', { names: 'H5P.Maze 1.2 → Thu.Vien 1.0 → H5P.Maze 1.2' }]],
	],
	[
		'a library that needs itself',
		{ [L]: libraryJson('Thu.Vien', 0, { preloadedDependencies: [dependency('Thu.Vien')] }) },
		[['library-circle', { names: 'Thu.Vien 1.0 → Thu.Vien 1.0' }]],
	],
];

const known = 'MultiChoice, TrueFalse, Blanks, DragText, MarkTheWords, SingleChoiceSet, Summary';
const empty: Hostile[] = [
	{ what: 'a set without questions', bytes: () => pack(questionSet([])), expected: [['no-items']] },
	{
		what: 'a set of another type of question',
		bytes: () => pack(questionSet([{ library: 'H5P.Essay 1.5', params: {}, metadata: { title: 'Bài luận' } }])),
		expected: [['unknown-type', { name: '1. Bài luận', type: 'H5P.Essay 1.5', known }], ['no-items']],
	},
	{
		what: 'a known type of a version to come',
		bytes: () => pack(questionSet([{ library: 'H5P.Blanks 2.0', params: {} }])),
		expected: [['unknown-type', { name: '1', type: 'H5P.Blanks 2.0', known }], ['no-items']],
	},
	{ what: 'a question that is none', bytes: () => pack(questionSet([5])), expected: [['unknown-type', { name: '1', type: '?', known }], ['no-items']] },
	{
		what: 'a type with a name from the prototype',
		bytes: () => pack(questionSet([{ library: 'toString 1.0', params: {} }])),
		expected: [['unknown-type', { name: '1', type: 'toString 1.0', known }], ['no-items']],
	},
	{
		what: 'a statement without an answer',
		bytes: alone({ [C]: statement({ correct: 'maybe' }) }),
		expected: [['item-incomplete', { name: '1. Quyền trẻ em', what: 'correct' }], ['no-items']],
	},
	{
		what: 'another type without its libraries',
		bytes: alone({ [H]: manifest({ mainLibrary: 'H5P.Maze', preloadedDependencies: [dependency('H5P.Maze', 1, 2)] }) }),
		expected: [['library-missing', { name: 'H5P.Maze 1.2' }]],
	},
];

export const hostileContents: Hostile[] = [
	...ofNoType,
	...svgs,
	...falseFiles.map(
		([name, data]): Hostile => ({
			what: `a false ${name}`,
			bytes: name.startsWith('H5P') ? full({ [name]: data }) : alone({ [name]: data }),
			expected: [['file-content', { name }]],
		}),
	),
	{ what: 'no h5p.json', bytes: without(contentAlone(), H), expected: [['file-missing', { name: H }]] },
	{ what: 'no content.json', bytes: without(contentAlone(), C), expected: [['file-missing', { name: C }]] },
	{
		what: 'nothing at all',
		bytes: () => pack({}),
		expected: [
			['file-missing', { name: H }],
			['file-missing', { name: C }],
		],
	},
	{
		what: 'a folder around everything',
		bytes: () => pack({ 'bai/h5p.json': manifest(), 'bai/content/content.json': statement() }),
		expected: [
			['file-missing', { name: H }],
			['file-missing', { name: C }],
			['file-missing', { name: 'bai/library.json' }],
		],
	},
	...json.map(([what, change, expected]): Hostile => ({ what, bytes: alone(change), expected })),
	...fields.map(
		([change, expected]): Hostile => ({ what: `an h5p.json with ${JSON.stringify(change).slice(0, 80)}`, bytes: alone({ [H]: manifest(change) }), expected }),
	),
	...libraries.map(([what, change, expected]): Hostile => ({ what, bytes: full(change), expected })),
	...harmful,
	...empty,
	{
		what: 'much at once',
		bytes: alone({ [H]: manifest({ title: '' }), [C]: '[]', 'content/a.html': 'x', 'content/a.png': 'x', 'content/a.json': '{' }),
		expected: [
			['file-type', { name: 'content/a.html' }],
			['file-content', { name: 'content/a.png' }],
			['json-syntax', { name: 'content/a.json' }],
			['json-not-object', { name: C }],
			['field-wrong', { name: H, field: 'title', got: '""' }],
		],
	},
];
