/** Another year: a plan is begun from the last one, its tasks go along the map of successors, and the years are compared. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { comparePlans } from '../../src/plan/compare.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { nextPlan } from '../../src/plan/next-plan.ts';
import { isError, report } from '../../src/source/report.ts';
import { quietDay } from './broken-tree.ts';
import { runHere } from './commands.ts';
import { project } from './new-project.ts';
import { sample2026, sampleContent } from './progress-forms.ts';

let root = '';
beforeEach(() => {
	root = project();
});
const run = async (...args: string[]) => {
	const { status, stdout, stderr } = await runHere('new', ['plan', ...args, '--root', root], { env: { BUILD_DATE: quietDay } });
	return { status, text: stdout + stderr };
};
const errors = () =>
	report(check(join(root, 'content'), quietDay).problems.filter(isError), { language: 'vi', format: 'text' })
		.split('\n')
		.slice(0, -2);
const register = (year: string) => {
	const plan = check(join(root, 'content'), quietDay)
		.content.served(planKind)
		.find((one) => `${one.plan.year}` === year);
	if (!plan) throw new Error(year);
	return plan;
};

describe('npm run new plan', () => {
	it('makes a plan that lacks one thing only: the document of its year', async () => {
		const { status, text } = await run('2028');
		expect(text).toContain('đã lập content/plan/2028/ từ kế hoạch 2027: 2 nhiệm vụ');
		expect(status).toBe(0);
		expect(errors()).toEqual([expect.stringMatching(/^content\/plan\/2028\/plan\.yaml:\d+:\d+ {2}«source» để trống/)]);
	});

	it('with that document named, passes the check with all dates in the new year', async () => {
		expect((await run('2028', '--source', 'MAU')).status).toBe(0);
		expect(errors()).toEqual([]);
		const { plan, tasks } = register('2028');
		expect(plan.title).toEqual({ vi: 'Kế hoạch mẫu về truyền thông quyền con người năm 2028', en: 'Sample plan for communication about human rights in 2028' });
		expect(plan.period).toEqual({ from: '2028-01-01', to: '2028-12-31' });
		expect(plan.reporting.map(({ before }) => before)).toEqual(['2028-06-01', '2028-12-01', undefined]);
		expect(tasks.map(({ verified }) => verified)).toEqual([undefined, undefined]);
		expect(tasks.flatMap(({ dates = [] }) => dates.map(({ before }) => before))).toEqual(['2028-03-16']);
		expect(register('2028').reports.entries).toEqual([]);
	});

	it('carries tasks to the bodies that answer for those that ended, and says which', async () => {
		const { text } = await run('2028', '--plan', '2026', '--source', 'MAU', '--lang', 'en');
		expect(text).toContain('  so-cu-mau ended: its duties go to so-van-hoa-mau');
		expect(register('2028').tasks[0]?.leads).toEqual(['so-van-hoa-mau']);
		expect(register('2028').tasks[0]?.coordinators).toEqual(['ubnd-mau']);
		expect(errors()).toEqual([]);
	});

	it('takes the registry of units over as it is written', async () => {
		await run('2028');
		const text = (year: string) => readFileSync(join(root, `content/plan/${year}/units.yaml`), 'utf8');
		expect(text('2028')).toBe(text('2027'));
	});

	it.each([
		[['20x8'], 'không phải một năm'],
		[['2027'], 'content/plan/2027/ đã có'],
		[['2028', '--plan', '1999'], 'kế hoạch 1999 không có'],
		[['2028', '--source', 'KHONG-CO'], 'không có nguồn «KHONG-CO»'],
	])('refuses %j in a sentence and writes nothing', async (args, sentence) => {
		const { status, text } = await run(...args);
		expect(status).toBe(1);
		expect(text).toContain(sentence);
		expect(text.trim().split('\n')).toHaveLength(1);
		expect(existsSync(join(root, 'content/plan/2028'))).toBe(false);
	});

	it('says what to do where there is no plan at all', async () => {
		rmSync(join(root, 'content/plan'), { recursive: true });
		writeFileSync(join(root, 'content/navigation.yaml'), '- {label: {vi: Trang đầu, en: Home}, link: /}\n');
		expect((await run('2028')).text).toContain('chưa có kế hoạch nào');
	});
});

describe('the rules of carrying over', () => {
	const { register: of2026 } = sample2026(sampleContent(), 'so-van-hoa-mau', 'ca-nam');
	it('a body without a known successor keeps its name', () => {
		const units = of2026.units.map((unit) => (unit.id === 'so-cu-mau' ? { ...unit, successors: [], noSuccessorFound: { vi: 'Chưa rõ.' } } : unit));
		const { moved, files } = nextPlan({ ...of2026, units }, 2028);
		expect(moved).toEqual([{ from: 'so-cu-mau', to: [] }]);
		expect(files.find(({ path }) => path.endsWith('i-1-a.yaml'))?.text).toContain('- so-cu-mau');
	});
	it('29 February becomes the last of the month', () => {
		const tasks = of2026.tasks.map((task) => ({ ...task, dates: [{ name: { vi: 'Hạn' }, before: '2028-02-29' }] }));
		const { files } = nextPlan({ ...of2026, plan: { ...of2026.plan, year: 2028 }, tasks }, 2029);
		expect(files.find(({ path }) => path.endsWith('i-1-a.yaml'))?.text).toContain('before: 2029-02-28');
	});
	it('a date keeps its receiver, or who answers for it; a duty, those for whom its reports are compiled', () => {
		const tasks = of2026.tasks.map((task) => ({ ...task, dates: [{ name: { vi: 'Hạn' }, before: '2026-04-01', to: 'so-cu-mau' }] }));
		const reporting = of2026.plan.reporting.map((duty) => ({ ...duty, compiledFor: ['ubnd-mau', 'so-cu-mau'] }));
		const { files } = nextPlan({ ...of2026, plan: { ...of2026.plan, reporting }, tasks }, 2028);
		const text = (name: string) => files.find(({ path }) => path.endsWith(name))?.text;
		expect(text('i-1-a.yaml')).toContain('before: 2028-04-01\n    to: so-van-hoa-mau\n');
		expect(text('plan.yaml')).toContain('compiledFor:\n      - ubnd-mau\n      - so-van-hoa-mau\n');
	});
	it('a coordinator that now leads does not coordinate, too', () => {
		const tasks = of2026.tasks.map((task) => ({ ...task, leads: ['so-cu-mau'], coordinators: ['so-van-hoa-mau', 'ubnd-mau'] }));
		const { files } = nextPlan({ ...of2026, tasks }, 2028);
		expect(files.find(({ path }) => path.endsWith('i-1-a.yaml'))?.text).toMatch(/leads:\n {2}- so-van-hoa-mau\ncoordinators:\n {2}- ubnd-mau\n/);
	});
});

describe('the comparison of years', () => {
	const { plans } = sampleContent();
	it('has a row for each task of any year, oldest year first', () => {
		const { registers, tasks } = comparePlans(plans);
		expect(registers.map(({ plan }) => plan.year)).toEqual([2026, 2027]);
		expect(tasks.map(({ id, cells }) => [id, ...cells.map((cell) => cell?.change)])).toEqual([
			['I.1.a', 'first', 'leads'],
			['I.1.b', 'first', undefined],
			['I.1.đ', undefined, 'first'],
		]);
	});
	it('tells succession from a change of leads', () => {
		const [of2027, of2026] = plans;
		if (!of2026 || !of2027) throw new Error('two plans');
		const led = (leads: string[], plan: typeof of2026) => ({ ...plan, tasks: plan.tasks.map((task) => ({ ...task, leads })) });
		const period = { from: '2027-03-01', to: '2027-12-31' };
		const later = { ...led(['so-van-hoa-mau'], of2027), plan: { ...of2027.plan, period } };
		const change = (leads: string[]) => comparePlans([later, led(leads, of2026)]).tasks[0]?.cells[1]?.change;
		expect([change(['so-cu-mau']), change(['so-van-hoa-mau']), change(['ubnd-mau'])]).toEqual(['succeeded', 'same', 'leads']);
	});
});
