/** How the register of recommendations copes with thousands of them: the build, what a reader loads, and how long a filter takes. */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { stringify } from 'yaml';
import { INDEX, REGISTER } from '../../src/recommendation/paths.ts';
import { firstVisit, TIMES, withBrowser } from './browser.ts';
import { makeThisSite } from './projects.ts';
import { type Bench, build, sizeOf } from './site.ts';
import { fixed, kilobytes, median, megabytes, printTable, step } from './table.ts';

const COUNT = 3000;
const DOCUMENTS = 10;
/** What one change of the filter may take in the browser, in milliseconds. */
const BUDGET = 100;

const opening = ['Tiếp tục bảo đảm', 'Xem xét gia nhập', 'Tăng cường biện pháp về', 'Sửa đổi quy định về', 'Tạo điều kiện cho'];
const openingEnglish = ['Continue to ensure', 'Consider joining', 'Strengthen measures on', 'Amend the rules on', 'Facilitate'];
const subjects = [
	'giáo dục của trẻ em',
	'tiếp cận công lý',
	'bình đẳng giới',
	'quyền của người khuyết tật',
	'tự do báo chí',
	'y tế ở vùng sâu, vùng xa',
	'nhà ở',
];
const subjectsEnglish = [
	'the education of children',
	'access to justice',
	'gender equality',
	'the rights of persons with disabilities',
	'a free press',
	'health in remote areas',
	'housing',
];
const states = ['FR', 'LA', 'KH', 'TH', 'DE', 'JP', 'BR', 'ZA', 'KE', 'IN', 'MX', 'NO'];
const answers = ['accepted', 'accepted', 'partly', 'noted', 'pending'];
const levels = ['none-found', 'limited', 'substantial', 'complete', 'not-started'];
const body = 'co-quan-thu-mau';

/**
 * Adds made-up recommendations to the content of the sample province.
 * @param content its folder
 * @param count how many there are to be, in ten documents of equal size
 */
export function writeRecommendations(content: string, count: number): void {
	const folder = join(content, 'recommendations');
	mkdirSync(folder, { recursive: true });
	const source = ['MAU'];
	appendFileSync(join(content, 'bodies.yaml'), stringify([{ id: body, name: { vi: 'Cơ quan thử mẫu', en: 'Sample national body' }, source }]));
	const of = <T>(values: readonly T[], number: number) => values[number % values.length] as T;
	const one = (number: number, place: number) => {
		const level = of(levels, number * 3);
		return {
			id: `9-${place}`,
			paragraph: `9.${place}`,
			by: [of(states, number), of(states, number * 5 + 1)],
			text: {
				vi: `${of(opening, number)} ${of(subjects, number)}, ở nơi thứ ${number}, và báo cáo về việc này trong kỳ rà soát sau bằng số liệu tách theo giới và theo vùng.`,
				en: `${of(openingEnglish, number)} ${of(subjectsEnglish, number)}, in place ${number}, and report on it in the next review with figures by sex and by region.`,
			},
			rights: number % 11 === 0 ? [] : ['binh-dang'],
			...(number % 3 === 0 ? { groups: ['tre-em'] } : {}),
			answer: of(answers, number),
			...(number % 2 === 0 ? { leads: [body] } : {}),
			...(number % 5 === 0 ? { laws: ['hien-phap-2013'], tasks: ['2026/I.1.a'] } : {}),
			...(number % 4 === 0
				? {
						completion: {
							level,
							by: { vi: 'Ban thử', en: 'Test board' },
							on: '2026-01-02',
							...(level === 'none-found'
								? { searched: { vi: 'Nơi mẫu', en: 'A made-up place' } }
								: { basis: [{ text: { vi: 'Căn cứ mẫu.', en: 'A made-up basis.' }, source }] }),
						},
					}
				: {}),
		};
	};
	for (let index = 1; index <= DOCUMENTS; index++) {
		const own = Array.from({ length: Math.ceil(count / DOCUMENTS) }, (_, place) => one((index - 1) * Math.ceil(count / DOCUMENTS) + place, place + 1));
		const id = `thu-${index}`;
		const document = {
			id,
			mechanism: 'upr',
			symbol: `A/HRC/${30 + index}/9`,
			title: { vi: `Tài liệu thử ${index}`, en: `Test document ${index}` },
			date: `${2012 + index}-04-02`,
			cycle: 10 + index,
			answered: { source },
			assigned: { source },
			recommendations: own,
			source,
		};
		writeFileSync(join(folder, `${id}.yaml`), stringify(document));
	}
}

/** Builds the sample province with many recommendations and prints build, weight and the time of the filter in the browser. */
export async function measureRecommendations(bench: Bench): Promise<void> {
	step(`${COUNT} recommendations`);
	const folder = join(bench.folder, 'recommendations');
	makeThisSite(folder, 0);
	writeRecommendations(join(folder, 'content'), COUNT);
	const dist = join(folder, 'dist');
	const { pages, seconds, peak } = await build(folder, dist);
	const sizes = (file: string) => {
		const bytes = readFileSync(join(dist, file));
		return `${kilobytes(bytes.length)} (${kilobytes(gzipSync(bytes).length)})`;
	};
	const { first, later } = await timesOf(dist);
	const within = (value: number) => (value <= BUDGET ? 'yes' : 'NO');
	printTable(
		`Recommendations: the sample province with ${COUNT} of them in ${DOCUMENTS} documents`,
		['', 'measured', 'budget', 'within'],
		[
			['build, s', fixed(seconds, 1), '', ''],
			['peak memory, MB', megabytes(peak), '', ''],
			['pages', `${pages}`, '', ''],
			['size of the site, MB', megabytes(sizeOf(dist).bytes), '', ''],
			['page of the register, KB (compressed)', sizes(`${REGISTER}index.html`), '', ''],
			['data of the filter, KB (compressed)', sizes(INDEX), '', ''],
			['first filter with its download, ms', fixed(median(first)), '', ''],
			['a filter, ms: median', fixed(median(later), 1), `${BUDGET}`, within(median(later))],
			['a filter, ms: slowest', fixed(Math.max(...later), 1), `${BUDGET}`, within(Math.max(...later))],
			...QUESTIONS.map((question, index) => {
				const own = later.filter((_, place) => place % QUESTIONS.length === index);
				return [`  ${JSON.stringify(question)}`, `${fixed(median(own), 1)}, at most ${fixed(Math.max(...own), 1)}`, '', ''];
			}),
		],
		[
			'a filter: from the change of a field to its results laid out in the page, where the data is there already',
			'peak memory: resident memory of the largest process',
		],
	);
	rmSync(folder, { recursive: true, maxRetries: 3 });
}

/** What is asked one after the other: lists, words, several at once, and something that nothing fits, for which ways on are counted. */
const QUESTIONS: Record<string, string>[] = [
	{ answer: 'accepted' },
	{ right: 'binh-dang', completion: 'limited' },
	{ text: 'tre em' },
	{ text: 'truong hop khong co' },
	{ by: 'FR', year: '2014', answer: 'noted', lead: body },
	{ text: 'gender equality', document: 'thu-3' },
	{ text: 'b' },
];

function timesOf(dist: string): Promise<{ first: number[]; later: number[] }> {
	return withBrowser(dist, async (browser, server) => {
		const first: number[] = [];
		const later: number[] = [];
		for (let run = 0; run < TIMES; run++)
			await firstVisit(browser, async (page) => {
				await page.goto(`${server.origin}${REGISTER}`, { waitUntil: 'load' });
				first.push(await ask(page, { answer: 'noted' }));
				for (const question of QUESTIONS) later.push(await ask(page, question));
			});
		return { first, later };
	});
}

/** @returns how long an answer took, in milliseconds, until its results were laid out */
const ask = (page: Page, question: Record<string, string>): Promise<number> =>
	page.evaluate(async (asked) => {
		const filter = document.querySelector('register-filter') as HTMLElement;
		const status = filter.querySelector('.found') as HTMLElement;
		const form = filter.querySelector('form') as HTMLFormElement;
		for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select[name], input[name]')) field.value = asked[field.name] ?? '';
		const done = new Promise<void>((resolve) => {
			const look = new MutationObserver(() => {
				// The first use says that it is loading before it says what was found.
				if (!/\d|:/.test(status.textContent)) return;
				look.disconnect();
				resolve();
			});
			look.observe(filter, { subtree: true, childList: true, characterData: true });
		});
		const started = performance.now();
		form.dispatchEvent(new Event('input', { bubbles: true }));
		await done;
		filter.getBoundingClientRect();
		return performance.now() - started;
	}, question);
