/** The way from a place in a file to its field in the form: its name for people, and the field itself on the page. */
import type { Path } from '../source/problem.ts';
import type { Field } from './field.ts';
import type { Found } from './report-of-file.ts';

const fieldsIn = ({ fields = [], types = [] }: Field): Field[] => [...fields, ...types.flatMap((type) => type.fields)];

/** The fields on the way to a place, the outermost first; a step into a list is its number. */
function wayTo(path: Path, fields: readonly Field[]): (Field | number)[] {
	const way: (Field | number)[] = [];
	let inside = fields;
	for (const step of path) {
		const field = typeof step === 'number' ? step : inside.find(({ name }) => name === step);
		if (field === undefined) break;
		way.push(field);
		if (typeof field !== 'number') inside = fieldsIn(field);
	}
	return way;
}

/** @returns the names of the fields on the way, as the editor reads them: `Các bước 2 › Nội dung` */
export function labelOf(path: Path, fields: readonly Field[]): string {
	const names: string[] = [];
	for (const step of wayTo(path, fields)) names.push(typeof step === 'number' ? `${names.pop() ?? ''} ${step + 1}`.trim() : step.label);
	return names.join(' › ');
}

/** Problems that a form is mended of by filling in a field. */
const UNFILLED = ['missing-field', 'missing-choice', 'empty'];

/**
 * What was found, in the words of the form: a field by its label, where the sentence names it as the file does.
 * @param fillIn what to do where a field only has to be filled in
 */
export function inWordsOfForm({ path, kind, field, wrong, remedy }: Found, fields: readonly Field[], fillIn: string): { wrong: string; remedy: string } {
	const last = wayTo(path, fields).findLast((step) => typeof step !== 'number');
	const named = last?.name === field ? last : (last ? fieldsIn(last) : fields).find(({ name }) => name === field);
	if (field === undefined || !named) return { wrong, remedy };
	const said = (text: string) => text.replaceAll(`«${field}»`, () => `«${named.label}»`);
	return { wrong: said(wrong), remedy: UNFILLED.includes(kind) ? fillIn : said(remedy) };
}

/** Milliseconds between looks at a form that is being drawn, and how many there are. */
const LOOK_MS = 50;
const LOOKS = 100;
const later = () => new Promise((resolve) => setTimeout(resolve, LOOK_MS));
const fieldAt = (path: Path) => document.querySelector<HTMLElement>(`[data-key-path="${CSS.escape(path.join('.'))}"]`);

/** Opens what is folded on the way to a field, and gives it the focus; the nearest one around it where it has none of its own. */
export async function focusField(path: Path): Promise<void> {
	let found: HTMLElement | undefined;
	for (const length of path.keys()) {
		const way = path.slice(0, length + 1);
		// A place in a list is no field: it is unfolded with the list around it.
		const next = typeof way.at(-1) === 'number' ? undefined : await appears(way, found);
		if (next) found = next;
	}
	// What is out of sight is drawn when it comes into sight.
	for (let look = 0; found && look < LOOKS; look++) {
		found.scrollIntoView({ block: 'center' });
		const control = found.querySelector<HTMLElement>(CONTROL);
		if (control) return control.focus({ preventScroll: true });
		await later();
	}
}

/** What of a field takes the focus. */
const CONTROL =
	'input, textarea, [contenteditable="true"], [role="combobox"], [role="radio"], [role="checkbox"], [aria-controls][aria-expanded]:not([aria-haspopup])';

/** Waits for a field, unfolding its list's entries meanwhile. */
async function appears(way: Path, around: HTMLElement | undefined): Promise<HTMLElement | undefined> {
	for (let look = 0; look < LOOKS; look++) {
		const field = fieldAt(way);
		if (field) return field;
		if (around) unfold(around, way);
		if (around && look > LOOKS / 4) return undefined;
		await later();
	}
	return undefined;
}

/** Presses what is folded in a field: in a list, of the entry that leads on. What is out of sight is not drawn, so it is brought there. */
function unfold(around: HTMLElement, way: Path): void {
	const index = way.findLast((step) => typeof step === 'number');
	const entry = (index === undefined ? undefined : around.querySelector('.item-list')?.children[index]) ?? around;
	const folded = entry.querySelector<HTMLElement>('[aria-controls][aria-expanded="false"]:not([aria-haspopup], [role="combobox"])');
	(folded ?? entry).scrollIntoView({ block: folded ? 'center' : 'end' });
	folded?.click();
}
