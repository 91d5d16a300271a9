/** `npm run new <kind> <id>`: writes a commented file to begin from. Exit status 0 when written, 1 when refused, 2 on use that makes no sense. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/content/check.ts';
import { beginProvince } from '../src/content/province/begin-province.ts';
import { rooms } from '../src/content/rooms.ts';
import { faultOfTarget, faultOfTargetFile } from '../src/files/given-file.ts';
import { writeTogether } from '../src/files/write-together.ts';
import { beginPlan } from '../src/plan/begin-plan.ts';
import { appendEntry } from '../src/source/append-entry.ts';
import { buildDay } from '../src/source/build-day.ts';
import type { Language } from '../src/source/message.ts';

/** What can be begun: the kinds of content that have a starter, a whole plan, and a copy of the project for another place. */
const kinds = rooms.flatMap((room) => room.kinds.filter(({ starter }) => starter));
const startedAs = ({ name, startedAs: word = name }: (typeof kinds)[number]) => word;
const PLAN = 'plan';
const PROVINCE = 'province';
const names = [...kinds.map(startedAs), PLAN, PROVINCE].join(', ');

const say = {
	vi: {
		use: `npm run new <loại> <id>, loại là một trong: ${names}`,
		plan: (year: string) => `không có kế hoạch content/plan/${year}/: tạo thư mục đó trước hoặc chọn năm khác bằng --plan`,
		exists: (path: string) => `${path} đã có: chọn id khác hoặc sửa tệp đó`,
		other: (path: string, kind: string) => `${path} là chỗ của loại khác: dùng npm run new ${kind}, hoặc chọn id khác`,
		inList: {
			exists: (path: string, id: string) => `${path} đã có mục ${id}: chọn id khác hoặc sửa mục đó`,
			'no-list': (path: string) => `${path} không phải danh sách mà mỗi mục bắt đầu bằng «- »: sửa tệp đó trước`,
		},
		done: (path: string, next = '') => `đã viết ${path}; điền vào rồi chạy npm run check${next}`,
	},
	en: {
		use: `npm run new <kind> <id>, the kind one of: ${names}`,
		plan: (year: string) => `there is no plan content/plan/${year}/: make that folder first, or choose another year with --plan`,
		exists: (path: string) => `${path} is there already: choose another id or edit that file`,
		other: (path: string, kind: string) => `${path} is where another kind stands: use npm run new ${kind}, or choose another id`,
		inList: {
			exists: (path: string, id: string) => `${path} has the entry ${id} already: choose another id or edit that entry`,
			'no-list': (path: string) => `${path} is no list whose entries each begin with “- ”: correct that file first`,
		},
		done: (path: string, next = '') => `wrote ${path}; fill it in and run npm run check${next}`,
	},
};

function stop(sentence: string, status: 1 | 2): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(status);
}
const read = () =>
	parseArgs({
		allowPositionals: true,
		options: {
			lang: { type: 'string', default: 'vi' },
			root: { type: 'string', default: '.' },
			plan: { type: 'string' },
			source: { type: 'string' },
			to: { type: 'string' },
		},
	});
const given = (): ReturnType<typeof read> => {
	try {
		return read();
	} catch {
		return stop(`${say.vi.use}\n${say.en.use}`, 2);
	}
};

const { values, positionals } = given();
const language: Language = values.lang === 'en' ? 'en' : 'vi';
const words = say[language];
const root = resolve(values.root);
const [kind = '', id = '', ...more] = positionals;
if (id === '' || more.length > 0) stop(words.use, 2);

/** Ends where the way to a folder leads through a link, and so may lead out of the content, or through a file. */
function refuseTarget(folder: string): void {
	const fault = faultOfTarget(root, folder, language);
	if (fault !== undefined) stop(fault, 1);
}

if (kind === PLAN) {
	refuseTarget(`content/plan/${id}`);
	const { lines, status } = beginPlan(root, id, {
		from: values.plan,
		source: values.source,
		read: () => check(join(root, 'content'), buildDay()).content,
		language,
	});
	(status === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
	process.exit(status);
}

if (kind === PROVINCE) {
	const to = values.to ?? join('..', id);
	const today = buildDay();
	const { lines, status } = beginProvince(root, id, { to: resolve(root, to), shown: to, year: values.plan ?? today.slice(0, 4), today, language });
	(status === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
	process.exit(status);
}

/** The year of the plan that was named, or of the newest one. */
function planYear(): string | undefined {
	refuseTarget('content/plan');
	const folder = join(root, 'content/plan');
	const years = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}$/.test(name)) : [];
	if (values.plan !== undefined && !years.includes(values.plan)) stop(words.plan(values.plan), 1);
	return values.plan ?? years.sort().at(-1);
}

const begun = kinds.find((each) => startedAs(each) === kind) ?? stop(words.use, 2);
const made = begun.starter?.(id, { language, year: planYear() }) ?? stop(words.use, 2);
if ('refused' in made) stop(made.refused, 1);
const { path, text, appended, list } = made;
const done = words.done(path, made.next === undefined ? '' : `; ${made.next}`);
// A file is of the first kind whose pattern fits.
const owner = rooms.flatMap((room) => room.kinds).find(({ files }) => files.test(path.replace(/^content\//, '')));
if (owner?.starter && owner.name !== begun.name) stop(words.other(path, startedAs(owner)), 1);
refuseTarget(dirname(path));
mkdirSync(dirname(join(root, path)), { recursive: true });
const there = existsSync(join(root, path));
if (appended !== undefined && (there || list !== undefined)) {
	const fault = there ? faultOfTargetFile(root, path, language) : undefined;
	if (fault !== undefined) stop(fault, 1);
	const result = appendEntry(there ? readFileSync(join(root, path), 'utf8') : '', text, appended, list);
	if ('fault' in result) stop(words.inList[result.fault](path, appended), 1);
	writeTogether(dirname(join(root, path)), [{ name: basename(path), text: result.text, isNew: false }]);
	process.stdout.write(`${done}\n`);
	process.exit();
}
try {
	writeFileSync(join(root, path), text, { flag: 'wx' });
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	stop(words.exists(path), 1);
}
process.stdout.write(`${done}\n`);
