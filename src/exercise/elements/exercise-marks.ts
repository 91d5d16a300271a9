/** `<exercise-marks>`: the passages of a draft become buttons; what was marked is kept, and compared with the answers. */
import { requiredElement } from '../../ui/required.ts';
import { onCheck, sayTo } from './answers.ts';
import { withKeeper } from './text-keeper.ts';

class ExerciseMarks extends HTMLElement {
	connectedCallback(): void {
		if (this.querySelector('.passage[aria-pressed]')) return;
		const passages = [...this.querySelectorAll<HTMLElement>('.passage')];
		for (const passage of passages) pressable(passage);
		this.#keep(passages);
		const places = [...this.querySelectorAll('.passage-result')];
		onCheck(this, () => {
			const right = passages.map((passage, index) => {
				const [fault, marked] = [passage.classList.contains('fault'), isMarked(passage)];
				const word = fault ? (marked ? 'found' : 'missed') : marked ? 'taken' : 'left';
				const place = places[index];
				if (place) sayTo(place, this, word, fault === marked);
				return fault && marked;
			});
			return { count: right.filter(Boolean).length, total: this.querySelectorAll('.passage.fault').length };
		});
		requiredElement(this, '.exercise-draft').classList.add('pressable');
	}

	/** A passage is kept by its words: a draft that was edited since keeps the marks of what stayed. */
	#keep(passages: readonly HTMLElement[]): void {
		const name = this.getAttribute('name') ?? '';
		const own = new Set(passages.map(wordsOf));
		withKeeper((keeper) => {
			let kept = keeper.text(name);
			/** What was marked of other passages stays: of the draft in another language, of passages that were edited since. */
			const others = () => kept.split('\n').filter((words) => words !== '' && !own.has(words));
			const marked = () => [...others(), ...passages.filter(isMarked).map(wordsOf)].join('\n');
			const show = () => {
				const words = kept.split('\n');
				for (const passage of passages) press(passage, words.includes(wordsOf(passage)));
			};
			show();
			const keep = () => {
				if (marked() === kept) return;
				kept = marked();
				void keeper.keep(name, kept);
			};
			// What comes late from this device, or from another tab: it is never written over by what is marked next.
			keeper.watch(() => {
				const text = keeper.text(name);
				if (text === kept) return;
				kept = text;
				show();
			});
			for (const passage of passages) for (const type of ['click', 'keydown']) passage.addEventListener(type, keep);
		});
	}
}

/** A passage stays part of its sentence and breaks with it over lines, as a button element would not. */
function pressable(passage: HTMLElement): void {
	const turn = () => press(passage, !isMarked(passage));
	passage.setAttribute('role', 'button');
	passage.tabIndex = 0;
	press(passage, false);
	passage.addEventListener('click', turn);
	passage.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		turn();
	});
}

/** A passage may run over a line of the file that holds its draft. */
const wordsOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
const press = (passage: Element, on: boolean): void => passage.setAttribute('aria-pressed', String(on));
const isMarked = (button: Element): boolean => button.getAttribute('aria-pressed') === 'true';

customElements.define('exercise-marks', ExerciseMarks);
