/** Starts the page of a package: finds who keeps the record, and lets the learner go on from there. */
import { device } from '../../learning/device-storage.ts';
import type { ExamRules } from '../../learning/outline.ts';
import { cmi5 } from '../../lms/cmi5.ts';
import { progressOf } from '../../lms/progress.ts';
import { serverAnswers } from '../../lms/scorm-link.ts';
import { scorm12 } from '../../lms/scorm12.ts';
import { scorm2004 } from '../../lms/scorm2004.ts';
import { Session } from '../../lms/session.ts';
import type { Tracker } from '../../lms/tracker.ts';
import { writeText } from '../../ui/elements.ts';
import type { CourseData } from '../course-data.ts';
import type { PlayedFormat } from '../paths.ts';
import { type Context, find, findAll, sayFrom } from './context.ts';
import { examPanel } from './exam.ts';
import { keepExercises } from './exercises.ts';
import { isElsewhere, quietTracker } from './other-tab.ts';
import { watchPages } from './pages.ts';
import { showProgress, watchMenu } from './progress-view.ts';
import { keepAnswersIn, watchQuizzes } from './quizzes.ts';
import { showStatus } from './status.ts';
import { watchStray } from './stray.ts';

function trackerOf(format: PlayedFormat, exam: boolean): Tracker | undefined {
	switch (format) {
		case 'scorm12':
			return scorm12(window, exam, () => serverAnswers(window));
		case 'scorm2004':
			return scorm2004(window, exam, () => serverAnswers(window));
		case 'cmi5':
			return cmi5(window, device);
		case 'web':
			return undefined;
	}
}

async function start(data: CourseData, format: PlayedFormat): Promise<void> {
	const say = sayFrom(data);
	const { outline } = data.shape;
	let rules: ExamRules | undefined = outline.exam;
	let refresh = () => {};
	const elsewhere = await isElsewhere(data, device);
	const session = new Session({
		shape: data.shape,
		tracker: elsewhere ? quietTracker : trackerOf(format, outline.exam !== undefined),
		progressOf: ({ record }, pass) => progressOf(outline, rules, record, Date.now(), pass),
		onStatus: (status) => elsewhere || showStatus(status, say),
		onChange: () => refresh(),
		device,
		events: window,
	});
	followTheme();
	watchMenu();
	window.addEventListener('pagehide', () => session.close());
	// A page that comes back from the browser's memory has ended its session: it begins anew.
	window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') void session.keep();
		// A time to wait may have ended while nobody looked.
		else refresh();
	});
	window.addEventListener('online', () => void session.keep());
	const launch = await session.open();
	if (launch?.pass !== undefined && rules) rules = { ...rules, pass: Math.ceil(launch.pass) };
	const look = launch?.look;
	if (look) showLook(say(`package.look.${look}`));
	const context: Context = { data, session, rules, look, say, refresh: () => refresh() };
	const host = find('.exam');
	const exam = host ? examPanel(context, host) : undefined;
	refresh = () => {
		showProgress(context);
		exam?.show();
	};
	if (rules && rules !== outline.exam) writeText(find('.exam-about'), say('course.exam.about', { items: countOf(data), pass: rules.pass }));
	keepExercises(context);
	keepAnswersIn(context);
	watchQuizzes(context);
	watchPages(context);
	watchExit(context, launch !== undefined && !elsewhere);
	if (!elsewhere) watchStray(context);
	refresh();
	if (!elsewhere) showStatus(session.status, say);
	document.documentElement.classList.add('started');
}

/** Said before anything else: what is done now is kept nowhere. */
function showLook(text: string): void {
	const place = find('.look');
	if (place) place.hidden = false;
	writeText(place, text);
}

const countOf = ({ exam }: CourseData): number => exam?.draw.reduce((sum, { counts }) => sum + counts.easy + counts.medium + counts.hard, 0) ?? 0;

/** The button ends the session once all is kept, and leads back where the LMS says where that is. */
function watchExit({ session, say }: Context, hasLms: boolean): void {
	const button = find<HTMLButtonElement>('.exit');
	if (!button || !hasLms) return;
	button.hidden = false;
	button.addEventListener('click', async () => {
		button.disabled = true;
		const address = await session.leave();
		if (!session.status.ended) {
			button.disabled = false;
			writeText(find('.trouble'), `${find('.trouble')?.textContent ?? ''} ${say('package.leaveFailed')}`.trim());
			return;
		}
		for (const part of findAll('main, nav, .menu-button, .exit')) part.hidden = true;
		find('footer')?.focus();
		if (address) window.location.href = address;
		else window.close();
	});
}

/** Light or dark as the device is, also while the page is open: quizzes in it follow. */
function followTheme(): void {
	const dark = window.matchMedia('(prefers-color-scheme: dark)');
	const set = () => {
		document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
	};
	dark.addEventListener('change', set);
	set();
}

const { courseData, packageFormat } = window;
if (courseData) void start(courseData, packageFormat ?? 'web');
