/**
 * The project's own players of H5P content types. They take the names that the official types have,
 * so that the core finds them and content moves between this site and any H5P host.
 */
import { blanksType } from './blanks.ts';
import { dragType } from './drag-text.ts';
import { markType } from './mark-the-words.ts';
import { choiceType } from './multi-choice.ts';
import { setType } from './question-set.ts';
import { trueFalseType } from './true-false.ts';

const core = window.H5P;
Object.assign(core, {
	QuestionSet: setType(core),
	MultiChoice: choiceType(core),
	TrueFalse: trueFalseType(core),
	Blanks: blanksType(core),
	DragText: dragType(core),
	MarkTheWords: markType(core),
});
