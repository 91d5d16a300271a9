/** Many mistakes at once: whatever can be known in the first run is said in the first run, and nothing that follows from what cannot be read. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import type { Language } from '../../src/source/message.ts';
import { messages as shared } from '../../src/source/messages.ts';
import type { Problem } from '../../src/source/problem.ts';
import { isError, report } from '../../src/source/report.ts';
import { isListText } from '../../src/source/sound-rest.ts';
import { applyAll, type Case, copyOfProvince, quietDay } from './broken-tree.ts';
import { commitmentCases } from './error-cases/commitments.ts';
import { courseCases } from './error-cases/courses.ts';
import { easyCases } from './error-cases/easy.ts';
import { exerciseCases } from './error-cases/exercises.ts';
import { homeCases } from './error-cases/home.ts';
import { hostileCases } from './error-cases/hostile.ts';
import { lawCases } from './error-cases/laws.ts';
import { lessonCases } from './error-cases/lessons.ts';
import { pictureCases } from './error-cases/pictures.ts';
import { planCases } from './error-cases/plan.ts';
import { quizCases } from './error-cases/quizzes.ts';
import { recommendationDocumentCases } from './error-cases/recommendation-documents.ts';
import { recommendationCases } from './error-cases/recommendations.ts';
import { recordingCases } from './error-cases/recordings.ts';
import { referenceCases } from './error-cases/references.ts';
import { signedCases } from './error-cases/signed.ts';
import { siteCases } from './error-cases/site.ts';
import { situationCases } from './error-cases/situations.ts';
import { sourceCases } from './error-cases/sources.ts';
import { synonymsCases } from './error-cases/synonyms.ts';
import { textCases } from './error-cases/text.ts';
import { voiceCases } from './error-cases/voice.ts';

const cases = [
	...[...referenceCases, ...lawCases, ...planCases, ...quizCases, ...courseCases, ...exerciseCases, ...lessonCases, ...siteCases],
	...[...situationCases, ...easyCases, ...signedCases, ...homeCases, ...sourceCases, ...synonymsCases, ...voiceCases, ...pictureCases, ...recordingCases],
	...[...recommendationCases, ...recommendationDocumentCases, ...commitmentCases, ...textCases, ...hostileCases],
];
/** Of the mistakes that any kind of content may have, those that are found by looking at other files. */
const ACROSS = ['unknown-id', 'broken-link', 'named-twice', 'duplicate-id'];
/** Mistakes of one file. */
const A_FILE = 3;

const filesOf = ({ edits }: Case) =>
	edits.flatMap((edit) => ('in' in edit ? [edit.in] : 'append' in edit ? [edit.append] : 'write' in edit ? [edit.write] : []));

/** Makes the mistakes of as many cases as do not stand in each other's way. @returns how many there are */
function makeMistakes(root: string): number {
	const changed = new Map<string, number>();
	return cases.filter((one) => {
		const isAcross = !Object.hasOwn(shared, one.kind) || ACROSS.includes(one.kind);
		const isText = one.edits.every((edit) => !('remove' in edit || 'link' in edit) && (!('write' in edit) || typeof edit.text === 'string'));
		const isFree =
			one.edits.every((edit) => ('write' in edit ? !changed.has(edit.write) : true)) && filesOf(one).every((file) => (changed.get(file) ?? 0) < A_FILE);
		if (!isAcross || !isText || !isFree || one.today !== undefined) return false;
		try {
			applyAll(root, one.edits);
		} catch {
			// Another case has changed the same words.
			return false;
		}
		for (const file of filesOf(one)) changed.set(file, (changed.get(file) ?? 0) + 1);
		for (const edit of one.edits) if ('write' in edit) changed.set(edit.write, A_FILE);
		return true;
	}).length;
}

/** What is said, by file, without lines and columns: these move with each mistake that is made above. */
function said(problems: readonly Problem[]): Map<string, Problem> {
	const line = (one: Problem) => report([one], { language: 'vi', format: 'text', all: true }).split('\n')[0] ?? '';
	return new Map(
		problems.map((one) => [
			line(one)
				.replace(/:\d+:\d+ {2}/, '  ')
				.replace(/:\d+(?= {2})/, ''),
			one,
		]),
	);
}

let tree: ReturnType<typeof copyOfProvince>;
let files: Map<string, string>;
let mistakes: number;
let before: ReturnType<typeof check>;
beforeAll(() => {
	tree = copyOfProvince();
	mistakes = makeMistakes(tree.root);
	before = check(tree.root, quietDay);
	const names = readdirSync(tree.root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yaml|mdx)$/.test(name));
	files = new Map(names.map((name) => [name, readFileSync(join(tree.root, name), 'utf8')]));
});
afterAll(() => tree.remove());

/** Spoils the text of every file, and checks. @returns what is no longer said, and what is said for the first time */
function spoiled(change: (name: string, text: string) => string) {
	for (const [name, text] of files) writeFileSync(join(tree.root, name), change(name, text));
	const after = check(tree.root, quietDay);
	const [earlier, now] = [said(before.problems), said(after.problems)];
	const silent = [...earlier].filter(([line]) => !now.has(line)).map(([, one]) => `${one.kind} ${one.file}`);
	const added = [...now].filter(([line]) => !earlier.has(line)).map(([, one]) => one);
	return { after, silent, added };
}

const isPage = (name: string) => name.endsWith('.mdx');

it('more than sixty mistakes of all kinds are made, several in a file, and found in one run', () => {
	expect(mistakes).toBeGreaterThanOrEqual(60);
	expect(before.problems.filter(isError).length).toBeGreaterThanOrEqual(60);
	expect(new Set(before.problems.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40);
});

describe('beside one mistake more in every file, all others are said, but those that follow from it', () => {
	it('a field that is not known', () => {
		const { after, silent, added } = spoiled((name, text) =>
			isPage(name)
				? text.replace(/^---\n/, '---\nkhong-co-muc: 1\n')
				: isListText(text)
					? text.replace(/\n*$/, '\n  khong-co-muc: 1\n')
					: `${text}\nkhong-co-muc: 1\n`,
		);
		expect(added.length).toBeGreaterThan(60);
		expect([...new Set(added.map(({ kind }) => kind))].sort()).toEqual(['unknown-field', 'wrong-type', 'yaml-no-colon']);
		expect(silent).toEqual([
			// What is written in braces is no YAML with a line behind them.
			'link-or-items content/navigation.yaml',
			...Array<string>(2).fill('unknown-id content/register-themes.yaml'),
			// An item that could not be read may name it.
			'unused-source content/sources.yaml',
		]);
		expect(after.waiting.count).toBeGreaterThan(0);
	});

	it('a value that breaks off: the rest of its file is read, and checked', () => {
		const { after, silent, added } = spoiled((name, text) =>
			isPage(name) ? text.replace(/^---\n/, "---\nsai: 'mở mãi\n") : isListText(text) ? `${text}\n- { id: khac, sai: [\n` : `${text}\nsai: [\n`,
		);
		expect(added.every(({ kind }) => kind.startsWith('yaml-'))).toBe(true);
		expect(new Set(added.map(({ file }) => file)).size).toBeGreaterThan(60);
		expect(silent.length).toBeLessThanOrEqual(15);
		expect(after.waiting.count).toBeGreaterThanOrEqual(silent.length);
		expect(after.problems.filter(isError).length).toBeGreaterThan(140);
	});

	it('a paragraph that cannot be read: the rest of its page is', () => {
		const { after, silent, added } = spoiled((name, text) => (isPage(name) ? `${text.trimEnd()}\n\nchữ { hỏng\n` : text));
		expect([...new Set(added.map(({ kind }) => kind))]).toEqual(['brace']);
		// What is said of a page as a whole, and what is added up over it, waits.
		expect(silent.length).toBeLessThanOrEqual(11);
		expect(silent.every((one) => one.includes('content/docs/'))).toBe(true);
		expect(after.waiting.count).toBeGreaterThanOrEqual(silent.length);
	});
});

it('says how many checks wait, and for which files; twice the same', () => {
	const { after } = spoiled((name, text) =>
		name.startsWith('courses/') ? `${text}\nsai: [\n` : name === 'groups.yaml' ? text.replace('id: tre-em', 'id: Trẻ em') : text,
	);
	const text = (language: Language) => report(after.problems, { language, format: 'text', waiting: after.waiting });
	expect(text('vi')).toMatch(/^\d+ phép kiểm tra còn chờ sửa các tệp: content\/.*groups\.yaml/m);
	expect(text('en')).toMatch(/^\d+ checks wait for these files: content\/.*groups\.yaml/m);
	const again = check(tree.root, quietDay);
	expect([again.problems, again.waiting]).toEqual([after.problems, after.waiting]);
});
