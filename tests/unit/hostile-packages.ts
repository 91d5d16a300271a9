/** Zip files that are broken or that try to do harm by the way they are packed, each with all that is said of it. */
import { deflateRawSync } from 'node:zlib';
import type { RefusalKind } from '../../src/exchange/import/messages.ts';
import { type RawEnd, type RawEntry, rawZip } from './raw-zip.ts';
import { contentAlone, type Files, PNG, pack } from './sound-packages.ts';

/** A kind of refusal with the words that fill its sentence. */
export type Expected = [RefusalKind, Record<string, string>?];
export type Hostile = { what: string; bytes: () => Uint8Array; expected: Expected[] };

const MB = 1024 * 1024;
const entries = (files: Files = contentAlone()): RawEntry[] => Object.entries(files).map(([name, data]) => ({ name, data }));
const raw = (entry: RawEntry, end?: RawEnd) => () => rawZip([...entries(), entry], end);
const ending = (end: RawEnd) => () => rawZip(entries(), end);
const image = (name: string | Uint8Array, change: Partial<RawEntry> = {}) => raw({ name, data: PNG, ...change });
const text = (value: string) => Buffer.from(value);
/** Packs well, but not so well that it is a bomb. */
const noise = (size: number) => Buffer.from(Array.from({ length: size }, (_, index) => (index * 7919) % 251));

const A = 'content/a.png';
const broken: Hostile[] = [
	{ what: 'an empty file', bytes: () => new Uint8Array(), expected: [['not-zip']] },
	{ what: 'a text', bytes: () => text('Đây không phải gói H5P.'), expected: [['not-zip']] },
	{ what: 'a page', bytes: () => text('<!doctype html><title>404</title>'), expected: [['not-zip']] },
	{ what: 'a picture', bytes: () => PNG, expected: [['not-zip']] },
	{ what: 'a program with a package behind it', bytes: () => Buffer.concat([text('MZ\x90\0'), pack(contentAlone())]), expected: [['not-zip']] },
	{ what: 'half a package', bytes: () => pack(contentAlone()).subarray(0, 200), expected: [['zip-damaged']] },
	{ what: 'a package without its last byte', bytes: () => pack(contentAlone()).subarray(0, -1), expected: [['zip-damaged']] },
	{ what: 'bytes behind the end', bytes: ending({ after: text('x') }), expected: [['zip-damaged']] },
	{ what: 'a table that counts more than it lists', bytes: ending({ count: 3 }), expected: [['zip-damaged']] },
	{
		what: 'a table that counts less than it lists',
		bytes: ending({ count: 1 }),
		expected: [['zip-hidden'], ['file-missing', { name: 'content/content.json' }]],
	},
	{ what: 'the second disk of several', bytes: ending({ disk: 1 }), expected: [['zip-damaged']] },
	{ what: 'a table that stands nowhere', bytes: ending({ offset: 0xfffffff }), expected: [['zip-damaged']] },
	{ what: 'a table of something else', bytes: ending({ signature: 0x02014b51 }), expected: [['zip-damaged']] },
	{ what: 'hidden bytes before the table', bytes: ending({ before: text('secret') }), expected: [['zip-hidden']] },
	{ what: 'hidden bytes behind the table', bytes: ending({ between: text('secret') }), expected: [['zip-hidden']] },
	{
		what: 'hidden bytes between two files',
		bytes: () => rawZip([...entries(), { name: A, data: PNG, after: text('?') }, ...entries({ 'content/b.txt': 'b' })]),
		expected: [['zip-hidden']],
	},
	{ what: 'no header before the data', bytes: image(A, { local: { signature: 1 } }), expected: [['zip-lies', { name: A }]] },
	{ what: 'another name before the data', bytes: image(A, { local: { name: text('content/b.png') } }), expected: [['zip-lies', { name: A }]] },
	{ what: 'another method before the data', bytes: image(A, { local: { method: 0 } }), expected: [['zip-lies', { name: A }]] },
	{ what: 'another size before the data', bytes: image(A, { local: { size: 13 } }), expected: [['zip-lies', { name: A }]] },
	{ what: 'another checksum before the data', bytes: image(A, { local: { crc: 1 } }), expected: [['zip-lies', { name: A }]] },
	{
		what: 'a second name in an extra field',
		bytes: image(A, { extra: Buffer.concat([Buffer.from([0x75, 0x70, 10, 0, 1, 0, 0, 0, 0]), text('x.php')]) }),
		expected: [['zip-lies', { name: A }]],
	},
	{ what: 'more data than both headers say', bytes: image(A, { says: { size: 11 } }), expected: [['zip-lies', { name: A }]] },
	{ what: 'fewer data than both headers say', bytes: image(A, { says: { size: 99 } }), expected: [['zip-lies', { name: A }]] },
	{ what: 'an unpacked file of two sizes', bytes: image(A, { says: { method: 0, size: 11 } }), expected: [['zip-lies', { name: A }]] },
	{ what: 'data that reach behind the end', bytes: image(A, { says: { packed: 1000 } }), expected: [['zip-lies', { name: A }]] },
	{
		what: 'data that reach into the next file',
		bytes: () => rawZip([{ name: A, data: PNG, says: { packed: 60 } }, ...entries()]),
		expected: [['zip-lies', { name: 'h5p.json' }]],
	},
	{
		what: 'two files that share their data',
		bytes: () => rawZip([...entries(), { name: A, data: PNG }, { name: 'content/b.png', data: PNG, shares: 2 }]),
		expected: [['zip-lies', { name: 'content/b.png' }]],
	},
	{
		what: 'hidden bytes behind packed data',
		bytes: image(A, { stored: Buffer.concat([deflateRawSync(PNG), text('secret')]) }),
		expected: [['zip-lies', { name: A }]],
	},
	{ what: 'a wrong checksum', bytes: image(A, { says: { crc: 1 } }), expected: [['file-damaged', { name: A }]] },
	{ what: 'data that cannot be unpacked', bytes: image(A, { stored: text('\xff\xff\xff') }), expected: [['file-damaged', { name: A }]] },
	{ what: 'a locked file', bytes: image(A, { says: { flags: 0x801 } }), expected: [['zip-encrypted', { name: A }]] },
	{ what: 'a file locked only before its data', bytes: image(A, { local: { flags: 0x801 } }), expected: [['zip-encrypted', { name: A }]] },
	{ what: 'a file locked in the strong way', bytes: image(A, { says: { flags: 0x841 } }), expected: [['zip-encrypted', { name: '#3' }]] },
	{ what: 'a locked table', bytes: image(A, { says: { flags: 0x2800 }, local: { flags: 0x800 } }), expected: [['zip-encrypted', { name: A }]] },
	...[1, 9, 12, 14, 93, 99].map((method): Hostile => {
		return { what: `compression method ${method}`, bytes: image(A, { says: { method } }), expected: [['zip-method', { name: A, method: `${method}` }]] };
	}),
];

/** Names that leave their folder or mean something else on some system, as a report shows them. */
const names: [name: string, shown?: string][] = [
	['../a.png'],
	['content/../../a.png'],
	['..'],
	['/etc/a.png'],
	['//host/a.png'],
	['C:/a.png'],
	['C:a.png'],
	['content\\..\\a.png'],
	['content/a\\b.png'],
	['content/./a.png'],
	['content//a.png'],
	['content/a\0.png', 'content/a\\u{0}.png'],
	['content/a\nb.png', 'content/a\\u{a}b.png'],
	['content/a\x1b[2J.png', 'content/a\\u{1b}[2J.png'],
	['content/\u202egnp.png', 'content/\\u{202e}gnp.png'],
	['content/a\u200b.png', 'content/a\\u{200b}.png'],
	['content/a.png.'],
	['content/a.png '],
	['content/ a.png'],
	['content/con.png'],
	['content/AUX/a.png'],
	['content/Lpt1.png'],
	['content/nul .png'],
	['content/a.png:x'],
	['content/a*.png'],
	[`content/${'a'.repeat(250)}.png`, `content/${'a'.repeat(112)}`],
];

const unsafe: Hostile[] = [
	...names.map(([name, shown = name]): Hostile => ({ what: `the name ${shown}`, bytes: image(name), expected: [['unsafe-name', { name: shown }]] })),
	{ what: 'a name that is no UTF-8', bytes: image(Buffer.from('content/\xe1.png', 'latin1')), expected: [['unsafe-name', { name: 'content/á.png' }]] },
	{
		what: 'one name twice',
		bytes: () => rawZip([...entries(), { name: A, data: PNG }, { name: A, data: PNG }]),
		expected: [['duplicate-name', { name: A, other: A }]],
	},
	{
		what: 'one name in two cases',
		bytes: () => pack(contentAlone({ [A]: PNG, 'content/A.PNG': PNG })),
		expected: [['duplicate-name', { name: A, other: 'content/A.PNG' }]],
	},
	{
		what: 'two content.json',
		bytes: () => pack(contentAlone({ 'content/Content.json': '{}' })),
		expected: [['duplicate-name', { name: 'content/content.json', other: 'content/Content.json' }]],
	},
	{
		what: 'one name in two ways of writing accents',
		bytes: () => pack(contentAlone({ 'content/á.png': PNG, 'content/a\u0301.png': PNG })),
		expected: [['duplicate-name', { name: 'content/á.png', other: 'content/a\u0301.png' }]],
	},
	{
		what: 'one folder in two cases',
		bytes: () => pack(contentAlone({ 'content/b/a.png': PNG, 'content/B/b.png': PNG })),
		expected: [['duplicate-name', { name: 'content/b', other: 'content/B' }]],
	},
	{ what: 'a symbolic link', bytes: image(A, { data: '/etc/passwd', attributes: 0o120777 * 65536 }), expected: [['special-file', { name: A }]] },
	{
		what: 'a symbolic link to a folder',
		bytes: image('content/b/', { data: '', attributes: 0o120777 * 65536 }),
		expected: [['special-file', { name: 'content/b/' }]],
	},
	{ what: 'a pipe', bytes: image(A, { attributes: 0o010644 * 65536 }), expected: [['special-file', { name: A }]] },
	{ what: 'a device', bytes: image(A, { attributes: 0o060644 * 65536 }), expected: [['special-file', { name: A }]] },
	{ what: 'a file that says it is a folder', bytes: image(A, { attributes: 0o040755 * 65536 }), expected: [['folder-file', { name: A }]] },
	{ what: 'a file that DOS takes for a folder', bytes: image(A, { attributes: 0x10 }), expected: [['folder-file', { name: A }]] },
	{ what: 'a folder with content', bytes: image('content/b/'), expected: [['folder-file', { name: 'content/b/' }]] },
	{ what: 'a folder with one byte', bytes: image('content/b/', { data: 'x', says: { method: 0 } }), expected: [['folder-file', { name: 'content/b/' }]] },
	{
		what: 'a file that others take for a folder',
		bytes: () => pack(contentAlone({ [A]: PNG, [`${A}/b.png`]: PNG })),
		expected: [['folder-file', { name: A }]],
	},
];

const large: Hostile[] = [
	{
		what: 'more than 5,000 files',
		bytes: () => rawZip([...entries(), ...Array.from({ length: 4999 }, (_, index) => ({ name: `content/${index}.txt` }))]),
		expected: [['too-many-files', { count: '5001', limit: '5000' }]],
	},
	{
		what: 'a file of more than 50 MB',
		bytes: image(A, { stored: noise(600_000), says: { size: 50 * MB + 1 } }),
		expected: [['too-large', { name: A, size: '51 MB', limit: '50 MB' }]],
	},
	{
		what: 'more than 200 MB in all',
		bytes: () => rawZip([...entries(), ...[1, 2, 3, 4, 5].map((index) => ({ name: `content/${index}.png`, stored: noise(500_000), says: { size: 41 * MB } }))]),
		expected: [['unpacked-too-large', { size: '206 MB', limit: '200 MB' }]],
	},
	{ what: 'a bomb', bytes: image(A, { data: Buffer.alloc(8 * MB) }), expected: [['zip-bomb', { name: A, ratio: '1028', limit: '100' }]] },
	{ what: 'a bomb that says it is small', bytes: image(A, { data: Buffer.alloc(8 * MB), says: { size: 4000 } }), expected: [['zip-lies', { name: A }]] },
	{ what: 'a bomb that is listed as packed badly', bytes: image(A, { data: Buffer.alloc(8 * MB), says: { size: MB } }), expected: [['zip-lies', { name: A }]] },
];

export const hostilePackages: Hostile[] = [...broken, ...unsafe, ...large];
