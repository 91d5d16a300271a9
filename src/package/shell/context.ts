/** What all parts of the page share. */
import { fill } from '../../language/browser-words.ts';
import type { ExamRules } from '../../learning/outline.ts';
import type { Session } from '../../lms/session.ts';
import type { Launch } from '../../lms/tracker.ts';
import { requiredText } from '../../ui/required.ts';
import type { CourseData } from '../course-data.ts';
import type { ShellWord } from '../words.ts';

export type Context = {
	data: CourseData;
	session: Session;
	/** the rules of the exam, with the pass mark that the LMS asks for where it asks for one */
	rules: ExamRules | undefined;
	/** what the LMS opened the course for, where it keeps nothing */
	look: Launch['look'];
	say: (word: ShellWord, values?: Record<string, string | number>) => string;
	/** Shows anew what the learner has done. */
	refresh: () => void;
};

export const sayFrom =
	({ words }: CourseData): Context['say'] =>
	(word, values = {}) =>
		fill(requiredText(words, word), values);

/** One element, where the page has it. */
export const find = <T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): T | null => root.querySelector<T>(selector);
export const findAll = <T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): T[] => [...root.querySelectorAll<T>(selector)];
