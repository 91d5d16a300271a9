/** The Common Cartridges of a course, in both versions: valid by the standard, and such as Moodle 4.5 takes in the version that it reads. */
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { allOf, child, childrenOf, type Node, readXml } from '../../src/files/xml-reader.ts';
import type { Files } from '../../src/package/packages.ts';
import type { Format } from '../../src/package/paths.ts';
import { verifyPackage } from '../../src/package/verify.ts';
import { type CartridgeVersion, manifestSchemas, quizSchema } from './cartridge-schemas.ts';
import { SITE, sampleCourse } from './course-samples.ts';
import { packageText, sampleKit, samplePackages } from './package-kit.ts';

let packages: Map<Format, Files>;
beforeAll(async () => {
	packages = await samplePackages();
}, 120_000);

const versions = [
	['1.1', 'cartridge11'],
	['1.3', 'cartridge'],
] as const satisfies readonly (readonly [CartridgeVersion, Format])[];

const validate = async (contents: string, schema: string, preload: { fileName: string; contents: string }[] = []) =>
	(await validateXML({ xml: [{ fileName: 'file.xml', contents }], schema: [{ fileName: 'all.xsd', contents: schema }], preload })).errors.map(
		({ message }) => message,
	);

describe.each(versions)('a Common Cartridge %s', (version, format) => {
	const text = (path: string) => packageText(packages, format, path);
	const rootOf = (xml: string): Node => {
		const read = readXml(xml);
		if ('fault' in read) throw new Error(JSON.stringify(read.fault));
		return read.root;
	};
	const elements = (path: string) => allOf(rootOf(text(path)));
	const quizFiles = ['quizzes/kiem-mot.xml', 'quizzes/kiem-hai.xml', 'quizzes/on-tap.xml', 'quizzes/khoa-thu-thi.xml'];
	const kinds = `imsqti_xmlv1p2/imscc_xmlv${version.replace('.', 'p')}`;

	it('has a manifest that is valid', async () => {
		const { schema, preload } = manifestSchemas(version);
		const manifest = text('imsmanifest.xml');
		expect(await validate(manifest, schema, preload)).toEqual([]);
		expect(await validate(manifest.replace('>IMS Common Cartridge<', '>IMS Cartridge<'), schema, preload)).not.toEqual([]);
		const other = manifestSchemas(version === '1.1' ? '1.3' : '1.1');
		expect(await validate(manifest, other.schema, other.preload)).not.toEqual([]);
	});
	it.each(quizFiles)('has quizzes that are valid: %s', async (path) => {
		expect(await validate(text(path), quizSchema)).toEqual([]);
		expect(await validate(text(path).replace('rcardinality="Single"', 'rcardinality="One"'), quizSchema)).not.toEqual([]);
	});
	it('says which version it is where a reader looks for it: in the first 500 bytes', () => {
		const head = Buffer.from(text('imsmanifest.xml'))
			.subarray(0, 500)
			.toString()
			.replace(/[\s"']/g, '');
		expect(head).toContain(`xmlns=http://www.imsglobal.org/xsd/imsccv${version.replace('.', 'p')}/imscp_v1p1`);
		expect(text('imsmanifest.xml')).toContain(`<schema>IMS Common Cartridge</schema><schemaversion>${version}.0</schemaversion>`);
	});
	it('names schemas of its own version alone', () => {
		const other = version === '1.1' ? /v1p3/ : /v1p1(?!\b)|ccv1p1/;
		for (const path of ['imsmanifest.xml', ...quizFiles]) {
			const named = text(path).match(/http:\/\/(www\.imsglobal\.org|ltsc\.ieee\.org)\/[^\s"]+/g) ?? [];
			expect(named.filter((address) => other.test(address.replace('imscp_v1p1', '')))).toEqual([]);
		}
	});
	it('names each place in its menu by itself, also where lessons and a module share a quiz', async () => {
		const course = sampleCourse();
		const [module] = course.modules;
		if (!module) throw new Error('the sample has a module');
		const shared = { ...course, modules: [{ ...module, review: 'kiem-mot', lessons: module.lessons.map((lesson) => ({ ...lesson, check: 'kiem-mot' })) }] };
		expect(verifyPackage((await samplePackages(shared)).get(format) ?? new Map())).toEqual([]);
	});
	it('shows lessons and their checks in their order; the bank is there to draw from, and stands in no menu', () => {
		const manifest = elements('imsmanifest.xml');
		const shown = manifest.filter(({ name }) => name === 'item').map(({ attributes }) => attributes.identifierref);
		expect(shown).toEqual([undefined, undefined, 'LESSON-bai-mot', 'QUIZ-kiem-mot', 'LESSON-bai-hai', 'QUIZ-kiem-hai', 'QUIZ-on-tap']);
		const types = Object.fromEntries(manifest.filter(({ name }) => name === 'resource').map(({ attributes }) => [attributes.identifier, attributes.type]));
		expect(types).toMatchObject({
			'LESSON-bai-mot': 'webcontent',
			'QUIZ-kiem-mot': `${kinds}/assessment`,
			'QUIZ-khoa-thu-thi': `${kinds}/question-bank`,
		});
	});
	it('expresses every type by one of the profile, one question for each place', () => {
		const bank = text('quizzes/khoa-thu-thi.xml');
		const profiles = [...bank.matchAll(/<fieldlabel>cc_profile<\/fieldlabel><fieldentry>([^<]+)</g)].map((match) => match[1]);
		expect(new Set(profiles)).toEqual(new Set(['cc.multiple_choice.v0p1', 'cc.multiple_response.v0p1', 'cc.true_false.v0p1', 'cc.fib.v0p1']));
		const { exam } = sampleCourse();
		for (const item of exam?.quiz.items ?? []) expect(bank).toMatch(new RegExp(`ident="item-${item.id}(\\.1)?"`));
		for (const item of exam?.quiz.items ?? []) {
			if (item.type !== 'order') continue;
			expect([...bank.matchAll(new RegExp(`ident="item-${item.id}\\.\\d+"`, 'g'))]).toHaveLength(item.steps.length);
		}
	});

	/** Every question of every quiz, with the ids of its answers and those that its key names, apart from those that it rules out. */
	const questions = () =>
		quizFiles.flatMap((path) =>
			elements(path)
				.filter(({ name }) => name === 'item')
				.map((item) => {
					const all = allOf(item);
					const condition = all.find((node) => node.name === 'respcondition' && child(node, 'setvar')?.text === '100');
					const ruledOut = new Set(allOf(condition ?? item).flatMap((node) => (node.name === 'not' ? childrenOf(node, 'varequal') : [])));
					return {
						path,
						ident: item.attributes.ident,
						profile: all.find(({ name }) => name === 'fieldentry')?.text ?? '',
						labels: all.filter(({ name }) => name === 'response_label').map(({ attributes }) => attributes.ident),
						keys: allOf(condition ?? item).filter((node) => node.name === 'varequal' && !ruledOut.has(node)),
						feedback: all.filter(({ name }) => name === 'itemfeedback').map(({ attributes }) => attributes.ident),
					};
				}),
		);
	it('every question has ids of its own, answers that its key names, and an explanation', () => {
		expect(questions().length).toBeGreaterThan(20);
		for (const path of quizFiles) {
			const ids = questions().flatMap((question) => (question.path === path ? question.ident : []));
			expect(new Set(ids).size).toBe(ids.length);
		}
		for (const { labels, keys, profile, feedback } of questions()) {
			expect(keys.length).toBeGreaterThan(0);
			if (profile !== 'cc.fib.v0p1') for (const key of keys) expect(labels).toContain(key.text);
			expect(feedback).toEqual(['general_fb']);
		}
	});
	it('names a long question by its beginning: Moodle keeps names of 255 characters, and imports nothing of a course with a longer one', () => {
		const items = elements('quizzes/khoa-thu-thi.xml').filter(({ name }) => name === 'item');
		const long = items.find((item) => (allOf(item).find(({ name }) => name === 'mattext')?.text ?? '').length > 255);
		expect(long?.attributes.title).toBe('Một phóng viên kể rằng đã hỏi ý kiến các em trước khi chụp ảnh.');
	});
	it('gives a long title by its beginning, too', async () => {
		const course = sampleCourse();
		const long = 'Một tiêu đề mà ai đó đã viết dài hơn mọi hệ thống nhận. '.repeat(6);
		const made = await samplePackages({ ...course, title: long, modules: course.modules.map((module) => ({ ...module, title: long })) });
		const titles = (path: string) => allOf(rootOf(packageText(made, format, path))).flatMap((node) => (node.name === 'title' ? node.text : []));
		expect(titles('imsmanifest.xml')).toContain(long.slice(0, 111).trimEnd());
	});
	it('calls the answers to a statement true and false', () => {
		const statements = questions().filter(({ profile }) => profile === 'cc.true_false.v0p1');
		expect(statements.length).toBeGreaterThan(1);
		for (const { labels, keys } of statements) {
			expect(labels).toEqual(['true', 'false']);
			expect(keys).toHaveLength(1);
		}
	});
	it('says of each right answer among several that it is one, as Moodle counts them: it compares with case', () => {
		const several = questions().filter(({ profile }) => profile === 'cc.multiple_response.v0p1');
		expect(several.length).toBeGreaterThan(1);
		for (const { keys } of several) for (const { attributes } of keys) expect(attributes.case).toBe('Yes');
	});

	const lesson = () => text('lessons/bai-mot.html');
	// Moodle finds the file of a link by its whole address, and takes ids out of pages: an anchor would lead nowhere.
	it('a lesson stands alone, with its picture beside it and links to the beginnings of others', () => {
		expect(lesson()).toContain('src="../media/hinh.abc123.svg"');
		// Moodle keeps no file that a link in 1.1 could lead to.
		const other = version === '1.1' ? `${SITE}/khoa-hoc/khoa-thu/bai-hai/#mo-dau` : 'bai-hai.html';
		const { document: page } = parseHTML(lesson());
		expect([...page.querySelectorAll('a')].find(({ textContent }) => textContent === 'bài hai')?.getAttribute('href')).toBe(other);
		expect(lesson()).toContain('href="#bai-mot--mo-dau"');
		const { document } = parseHTML(lesson());
		expect([...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.tagName)).toEqual(['H1', 'H2', 'H2', 'H2']);
	});
	it('a lesson explains its words at its end, once each; in the sentence stands the word alone', () => {
		const { document } = parseHTML(lesson());
		expect(document.querySelectorAll('[popover], [popovertarget], button')).toHaveLength(0);
		const sentences = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
		expect(sentences).toContain('một từ');
		expect(sentences).toContain('Rồi từ ấy nữa.');
		const [heading, sources] = [...document.querySelectorAll('h2')].slice(-2);
		expect(heading?.textContent).toBe('Thuật ngữ');
		expect([...(heading?.nextElementSibling?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['một từ: Nghĩa của từ. Xem thêm']);
		expect(sources?.textContent).toBe('Nguồn');
		expect(document.querySelector('.cite')).toBeNull();
	});
	it('a lesson leads to the published site; where there is none it leads nowhere and names its sources itself', async () => {
		expect(lesson()).toContain(`href="${SITE}/nguon/#nguon-a"`);
		const made = await samplePackages(sampleCourse(), { ...(await sampleKit()), site: 'https://quyen-con-nguoi.example' });
		for (const [path, content] of made.get(format) ?? []) expect(`${path} ${content}`).not.toContain('quyen-con-nguoi.example');
		const { document } = parseHTML(packageText(made, format, 'lessons/bai-mot.html'));
		const below = [...document.querySelectorAll('h2')].map((heading) => [heading.textContent, heading.nextElementSibling?.textContent]);
		expect(below.slice(-2)).toEqual([
			['Thuật ngữ', 'một từ: Nghĩa của từ. '],
			['Nguồn', 'Luật Trẻ em, Điều 51. Đối chiếu ngày 20/11/2026 với bản gốc.'],
		]);
	});
});

describe('both cartridges', () => {
	it('hold the same lessons and media, but for where links to lessons lead', () => {
		const without = (content: string | Uint8Array) => (typeof content === 'string' ? content.replace(/<a [^>]*>/g, '<a>') : content);
		const same = (format: Format) =>
			[...(packages.get(format) ?? [])].flatMap(([path, content]) => (/^(lessons|media)\//.test(path) ? [[path, without(content)]] : []));
		expect(same('cartridge11')).toEqual(same('cartridge'));
		expect(same('cartridge').length).toBeGreaterThan(2);
	});
});
