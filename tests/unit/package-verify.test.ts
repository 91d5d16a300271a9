/** A package that is wrong is refused before it leaves, and what is wrong with it is said. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Files, packagesOf } from '../../src/package/packages.ts';
import { withTexts } from '../../src/package/page-texts.ts';
import type { Format } from '../../src/package/paths.ts';
import { verifyPackage } from '../../src/package/verify.ts';
import { SITE, sampleCourse } from './course-samples.ts';
import { packageText, sampleFrame, sampleKit, samplePackages } from './package-kit.ts';
import { sampleQuizWords } from './quiz-samples.ts';

let packages: Map<Format, Files>;
beforeAll(async () => {
	packages = await samplePackages();
});

const SHEET = `@font-face { src: url('f/a.eot?v=4.5.0'); src: url("f/a.eot?#iefix&v=4.5.0"), url(f/a.svg?v=4.5.0#name) } /* url(no.png) */ i { background: url( f/a.svg#b ) url(data:image/gif;base64,R0lGODlhAQ) url(#c) }`;

describe('a style sheet', () => {
	const files = (sheet: string, ...names: string[]) => new Map(['s/a.css', ...names].map((name) => [name, name.endsWith('.css') ? sheet : 'x']));
	it('names its files in quotes or without, with a query or a fragment', () => {
		expect(verifyPackage(files(SHEET, 's/f/a.eot', 's/f/a.svg'))).toEqual([]);
	});
	it('is told what is not there, as it is written', () => {
		expect(verifyPackage(files(`${SHEET} @import 'b.css?x'; b { background: url(//h.org/a.png) }`, 's/f/a.svg'))).toEqual(
			['f/a.eot?v=4.5.0', 'f/a.eot?#iefix&v=4.5.0', 'b.css?x', '//h.org/a.png'].map((name) => `s/a.css: loads “${name}”, which is not in the package`),
		);
	});
});

describe('what is wrong with a package is said', () => {
	const changed = (format: Format, path: string, change: (old: string) => string) =>
		verifyPackage(new Map(packages.get(format)).set(path, change(packageText(packages, format, path))));
	it('nothing, where nothing is wrong', () => {
		for (const files of packages.values()) expect(verifyPackage(files)).toEqual([]);
	});
	it.each<[string, Format, string, (old: string) => string, string]>([
		[
			'a file that is not there',
			'scorm12',
			'imsmanifest.xml',
			(old) => old.replace('href="app/shell.js"', 'href="app/other.js"'),
			'“app/other.js” is not in the package',
		],
		[
			'a name that an LMS would refuse',
			'cartridge11',
			'imsmanifest.xml',
			(old) => old.replace('<title>Phần một</title>', `<title>${'a'.repeat(256)}</title>`),
			`the name “${'a'.repeat(60)}…” has 256 characters`,
		],
		['a manifest that is no XML', 'scorm12', 'imsmanifest.xml', (old) => old.replace('</resources>', ''), 'no XML that can be read'],
		['a launch address that leads nowhere', 'cmi5', 'cmi5.xml', (old) => old.replace('>index.html<', '>other.html<'), '“other.html” is not in the package'],
		['a script in the page', 'web', 'index.html', (old) => old.replace('</body>', '<script>alert(1)</script></body>'), 'a script stands in the page'],
		[
			'a handler in the page',
			'web',
			'index.html',
			(old) => old.replace('<main', '<main onclick="alert(1)"'),
			'would run code or load from elsewhere: <main onclick="alert(1)">',
		],
		['a page without a policy', 'web', 'index.html', (old) => old.replace(/<meta http-equiv[^>]*>/, ''), 'no Content Security Policy'],
		['a lesson without a policy', 'cartridge', 'lessons/bai-mot.html', (old) => old.replace(/<meta http-equiv[^>]*>/, ''), 'no Content Security Policy'],
		[
			'a link within the page that is encoded wrongly',
			'web',
			'index.html',
			(old) => old.replace('<main ', '<a href="#%E0%A4%A">x</a><main '),
			'no place “#%E0%A4%A”',
		],
		[
			'a link to a file that is encoded wrongly',
			'cartridge',
			'lessons/bai-mot.html',
			(old) => old.replace('</body>', '<a href="100%.html">x</a></body>'),
			'“100%.html” is not in the package',
		],
		[
			'a picture whose address is encoded wrongly',
			'cartridge',
			'lessons/bai-mot.html',
			(old) => old.replace('</body>', '<img src="../media/%.png" alt=""></body>'),
			'loads “../media/%.png”, which is not in the package',
		],
		[
			'a link that runs code',
			'cartridge',
			'lessons/bai-mot.html',
			(old) => old.replace('</body>', '<a href=" java\tscript:alert(1)">x</a></body>'),
			'would run code or load from elsewhere: <a href=',
		],
		[
			'a frame with a document of its own that runs code',
			'cartridge',
			'lessons/bai-mot.html',
			(old) => old.replace('</body>', '<iframe srcdoc="<img src=x onerror=alert(1)>"></iframe></body>'),
			'would run code or load from elsewhere: <img onerror=',
		],
		[
			'another page by itself',
			'cartridge',
			'lessons/bai-mot.html',
			(old) => old.replace('<title>', '<meta http-equiv="Refresh" content="0;url=https://a.example/"><title>'),
			'would run code or load from elsewhere: <meta http-equiv="refresh">',
		],
		['a file that is not named', 'scorm12', 'imsmanifest.xml', (old) => old.replace('<file href="app/shell.js"/>', ''), 'does not name “app/shell.js”'],
		[
			'an absolute path',
			'scorm2004',
			'imsmanifest.xml',
			(old) => old.replace('<file href="index.html"/>', '<file href="/index.html"/>'),
			'“/index.html” is no path inside',
		],
		[
			'a way out',
			'scorm2004',
			'imsmanifest.xml',
			(old) => old.replace('<file href="index.html"/>', '<file href="../index.html"/>'),
			'“../index.html” is no path inside',
		],
		[
			'an address',
			'scorm2004',
			'imsmanifest.xml',
			(old) => old.replace('<file href="index.html"/>', '<file href="https://a.org/"/>'),
			'“https://a.org/” is no path inside',
		],
		[
			'a resource that is not there',
			'cartridge',
			'imsmanifest.xml',
			(old) => old.replace('identifierref="QUIZ-kiem-mot"', 'identifierref="QUIZ-x"'),
			'no resource “QUIZ-x”',
		],
		[
			'an id that stands twice',
			'scorm12',
			'imsmanifest.xml',
			(old) => old.replace('identifier="ITEM-khoa-thu"', 'identifier="SCO-khoa-thu"'),
			'the id “SCO-khoa-thu” stands more than once',
		],
		['a launch that leads nowhere', 'cmi5', 'cmi5.xml', (old) => old.replace('>index.html<', '>start.html<'), '“start.html” is not in the package'],
		[
			'something loaded from elsewhere',
			'web',
			'index.html',
			(old) => old.replace('src="app/shell.js"', 'src="https://cdn.example.org/x.js"'),
			'loads “https://cdn.example.org/x.js”',
		],
		[
			'an id of the page that stands twice',
			'web',
			'index.html',
			(old) => old.replace('id="thi"', 'id="trang-dau"'),
			'the id “trang-dau” stands more than once',
		],
		[
			'a link within the page that leads nowhere',
			'web',
			'index.html',
			(old) => old.replace('id="kiem-bai-mot"', 'id="kiem-x"').replace('<main ', '<a href="#kiem-bai-mot">x</a><main '),
			'no place “#kiem-bai-mot”',
		],
		['a style sheet that misses a file', 'web', 'app/course.css', (old) => `${old}a{background:url(x.png)}`, 'loads “x.png”'],
	])('%s', (_, format, path, change, said) => expect(changed(format, path, change).join('\n')).toContain(said));
	it('a path that leaves the package', () => expect(verifyPackage(new Map([['../x', '']]))).toEqual(['../x: no path inside a package']));
	it('a course whose check is no quiz of the content is refused', async () => {
		const course = sampleCourse();
		const kit = await sampleKit();
		expect(() => packagesOf({ ...course, quizzes: course.quizzes.slice(1) }, sampleQuizWords('vi'), kit, '')).toThrow('kiem-mot');
	});
	it('a page without the place for a text, or with two of them, is refused', async () => {
		const course = sampleCourse();
		const frame = await sampleFrame(course);
		expect(() => withTexts(frame.replace('<!-- bai-hai -->', ''), course, SITE)).toThrow('“bai-hai”');
		expect(() => withTexts(frame.replace('<!-- bai-hai -->', '$&$&'), course, SITE)).toThrow('“bai-hai”');
		expect(withTexts(frame, course, SITE).html).not.toContain('<!--');
	});
});
