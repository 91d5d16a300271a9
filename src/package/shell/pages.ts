/** Shows one section of the page at a time, by the address's fragment; without scripts all of them show. */
import { decodedPart } from '../../files/percent.ts';
import { watchReading } from '../../learning/reading-watcher.ts';
import { opened, read } from '../../learning/record.ts';
import { HOME } from '../course-data.ts';
import { type Context, find, findAll } from './context.ts';

/** Milliseconds after a section was shown in which moving is the page's own doing. */
const SETTLING_MS = 300;

let stopWatching: () => void = () => {};

export function watchPages(context: Context): void {
	document.documentElement.classList.add('paged');
	window.addEventListener('hashchange', () => show(context, true));
	for (const link of findAll<HTMLAnchorElement>('a[href^="#"]')) {
		// The same address again, as when a learner comes back to a section from elsewhere in it, changes no fragment.
		link.addEventListener('click', () => link.hash === window.location.hash && show(context, true));
	}
	const last = context.session.location;
	if (window.location.hash === '' && last !== '' && document.getElementById(last)) window.history.replaceState(null, '', `#${last}`);
	show(context, false);
}

/** The fragment of the address, decoded; as it stands where it cannot be. */
function fragment(): string {
	const text = window.location.hash.slice(1);
	return decodedPart(text) ?? text;
}

/** @param focus whether the learner asked for it: then the focus goes to the section's title */
function show(context: Context, focus: boolean): void {
	const target = document.getElementById(fragment());
	// The link that skips to the content leads to no section: the browser moves the focus, and what is shown stays.
	if (target?.id === 'noi-dung') return;
	const section = target?.closest<HTMLElement>('[data-page]') ?? document.getElementById(HOME);
	if (!section) return;
	for (const other of findAll('[data-page]')) other.hidden = other !== section;
	for (const link of findAll('#muc-luc a')) {
		if (link.getAttribute('href') === `#${section.id}`) link.setAttribute('aria-current', 'page');
		else link.removeAttribute('aria-current');
	}
	const heading = find('h2', section);
	document.title = [heading?.textContent, context.data.title].join(' · ');
	find('#muc-luc')?.classList.remove('open');
	find('.menu-button')?.setAttribute('aria-expanded', 'false');
	const inside = target && target !== section;
	if (focus) (inside ? (target.tabIndex >= 0 ? target : heading) : heading)?.focus({ preventScroll: true });
	if (inside) target.scrollIntoView();
	else window.scrollTo(0, 0);
	stopWatching();
	const { lesson } = section.dataset;
	if (lesson === undefined) return;
	context.session.moveTo(inside ? target.id : section.id);
	context.session.update((record) => opened(record, lesson, Date.now()));
	context.refresh();
	const end = find('[data-lesson-end]', section);
	if (!end) return;
	const done = () => {
		context.session.update((record) => read(record, lesson, Date.now()), true);
		context.refresh();
	};
	stopWatching = watchReading(end, done, SETTLING_MS);
}
