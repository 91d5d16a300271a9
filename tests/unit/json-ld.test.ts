/** What pages say of themselves to machines: in the words of schema.org alone, from the content alone. */
import { describe, expect, it } from 'vitest';
import { flashcardsNode } from '../../src/cards/json-ld.ts';
import { rooms } from '../../src/content/rooms.ts';
import { classNode, courseLessonNode, courseNode, testNode } from '../../src/course/json-ld.ts';
import { minutesOf, writtenLessons, writtenModules } from '../../src/course/outline.ts';
import { easyNode } from '../../src/easy/json-ld.ts';
import { easyKind } from '../../src/easy/kinds.ts';
import { datasetsOf } from '../../src/feeds/entries.ts';
import { websiteNode } from '../../src/home/json-ld.ts';
import { inLanguage } from '../../src/language/format.ts';
import { conventionNode, groupNode, helpNode, lawNode, rightNode, rightsNode } from '../../src/law/json-ld.ts';
import { groupKind, helpLineKind } from '../../src/law/kinds.ts';
import { changedBy } from '../../src/law/relations.ts';
import { standingOf } from '../../src/law/standing.ts';
import { faceNode, radioNode, slidesNode, taughtNode } from '../../src/lesson/json-ld.ts';
import { shorterOf } from '../../src/lesson/lessons.ts';
import { planNode, taskNode, unitGroupNode, unitNode } from '../../src/plan/json-ld.ts';
import { answerKeyNode, quizNode, worksheetNode } from '../../src/quiz/json-ld.ts';
import { documentNode, recommendationNode } from '../../src/recommendation/json-ld.ts';
import { documentKind } from '../../src/recommendation/kinds.ts';
import { listed } from '../../src/recommendation/register.ts';
import { glossaryNode } from '../../src/reference/json-ld.ts';
import { indicatorNode } from '../../src/results/json-ld.ts';
import { catalogNode, dataFiles } from '../../src/site/data-json-ld.ts';
import { pageData, trailData } from '../../src/site/json-ld.ts';
import { situationNode } from '../../src/situation/json-ld.ts';
import type { Here, Told } from '../../src/ui/json-ld.ts';
import { faultsOf, nodesIn } from '../schema-org.ts';
import { province } from './broken-tree.ts';
import { sayIn } from './progress-forms.ts';
import { served } from './served-content.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const today = '2026-12-20';
const site = new URL('https://trang.example');
const content = contentOnce(siteContent, today);
const real = served(content);
const sample = served(contentOnce(province, today));
const sets = datasetsOf(content, rooms);
const recommendations = listed(content.served(documentKind));
const say = sayIn('vi');
const here: Here = { site, language: 'vi' };

/** All that is said of a content in a language, by the function that says it. */
function everything(language: string): Record<string, Told[]> {
	const place = { site, language };
	const words = sayIn(language);
	const easyTexts = content.served(easyKind);
	const { laws, rights, conventions, courses, taught, scripts, situations, results, plans, quizzes } = real;
	const page = (node: Extract<Told, { page: unknown }>['page']): Told => ({ page: node });
	const thing = (node: Extract<Told, { thing: unknown }>['thing']): Told => ({ thing: node });
	const right = (ids: readonly string[]) => rights.find(({ id }) => id === ids[0]);
	const plain = quizzes.filter(({ kind }) => kind === 'quiz').map(({ id, title }) => ({ id, title: inLanguage(title, language) }));
	return {
		lawNode: laws.map((law) => thing(lawNode(law, { standing: standingOf(law, laws, today), ...changedBy(law.id, laws), say: words }, place))),
		conventionNode: conventions.map((convention) => thing(conventionNode(convention, words, place))),
		rightNode: rights.map((one) => thing(rightNode(one, words, place))),
		rightsNode: [page(rightsNode(rights, place))],
		groupNode: content.served(groupKind).map((group) => page(groupNode(group, place))),
		helpNode: [page(helpNode(content.served(helpLineKind), place))],
		glossaryNode: [page(glossaryNode(real.glossary, place))],
		situationNode: situations.map((one) =>
			page(
				situationNode(
					right(one.rights),
					laws.filter(({ id }) => one.laws.includes(id)),
					place,
				),
			),
		),
		easyNode: easyTexts.flatMap((one) => [one, { ...one, signed: [] }].map((each) => page(easyNode(each, words, place)))),
		indicatorNode: results.filter(({ values }) => values.length > 0).map((one) => page(indicatorNode(one, dataFiles('ket-qua', site), place))),
		catalogNode: [page(catalogNode(sets, real.site, words, place))],
		courseNode: courses.map((course) => page(courseNode(course, words, place))),
		courseLessonNode: courses.flatMap((course) => writtenLessons(course).map((lesson) => page(courseLessonNode({ course, lesson }, words, place)))),
		testNode: courses.flatMap((course) => [page(testNode(course, 'exam', 45, words, place)), page(testNode(course, 'placement', undefined, words, place))]),
		classNode: courses.flatMap((course) => writtenModules(course).map((module) => page(classNode(course, module, words, place)))),
		quizNode: plain.map((quiz) => page(quizNode(quiz, words))),
		worksheetNode: plain.map((quiz) => page(worksheetNode(quiz, words, place))),
		answerKeyNode: plain.map((quiz) => page(answerKeyNode(quiz, words, place))),
		flashcardsNode: [page(flashcardsNode(words))],
		taughtNode: taught.map((lesson) => page(taughtNode(lesson, words, place))),
		slidesNode: taught.map((lesson) => page(slidesNode(lesson, words, place))),
		faceNode: taught.flatMap((lesson) => (['hands', 'parents'] as const).map((face) => page(faceNode(lesson, face, words, place)))),
		radioNode: scripts.flatMap((script) => [undefined, ...shorterOf(script.texts)].map((minutes) => page(radioNode(script, words, place, minutes)))),
		unitNode: plans.flatMap((register) => register.units.flatMap((unit) => unitNode(register, unit, place) ?? []).map(thing)),
		unitGroupNode: plans.flatMap((register) => register.units.filter(({ kind }) => kind === 'group').map((unit) => page(unitGroupNode(register, unit, place)))),
		planNode: plans.map((register) => thing(planNode(register, place))),
		taskNode: plans.map(({ plan }) => page(taskNode(plan, place))),
		documentNode: content.served(documentKind).map((document) => {
			const convention = conventions.find(({ id }) => id === document.convention);
			return thing(documentNode(document, convention, place));
		}),
		recommendationNode: recommendations.map((one) => thing(recommendationNode(one, 'Khuyến nghị', right(one.one.rights), place))),
		websiteNode: [real, sample].map(({ site: info }) => page(websiteNode(info, ['vi', 'en'], place))),
	};
}

const page = { title: 'Tên trang', description: 'Một câu về trang.', address: 'https://trang.example/a/' };
const block = (told: Told | undefined, info = real.site) => pageData(told, page, info, here) as unknown as Record<string, unknown>;

describe.each(['vi', 'en'])('what is said in %s', (language) => {
	it.each(Object.entries(everything(language)))('%s says only what schema.org knows, with whole addresses', (_name, all) => {
		expect(all.length).toBeGreaterThan(0);
		expect(all.flatMap((told) => faultsOf(block(told)))).toEqual([]);
	});
	it('is the same each time', () => {
		expect(JSON.stringify(everything(language))).toBe(JSON.stringify(everything(language)));
	});
	it('leads to pages in that language, and leaves out nothing as null or undefined', () => {
		const nodes = Object.values(everything(language)).flatMap(nodesIn);
		const addresses = nodes.flatMap(({ url }) => (typeof url === 'string' ? [new URL(url).pathname] : []));
		expect(addresses.length).toBeGreaterThan(500);
		expect(addresses.filter((path) => path.startsWith('/en/') !== (language === 'en'))).toEqual([]);
		expect(nodes.filter((node) => Object.values(node).some((value) => value === undefined || value === null))).toEqual([]);
	});
});

describe('what search engines ask for', () => {
	/** By type: what Google and the data catalogues do not take it without. */
	const required: Record<string, string[]> = {
		lawNode: ['name', 'legislationType', 'legislationJurisdiction'],
		conventionNode: ['name', 'legislationType', 'legislationDate', 'legislationJurisdiction', 'legislationLegalForce', 'legislationIdentifier'],
		rightNode: ['name', 'description', 'inDefinedTermSet', 'termCode'],
		rightsNode: ['hasDefinedTerm'],
		glossaryNode: ['hasDefinedTerm'],
		indicatorNode: ['name', 'description', 'license', 'temporalCoverage', 'distribution', 'variableMeasured'],
		catalogNode: ['dataset'],
		courseNode: ['name', 'description', 'hasCourseInstance', 'syllabusSections', 'teaches', 'inLanguage'],
		courseLessonNode: ['name', 'learningResourceType', 'timeRequired', 'teaches', 'isPartOf', 'license'],
		taughtNode: ['name', 'learningResourceType', 'timeRequired', 'license', 'inLanguage'],
		radioNode: ['name', 'learningResourceType', 'timeRequired', 'encoding'],
		testNode: ['name', 'learningResourceType', 'isPartOf'],
		unitNode: ['name', 'url'],
		documentNode: ['name', 'reportNumber', 'datePublished'],
		recommendationNode: ['name', 'isPartOf'],
		websiteNode: ['name', 'url', '@id', 'potentialAction', 'inLanguage'],
	};
	const all = everything('vi');
	it.each(Object.entries(required))('is there in %s', (name, properties) => {
		for (const told of all[name] ?? []) expect(Object.keys(block(told))).toEqual(expect.arrayContaining(properties));
	});
	it('stands in every set of the open data', () => {
		const [told] = all.catalogNode ?? [];
		const listedSets = nodesIn(told).filter((node) => node['@type'] === 'Dataset');
		expect(listedSets).toHaveLength(sets.filter(({ entries }) => entries.length > 0).length);
		for (const set of listedSets) expect(set).toMatchObject({ name: expect.any(String), description: expect.any(String), license: expect.any(String) });
	});
});

describe('a unit', () => {
	const [register] = real.plans;
	if (!register) throw new Error('no plan');
	it('is an organ of government only where it is one, and a group no organization', () => {
		const typeOf = (kind: string) => register.units.filter((unit) => unit.kind === kind).map((unit) => unitNode(register, unit, here)?.['@type']);
		for (const kind of ['government', 'department', 'police', 'military', 'central'])
			expect(new Set(typeOf(kind))).toEqual(new Set(['GovernmentOrganization']));
		for (const kind of ['party', 'front', 'union']) expect(new Set(typeOf(kind))).toEqual(new Set(['Organization']));
		expect(new Set(typeOf('press'))).toEqual(new Set(['NewsMediaOrganization']));
		expect(new Set(typeOf('group'))).toEqual(new Set([undefined]));
	});
	it('says until when it existed, and what it was part of', () => {
		const office = register.units.find(({ id }) => id === 'van-phong-ubnd-tinh');
		expect(office && unitNode(register, office, here)).toMatchObject({
			dissolutionDate: '2025-06-30',
			parentOrganization: { '@type': 'GovernmentOrganization', url: 'https://trang.example/ke-hoach/2025/don-vi/ubnd-tinh/' },
		});
	});
});

describe('a course', () => {
	const [course] = real.courses;
	if (!course) throw new Error('no course');
	it('takes as long as its modules together', () => {
		const node = courseNode(course, say, here);
		const minutes = nodesIn(node.syllabusSections).map(({ timeRequired }) => Number(/^PT(\d+)M$/.exec(`${timeRequired}`)?.[1]));
		expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(minutesOf(course));
		expect(node.hasCourseInstance).toMatchObject({ courseMode: 'Online', courseWorkload: `PT${minutesOf(course)}M` });
	});
	it('awards nothing without an exam', () => {
		const { exam: _left, ...bare } = course;
		expect(courseNode(course, say, here)).toHaveProperty('educationalCredentialAwarded');
		expect(courseNode(bare, say, here)).not.toHaveProperty('educationalCredentialAwarded');
	});
});

describe('a page', () => {
	it('that nobody told of is a page, with what is known of all', () => {
		expect(block(undefined)).toEqual({
			'@context': 'https://schema.org',
			'@type': 'WebPage',
			name: 'Tên trang',
			url: 'https://trang.example/a/',
			description: 'Một câu về trang.',
			inLanguage: 'vi',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			isPartOf: { '@id': 'https://trang.example/#website' },
		});
	});
	it('names its licence and its publisher only where the site does', () => {
		const { licence: _licence, ...bare } = real.site;
		expect(block(undefined, bare)).not.toHaveProperty('license');
		expect(block(undefined)).not.toHaveProperty('publisher');
		expect(block(undefined, sample.site)).toHaveProperty('publisher', { '@id': 'https://trang.example/#publisher' });
	});
	it('does not lay its licence on what it only describes', () => {
		const said = block({ thing: { '@type': 'Legislation', name: 'Luật A' } });
		expect(said).not.toHaveProperty('license');
		expect(said).toMatchObject({ '@type': 'Legislation', mainEntityOfPage: { '@type': 'WebPage', '@id': page.address, license: expect.any(String) } });
	});
	it('of the site itself is no part of it, and says who operates it where that is known', () => {
		const home = ({ site: info }: typeof real) => block({ page: websiteNode(info, ['vi', 'en'], here) }, info);
		expect(home(real)).not.toHaveProperty('isPartOf');
		expect(home(real)).not.toHaveProperty('publisher');
		expect(home(sample)).toMatchObject({
			'@id': 'https://trang.example/#website',
			publisher: { '@type': 'Organization', '@id': 'https://trang.example/#publisher', name: 'Sở Tư pháp Tỉnh Mẫu', email: 'bao-loi@tinh-mau.example' },
		});
		expect(faultsOf(home(sample))).toEqual([]);
	});
	it('has its way from the home page, without steps that lead nowhere', () => {
		const trail = trailData([{ label: 'Trang đầu', href: '/' }, { label: 'Nhóm' }, { label: 'Luật', href: '/luat/' }, { label: 'Luật A' }], site);
		expect(trail.itemListElement).toEqual([
			{ '@type': 'ListItem', position: 1, name: 'Trang đầu', item: 'https://trang.example/' },
			{ '@type': 'ListItem', position: 2, name: 'Luật', item: 'https://trang.example/luat/' },
			{ '@type': 'ListItem', position: 3, name: 'Luật A' },
		]);
		expect(faultsOf(trail)).toEqual([]);
	});
});
