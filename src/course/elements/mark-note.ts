/** The note to a marked paragraph, in a dialog at the foot of the window: kept at every change, closed by Escape, a press beside it, or its button. */
import { whenToWrite } from '../../ui/kept-field.ts';
import { requiredElement } from '../../ui/required.ts';

export type NoteTarget = {
	words: string;
	text: string;
	/** @returns what to say of it, once that is known */
	keep(text: string): Promise<string>;
	/** @returns whether the mark was taken away: the learner may have thought better of it */
	remove(text: string): boolean;
	closed(): void;
};

/** @param dialog as `LessonMarks.astro` has it @returns a function that opens it for a paragraph */
export function noteDialog(dialog: HTMLDialogElement): (target: NoteTarget) => void {
	const field = requiredElement<HTMLTextAreaElement>(dialog, 'textarea');
	const status = requiredElement(dialog, '[role="status"]');
	let target: NoteTarget | undefined;
	let kept = '';
	const write = async () => {
		const { value } = field;
		if (!target || value === kept) return;
		kept = value;
		const said = await target.keep(value);
		if (field.value === value) status.textContent = said;
	};
	const forget = whenToWrite(field, () => void write());
	dialog.addEventListener('close', () => {
		void write();
		const before = target;
		target = undefined;
		before?.closed();
	});
	dialog.addEventListener('pointerdown', (event) => event.target === dialog && isBeside(dialog, event) && dialog.close());
	requiredElement(dialog, '[data-do="close"]').addEventListener('click', () => dialog.close());
	requiredElement(dialog, '[data-do="remove"]').addEventListener('click', () => {
		if (!target?.remove(field.value)) return;
		forget();
		kept = field.value;
		dialog.close();
	});
	return (next) => {
		target = next;
		kept = next.text;
		field.value = next.text;
		requiredElement(dialog, '.mark-words').textContent = next.words;
		status.textContent = '';
		dialog.showModal();
		field.focus();
	};
}

function isBeside(dialog: Element, { clientX, clientY }: PointerEvent): boolean {
	const { left, right, top, bottom } = dialog.getBoundingClientRect();
	return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
