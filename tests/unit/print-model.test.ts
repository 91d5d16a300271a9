/** What is printed: each thing once, in every language, with what belongs to it, and nothing that would mislead on paper. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { CONSTITUTION } from '../../src/law/paths.ts';
import type { Law } from '../../src/law/schema.ts';
import { documentOf } from '../../src/print/document.ts';
import { isReader, type Poster, type Sheet } from '../../src/print/edition.ts';
import { editionsOf, fileOf } from '../../src/print/editions.ts';
import { type Matter, matterOf, printedLanguages } from '../../src/print/matter.ts';
import { lawLines } from '../../src/print/parts.ts';
import { conventionPoster } from '../../src/print/posters.ts';
import { groupSheet, rightSheet } from '../../src/print/sheets.ts';
import { copyLanguages, copyOfProvince, quietDay } from './broken-tree.ts';

const SITE = 'https://tinh-mau.gov.vn/qcn/';
const { root, remove } = copyOfProvince();
copyLanguages(root);
const { content } = check(root, quietDay);
remove();
const matter = (language = 'vi', site: string | undefined = SITE): Matter => matterOf(content, language, site);
const words = (edition: object): string => JSON.stringify(edition);

describe('the editions', () => {
	it('have each convention, right, group and help line once in each form, in every language', () => {
		expect(printedLanguages(content).length).toBeGreaterThan(1);
		for (const language of printedLanguages(content)) {
			const all = editionsOf(matter(language));
			expect(new Set(all.map(fileOf)).size).toBe(all.length);
			const of = (form: string) =>
				all
					.filter((edition) => edition.form === form)
					.map((edition) => edition.of)
					.sort();
			const { conventions, rights, groups, helpLines, posters } = matter(language);
			const named = (kind: string, list: readonly { id: string }[]) => list.map(({ id }) => `${kind} ${id}`);
			expect(of('sheet')).toEqual([...named('convention', conventions), ...named('right', rights), ...named('group', groups)].sort());
			expect(of('poster')).toEqual([...named('convention', conventions), ...named('help-line', helpLines), ...named('poster', posters?.days ?? [])].sort());
			expect(of('codes')).toEqual(['codes']);
			const classes = matter(language).classes.map(({ course, module }) => `course ${course.id}, module ${module.id}`);
			expect(classes.length).toBeGreaterThan(0);
			for (const form of ['reader', 'tutorReader']) expect(of(form)).toEqual(classes.sort());
		}
	});
	it('have names of their own also where a day, a help line and a convention have one id', () => {
		const same = matter();
		const [line] = same.helpLines;
		const [convention] = same.conventions;
		const [right] = same.rights;
		if (!line || !convention || !right) throw new Error('the province has one of each');
		const day = { id: 'mot', day: '12-10', name: right.name, text: right.meaning, page: '/', scene: 'landscape' as const, source: ['HP'] };
		const helpLines = [
			{ ...line, id: 'mot' },
			{ ...line, id: 'ngay-mot' },
			{ ...line, id: 'cong-uoc-mot' },
		];
		const all = editionsOf({ ...same, helpLines, conventions: [{ ...convention, id: 'MOT' }], posters: { days: [day] } });
		expect(new Set(all.map(fileOf)).size).toBe(all.length);
	});
	it('lead to pages of the site', () => {
		for (const { page } of editionsOf(matter())) expect(content.addresses).toContain(page);
	});
	it('have codes of the published address, and none where the site has no address yet', () => {
		const [sheet] = editionsOf(matter('en'));
		expect(sheet?.code?.address).toBe(`https://tinh-mau.gov.vn/qcn/en${sheet?.page}`);
		const without = editionsOf(matter('vi', 'https://tinh-mau.example'));
		expect(without.filter(({ code }) => code !== undefined)).toEqual([]);
		expect(without.filter(({ form }) => form === 'codes')).toEqual([]);
	});
	it('say where their sentences come from, whether these were checked, and of which day they are', () => {
		for (const edition of editionsOf(matter())) {
			if (edition.form === 'codes') continue;
			// Readers name the sources where their sentences stand.
			if (!isReader(edition)) expect(edition.foot.join(' ')).toContain('Nguồn: ');
			expect(edition.foot.join(' ')).toContain('15/1/2027');
		}
	});
	it('are in the language that they say', () => {
		expect(words(editionsOf(matter('en')).filter(({ form }) => form !== 'codes'))).toContain('Where to call');
	});
});

describe('a sheet', () => {
	const [right] = matter().rights;
	const [group] = matter().groups;
	if (!right || !group) throw new Error('the province has a right and a group');

	it('has all numbers of its right, and says so where there is none', () => {
		const sheet = rightSheet(right, matter());
		expect(sheet.below).toMatchObject([{ is: 'phones', phones: [{ number: '111' }] }]);
		const [none] = rightSheet({ ...right, helpLines: [], help: undefined }, matter()).below;
		expect(none).toMatchObject({ phones: [] });
		expect(documentOf(rightSheet({ ...right, helpLines: [] }, matter()), false)).toContain('Không có đường dây riêng');
	});
	it('names the Constitution once', () => {
		expect(right.laws.some(({ law }) => law === CONSTITUTION)).toBe(true);
		const [laws] = rightSheet(right, matter()).aside;
		expect(laws).toMatchObject({ is: 'list', items: [expect.stringContaining('Điều 16')] });
	});
	it('of a group has the first step of its situations, and where it has none, of its rights', () => {
		const [situation] = matter().situations;
		if (!situation) throw new Error('the province has a situation');
		const first = (sheet: Sheet) => sheet.main.flatMap((block) => (block.is === 'cases' ? block.cases : []))[0];
		expect(first(groupSheet(group, { ...matter(), situations: [{ ...situation, groups: [group.id] }] }))).toEqual({
			name: situation.title.vi,
			text: situation.steps[0]?.text.vi,
		});
		const step = { text: { vi: 'Hỏi.' }, source: ['HP'] };
		const helped = { ...right, groups: [group.id], help: { steps: [step, step] } };
		expect(first(groupSheet(group, { ...matter(), situations: [], rights: [helped] }))).toEqual({ name: right.name.vi, text: 'Hỏi.' });
		expect(first(groupSheet(group, { ...matter(), situations: [], rights: [] }))).toBeUndefined();
	});
	it('takes no text for markup', () => {
		const sheet: Sheet = { ...rightSheet(right, matter()), title: '</title><script>1</script>' };
		expect(documentOf(sheet, false)).not.toContain('<script>');
	});
});

describe('a law on paper', () => {
	const base = matter().laws.find(({ id }) => id === CONSTITUTION) as Law;
	const lines = (law: Partial<Law>) => {
		const made: Law = { ...base, id: 'luat-a', name: { vi: 'Luật A' }, number: '1/2020', effective: '2021-01-01', ...law };
		return lawLines([{ law: 'luat-a' }], { ...matter(), laws: [made] });
	};
	const status = (state: NonNullable<Law['status']>['state']) => ({ status: { state, checkedOn: '2026-12-01', source: ['HP'] } });

	it('stands with its number while it holds', () => expect(lines(status('in-force'))).toEqual(['Luật A (1/2020)']));
	it('is left out once another one stands in its place', () => {
		expect(lines(status('replaced'))).toEqual([]);
		expect(lines({ ...status('in-force'), replacedBy: { law: 'luat-b', from: '2027-01-01', source: ['HP'] } })).toEqual([]);
	});
	it('says from when it holds, and that it is not known whether it does', () => {
		expect(lines({ ...status('not-yet-in-force'), effective: '2027-07-01' })).toEqual(['Luật A (1/2020), có hiệu lực từ ngày 1/7/2027']);
		expect(lines({ status: undefined })).toEqual(['Luật A (1/2020), chưa rõ còn hiệu lực không']);
	});
});

describe('a poster', () => {
	it('has whole sentences only, and marks of where to cut where they are asked for', () => {
		const [poster] = editionsOf(matter()).filter((edition): edition is Poster => edition.form === 'poster' && edition.series === 'convention');
		expect(poster?.text).toMatch(/[.!?]$/);
		expect(poster && documentOf(poster, false)).not.toContain('class="marks"');
		expect(poster && documentOf(poster, true)).toContain('class="marks"');
	});
	it('takes the sentences that there is room for, and the first of those that are too long', () => {
		const [convention] = matter().conventions;
		if (!convention) throw new Error('the province has a convention');
		const told = (vi: string) => conventionPoster({ ...convention, protects: { ...convention.protects, text: { vi } } }, matter()).text;
		const [short, long] = ['Một câu vừa phải thôi.', `Câu này ${'rất '.repeat(50)}dài.`];
		expect(told(`${short} Hai? Ba! ${long} Năm.`)).toBe(`${short} Hai? Ba!`);
		expect(told(`${long} ${short}`)).toBe(long);
		expect(told(short)).toBe(short);
		expect(told('Không có dấu chấm')).toBe('Không có dấu chấm');
	});
});
