/** The packages of a course: valid by their schemas, sound by our own checks, the same whenever they are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readBuiltPage } from '../../src/files/built-page.ts';
import { allOf, readXml } from '../../src/files/xml-reader.ts';
import { frameDocument } from '../../src/h5p/player/document.ts';
import type { CourseData } from '../../src/package/course-data.ts';
import { lessonHtml } from '../../src/package/lesson-html.ts';
import { type Files, type Kit, packageBytes, packagesOf } from '../../src/package/packages.ts';
import { type Format, formats, packageFile } from '../../src/package/paths.ts';
import { verifyPackage } from '../../src/package/verify.ts';
import { SITE, sampleCourse } from './course-samples.ts';
import { packageText, sampleFrame, sampleKit, samplePackages } from './package-kit.ts';
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
		readdirSync(folder(version)).map((fileName) => ({ fileName, contents: readFileSync(join(folder(version), fileName), 'utf8') }));
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
	});
	const scorm2004 = together({
		'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
		'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
		'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
		'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
		'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
	});
	const cmi5 = readFileSync(join(import.meta.dirname, '../fixtures/schemas/cmi5-CourseStructure.xsd'), 'utf8');

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

describe('the Common Cartridge', () => {
	const elements = (path: string) => {
		const read = readXml(text('cartridge', path));
		if ('fault' in read) throw new Error(`${path}: ${JSON.stringify(read.fault)}`);
		return allOf(read.root);
	};
	it('names each place in its menu by itself, also where lessons and a module share a quiz', async () => {
		const course = sampleCourse();
		const [module] = course.modules;
		if (!module) throw new Error('the sample has a module');
		const shared = { ...course, modules: [{ ...module, review: 'kiem-mot', lessons: module.lessons.map((lesson) => ({ ...lesson, check: 'kiem-mot' })) }] };
		expect(verifyPackage((await samplePackages(shared)).get('cartridge') ?? new Map())).toEqual([]);
	});
	it('shows lessons and their checks in their order; the bank is there to draw from, and stands in no menu', () => {
		const manifest = elements('imsmanifest.xml');
		const shown = manifest.filter(({ name }) => name === 'item').map(({ attributes }) => attributes.identifierref);
		expect(shown).toEqual([undefined, undefined, 'LESSON-bai-mot', 'QUIZ-kiem-mot', 'LESSON-bai-hai', 'QUIZ-kiem-hai', 'QUIZ-on-tap']);
		const types = Object.fromEntries(manifest.filter(({ name }) => name === 'resource').map(({ attributes }) => [attributes.identifier, attributes.type]));
		expect(types).toMatchObject({
			'LESSON-bai-mot': 'webcontent',
			'QUIZ-kiem-mot': 'imsqti_xmlv1p2/imscc_xmlv1p3/assessment',
			'QUIZ-khoa-thu-thi': 'imsqti_xmlv1p2/imscc_xmlv1p3/question-bank',
		});
	});
	it('says what it is', () => {
		expect(text('cartridge', 'imsmanifest.xml')).toContain('<schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion>');
	});
	it('expresses every type by one of the profile, one question for each place', () => {
		const bank = text('cartridge', 'quizzes/khoa-thu-thi.xml');
		const profiles = [...bank.matchAll(/<fieldlabel>cc_profile<\/fieldlabel><fieldentry>([^<]+)</g)].map((match) => match[1]);
		expect(new Set(profiles)).toEqual(new Set(['cc.multiple_choice.v0p1', 'cc.multiple_response.v0p1', 'cc.true_false.v0p1', 'cc.fib.v0p1']));
		const { exam } = sampleCourse();
		for (const item of exam?.quiz.items ?? []) expect(bank).toMatch(new RegExp(`ident="item-${item.id}(\\.1)?"`));
		for (const item of exam?.quiz.items ?? []) {
			if (item.type !== 'order') continue;
			expect([...bank.matchAll(new RegExp(`ident="item-${item.id}\\.\\d+"`, 'g'))]).toHaveLength(item.steps.length);
		}
	});
	it('every question has ids of its own, answers that its key names, and an explanation', () => {
		for (const path of ['quizzes/kiem-mot.xml', 'quizzes/kiem-hai.xml', 'quizzes/on-tap.xml', 'quizzes/khoa-thu-thi.xml']) {
			const items = text('cartridge', path).split('<item ').slice(1);
			expect(new Set(items.map((item) => /^ident="([^"]+)"/.exec(item)?.[1])).size).toBe(items.length);
			for (const item of items) {
				const labels = new Set([...item.matchAll(/<response_label ident="([^"]+)"/g)].map((match) => match[1]));
				const keys = [...item.matchAll(/<varequal respident="response1">([^<]+)</g)].map((match) => match[1]);
				for (const key of keys) expect(labels).toContain(key);
				expect(keys.length > 0 || item.includes('case="No"')).toBe(true);
				expect(item).toContain('<itemfeedback ident="general_fb">');
			}
		}
	});
	it('a lesson stands alone, with its picture beside it', () => {
		const lesson = text('cartridge', 'lessons/bai-mot.html');
		expect(lesson).toContain('src="../media/hinh.abc123.svg"');
		expect(lesson).toContain('href="bai-hai.html#bai-hai--mo-dau"');
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
		expect(count).toBe(played.length + 2);
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
		expect(html).toContain('<a rel="noopener" target="_blank" href="https://example.org/nguon/#nguon-a">');
		expect(html).toContain('<a rel="noopener" target="_blank" href="https://example.com/van-ban">');
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
