/** The packages of a course: valid by their schemas, sound by our own checks, the same whenever they are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readBuiltPage } from '../../src/files/built-page.ts';
import { allOf, type Node, readXml } from '../../src/files/xml-reader.ts';
import { frameDocument } from '../../src/h5p/player/document.ts';
import type { CourseData } from '../../src/package/course-data.ts';
import { lessonHtml } from '../../src/package/lesson-html.ts';
import { type Files, type Kit, packageBytes, packagesOf } from '../../src/package/packages.ts';
import { type Format, formats, packageFile } from '../../src/package/paths.ts';
import { SITE, sampleCourse } from './course-samples.ts';
import { IEEE_LOM, ieeeLomSchema } from './lom-schema.ts';
import { EDITION, packageText, sampleFrame, sampleKit, samplePackages } from './package-kit.ts';
import { sampleQuizWords } from './quiz-samples.ts';

let packages: Map<Format, Files>;
let kit: Kit;
beforeAll(async () => {
	packages = await samplePackages();
	kit = await sampleKit();
}, 120_000);

const text = (format: Format, path: string) => packageText(packages, format, path);
/** The files of the content, without what the format adds. */
const content = (format: Format): [string, string | Uint8Array][] =>
	[...(packages.get(format) ?? [])]
		.filter(([path]) => !/\.(xsd|dtd)$/.test(path) && !['imsmanifest.xml', 'cmi5.xml', 'app/format.js'].includes(path))
		.map(([path, file]) => [path, path === 'index.html' ? `${file}`.replace(/connect-src [^;]+;/, '') : file]);

describe('every format', () => {
	it('holds the same content, byte for byte, and says which it is', () => {
		for (const format of ['scorm2004', 'cmi5', 'web'] as const) expect(content(format)).toEqual(content('scorm12'));
		expect(text('cmi5', 'app/format.js')).toContain('"cmi5"');
	});
	it('is the same file whenever it is made', async () => {
		const again = await samplePackages();
		for (const format of formats) expect(packageBytes(again.get(format) as Files)).toEqual(packageBytes(packages.get(format) as Files));
	});
	it('leaves under a name of its own', () => {
		const names = formats.map((format) => packageFile('khoa', 'vi', format));
		expect(new Set(names).size).toBe(formats.length);
		expect(names[0]).toBe('/goi/khoa/khoa-vi-scorm-1.2.zip');
	});
	it('is in the language of its document', async () => {
		const english = await samplePackages(sampleCourse('en'));
		expect(`${english.get('web')?.get('index.html')}`).toContain('<html lang="en"');
		expect(`${english.get('cmi5')?.get('cmi5.xml')}`).toContain('<langstring lang="en">');
	});
});

describe('manifests by their published schemas', () => {
	const folder = (version: string) => join(import.meta.dirname, '../../src/package/schemas', version);
	const schemas = (version: string) =>
		readdirSync(folder(version)).map((fileName) => ({ fileName, contents: withoutAny(fileName, readFileSync(join(folder(version), fileName), 'utf8')) }));
	/** The schema of IMS metadata lets anything in behind what may be there, which libxml2 does not compile: without that it is stricter. */
	const withoutAny = (fileName: string, contents: string) => (fileName.startsWith('imsmd') ? contents.replaceAll('<xsd:group ref="grp.any"/>', '') : contents);
	/** One schema that brings in the others: libxml2 takes one at a time. */
	const together = (namespaces: Record<string, string>) =>
		`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(namespaces)
			.map(([namespace, schemaLocation]) => `<xs:import namespace="${namespace}" schemaLocation="${schemaLocation}"/>`)
			.join('')}</xs:schema>`;
	const validate = async (xml: string, schema: string, preload: { fileName: string; contents: string }[]) =>
		(await validateXML({ xml: [{ fileName: 'manifest.xml', contents: xml }], schema: [{ fileName: 'all.xsd', contents: schema }], preload })).errors.map(
			({ message }) => message,
		);
	const scorm12 = together({
		'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
		'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
		'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
	});
	const scorm2004 = together({
		'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
		'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
		'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
		'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
		'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
	});
	const cmi5 = readFileSync(join(import.meta.dirname, '../fixtures/schemas/cmi5-CourseStructure.xsd'), 'utf8');

	const bare = ({ name }: Node) => name.replace(/^.*:/, '');
	const texts = (root: Node, ...path: string[]): string[] =>
		path.length === 0 ? [root.text] : root.children.filter((node) => bare(node) === path[0]).flatMap((node) => texts(node, ...path.slice(1)));
	const lomOf = (xml: string) => {
		const read = readXml(xml);
		if ('fault' in read) throw new Error(JSON.stringify(read.fault));
		const found = allOf(read.root).filter((node) => bare(node) === 'lom');
		expect(found).toHaveLength(1);
		return found[0] as Node;
	};
	it('SCORM 1.2 says what the course is about, in LOM 1.2', async () => {
		const xml = text('scorm12', 'imsmanifest.xml');
		expect(await validate(xml, scorm12, schemas('scorm12'))).toEqual([]);
		expect(await validate(xml.replaceAll('imsmd:keyword>', 'imsmd:keywords>'), scorm12, schemas('scorm12'))).not.toEqual([]);
		const lom = lomOf(xml);
		expect(texts(lom, 'general', 'title', 'langstring')).toEqual(['Khóa thử & ví dụ']);
		expect(texts(lom, 'general', 'language')).toEqual(['vi']);
		expect(texts(lom, 'general', 'description', 'langstring')).toEqual(['Một khóa học để thử.']);
		expect(texts(lom, 'general', 'keyword', 'langstring')).toEqual(['Phần một']);
		expect(texts(lom, 'general', 'catalogentry', 'entry', 'langstring')).toEqual([`${SITE}/khoa-hoc/khoa-thu/`]);
		expect(texts(lom, 'lifecycle', 'contribute', 'date', 'datetime')).toEqual([EDITION]);
		expect(texts(lom, 'educational', 'typicallearningtime', 'datetime')).toEqual(['PT20M']);
	});
	it.each([
		['scorm2004', 'imsmanifest.xml'],
		['cmi5', 'cmi5.xml'],
	] as const)('%s says what the course is about, in IEEE LOM', async (format, path) => {
		const xml = text(format, path);
		const written = /<lom:lom.*<\/lom:lom>/s.exec(xml)?.[0] ?? '';
		expect(written).toContain(`xmlns:lom="${IEEE_LOM}"`);
		expect(await validate(written, ieeeLomSchema, [])).toEqual([]);
		expect(await validate(written.replace('>PT20M<', '>20<'), ieeeLomSchema, [])).not.toEqual([]);
		const root = lomOf(xml);
		expect(texts(root, 'general', 'identifier', 'entry')).toEqual([`${SITE}/khoa-hoc/khoa-thu/`]);
		expect(texts(root, 'general', 'title', 'string')).toEqual(['Khóa thử & ví dụ']);
		expect(texts(root, 'general', 'language')).toEqual(['vi']);
		expect(texts(root, 'general', 'description', 'string')).toEqual(['Một khóa học để thử.']);
		expect(texts(root, 'general', 'keyword', 'string')).toEqual(['Phần một']);
		expect(texts(root, 'lifeCycle', 'contribute', 'date', 'dateTime')).toEqual([EDITION]);
		expect(texts(root, 'educational', 'typicalLearningTime', 'duration')).toEqual(['PT20M']);
	});
	it.each(['cartridge11', 'cartridge'] as const)('%s says what the course is about, as far as its profile of LOM has it', (format) => {
		const lom = lomOf(text(format, 'imsmanifest.xml'));
		expect(texts(lom, 'general', 'language')).toEqual(['vi']);
		expect(texts(lom, 'general', 'description', 'string')).toEqual(['Một khóa học để thử.', '2 bài, khoảng 0,5 giờ']);
		expect(texts(lom, 'general', 'keyword', 'string')).toEqual(['Phần một']);
		expect(texts(lom, 'lifeCycle', 'contribute', 'date', 'dateTime')).toEqual([EDITION]);
	});
	it('names no address where the site has none', async () => {
		const made = await samplePackages(sampleCourse(), { ...kit, site: 'https://quyen-con-nguoi.example' });
		for (const format of ['scorm12', 'scorm2004', 'cartridge11', 'cartridge'] as const)
			expect(packageText(made, format, 'imsmanifest.xml')).not.toContain('.example');
		expect(texts(lomOf(packageText(made, 'cmi5', 'cmi5.xml')), 'general', 'identifier', 'entry')).toEqual([]);
	});
	it('SCORM 1.2', async () => {
		const xml = text('scorm12', 'imsmanifest.xml');
		expect(await validate(xml, scorm12, schemas('scorm12'))).toEqual([]);
		expect(xml).toContain('adlcp:scormtype="sco"');
		expect(await validate(xml.replace('adlcp:scormtype="sco"', 'adlcp:scormtype="scorm"'), scorm12, schemas('scorm12'))).not.toEqual([]);
	});
	it('SCORM 2004 4th edition', async () => {
		const xml = text('scorm2004', 'imsmanifest.xml');
		expect(await validate(xml, scorm2004, schemas('scorm2004'))).toEqual([]);
		expect(xml).toContain('adlcp:scormType="sco"');
		expect(xml).toContain('<imsss:minNormalizedMeasure>0.6<');
		expect(await validate(xml.replace('>0.6<', '>6<'), scorm2004, schemas('scorm2004'))).not.toEqual([]);
	});
	it('cmi5', async () => {
		const xml = text('cmi5', 'cmi5.xml');
		expect(await validate(xml, cmi5, [])).toEqual([]);
		expect(xml).toContain('moveOn="CompletedAndPassed"');
		expect(xml).toContain('masteryScore="0.6"');
		expect(await validate(xml.replace('CompletedAndPassed', 'Whatever'), cmi5, [])).not.toEqual([]);
	});
	it('a course without an exam asks for completion alone', async () => {
		const { exam: _, ...course } = sampleCourse();
		const { exam: __, ...outline } = course.outline;
		const made = await samplePackages({ ...course, outline });
		expect(await validate(`${made.get('scorm12')?.get('imsmanifest.xml')}`, scorm12, schemas('scorm12'))).toEqual([]);
		expect(await validate(`${made.get('scorm2004')?.get('imsmanifest.xml')}`, scorm2004, schemas('scorm2004'))).toEqual([]);
		expect(`${made.get('cmi5')?.get('cmi5.xml')}`).toContain('moveOn="Completed"');
	});
});

describe('the page', () => {
	it('is valid HTML in every package', async () => {
		const rules = Object.fromEntries(
			['attribute-boolean-style', 'attribute-empty-style', 'doctype-style', 'no-trailing-whitespace', 'void-style', 'no-raw-characters', 'long-title'].map(
				(rule) => [rule, 'off' as const],
			),
		);
		const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'], rules }));
		for (const [format, path] of [
			['web', 'index.html'],
			['cartridge11', 'lessons/bai-mot.html'],
			['cartridge', 'lessons/bai-mot.html'],
		] as const) {
			const { results } = await validator.validateString(text(format, path));
			expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`))).toEqual([]);
		}
	});
});

describe('the policy of the page', () => {
	const policyOf = (format: Format) => {
		const [, text] = /^<!DOCTYPE html><html [^>]*>\s*<head>\s*<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(pageOf(format)) ?? [];
		return new Map((text ?? '').split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')] as const));
	};
	const pageOf = (format: Format) => text(format, 'index.html');
	const played = ['scorm12', 'scorm2004', 'cmi5', 'web'] as const;

	it.each(played)('stands first in %s, and lets nothing in but files of the package', (format) => {
		const policy = policyOf(format);
		expect(policy.get('default-src')).toBe("'none'");
		expect(policy.get('script-src')).toBe("'self'");
		for (const [name, sources] of policy) {
			if (name === 'connect-src' || name === 'style-src-attr') continue;
			expect(`${name} ${sources}`).toMatch(/^[a-z-]+ ('none'|'self'( data:)?)$/);
		}
	});
	it('lets results go to a record store where there is one, and nowhere else', () => {
		expect(policyOf('cmi5').get('connect-src')).toBe("'self' http: https:");
		for (const format of ['scorm12', 'scorm2004'] as const) expect(policyOf(format).get('connect-src')).toBe("'self'");
		expect(policyOf('web').get('connect-src')).toBe("'none'");
	});
	it('covers all that runs: no script, handler or style stands in the page or in what the page writes into frames', async () => {
		const quizzes = JSON.parse(text('web', 'app/course.js').replace(/^window\.courseData=|;\n$/g, '')) as CourseData;
		const words = { wait: 'w', failed: 'f' };
		const papers = Object.values(quizzes.quizzes).map(({ frame }) => frameDocument(frame, 'app/frame.css', quizzes.ownScript, words));
		expect(papers.length).toBeGreaterThan(3);
		for (const html of [...played.map(pageOf), ...papers]) {
			const { scripts, styles, inlineStyles } = readBuiltPage(html);
			expect({ scripts, styles, inlineStyles }).toEqual({ scripts: [], styles: [], inlineStyles: false });
			expect(html).not.toMatch(/<[^>]+\s(on[a-z]+|srcdoc)\s*=|javascript:/i);
		}
	});
	it('stands in every page of every package, also in the lessons of a Common Cartridge, before all else', () => {
		let count = 0;
		for (const [format, files] of packages) {
			for (const path of [...files.keys()].filter((name) => /\.x?html?$/i.test(name))) {
				count++;
				expect(text(format, path).slice(0, 300), `${format} ${path}`).toMatch(
					/^<!doctype html>\s*<html [^>]*>\s*<head>\s*<meta http-equiv="content-security-policy" content="default-src 'none'; /i,
				);
			}
		}
		// two lessons in each of the two cartridges
		expect(count).toBe(played.length + 4);
		const [, cartridge] = /content="([^"]*)"/.exec(text('cartridge', 'lessons/bai-mot.html')) ?? [];
		expect(cartridge).toBe(/content="([^"]*)"/.exec(pageOf('web'))?.[1]);
	});
	it('a page without a place for it makes no package', async () => {
		const frame = (await sampleFrame(sampleCourse())).replace(/<meta http-equiv[^>]*>/, '');
		expect(() => packagesOf(sampleCourse(), sampleQuizWords('vi'), kit, frame)).toThrow('policy');
	});
});

describe('the text of a lesson', () => {
	const inside = (path: string) => (path === '/khoa-hoc/khoa-thu/bai-hai/' ? { lesson: 'bai-hai', href: '#bai-bai-hai' } : undefined);
	const [lesson] = sampleCourse().modules[0]?.lessons ?? [];
	const { html, media } = lessonHtml(lesson?.html ?? '', 'bai-mot', SITE, inside);
	it('has ids of its own, and what points at them follows', () => {
		expect(html).toContain('<h3 id="bai-mot--mo-dau">');
		expect(html).toContain('href="#bai-mot--mo-dau"');
		expect(html).toContain('popovertarget="bai-mot--tu-1"');
		expect(html).toContain('id="bai-mot--tu-1"');
		const table = lessonHtml(sampleCourse().modules[0]?.lessons[1]?.html ?? '', 'bai-hai', SITE, inside).html;
		expect(table).toContain('aria-labelledby="bai-hai--mo-dau"');
		expect(table).toContain('headers="bai-hai--cot"');
	});
	it('leads to lessons inside, and to the published site in a new tab for all else', () => {
		expect(html).toContain('href="#bai-hai--mo-dau"');
		expect(html).toContain(`<a rel="noopener" target="_blank" href="${SITE}/nguon/#nguon-a">`);
		expect(html).toContain('<a rel="noopener" target="_blank" href="https://example.com/van-ban">');
	});
	it.each([
		'https://quyen-con-nguoi.example',
		'https://example.org',
		'http://localhost:4321',
		'http://127.0.0.1:4321',
		'http://[::1]:4321',
		'https://a.test',
		'https://b.invalid',
	])('leaves no link to %s, where nobody finds the site', (site) => {
		const { html: text } = lessonHtml(lesson?.html ?? '', 'bai-mot', site, inside);
		expect(text).not.toContain(site);
		expect(text).toContain(
			'<span class="cite-entry">Luật Trẻ em, Điều 51. <span class="cite-record">Đối chiếu ngày 20/11/2026 với bản gốc.</span></span></span></span>\nvà <a rel="noopener" target="_blank" href="https://example.com/van-ban">',
		);
		expect(text).toContain('href="#bai-hai--mo-dau"');
		expect(text).not.toContain('Xem thêm');
	});
	it('brings its pictures, and nothing that runs or plays on the site alone', () => {
		expect([...media]).toEqual([['/_astro/hinh.abc123.svg', 'media/hinh.abc123.svg']]);
		expect(html).not.toMatch(/<script|quiz-player|Danh sách câu hỏi|data-/);
	});
	it('keeps an address whose percent signs stand for nothing as it is written', () => {
		const links = ['#%E0%A4%A', '#100%', '/khoa-hoc/khoa-thu/bai-hai/#%zz', '/nguon/#%', '/%E0%A4%A/'];
		const made = lessonHtml(links.map((href) => `<a href="${href}">x</a>`).join(''), 'b', SITE, inside).html;
		const hrefs = [...made.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
		expect(hrefs).toEqual(['#b--%E0%A4%A', '#b--100%', '#bai-hai--%zz', `${SITE}/nguon/#%`, `${SITE}/%E0%A4%A/`]);
	});
	it('two pictures of one name stay two', () => {
		const both = lessonHtml('<img src="/a/x.png" alt=""><img src="/b/x.png?1" alt=""><img src="/a/x.png" alt="">', 'b', SITE, inside);
		expect([...both.media.values()]).toEqual(['media/x.png', 'media/2-x.png']);
		expect(both.html.match(/media\/x\.png/g)).toHaveLength(2);
	});
});
