/**
 * A made-up province that takes the project over: the command is run, and then what its list names is written, as an editor would. The plan
 * has twelve tasks numbered its own way and four reports a year; the site has colours and a mark of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { namesInText } from '../src/reference/other-place.ts';
import { defaultColours } from '../src/ui/colours.ts';

export const root = join(import.meta.dirname, '..');
export const NAME = 'tinh-khac';
export const YEAR = '2027';
/** A day on which nothing in its plan is due yet. */
export const DAY = '2027-01-10';
export const LIST = 'VIEC-CAN-VIET.md';

/** What the texts of this project name of its own place: names, and those of the units of its plan. */
export function ownNames(): string[] {
	const { place } = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as { place: string[] };
	return place;
}

/** Runs `npm run new province`. @param to the folder of the copy */
export function makeCopy(to: string, ...options: string[]): string {
	rmSync(to, { recursive: true, force: true });
	const said = execFileSync(process.execPath, [join(root, 'scripts/new.ts'), 'province', NAME, '--to', to, '--plan', YEAR, ...options], {
		cwd: root,
		env: { ...process.env, BUILD_DATE: DAY },
	});
	return `${said}`;
}

const quarters = [
	['quy-1', 'Báo cáo quý I', 'Report for the first quarter', '04-05'],
	['quy-2', 'Báo cáo quý II', 'Report for the second quarter', '07-05'],
	['quy-3', 'Báo cáo quý III', 'Report for the third quarter', '10-05'],
	['quy-4', 'Báo cáo quý IV', 'Report for the fourth quarter', '12-20'],
] as const;
export const tasks = Array.from({ length: 12 }, (_, index) => `NV-${`${index + 1}`.padStart(2, '0')}`);

/** Writes what the list of the copy names: the plan, the site, its mark, and an example of its own in the place of each one that the list names. */
export function writeOwn(to: string): void {
	const put = (path: string, text: string) => {
		mkdirSync(join(to, path, '..'), { recursive: true });
		writeFileSync(join(to, path), text);
	};
	const plan = `content/plan/${YEAR}`;
	const both = (vi: string, en: string) => `{ vi: '${vi}', en: '${en}' }`;
	put(
		`${plan}/plan.yaml`,
		[
			`year: ${YEAR}`,
			`title: ${both(`Kế hoạch của Tỉnh Khác năm ${YEAR}`, `Plan of Other Province for ${YEAR}`)}`,
			`about: ${both('Kế hoạch đặt ra cho kiểm thử.', 'A plan made up for tests.')}`,
			`place: ${both('Tỉnh Khác', 'Other Province')}`,
			`period: { from: ${YEAR}-01-01, to: ${YEAR}-12-31 }`,
			'issuer: ubnd-khac',
			'basis: []',
			'aims: []',
			'topics: []',
			'numbering: [NV-01]',
			'contents:',
			...[0, 1].map(
				(part) =>
					`  - { section: P${part + 1}, title: ${both(`Phần ${part + 1}`, `Part ${part + 1}`)}, tasks: [${tasks.slice(part * 6, part * 6 + 6).join(', ')}] }`,
			),
			'reporting:',
			...quarters.map(([id, vi, en, day]) => `  - { id: ${id}, name: ${both(vi, en)}, before: ${YEAR}-${day}, to: ubnd-khac, from: [cac-so-khac] }`),
			'meetings: []',
			`funding: { text: ${both('Từ ngân sách.', 'From the budget.')}, source: [KE-HOACH] }`,
			'source: [KE-HOACH]',
			'',
		].join('\n'),
	);
	put(
		`${plan}/units.yaml`,
		[
			`- { id: ubnd-khac, name: ${both('Ủy ban nhân dân Tỉnh Khác', 'People’s Committee of Other Province')}, kind: government, source: [KE-HOACH] }`,
			`- { id: cac-so-khac, name: ${both('Các sở của Tỉnh Khác', 'Departments of Other Province')}, kind: group, members: all, source: [KE-HOACH] }`,
			`- { id: so-mot, name: ${both('Sở Một Tỉnh Khác', 'First Department of Other Province')}, kind: department, parent: ubnd-khac, groups: [cac-so-khac], source: [KE-HOACH] }`,
			'',
		].join('\n'),
	);
	rmSync(join(to, plan, 'tasks/1.yaml'));
	for (const [index, id] of tasks.entries())
		put(
			`${plan}/tasks/${id.toLowerCase()}.yaml`,
			`id: ${id}\ntitle: ${both(`Việc thứ ${index + 1}`, `Task number ${index + 1}`)}\ndescription: ${both('Một việc mẫu.', 'A sample task.')}\nleads: [so-mot]\ncoordinators: []\naudience: []\nproducts: []\nsource: [KE-HOACH]\n`,
		);
	put(
		'content/results.yaml',
		`about: ${both('Số liệu của Tỉnh Khác.', 'Figures of Other Province.')}\ntopics: [{ id: nuoc-sach, name: ${both('Nước sạch', 'Clean water')} }]\n`,
	);
	put(
		'content/results/nuoc-sach.yaml',
		`id: nuoc-sach\norder: 1\ntitle: ${both('Hộ có nước sạch', 'Households with clean water')}\ntopic: nuoc-sach\nunit: ${both('%', '%')}\ndefinition: ${both('Con số mẫu.', 'A sample figure.')}\ndoesNotShow: ${both('Không có thật.', 'Not real.')}\nplace: ${both('Tỉnh Khác', 'Other Province')}\nchart: none\nvalues: [{ period: '2026', value: 90, source: [KE-HOACH] }]\nmissing: []\n`,
	);
	put(
		'content/logo/favicon.svg',
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#5b2a86"/><circle cx="16" cy="16" r="8" fill="#ffffff"/></svg>\n',
	);
	const site = parseDocument(readFileSync(join(to, 'content/site.yaml'), 'utf8'));
	const names = (site.get('copiedFrom') as { toJSON(): string[] }).toJSON();
	site.delete('copiedFrom');
	site.set('operator', { name: { vi: 'Sở Một Tỉnh Khác', en: 'First Department of Other Province' } });
	site.set('colours', {
		light: { ...defaultColours.light, accent: '#5b2a86', fill: '#5b2a86', chart: '#5b2a86', strong: '#3c1b59', soft: '#efe4f7', band: '#f6f0fb' },
		dark: { ...defaultColours.dark, accent: '#9a6cc4', fill: '#6d3a9c', chart: '#c79df0', strong: '#dcc2f5', soft: '#2c1740', band: '#221a2a' },
	});
	writeFileSync(join(to, 'content/site.yaml'), site.toString());
	for (const path of listedFiles(to)) {
		const file = join(to, path);
		writeFileSync(file, withOwnNames(readFileSync(file, 'utf8'), names));
	}
	const file = join(to, 'content/sources.yaml');
	const sources = parseDocument(readFileSync(file, 'utf8'));
	const all = sources.toJS() as { id: string }[];
	const at = all.findIndex(({ id }) => id === 'KE-HOACH');
	const own = { title: 'Kế hoạch của Tỉnh Khác', publisher: 'Ủy ban nhân dân Tỉnh Khác', read: '2026-11-20', how: 'original' };
	for (const [key, value] of Object.entries(own)) sources.setIn([at, key], value);
	sources.setIn([at, 'called'], { en: 'Plan of Other Province' });
	sources.deleteIn([at, 'note']);
	writeFileSync(file, sources.toString());
}

/** The files that the list of a copy names for their examples. */
export const listedFiles = (to: string): string[] =>
	[...readFileSync(join(to, LIST), 'utf8').matchAll(/^- \[ \] `((?:content|quizzes)\/[^:`]+):\d+`/gm)].map(([, path = '']) => path);

/** Each name of the other place becomes one of this. Names of sources, which are ids, become the id of its plan. */
function withOwnNames(text: string, names: readonly string[]): string {
	let written = text;
	for (const { name, offset } of namesInText(text, names).reverse()) {
		const own = /^[A-Z]{4,}$/.test(name) ? 'KE-HOACH' : 'Tỉnh Khác';
		written = written.slice(0, offset) + own + written.slice(offset + name.length);
	}
	return written;
}
