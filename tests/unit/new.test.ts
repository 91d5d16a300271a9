/** Starters: each names all fields of its schema, and passes it once its empty places are filled. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/content/check.ts';
import { easyText } from '../../src/easy/schema.ts';
import { easyStarter } from '../../src/easy/starter.ts';
import { kit } from '../../src/kit/schema.ts';
import { kitStarter } from '../../src/kit/starter.ts';
import { law } from '../../src/law/schema.ts';
import { lawStarter } from '../../src/law/starter.ts';
import { guide, guideText, lesson, lessonText, radio } from '../../src/lesson/schema.ts';
import { readySet, readySetStarter } from '../../src/lesson/sets/ready-set.ts';
import { guideStarter, lessonStarter, radioStarter } from '../../src/lesson/starters.ts';
import { task } from '../../src/plan/schema.ts';
import { taskStarter } from '../../src/plan/starter.ts';
import { item, quiz } from '../../src/quiz/schema.ts';
import { quizStarter } from '../../src/quiz/starter.ts';
import { commitment } from '../../src/recommendation/commitment-schema.ts';
import { commitmentStarter, initiativeStarter } from '../../src/recommendation/commitment-starters.ts';
import { initiative } from '../../src/recommendation/initiative-schema.ts';
import { recommendationDocument } from '../../src/recommendation/schema.ts';
import { documentStarter } from '../../src/recommendation/starter.ts';
import { indicator } from '../../src/results/schema.ts';
import { resultStarter } from '../../src/results/starter.ts';
import { situation } from '../../src/situation/schema.ts';
import { situationStarter } from '../../src/situation/starter.ts';
import { appendEntry } from '../../src/source/append-entry.ts';
import { quietDay } from './broken-tree.ts';
import { fieldsOf, filled, project, written } from './new-project.ts';

const kinds = [
	{ kind: 'quiz', schema: quiz, starter: (language: 'vi' | 'en') => written(quizStarter, 'bai-moi', language) },
	{ kind: 'law', schema: law, starter: (language: 'vi' | 'en') => written(lawStarter, 'luat-moi', language) },
	{ kind: 'kit', schema: kit, starter: (language: 'vi' | 'en') => written(kitStarter, 'viec-moi', language) },
	{ kind: 'situation', schema: situation, starter: (language: 'vi' | 'en') => written(situationStarter, 'viec-moi', language) },
	{ kind: 'easy', schema: easyText, starter: (language: 'vi' | 'en') => written(easyStarter, 'bai-moi', language) },
	{ kind: 'result', schema: indicator, starter: (language: 'vi' | 'en') => written(resultStarter, 'chi-so-moi', language) },
	{ kind: 'recommendation', schema: recommendationDocument, starter: (language: 'vi' | 'en') => written(documentStarter, 'cat-co-9', language) },
	{ kind: 'commitment', schema: commitment, starter: (language: 'vi' | 'en') => written(commitmentStarter, 'cam-ket-moi', language) },
	{ kind: 'initiative', schema: initiative, starter: (language: 'vi' | 'en') => written(initiativeStarter, 'viec-moi', language) },
	{ kind: 'lesson-set', schema: readySet, starter: (language: 'vi' | 'en') => written(readySetStarter, 'bo-moi', language) },
	{ kind: 'task', schema: task, starter: (language: 'vi' | 'en') => written(taskStarter, 'I.1.e', language) },
];
/** What is said of empty places of other forms than text, and of what is not there yet, by the folder of the kind. */
const empty: [string, string[]][] = [
	['results', ['empty', 'unknown-id']],
	['laws', ['empty', 'law-unchecked']],
	['tasks', ['empty', 'no-lead', 'task-not-in-contents']],
	['recommendations', ['empty', 'document-symbol', 'paragraph-form']],
];

describe.each(kinds)('the starter of a $kind', ({ schema, starter }) => {
	it.each(['vi', 'en'] as const)('names every field (%s)', (language) => {
		const { text } = starter(language);
		const missing = fieldsOf(schema).filter((name) => !new RegExp(`\\b${name}:`).test(text) && !['vi', 'at'].includes(name));
		expect(missing).toEqual([]);
	});
	it('passes its schema once the empty places are filled', () => {
		const { text, appended } = starter('vi');
		const made: unknown = parse(filled(text));
		expect(schema.safeParse(appended === undefined ? made : (made as unknown[])[0]).error?.issues).toBeUndefined();
	});
	it('as written, is told what is still empty, and what holds whatever is filled in', () => {
		const root = project();
		const { path, text } = starter('vi');
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
		const file = path.replace(/^content\//, '');
		const said = check(join(root, 'content'), quietDay).problems.filter((each) => each.file.endsWith(file));
		expect(said.length).toBeGreaterThan(3);
		expect(new Set(said.map((each) => each.kind))).toEqual(new Set(empty.find(([folder]) => path.includes(folder))?.[1] ?? ['empty']));
	});
});

describe('an entry of a list', () => {
	const entry = "# điền\n- id: moi\n  ten: ''\n";
	it.each([
		['', entry],
		['# chú thích\n[]\n', `# chú thích\n${entry}`],
		['- id: cu # giữ\n# cuối\n', `- id: cu # giữ\n# cuối\n${entry}`],
		['- id: cu', `- id: cu\n${entry}`],
		['  - id: cu\n', `  - id: cu\n  # điền\n  - id: moi\n    ten: ''\n`],
	])('goes to the end of %j', (text, result) => {
		expect(appendEntry(text, entry, 'moi')).toEqual({ text: result });
	});
	it.each([
		['- id: moi\n', 'exists'],
		['[{ id: cu }]\n', 'no-list'],
		['id: cu\n', 'no-list'],
		['- id: cu\n...\n', 'no-list'],
		['- id: "cu\n', 'no-list'],
	])('is refused in %j', (text, fault) => {
		expect(appendEntry(text, entry, 'moi')).toEqual({ fault });
	});
});

describe('the starter of a quiz', () => {
	it('has an example of every type that is sound', () => {
		const { text } = written(quizStarter, 'bai-moi', 'vi');
		const examples = text.slice(text.indexOf('#  - id: cau-3')).replace(/^#/gm, '');
		const common = { explanation: { vi: 'x' }, source: ['MAU'], difficulty: 'easy', topic: 'x' };
		const items = (parse(`items:\n${examples}`) as { items: object[] }).items;
		expect(items.map((each) => item.parse({ ...each, ...common }).type)).toEqual(['blanks', 'drag', 'mark', 'order', 'match']);
	});
});

/** The head of a page, and the page with its empty places filled. */
const headOf = (text: string) => text.split('---\n')[1] ?? '';
const school = [
	{ kind: 'lesson', starter: lessonStarter, original: lesson, translation: lessonText },
	{ kind: 'guide', starter: guideStarter, original: guide, translation: guideText },
	{ kind: 'radio', starter: radioStarter, original: radio, translation: radio },
];

describe.each(school)('the starter of a $kind', ({ kind, starter, original, translation }) => {
	it.each([
		['vi', original],
		['en', translation],
	] as const)('names every field of its head and no other (%s)', (language, schema) => {
		const head = headOf(written(starter, 'bai-moi', language).text);
		expect(fieldsOf(schema).filter((name) => !new RegExp(`\\b${name}:`).test(head))).toEqual([]);
		expect(schema.safeParse(parse(filled(head))).error?.issues).toBeUndefined();
	});
	it('as written, is told what is still empty, and what holds whatever is filled in', () => {
		const root = project();
		const { path, text } = written(starter, 'bai-moi', 'vi');
		mkdirSync(dirname(join(root, path)), { recursive: true });
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
		const said = check(join(root, 'content'), quietDay).problems.filter((each) => each.file.includes('bai-moi'));
		expect(said.length).toBeGreaterThan(2);
		// The sample province has another topic, convention and quiz.
		expect(new Set(said.map((each) => each.kind))).toEqual(
			new Set(['empty', 'text-starter', ...(kind === 'radio' ? ['radio-short'] : ['missing-page', 'unknown-id'])]),
		);
	});
	it('says which of its lines in italics are left', () => {
		const root = project();
		const { path, text } = written(starter, 'bai-moi', 'vi');
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), filled(text).replace('gdcd-6-quyen-tre-em', 'gdcd-6-binh-dang').replace('CRC', 'ICERD'));
		const said = check(join(root, 'content'), quietDay).problems.filter((each) => each.kind === 'text-starter');
		expect(said).toHaveLength(text.match(/\*\S.*\*$/gm)?.length ?? 0);
	});
	it('once filled, is told only what it names and is not there yet', () => {
		const root = project();
		for (const language of ['vi', 'en'] as const) {
			const { path, text } = written(starter, 'bai-moi', language);
			mkdirSync(dirname(join(root, path)), { recursive: true });
			// The sample province has another topic, convention and quiz.
			const known = filled(text)
				.replace(/\*\S.*\*$/gm, language === 'vi' ? 'Chữ.' : 'Words.')
				.replace('gdcd-6-quyen-tre-em', 'gdcd-6-binh-dang')
				.replace('CRC', 'ICERD')
				.replace('quiz: bai-moi', 'quiz: bai-mau')
				.replace('cau-1', 'bai-mau-mot');
			writeFileSync(join(root, path), known);
		}
		const said = check(join(root, 'content'), quietDay).problems.filter((each) => each.file.includes('bai-moi'));
		expect(said.map((each) => each.kind)).toEqual(kind === 'radio' ? ['radio-short', 'radio-short'] : []);
	});
});
