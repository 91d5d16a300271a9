/** What the learner has done: in the menu, on the first page, in the lesson that is shown. */
import { lessonsOf } from '../../learning/outline.ts';
import { courseProgress, lessonTodo, moduleProgress, nextLesson } from '../../learning/record.ts';
import { writeText } from '../../ui/elements.ts';
import { EXAM, sectionOf } from '../course-data.ts';
import { type Context, find, findAll } from './context.ts';

const TODO = { locked: 'course.locked', read: 'course.toRead', check: 'course.toCheck' } as const;

export function showProgress({ data, session, rules, say }: Context): void {
	const { outline } = data.shape;
	const { record } = session;
	const count = courseProgress(outline, record);
	writeText(find('.progress-box [aria-hidden]'), `${count.done}/${count.total}`);
	writeText(find('.progress-box .sr-only'), say('course.standing', count));
	writeText(find('.progress-text'), say('course.standing', count));
	for (const lesson of lessonsOf(outline)) {
		const todo = lessonTodo(outline, lesson, record);
		const done = todo.length === 0;
		const mark = find(`#muc-luc [data-lesson="${lesson.id}"] .mark`);
		mark?.replaceChildren(...signOf(done, !todo.includes('locked'), say));
		const state = find('.lesson-state', document.getElementById(sectionOf(lesson.id)) ?? document);
		writeText(state, done ? `✓ ${say('course.lessonDone')}` : todo.map((what) => say(TODO[what])).join(' '));
		state?.classList.toggle('done', done);
	}
	for (const module of outline.modules) writeText(find(`#muc-luc [data-module="${module.id}"] .count`), say('course.ofModule', moduleProgress(module, record)));
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
function signOf(done: boolean, open: boolean, say: Context['say']): Node[] {
	if (!done && open) return [];
	const sign = document.createElement('span');
	sign.ariaHidden = 'true';
	sign.textContent = done ? '✓ ' : '○ ';
	const word = document.createElement('span');
	word.className = 'sr-only';
	word.textContent = `${say(done ? 'course.doneMark' : 'course.lockedMark')}: `;
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
