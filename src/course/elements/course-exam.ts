/** `<course-exam>`: the final exam on its page. */

import { randomDigits } from '../../files/uuid.ts';
import type { QuizPlayer } from '../../h5p/player/quiz-player.ts';
import { fill } from '../../language/browser-words.ts';
import { device } from '../../learning/device-storage.ts';
import type { BankDraw } from '../../learning/draw.ts';
import { browserTimers, EXAM_ROOM, ExamPanel, type ExamWord } from '../../learning/exam-panel.ts';
import { fetchPaper, keepPaper, keptPaper } from '../../learning/exam-paper.ts';
import type { ExamRules, Outline } from '../../learning/outline.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { tabLock } from '../../learning/tab-lock.ts';
import { requiredData, requiredElement, requiredJson } from '../../ui/required.ts';
import { startWorker } from '../../ui/service-worker.ts';

type Item = { id: string; sub: string; question: string; lesson?: string; path?: string };
type PageData = {
	outline: Outline & { exam: ExamRules };
	draw: BankDraw[];
	/** the id of the exam as a quiz */
	exam: string;
	items: Item[];
	words: Record<ExamWord, string>;
	languages: Record<string, { label: string; path: string }>;
	language: string;
};

class CourseExam extends HTMLElement {
	connectedCallback(): void {
		void startWorker();
		const { outline, draw, exam, items, words, languages, language } = requiredJson<PageData>(this);
		const store = progressStore(outline.id);
		const player = requiredElement<QuizPlayer>(this, 'quiz-player');
		const byId = new Map(items.map((item) => [item.id, item] as const));
		const subs = Object.fromEntries(items.map(({ id, sub }) => [id, sub]));
		const panel = new ExamPanel(this, {
			outline,
			rules: outline.exam,
			exam,
			draw,
			language,
			languages,
			subs,
			record: () => store.record,
			update: (act) => void store.update(act),
			papers: {
				fetch: (wanted) => fetchPaper(requiredData(player, 'frame'), wanted, subs),
				keep: (seed, paper) => keepPaper(exam, seed, paper),
				kept: (seed) => keptPaper(exam, seed),
			},
			canKeep: () => device.hasRoom(EXAM_ROOM),
			lock: tabLock,
			now: browserTimers.now,
			randomDigits,
			timers: browserTimers,
			say: (word, values = {}) => fill(words[word], values),
			item: (id) => {
				const item = byId.get(id);
				if (!item) return undefined;
				const { question, lesson, path } = item;
				return { question, ...(lesson !== undefined && path !== undefined ? { lesson: { title: lesson, href: path } } : {}) };
			},
			hasAnswers: () => true,
			play: ({ key, choose, html }) => {
				player.dataset.quiz = key;
				player.begin({ choose, exam: true, ...(outline.exam ? { pass: outline.exam.pass } : {}) }, html);
				return player;
			},
		});
		store.watch(() => panel.show());
		// A time to wait may have ended while nobody looked.
		document.addEventListener('visibilitychange', () => panel.show());
	}
}

customElements.define('course-exam', CourseExam);
