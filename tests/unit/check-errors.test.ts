/** Every kind of problem: put into the sample province, found at its place, said in plain words, and nothing else with it. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import type { Language } from '../../src/source/message.ts';
import type { Problem } from '../../src/source/problem.ts';
import { report } from '../../src/source/report.ts';
import { messages } from './all-messages.ts';
import { type Case, province, quietDay, withTree } from './broken-tree.ts';
import { badgeCases } from './error-cases/badges.ts';
import { commitmentCases } from './error-cases/commitments.ts';
import { courseCases } from './error-cases/courses.ts';
import { easyCases } from './error-cases/easy.ts';
import { exerciseCases } from './error-cases/exercises.ts';
import { homeCases } from './error-cases/home.ts';
import { hostileCases } from './error-cases/hostile.ts';
import { kitCases } from './error-cases/kits.ts';
import { lawCases } from './error-cases/laws.ts';
import { lessonSetCases } from './error-cases/lesson-sets.ts';
import { lessonCases } from './error-cases/lessons.ts';
import { pictureCases } from './error-cases/pictures.ts';
import { placementCases } from './error-cases/placement.ts';
import { planCases } from './error-cases/plan.ts';
import { posterCases } from './error-cases/posters.ts';
import { progressCases } from './error-cases/progress.ts';
import { quizCases } from './error-cases/quizzes.ts';
import { radioCases } from './error-cases/radio.ts';
import { readabilityCases } from './error-cases/readability.ts';
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
import { slips } from './slips.ts';

const cases = [
	...textCases,
	...referenceCases,
	...lawCases,
	...planCases,
	...posterCases,
	...hostileCases,
	...quizCases,
	...courseCases,
	...placementCases,
	...exerciseCases,
	...badgeCases,
	...lessonCases,
	...lessonSetCases,
	...radioCases,
	...progressCases,
	...siteCases,
	...situationCases,
	...easyCases,
	...signedCases,
	...kitCases,
	...homeCases,
	...sourceCases,
	...synonymsCases,
	...voiceCases,
	...pictureCases,
	...recordingCases,
	...readabilityCases,
	...recommendationCases,
	...recommendationDocumentCases,
	...commitmentCases,
];

/** What a report says, line by line, without its sum. */
function linesOf(problems: Problem[], language: Language): string[] {
	return report(problems, { language, format: 'text', all: true }).trimEnd().split('\n').slice(0, -1);
}

const sound = check(province, quietDay).problems;
const broken = new Map<string, Problem[]>();

/** What holds of texts that cases make up: nobody verified them, and some are the same in both languages. */
const SAMPLE = new Set(['not-verified', 'text-untranslated']);

/** What the check says of a broken tree and does not say of the sound one. Nobody can verify the sample: that is said of all of it. */
function said({ kind, edits, today = quietDay }: Case, language: Language) {
	const key = JSON.stringify([edits, today]);
	const problems = broken.get(key) ?? withTree(edits, (root) => check(root, today).problems);
	broken.set(key, problems);
	const known = linesOf(sound, language);
	return {
		kinds: problems.map(({ kind }) => kind),
		lines: linesOf(
			problems.filter((problem) => !SAMPLE.has(problem.kind) || kind === problem.kind),
			language,
		)
			.filter((line) => !known.includes(line))
			.sort(),
	};
}

describe('each mistake is named at its place with its remedy, and alone', () => {
	it.each(cases.map((item) => ({ ...item, name: [item.kind, item.what].filter(Boolean).join(', ') })))('$name', (item) => {
		const { kinds, lines } = said(item, 'vi');
		expect(lines).toEqual([...item.lines, ...(item.companions ?? [])].sort());
		expect(kinds).toContain(item.kind);
	});
});

describe('the same in English', () => {
	it.each(cases.flatMap(({ en, ...item }) => (en ? [{ ...item, en }] : [])))('$kind', (item) => {
		expect(said(item, 'en').lines).toEqual(expect.arrayContaining(item.en));
	});
});

it('every kind of message has a case', () => {
	// No text is known that the parser of pages refuses for another reason than those that are named.
	const shown = [{ kind: 'mdx-syntax' }, ...cases, ...slips.flatMap(({ rows }) => rows)].map(({ kind }) => kind);
	expect(new Set(shown)).toEqual(new Set(Object.keys(messages)));
});

it('every message names its words the same in both languages', () => {
	const words = (texts: readonly string[]) => new Set(texts.join(' ').match(/\{\w+\}/g));
	for (const { vi, en } of Object.values(messages)) expect(words(en)).toEqual(words(vi));
});

it('no printed line is left with an unfilled word', () => {
	for (const line of cases.flatMap(({ lines, companions = [], en = [] }) => [...lines, ...companions, ...en]))
		expect(line).not.toMatch(/(?<!\\u)\{\w+\}|undefined|\[object/);
});
