/** How the build copes with a register of 2,000 tasks and a catalogue of 10,000 communication products, against a budget. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { check } from '../../src/content/check.ts';
import { buildDay } from '../../src/source/build-day.ts';
import { makeThisSite } from './projects.ts';
import { type Bench, build, sizeOf } from './site.ts';
import { fixed, megabytes, printTable, step } from './table.ts';

const TASKS = 2000;
const PRODUCTS = 10_000;
/** What the build may take on a machine with two cores and 8 GB: seconds, and bytes of resident memory. */
const BUDGET = { check: 30, seconds: 600, peak: 6e9 };

/** Builds the sample province with many tasks and products and prints time, memory and size beside the budget. */
export async function measureRegister(bench: Bench): Promise<void> {
	step(`${TASKS} tasks, ${PRODUCTS} products`);
	const folder = join(bench.folder, 'register');
	makeThisSite(folder, 0);
	const content = join(folder, 'content');
	writeTasks(join(content, 'plan/2026'));
	writeProducts(join(content, 'media'));
	const started = performance.now();
	const { problems } = check(content, buildDay());
	const checked = (performance.now() - started) / 1000;
	const dist = join(folder, 'dist');
	const { pages, seconds, peak } = await build(folder, dist);
	const { files, bytes } = sizeOf(dist);
	const within = (value: number | undefined, limit: number) => (value === undefined ? 'n/a' : value <= limit ? 'yes' : 'NO');
	printTable(
		`Register: the sample province with ${TASKS} tasks and ${PRODUCTS} communication products`,
		['', 'measured', 'budget', 'within'],
		[
			['check alone, s', fixed(checked, 1), fixed(BUDGET.check), within(checked, BUDGET.check)],
			['build, s', fixed(seconds, 1), fixed(BUDGET.seconds), within(seconds, BUDGET.seconds)],
			['peak memory, MB', megabytes(peak), megabytes(BUDGET.peak), within(peak, BUDGET.peak)],
			['pages', `${pages}`, '', ''],
			['files', `${files}`, '', ''],
			['size, MB', megabytes(bytes), '', ''],
			['problems found', `${problems.length}`, '', ''],
		],
		['peak memory: resident memory of the largest process'],
	);
	rmSync(folder, { recursive: true, maxRetries: 3 });
}

type Task = { id: string };

/** Sections of 100 tasks each, made from the two that the sample has. */
function writeTasks(plan: string): void {
	const file = join(plan, 'plan.yaml');
	const data = parse(readFileSync(file, 'utf8')) as { contents: { section: string; title: object; tasks: string[] }[] };
	const samples = ['i-1-a', 'i-1-b'].map((name) => parse(readFileSync(join(plan, `tasks/${name}.yaml`), 'utf8')) as Task);
	for (let number = 0; number < TASKS - samples.length; number++) {
		const section = `II.${Math.floor(number / 100) + 1}`;
		const id = `${section}.${(number % 100) + 1}`;
		if (number % 100 === 0) data.contents.push({ section, title: { vi: `Phần ${section}`, en: `Section ${section}` }, tasks: [] });
		data.contents.at(-1)?.tasks.push(id);
		writeFileSync(join(plan, `tasks/${id.toLowerCase().replaceAll('.', '-')}.yaml`), stringify({ ...samples[number % 2], id }));
	}
	writeFileSync(file, stringify(data));
}

/** Products over a year, of every kind and platform, a third of them by each department. */
function writeProducts(media: string): void {
	mkdirSync(media, { recursive: true });
	const kinds = ['article', 'programme', 'video', 'leaflet', 'post', 'poster'];
	const platforms = ['print', 'radio', 'website', 'social-network', 'loudspeaker'];
	const units = ['so-van-hoa-mau', 'so-cu-mau', 'so-y-te-mau'];
	const languages = [['vi'], ['vi'], ['vi'], ['vi', 'ktv'], ['en']];
	const of = <T>(values: readonly T[], number: number) => values[number % values.length];
	for (let number = 1; number <= PRODUCTS; number++) {
		const day = new Date(Date.UTC(2026, 0, 1 + (number % 330))).toISOString().slice(0, 10);
		const id = `bai-${`${number}`.padStart(5, '0')}`;
		const data = {
			id,
			title: { vi: `Sản phẩm mẫu số ${number}`, en: `Sample product ${number}` },
			kind: of(kinds, number),
			languages: of(languages, number * 7),
			platform: of(platforms, Math.floor(number / 3)),
			date: day,
			unit: of(units, number),
			task: number % 2 === 0 ? 'I.1.a' : `II.${(number % 19) + 1}.${(number % 97) + 1}`,
			licence: 'CC-BY-4.0',
			source: ['MAU'],
		};
		writeFileSync(join(media, `${id}.yaml`), stringify(data));
	}
}
