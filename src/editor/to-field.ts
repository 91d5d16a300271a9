/** The way from a place in a file to its field in the form: its name for people, and the field itself on the page. */
import type { Path } from '../source/problem.ts';
import type { Field } from './field.ts';

/** @returns the names of the fields on the way, as the editor reads them: `Các bước 2 › Nội dung` */
export function labelOf(path: Path, fields: readonly Field[]): string {
	const names: string[] = [];
	let inside = fields;
	for (const step of path) {
		if (typeof step === 'number') {
			const last = names.pop();
			names.push(`${last ?? ''} ${step + 1}`.trim());
			continue;
		}
		const field = inside.find(({ name }) => name === step);
		if (!field) break;
		names.push(field.label);
		inside = [...(field.fields ?? []), ...(field.types ?? []).flatMap((type) => type.fields)];
	}
	return names.join(' › ');
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
