/** `npm run new <kind> <id>`: writes a commented file to begin from. Exit status 0 when written, 1 when refused, 2 on use that makes no sense. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lawStarter, resultStarter, taskStarter } from '../src/law/starters.ts';
import { guideStarter, lessonStarter, radioStarter } from '../src/lesson/starters.ts';
import { beginPlan } from '../src/plan/begin-plan.ts';
import { taskId } from '../src/plan/schema.ts';
import { quizStarter } from '../src/quiz/starter.ts';
import { buildDay } from '../src/source/build-day.ts';
import { id as idForm } from '../src/source/fields.ts';
import type { Language, Starter } from '../src/source/starter.ts';

const say = {
	vi: {
		use: 'npm run new <loại> <id>, loại là một trong: quiz, lesson, guide, radio, law, result, task, plan',
		id: (id: string) => `«${id}» chưa đúng mẫu id: dùng chữ thường không dấu, số và dấu gạch, ví dụ quyen-tre-em`,
		task: (id: string) => `«${id}» chưa đúng mẫu số nhiệm vụ: viết như trong kế hoạch, ví dụ IV.2.c`,
		plan: (year: string) => `không có kế hoạch content/plan/${year}/: tạo thư mục đó trước hoặc chọn năm khác bằng --plan`,
		exists: (path: string) => `${path} đã có: chọn id khác hoặc sửa tệp đó`,
		done: (path: string) => `đã viết ${path}; điền vào rồi chạy npm run check`,
	},
	en: {
		use: 'npm run new <kind> <id>, the kind one of: quiz, lesson, guide, radio, law, result, task, plan',
		id: (id: string) => `“${id}” is no id: use lower case letters without accents, digits and hyphens, such as quyen-tre-em`,
		task: (id: string) => `“${id}” is no task number: write it as the plan does, such as IV.2.c`,
		plan: (year: string) => `there is no plan content/plan/${year}/: make that folder first, or choose another year with --plan`,
		exists: (path: string) => `${path} is there already: choose another id or edit that file`,
		done: (path: string) => `wrote ${path}; fill it in and run npm run check`,
	},
};

function stop(sentence: string, status: 1 | 2): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(status);
}
const read = () =>
	parseArgs({
		allowPositionals: true,
		options: { lang: { type: 'string', default: 'vi' }, root: { type: 'string', default: '.' }, plan: { type: 'string' }, source: { type: 'string' } },
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

if (kind === 'plan') {
	const { lines, status } = beginPlan(root, id, { from: values.plan, source: values.source, today: buildDay(), language });
	(status === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
	process.exit(status);
}

function starter(): Starter {
	if (kind === 'task') {
		if (!taskId.safeParse(id).success) stop(words.task(id), 1);
		const folder = join(root, 'content/plan');
		const year =
			values.plan ??
			(existsSync(folder)
				? readdirSync(folder)
						.filter((name) => /^\d{4}$/.test(name))
						.sort()
						.at(-1)
				: undefined) ??
			'';
		if (!/^\d{4}$/.test(year) || !existsSync(join(folder, year))) stop(words.plan(year), 1);
		return taskStarter(id, year, language);
	}
	const make = { quiz: quizStarter, lesson: lessonStarter, guide: guideStarter, radio: radioStarter, law: lawStarter, result: resultStarter }[kind];
	if (!make) stop(words.use, 2);
	if (!idForm.safeParse(id).success) stop(words.id(id), 1);
	return make(id, language);
}

const { path, text } = starter();
mkdirSync(dirname(join(root, path)), { recursive: true });
try {
	writeFileSync(join(root, path), text, { flag: 'wx' });
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	stop(words.exists(path), 1);
}
process.stdout.write(`${words.done(path)}\n`);
