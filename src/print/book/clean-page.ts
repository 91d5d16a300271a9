/** The text of a built page, made to stand on paper and in an e-book: what waits for a press, or only helps on a screen, goes. */

/** Elements that a book has. Others are taken away around their content; those of `GONE` with it. */
const KEPT = new Set(
	`p h2 h3 h4 h5 h6 ul ol li dl dt dd div section table caption thead tbody tfoot tr th td figure figcaption blockquote pre hr
	strong em b i a span sup sub br q cite abbr time code mark small del ins img`.split(/\s+/),
);
const GONE = [
	'script',
	'style',
	'template',
	'noscript',
	'[hidden]',
	'.no-print',
	'.aloud-only',
	'nav',
	'form',
	'button:not(.term)',
	'input',
	'select',
	'textarea',
	'dialog',
	'iframe',
	'audio',
	'video',
	'canvas',
	'.page-sources',
	'.open-points',
	'.page-picture',
	'svg.icon',
	'.card-icon',
	'.exercise-actions',
	'.table-order',
	'.edition-links',
	'a[download]',
	'[role="status"]',
	'quiz-player',
	'.quiz-list',
	'[aria-hidden="true"]:not(svg, svg *, .cite-numbers)',
].join(', ');

/** Attributes that a book has, on any element. */
const ATTRIBUTES = new Set([
	'id',
	'lang',
	'href',
	'class',
	'colspan',
	'rowspan',
	'scope',
	'headers',
	'src',
	'alt',
	'width',
	'height',
	'start',
	'value',
	'datetime',
]);
/** Classes that the look of books knows. */
const CLASSES = new Set(
	'lead note steps facts cards figure big-figure headline articles panel objectives legend chart-figure sr-only help-lines phones number tel exercise exercise-name exercise-answers-part exercise-kind exercise-answer exercise-verdict lesson-block lesson-block-name lesson-case lesson-wrong lesson-better lesson-example term fold card-list card card-title'.split(
		' ',
	),
);

/** Takes an element away and leaves what is in it. */
function unwrap(element: Element): void {
	element.replaceWith(...element.childNodes);
}

/** @param root changed in place */
export function cleanPage(root: Element): void {
	for (const element of root.querySelectorAll(GONE)) element.remove();
	for (const element of root.querySelectorAll('.heading-link')) unwrap(element);
	for (const tag of root.querySelectorAll('.tag')) listed(tag);
	openFolds(root);
	// What drawings say of digits is of CSS 3; as an attribute, SVG has but small capitals (SVG 1.1, section 10.10).
	for (const drawing of root.querySelectorAll('[font-variant]')) drawing.removeAttribute('font-variant');
	for (const element of [...root.querySelectorAll('*')]) {
		if (element.closest('svg')) continue;
		if (!KEPT.has(element.localName)) {
			unwrap(element);
			continue;
		}
		for (const { name, value } of [...element.attributes]) {
			if (!ATTRIBUTES.has(name)) element.removeAttribute(name);
			else if (name === 'class') setClasses(element, value);
		}
		if (element.localName === 'span' && element.attributes.length === 0) unwrap(element);
	}
	for (const element of [...root.querySelectorAll('p, ul, ol, dl, figure, section, div, li')].reverse()) {
		if (element.textContent.trim() === '' && !element.querySelector('img, svg') && !element.id) element.remove();
	}
}

/** Words that a frame tells apart on a screen are a list with commas. */
function listed(tag: Element): void {
	const before = tag.previousElementSibling;
	if (!before?.matches('.tag')) return;
	before.after(', ');
}

function setClasses(element: Element, value: string): void {
	const kept = value.split(/\s+/).filter((name) => CLASSES.has(name));
	if (kept.length > 0) element.setAttribute('class', kept.join(' '));
	else element.removeAttribute('class');
}

/** What folds on a screen is open on paper: the words to press become a line, unless they are a heading. */
function openFolds(root: Element): void {
	for (const summary of root.querySelectorAll('summary')) {
		if (summary.querySelector('h2, h3, h4, h5, h6')) {
			unwrap(summary);
			continue;
		}
		const line = root.ownerDocument.createElement('p');
		const strong = root.ownerDocument.createElement('strong');
		strong.append(...summary.childNodes);
		line.append(strong);
		summary.replaceWith(line);
	}
	for (const details of root.querySelectorAll('details')) {
		const fold = root.ownerDocument.createElement('div');
		fold.setAttribute('class', 'fold');
		if (details.id) fold.id = details.id;
		fold.append(...details.childNodes);
		details.replaceWith(fold);
	}
}
