/** What the learner has done: in the menu, on the first page, in the lesson that is shown. */
import { lessonsOf } from '../../learning/outline.ts';
import { courseProgress, lessonSkipped, lessonTodo, moduleProgress, nextLesson } from '../../learning/record.ts';
import { writeText } from '../../ui/elements.ts';
import { EXAM, sectionOf } from '../course-data.ts';
import { type Context, find, findAll } from './context.ts';

/** The sign of a lesson, and its word for screen readers. */
const SIGNS = { done: ['✓', 'course.doneMark'], skipped: ['»', 'course.skippedMark'], locked: ['○', 'course.lockedMark'] } as const;
const TODO = { locked: 'course.locked', read: 'course.toRead', check: 'course.toCheck' } as const;

export function showProgress({ data, session, rules, say }: Context): void {
	const { outline } = data.shape;
	const { record } = session;
	const count = courseProgress(outline, record);
	writeText(find('.progress-box [aria-hidden]'), `${count.done}/${count.total}`);
	const standing = say(count.skipped > 0 ? 'course.skipped.standing' : 'course.standing', count);
	writeText(find('.progress-box .sr-only'), standing);
	writeText(find('.progress-text'), standing);
	for (const lesson of lessonsOf(outline)) {
		const todo = lessonTodo(outline, lesson, record);
		const done = todo.length === 0;
		const mark = find(`#muc-luc [data-lesson="${lesson.id}"] .mark`);
		const isSkipped = lessonSkipped(lesson, record);
		mark?.replaceChildren(...signOf(done ? 'done' : isSkipped ? 'skipped' : todo.includes('locked') ? 'locked' : undefined, say));
		const state = find('.lesson-state', document.getElementById(sectionOf(lesson.id)) ?? document);
		const left = isSkipped ? say('course.skipped.state') : todo.map((what) => say(TODO[what])).join(' ');
		writeText(state, done ? `✓ ${say('course.lessonDone')}` : left);
		state?.classList.toggle('done', done);
	}
	for (const module of outline.modules) {
		const ofModule = moduleProgress(module, record);
		writeText(find(`#muc-luc [data-module="${module.id}"] .count`), say(ofModule.skipped > 0 ? 'course.skipped.ofModule' : 'course.ofModule', ofModule));
	}
	const next = nextLesson(outline, record);
	const go = find<HTMLAnchorElement>('.go-on');
	if (!go) return;
	go.hidden = next === undefined && rules === undefined;
	if (next === undefined) {
		go.setAttribute('href', `#${EXAM}`);
		writeText(go, say('course.toExam'));
		return;
	}
	go.setAttribute('href', `#${sectionOf(next)}`);
	const begun = record.last !== undefined || Object.keys(record.lessons).length > 0;
	writeText(go, `${say(begun ? 'course.goOn' : 'course.begin')}: ${data.lessons[next] ?? next}`);
}

/** A visible sign, and a word for screen readers. */
function signOf(state: keyof typeof SIGNS | undefined, say: Context['say']): Node[] {
	if (!state) return [];
	const [text, key] = SIGNS[state];
	const sign = document.createElement('span');
	sign.ariaHidden = 'true';
	sign.textContent = `${text} `;
	const word = document.createElement('span');
	word.className = 'sr-only';
	word.textContent = `${say(key)}: `;
	return [sign, word];
}

/** On narrow screens the menu opens and closes by a button. */
export function watchMenu(): void {
	const button = find('.menu-button');
	const menu = find('#muc-luc');
	button?.addEventListener('click', () => {
		const open = menu?.classList.toggle('open') === true;
		button.setAttribute('aria-expanded', `${open}`);
		if (open) findAll('a', menu ?? document)[0]?.focus();
	});
	document.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !menu?.classList.contains('open')) return;
		menu.classList.remove('open');
		button?.setAttribute('aria-expanded', 'false');
		button?.focus();
	});
}
