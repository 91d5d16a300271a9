/** The final exam in the page of a package. */

import { randomDigits } from '../../files/uuid.ts';
import { device } from '../../learning/device-storage.ts';
import { browserTimers, EXAM_ROOM, ExamPanel, type ExamWord } from '../../learning/exam-panel.ts';
import { attemptKey } from '../../learning/pack/course-shape.ts';
import { tabLock } from '../../learning/tab-lock.ts';
import { requiredElement } from '../../ui/required.ts';
import { EXAM, sectionOf } from '../course-data.ts';
import type { ShellWord } from '../words.ts';
import type { Context } from './context.ts';
import { playerOf } from './quizzes.ts';

const wordOf = (word: ExamWord): ShellWord => (word === 'locked' ? 'package.examLocked' : `course.exam.${word}`);

/** @returns what shows anew where the learner is; none where the course has no exam */
export function examPanel(context: Context, host: HTMLElement): ExamPanel | undefined {
	const { data, session, rules, say } = context;
	const { exam, shape, language } = data;
	const { look } = context;
	if (!exam || !rules) return undefined;
	const { subs = {} } = shape.exam ?? {};
	const byId = new Map(Object.values(data.items).map((item) => [item.id, item] as const));
	return new ExamPanel(host, {
		outline: shape.outline,
		rules,
		exam: exam.quiz,
		draw: exam.draw,
		language,
		languages: {},
		subs,
		record: () => session.record,
		update: (act) => {
			session.update(act, true);
			context.refresh();
		},
		// A package does not change while it is open: its paper is always at hand.
		papers: { fetch: async () => ({ subs }), keep: async () => {}, kept: async () => undefined },
		canKeep: async () => (session.status.place === 'lms' && session.status.state !== 'failing') || (await device.hasRoom(EXAM_ROOM)),
		lock: tabLock,
		now: browserTimers.now,
		randomDigits,
		timers: browserTimers,
		closed: look && say('package.look.exam'),
		say: (word, values) => say(wordOf(word), values),
		item: (id) => {
			const item = byId.get(id);
			if (!item) return undefined;
			const title = item.lesson === undefined ? undefined : data.lessons[item.lesson];
			return {
				question: item.question,
				...(item.lesson !== undefined && title !== undefined ? { lesson: { title, href: `#${sectionOf(item.lesson)}` } } : {}),
			};
		},
		// Of an earlier attempt the LMS may have had no space for the answers.
		hasAnswers: ({ seed }) => session.state.quizzes[attemptKey(exam.quiz, seed)] !== undefined,
		play: ({ key, choose }) => {
			session.moveTo(EXAM);
			const { player, paper } = playerOf(context, exam.quiz, key, false);
			requiredElement(host, '.exam-run').replaceChildren(player);
			player.begin({ choose, exam: true, pass: rules.pass }, paper);
			return player;
		},
	});
}
