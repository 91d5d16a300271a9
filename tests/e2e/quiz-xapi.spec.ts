/**
 * The statements of a quiz, as the H5P core and the official content types write them (core 1.27, QuestionSet 1.20, Blanks 1.14) and as a
 * strict record store takes them (xAPI 1.0.3).
 */
import { expect, test } from '@playwright/test';
import { stableUuid } from '../../src/h5p/compile/identity.ts';
import { some } from '../sweep.ts';
import { sample } from '../unit/quiz-samples.ts';
import { statementFaults } from '../unit/xapi-rules.ts';
import { heardIn, PLACE, type Statement, serveQuiz } from './played-quiz.ts';
import { Learner, questionsOf, quizFrame } from './quiz-learner.ts';

test.use({ viewport: { width: 800, height: 2000 } });

const LOCAL_ID = 'http://h5p.org/x-api/h5p-local-content-id';
const PART_ID = 'http://h5p.org/x-api/h5p-subContentId';
const ENDING_POINT = 'http://id.tincanapi.com/extension/ending-point';
const verbOf = ({ verb }: Statement) => verb.id.split('/').at(-1);

for (const language of some(['vi', 'en'], 1)) {
	test(`a set that is played to its end, in ${language}`, async ({ page }) => {
		const quiz = { ...sample(language), shuffle: false };
		await serveQuiz(page, { quiz });
		await page.goto(PLACE);
		const frame = await quizFrame(page);
		const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
		for (let more = true, index = 0; more; index++) {
			await learner.answer();
			// Some answers are checked one by one, the others are stated as the set is handed in.
			if (index % 2 === 0) await learner.check();
			more = await learner.next();
		}
		await expect.poll(async () => (await heardIn(page)).results.length).toBe(1);
		await expect.poll(async () => (await heardIn(page)).statements.map(verbOf).at(-1)).toBe('progressed');
		const { statements } = await heardIn(page);

		for (const statement of statements) {
			expect({ verb: statement.verb.id, faults: statementFaults(statement) }).toEqual({ verb: statement.verb.id, faults: [] });
			const { definition, id } = statement.object;
			const part = /subContentId=(.+)$/.exec(id)?.[1];
			expect(definition.extensions).toMatchObject({ [LOCAL_ID]: quiz.id, ...(part === undefined ? {} : { [PART_ID]: part }) });
			for (const texts of [definition.name, definition.description]) if (texts !== undefined) expect(Object.keys(texts as object)).toEqual([language]);
			for (const choice of (definition.choices ?? []) as { description: object }[]) expect(Object.keys(choice.description)).toEqual([language]);
			expect(definition.name).toBeDefined();
		}

		const answered = statements.filter((statement) => verbOf(statement) === 'answered');
		expect(answered).toHaveLength(quiz.items.length);
		for (const [index, { id, type, question }] of quiz.items.entries()) {
			const found = answered.find(({ object }) => object.id.endsWith(stableUuid(id)));
			expect(found?.context?.extensions).toEqual({ [ENDING_POINT]: index + 1 });
			expect((found?.object.definition.description as Record<string, string> | undefined)?.[language]).toContain(question);
			if (type === 'blanks')
				expect(Object.keys(found?.object.definition.extensions as object).sort()).toEqual(
					[LOCAL_ID, PART_ID, 'https://h5p.org/x-api/alternatives', 'https://h5p.org/x-api/case-sensitivity'].sort(),
				);
		}

		const progressed = statements.filter((statement) => verbOf(statement) === 'progressed');
		expect(progressed.map(({ context }) => context?.extensions?.[ENDING_POINT])).toEqual([
			...quiz.items.slice(1).map((_, index) => index + 2),
			quiz.items.length,
		]);
		expect(progressed.every(({ object }) => !(ENDING_POINT in (object.definition.extensions as object)))).toBe(true);

		const completed = statements.filter((statement) => verbOf(statement) === 'completed');
		const max = answered.reduce((sum, { result }) => sum + Number((result?.score as { max?: number } | undefined)?.max), 0);
		expect(completed).toMatchObject([
			{
				verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
				object: {
					id: `https://trang.example/trac-nghiem/${quiz.id}/`,
					definition: {
						type: 'http://adlnet.gov/expapi/activities/assessment',
						name: { [language]: quiz.title },
						description: { [language]: quiz.intro },
						extensions: { [LOCAL_ID]: quiz.id },
					},
				},
				result: { score: { min: 0, max, raw: max, scaled: 1 }, completion: true, success: true, duration: expect.stringMatching(/^PT[\d.]+S$/) },
			},
		]);
		expect(completed[0]?.object.definition).not.toHaveProperty('interactionType');
	});
}
