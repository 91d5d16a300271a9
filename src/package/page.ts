/** The one page of a package: every lesson is in it as a section, so that it reads and prints without scripts, also from a folder. */
import type { CourseDocument, LessonDocument, ModuleDocument } from '../course/document.ts';
import { lessonPath } from '../course/paths.ts';
import { html as escaped } from '../h5p/compile/text.ts';
import { formatNumber } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import type { Say } from '../language/strings.ts';
import { hoursOf } from '../learning/certificate-code.ts';
import { APP_FOLDER, checkOf, EXAM, HOME, moduleSection, sectionOf } from './course-data.ts';
import { courseAddress } from './data.ts';
import { lessonHtml } from './lesson-html.ts';

export type Page = {
	html: string /** files of the site that it shows, by their addresses there, with their paths in the package */;
	media: Map<string, string>;
};

/** @param site the origin of the published site, where its links lead */
export function coursePage(course: CourseDocument, say: Say, site: string): Page {
	const media = new Map<string, string>();
	const sections = course.modules.map((module, index) => moduleHtml(course, module, index + 1, say, site, media));
	const address = courseAddress(course, site);
	const html = `<!doctype html>
<html lang="${escaped(course.language)}" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(course.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${APP_FOLDER}course.css">
</head>
<body class="bare">
<a class="skip" href="#noi-dung">${escaped(say('package.skip'))}</a>
<header class="bar">
<button type="button" class="menu-button needs-scripts" aria-expanded="false" aria-controls="muc-luc">${escaped(say('package.menu'))}</button>
<h1><a href="#${HOME}">${escaped(course.title)}</a></h1>
<p class="standing"><span aria-hidden="true"></span><span class="sr-only"></span></p>
<button type="button" class="exit needs-scripts" hidden>${escaped(say('package.exit'))}</button>
</header>
<nav id="muc-luc" aria-label="${escaped(say('package.menu'))}">
${menu(course, say)}
</nav>
<main id="noi-dung" tabindex="-1">
<noscript><p class="missing">${escaped(say('package.noScript'))}</p></noscript>
${homeHtml(course, say)}
${sections.join('\n')}
${course.outline.exam ? examHtml(course, say) : ''}
</main>
<footer tabindex="-1">
<p class="trouble" role="status"></p>
<p class="status note"></p>
<p class="note"><a href="${escaped(address)}" target="_blank" rel="noopener">${escaped(say('package.site'))}</a> · <a href="licences.txt" target="_blank" rel="noopener">${escaped(say('package.licences'))}</a></p>
</footer>
<script src="${APP_FOLDER}format.js"></script>
<script src="${APP_FOLDER}course.js"></script>
<script src="${APP_FOLDER}shell.js"></script>
</body>
</html>
`;
	return { html, media };
}

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

function menu({ modules, outline }: CourseDocument, say: Say): string {
	const entry = (id: string, title: string, lesson = '') =>
		`<li><a href="#${id}"${lesson ? ` data-lesson="${lesson}"` : ''}><span class="mark"></span>${escaped(title)}</a></li>`;
	return `<ul>
${entry(HOME, say('package.home'))}
${modules
	.map(
		({ id, title, lessons }, index) =>
			`<li class="module" data-module="${id}"><a href="#${moduleSection(id)}">${escaped(say('course.module', { number: index + 1 }))}: ${escaped(title)}</a> <span class="note count"></span>
<ul>${lessons.map((lesson) => entry(sectionOf(lesson.id), lesson.title, lesson.id)).join('\n')}</ul></li>`,
	)
	.join('\n')}
${outline.exam ? entry(EXAM, say('course.exam.title')) : ''}
</ul>`;
}

function homeHtml(course: CourseDocument, say: Say): string {
	const count = course.modules.reduce((sum, { lessons }) => sum + lessons.length, 0);
	return `<section id="${HOME}" data-page aria-labelledby="${HOME}--ten">
<h2 id="${HOME}--ten" tabindex="-1">${escaped(say('package.home'))}</h2>
<p class="lead">${escaped(course.summary)}</p>
<div class="where needs-scripts"><p class="standing-text"></p><p class="turn"><a class="action go-on" href="#"></a></p></div>
<h3>${escaped(say('course.youLearn'))}</h3>
${list(course.objectives)}
<h3>${escaped(say('course.audience'))}</h3>
${list(course.audience)}
<p class="note">${escaped(say('course.size', { lessons: count, hours: formatNumber(hoursOf(course.minutes), course.language) }))}</p>
</section>`;
}

function moduleHtml(course: CourseDocument, module: ModuleDocument, number: number, say: Say, site: string, media: Map<string, string>): string {
	const id = moduleSection(module.id);
	const review = module.review === undefined ? '' : `<h3>${escaped(say('course.review'))}</h3>\n<div class="quiz-place" data-quiz="${module.review}"></div>`;
	return `<section id="${id}" data-page aria-labelledby="${id}--ten">
<h2 id="${id}--ten" tabindex="-1">${escaped(say('course.module', { number }))}: ${escaped(module.title)}</h2>
<p class="lead">${escaped(module.summary)}</p>
<ul>${module.lessons.map((lesson) => `<li><a href="#${sectionOf(lesson.id)}">${escaped(lesson.title)}</a></li>`).join('')}</ul>
${review}
</section>
${module.lessons.map((lesson) => lessonSection(course, module, lesson, say, site, media)).join('\n')}`;
}

function lessonSection(course: CourseDocument, module: ModuleDocument, lesson: LessonDocument, say: Say, site: string, media: Map<string, string>): string {
	const id = sectionOf(lesson.id);
	const all = course.modules.flatMap(({ lessons }) => lessons);
	const at = all.indexOf(lesson);
	const inside = (path: string) => {
		const found = all.find((other) => path === inLocale(lessonPath(course.id, other.id), course.language));
		return found && { lesson: found.id, href: `#${sectionOf(found.id)}` };
	};
	const text = lessonHtml(lesson.html, lesson.id, site, inside);
	for (const [address, path] of text.media) media.set(address, path);
	const turn = (other: LessonDocument | undefined, words: string, rel: string) =>
		other ? `<a rel="${rel}" href="#${sectionOf(other.id)}">${escaped(say(words))}: ${escaped(other.title)}</a>` : '';
	const check =
		lesson.check === undefined
			? ''
			: `<section class="check" id="${checkOf(lesson.id)}" aria-labelledby="${checkOf(lesson.id)}--ten">
<h3 id="${checkOf(lesson.id)}--ten">${escaped(say('course.check'))}</h3>
<p>${escaped(say('course.checkHint'))}</p>
<div class="quiz-place" data-quiz="${lesson.check}"></div>
</section>`;
	return `<section id="${id}" data-page data-lesson="${lesson.id}" aria-labelledby="${id}--ten">
<p class="note"><a href="#${moduleSection(module.id)}">${escaped(module.title)}</a> · ${escaped(say('course.lessonOf', { number: module.lessons.indexOf(lesson) + 1, total: module.lessons.length }))} · ${escaped(say('course.minutes', { minutes: lesson.minutes }))}</p>
<h2 id="${id}--ten" tabindex="-1">${escaped(lesson.title)}</h2>
<div class="objectives"><p><strong>${escaped(say('course.objectives'))}</strong></p>${list(lesson.objectives)}</div>
<p class="lesson-state" role="status"></p>
<div class="lesson-text">${text.html}</div>
<div data-lesson-end></div>
${check}
<p class="turn">${turn(all[at - 1], 'package.before', 'prev')}${turn(all[at + 1], 'package.next', 'next')}</p>
</section>`;
}

function examHtml({ outline: { exam }, exam: drawn }: CourseDocument, say: Say): string {
	if (!exam || !drawn) return '';
	const count = drawn.draw.reduce((sum, { counts }) => sum + counts.easy + counts.medium + counts.hard, 0);
	const { minutes, attempts, wait } = exam;
	const limit = (factor: number) => say('course.exam.minutes', { minutes: (minutes ?? 0) * factor });
	const choice =
		minutes === undefined
			? ''
			: `<p class="field exam-time"><label for="thoi-gian">${escaped(say('course.exam.timeNeeded'))}</label>
<select id="thoi-gian">${[1, 1.5, 2].map((factor) => `<option value="${factor}">${escaped(limit(factor))}</option>`).join('')}<option value="0">${escaped(say('course.exam.noLimit'))}</option></select>
<span class="note">${escaped(say('course.exam.timeHint'))}</span></p>`;
	const often = attempts === undefined ? say('course.exam.anyNumber') : `${attempts}`;
	return `<section id="${EXAM}" data-page aria-labelledby="${EXAM}--ten">
<h2 id="${EXAM}--ten" tabindex="-1">${escaped(say('course.exam.title'))}</h2>
<p class="lead exam-about">${escaped(say('course.exam.about', { items: count, pass: exam.pass }))}</p>
<dl class="facts">
<div><dt>${escaped(say('course.exam.time'))}</dt><dd>${escaped(minutes === undefined ? say('course.exam.noLimit') : limit(1))}</dd></div>
<div><dt>${escaped(say('course.exam.attempts'))}</dt><dd>${escaped(often)}${wait > 0 ? `; ${escaped(say('course.exam.wait', { hours: wait }))}` : ''}</dd></div>
</dl>
<div class="exam needs-scripts">
<p class="exam-state" role="status" tabindex="-1"></p>
<div class="exam-begin" hidden>${choice}<p class="turn"><button type="button" class="action" data-begin></button></p></div>
<div class="exam-clock" hidden><span data-clock></span> <button type="button" data-more>${escaped(say('course.exam.more', { minutes: 10 }))}</button><span class="sr-only" role="status" data-clock-said></span></div>
<div class="exam-run"></div>
<div class="exam-review"></div>
</div>
</section>`;
}
