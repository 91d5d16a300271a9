/** The place on this device where what is written into the exercises of a lesson is kept: the record of its course. */
import { keepTextsIn } from '../../exercise/elements/text-keeper.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { wrote } from '../../learning/record.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';

const store = progressStore(requiredData(requiredElement<HTMLElement>(document.body, 'lesson-notes'), 'course'));

keepTextsIn({
	text: (field) => store.record.written[field]?.text ?? '',
	keep: (field, text) => store.update((record) => wrote(record, field, text, Date.now())),
	watch: (listener) => store.watch(listener),
});
