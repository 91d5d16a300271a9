/** The linked data: SKOS holds to its conditions, every changed unit has its event, both forms say the same, every address leads to a page. */
import { DataFactory, Writer } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { feedFiles } from '../../src/feeds/files.ts';
import { linkedDatasets, linkedResources } from '../../src/feeds/linked.ts';
import type { Published } from '../../src/feeds/published.ts';
import { date, jsonLd, link, type Resource, resource, texts, turtle, withBase } from '../../src/files/rdf.ts';
import { type Body, organizationResources } from '../../src/reference/organizations.ts';
import { changeFaults, full, graph, ownContext, quadsOf, skosFaults, triplesOf } from './linked-data.ts';
import { sampleContent, sayIn } from './progress-forms.ts';
import { served } from './served-content.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const site = new URL('https://trang.example');
const today = '2026-12-20';
const realContent = contentOnce(siteContent, today);
const real = served(realContent);
const sample = sampleContent();
const contents: [string, Published][] = [
	['the site', real],
	['the sample province', sample],
];
const at = (path: string) => new URL(path, site).href;
/** N-Quads of one graph without blank nodes, in the order of their lines. */
const asQuads = (text: string) => {
	const writer = new Writer({ format: 'N-Quads' });
	return triplesOf(text)
		.map(({ s, p, o, language, type }) => {
			const object = type === undefined ? DataFactory.namedNode(o) : DataFactory.literal(o, language || DataFactory.namedNode(type));
			return writer.quadToString(DataFactory.namedNode(s), DataFactory.namedNode(p), object, DataFactory.defaultGraph()).trim();
		})
		.sort();
};

describe.each(contents)('the linked data of %s', (_name, content) => {
	const sets = linkedDatasets(content, site, sayIn);

	it.each(sets.map((set) => [set.name, set] as const))('%s says the same as JSON-LD and as Turtle, and asks nobody', async (_set, { jsonld, turtle }) => {
		expect((await ownContext(jsonld.text)).length).toBeGreaterThan(0);
		const quads = await quadsOf(jsonld.text);
		expect(asQuads(turtle.text)).toEqual([...quads].sort());
		expect(quads.filter((quad) => quad.includes('_:'))).toEqual([]);
		expect(turtle.text).not.toMatch(/undefined|\[object/);
	});
	it('is the same each time it is made', () => {
		expect(linkedDatasets(content, site, sayIn)).toEqual(sets);
	});
	it('holds to the conditions of SKOS', () => {
		// All sets at once: relations from one to another stand on both sides.
		expect(skosFaults(graph(sets.flatMap(({ turtle }) => triplesOf(turtle.text))))).toEqual([]);
	});
	it('says the language of every text that people read', () => {
		const readable = ['skos:prefLabel', 'skos:altLabel', 'skos:hiddenLabel', 'skos:definition', 'skos:scopeNote', 'dct:title', 'dct:description'].map(full);
		const told = sets.flatMap(({ turtle }) => triplesOf(turtle.text)).filter(({ p }) => readable.includes(p));
		expect(told.length).toBeGreaterThan(0);
		expect(told.filter(({ language }) => !language)).toEqual([]);
	});
	it('counts its concepts and bodies', () => {
		const { rights, groups, glossary, plans, bodies, conventions } = content;
		const units = plans.flatMap((register) => register.units);
		expect(Object.fromEntries(sets.map(({ name, count }) => [name, count]))).toEqual({
			quyen: rights.length,
			'nhom-nguoi': groups.length,
			'thuat-ngu': glossary.length,
			'to-chuc': units.length + bodies.length + conventions.length,
		});
	});
	it('gives every body that has successors its event with both sides', () => {
		const triples = triplesOf(sets.find(({ name }) => name === 'to-chuc')?.turtle.text ?? '');
		const changesIn = (bodies: readonly { id: string; successors?: string[] | undefined; ended: string | undefined }[], address: (id: string) => string) =>
			bodies.flatMap(({ id, successors = [], ended }) =>
				successors.length > 0 ? [{ address: at(address(id)), successors: successors.map((one) => at(address(one))), ended }] : [],
			);
		const changed = [
			...content.plans.flatMap(({ plan, units }) =>
				changesIn(
					units.map((unit) => ({ ...unit, ended: unit.validTo })),
					(id) => `/ke-hoach/${plan.year}/don-vi/${id}/#${id}`,
				),
			),
			...changesIn(
				content.bodies.map((body) => ({ ...body, ended: body.until })),
				(id) => `/khuyen-nghi/#co-quan-${id}`,
			),
		];
		expect(changed.length).toBeGreaterThan(0);
		expect(changeFaults(graph(triples), changed)).toEqual([]);
		// Each side, the way back to the event, and its day: without any one of them it would be seen.
		for (const property of ['org:originalOrganization', 'org:resultingOrganization', 'org:changedBy', 'org:resultedFrom', 'dct:date']) {
			const left = triples.findIndex(({ p }) => p === full(property));
			expect(changeFaults(graph(triples.toSpliced(left, 1)), changed), property).not.toEqual([]);
		}
	});
});

describe('the linked data of the site', () => {
	const { addresses } = realContent;
	const languages = real.languages.map(({ tag }) => tag).filter((tag) => tag !== 'vi');
	const resources = linkedResources(real, sayIn).flatMap((set) => set.resources);
	const everything = graph(linkedDatasets(real, site, sayIn).flatMap(({ turtle }) => triplesOf(turtle.text)));
	/** Addresses on this site that no page of it has. */
	const lost = (some: readonly Resource[]) => {
		const named = some.flatMap((one) => [
			one['@id'],
			...Object.values(one)
				.flat()
				.flatMap((value) => (typeof value === 'object' && '@id' in value ? [value['@id']] : [])),
		]);
		const pages = new Set(named.filter((address) => address.startsWith('/')).map((address) => address.replace(/#.*/, '')));
		const withoutLanguage = (path: string) => languages.reduce((rest, tag) => rest.replace(new RegExp(`^/${tag}/`), '/'), path);
		return [...pages].filter((path) => path !== '/' && !addresses.has(withoutLanguage(path)));
	};

	it('leads to pages that the content makes', () => {
		expect(lost(resources)).toEqual([]);
		expect(lost([resource('/quyen/khong-co/#khong-co', ['skos:Concept'], { 'foaf:page': [link('/en/quyen/khong-co/')] })])).toEqual([
			'/quyen/khong-co/',
			'/en/quyen/khong-co/',
		]);
	});
	it('says of a right what its entry says', () => {
		const right = at('/quyen/binh-dang/#binh-dang');
		expect(everything.objects(right, 'skos:prefLabel').map(({ o, language }) => `${o}@${language}`)).toEqual([
			'Bình đẳng, không phân biệt đối xử@vi',
			'Equality and non-discrimination@en',
		]);
		expect(everything.values(right, 'skos:hiddenLabel')).toEqual(['binh dang, khong phan biet doi xu']);
		expect(everything.values(right, 'skos:inScheme')).toEqual([at('/quyen/#quyen')]);
		expect(everything.values(right, 'skos:relatedMatch')).toContain(at('/quyen/nhom/phu-nu/#phu-nu'));
		expect(everything.values(at('/quyen/nhom/phu-nu/#phu-nu'), 'skos:relatedMatch')).toContain(right);
		expect(everything.values(right, 'foaf:page')).toEqual([at('/quyen/binh-dang/'), at('/en/quyen/binh-dang/')]);
		expect(everything.values(right, 'rdfs:seeAlso')).toContain(at('/cong-uoc/cedaw/'));
		expect(everything.values(at('/nguon/#nguon-hp'), 'dct:identifier')).toEqual(['HP']);
	});
	it('says of a term what its entry says, and what is related to it from both sides', () => {
		const term = at('/thuat-ngu/#cong-uoc');
		expect(everything.values(term, 'skos:related')).toContain(at('/thuat-ngu/#dieu-uoc'));
		expect(everything.values(at('/thuat-ngu/#nghi-dinh-thu-khong-bat-buoc'), 'skos:related')).toContain(term);
		const abbreviated = real.glossary.find(({ abbreviation }) => abbreviation === 'UPR');
		expect(everything.objects(at(`/thuat-ngu/#${abbreviated?.id}`), 'skos:altLabel').map(({ o, language }) => `${o}@${language}`)).toEqual([
			'UPR@vi',
			'UPR@en',
		]);
	});
	it('says what became of the departments and the districts', () => {
		const unit = (id: string) => at(`/ke-hoach/2025/don-vi/${id}/#${id}`);
		const [event = ''] = everything.values(unit('bao-quang-nam'), 'org:changedBy');
		expect(everything.values(event, 'org:originalOrganization')).toContain(unit('dai-ptth-quang-nam'));
		expect(everything.values(event, 'org:resultingOrganization')).toEqual([unit('bao-va-phat-thanh-truyen-hinh-da-nang')]);
		expect(everything.objects(event, 'dct:date')).toMatchObject([{ o: '2025-07-01', type: full('xsd:date') }]);
		const [districts = ''] = everything.values(unit('ubnd-hoi-an'), 'org:changedBy');
		expect(everything.values(districts, 'org:resultingOrganization')).toEqual([unit('ubnd-cap-xa-da-nang'), unit('ubnd-da-nang')]);
		expect(everything.values(districts, 'org:originalOrganization')).toHaveLength(
			real.plans[0]?.units.filter(({ successors }) => successors?.length === 2).length ?? 0,
		);
		expect(everything.values(unit('so-gddt'), 'org:subOrganizationOf')).toEqual([unit('ubnd-tinh')]);
		expect(everything.values(unit('ubnd-tinh'), 'org:hasSubOrganization')).toContain(unit('so-gddt'));
		expect(everything.values(unit('so-gddt'), 'org:memberOf')).toEqual([unit('cac-so-ban-nganh')]);
		expect(everything.values(unit('so-gddt'), 'skos:altLabel')).toContain('Sở GDĐT');
		expect(everything.values(unit('mttq-tinh'), 'org:linkedTo')).toEqual([unit('so-vhttdl')]);
		expect(everything.values(unit('so-vhttdl'), 'org:linkedTo')).toEqual([unit('ubnd-tinh'), unit('bo-vhttdl')]);
		expect(everything.values(unit('so-gddt'), 'org:classification')).toEqual([at('/ke-hoach/2025/don-vi/#loai-department')]);
		// Ended, and nobody is known to have taken over: no event, and the note says so.
		expect(everything.values(unit('ban-chi-dao-nhan-quyen-tinh'), 'org:changedBy')).toEqual([]);
		expect(everything.values(unit('ban-chi-dao-nhan-quyen-tinh'), 'skos:scopeNote').length).toBeGreaterThan(0);
	});
	it('has the national bodies and the treaty bodies', () => {
		expect(everything.values(at('/khuyen-nghi/#co-quan-bo-cong-an'), 'skos:prefLabel')).toContain('Ministry of Public Security');
		expect(everything.objects(at('/cong-uoc/iccpr/#uy-ban'), 'skos:altLabel').map(({ o, language }) => `${o}@${language}`)).toEqual(['CCPR@vi', 'CCPR@en']);
	});
	it('has no match that no entry declares, and those that one does', () => {
		const declared = [...real.rights, ...real.groups, ...real.glossary].flatMap(({ matches }) => [...(matches?.exact ?? []), ...(matches?.close ?? [])]);
		expect([...everything.pairs('skos:exactMatch'), ...everything.pairs('skos:closeMatch')]).toHaveLength(declared.length);
		const [first, ...rest] = real.rights;
		if (!first) throw new Error('no right');
		const matched = { ...first, matches: { exact: ['https://tu-vung.example/1'], close: ['https://tu-vung.example/2'] } };
		const [set] = linkedDatasets({ ...real, rights: [matched, ...rest] }, site, sayIn);
		const { values } = graph(triplesOf(set?.turtle.text ?? ''));
		expect(values(at(`/quyen/${first.id}/#${first.id}`), 'skos:exactMatch')).toEqual(['https://tu-vung.example/1']);
		expect(values(at(`/quyen/${first.id}/#${first.id}`), 'skos:closeMatch')).toEqual(['https://tu-vung.example/2']);
	});
	it('has no text in a language that has none', () => {
		const bare = { ...real.languages[0], tag: 'vi-x-cotu' } as (typeof real.languages)[number];
		for (const { turtle } of linkedDatasets({ ...real, languages: [...real.languages, bare] }, site, sayIn)) expect(turtle.text).not.toContain('@vi-x-cotu');
	});
	it('has no licence where the copy names none', () => {
		const { licence: _left, ...bare } = real.site;
		for (const { turtle } of linkedDatasets({ ...real, site: bare }, site, sayIn)) expect(turtle.text).not.toContain('dct:license');
	});
});

describe('bodies', () => {
	const body = (id: string, more: Partial<Body> = {}): Body => ({ address: `/d/#${id}`, page: '/d/', id, name: { vi: id }, source: [], ...more });
	const made = (...bodies: Body[]) => graph(triplesOf(turtle(withBase(organizationResources(bodies, '/d/#', ['vi']), site))));
	it('that ended on different days, or went to different ones, changed in different events', () => {
		const { of, values } = made(
			body('a', { until: '2025-06-30', successors: ['x'] }),
			body('b', { until: '2025-06-30', successors: ['x'] }),
			body('c', { until: '2024-12-31', successors: ['x'] }),
			body('d', { until: '2025-06-30', successors: ['x', 'y'] }),
			body('e', { successors: ['y'] }),
			body('f', { until: '2025-06-30', successors: ['y', 'x', 'y'] }),
			body('x'),
			body('y'),
		);
		expect(of('org:ChangeEvent')).toEqual(['2025-07-01.x', '2025-01-01.x', '2025-07-01.x.y', 'y'].map((key) => at(`/d/#thay-doi.${key}`)));
		expect(values(at('/d/#thay-doi.2025-07-01.x.y'), 'org:originalOrganization')).toEqual(['d', 'f'].map((id) => at(`/d/#${id}`)));
	});
	it('keep their dates as exact as they are known', () => {
		const { objects } = made(body('a', { from: '2025', until: '2025-06-30' }), body('b', { from: '2025-02' }), body('c', { from: '2025-02/2025-03' }));
		const start = (id: string) => objects(at(`/d/#${id}.thoi-gian`), 'dcat:startDate').map(({ o, type }) => [o, type]);
		expect([start('a'), start('b'), start('c')]).toEqual([
			[['2025', full('xsd:gYear')]],
			[['2025-02', full('xsd:gYearMonth')]],
			[['2025-02/2025-03', full('xsd:string')]],
		]);
	});
	it('have a shorter name only where it is another', () => {
		const { objects } = made(body('a', { name: { vi: 'A', en: 'B' }, short: { vi: 'A', en: 'C' } }));
		expect(objects(at('/d/#a'), 'skos:altLabel')).toMatchObject([{ o: 'C', language: 'en' }]);
	});
});

describe('the two forms', () => {
	const hostile = ['"""', '\\', 'a\nb\tc\r', '<x> "y" \'z\'', '𠀀 ế', '@en', '^^xsd:date', '\u0007', ''];
	it('keep every text whole', async () => {
		const resources = withBase(
			[
				resource('/a b/ế/#x', ['skos:Concept'], {
					'skos:prefLabel': hostile.flatMap((text) => texts({ vi: text, 'vi-x-cotu': text })),
					'dct:date': [date('2025')],
				}),
			],
			site,
		);
		expect(
			triplesOf(turtle(resources))
				.filter(({ language }) => language === 'vi')
				.map(({ o }) => o),
		).toEqual(hostile);
		expect(asQuads(turtle(resources))).toEqual((await quadsOf(JSON.stringify(jsonLd(resources)))).sort());
	});
});

describe('the catalogue', () => {
	let files: ReturnType<typeof feedFiles>;
	beforeAll(() => {
		files = feedFiles([], real, site, today, sayIn);
	});
	it('lists both forms of each set with their media types and the specification', async () => {
		const quads = (await quadsOf(files.find(({ name }) => name === 'danh-muc.jsonld')?.text ?? '')).join('\n');
		for (const { name, standard } of linkedDatasets(real, site, sayIn)) {
			for (const [ending, media, type] of [
				['jsonld', 'application/ld+json', 'JSON_LD'],
				['ttl', 'text/turtle', 'RDF_TURTLE'],
			]) {
				const file = files.find((one) => one.name === `${name}.${ending}`);
				expect(file?.type).toContain(media);
				const address = `<${at(`/du-lieu/v3/${name}.${ending}`)}>`;
				expect(quads).toContain(`<${at(`/du-lieu/#${name}`)}> <http://www.w3.org/ns/dcat#distribution> ${address}`);
				expect(quads).toContain(`${address} <http://www.w3.org/ns/dcat#mediaType> <https://www.iana.org/assignments/media-types/${media}>`);
				expect(quads).toContain(`${address} <http://purl.org/dc/terms/format> <http://publications.europa.eu/resource/authority/file-type/${type}>`);
				expect(quads).toContain(`${address} <http://purl.org/dc/terms/conformsTo> <${standard}>`);
			}
		}
	});
});
