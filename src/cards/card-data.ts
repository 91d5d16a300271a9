/** The flashcards of the site in a language, as its pages and their data get them. */
import { courses } from '../course/data.ts';
import { strings } from '../language/say.ts';
import { conventions } from '../law/data.ts';
import { quizzes } from '../quiz/data.ts';
import { glossary } from '../reference/data.ts';
import { type Decks, decksOf } from './decks.ts';

export const decksIn = (language: string): Decks => decksOf({ glossary, conventions, courses, quizzes }, language, strings);
