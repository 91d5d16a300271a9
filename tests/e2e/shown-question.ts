/** One quiz of a test in a page of its own, and what its question that is shown is called. Nothing here needs the built site. */
import type { Frame, Locator, Page } from '@playwright/test';
import type { PlainItem, PlainQuiz } from '../../src/quiz/plain.ts';
import { sample, sampleItem } from '../unit/quiz-samples.ts';
import { PLACE, type Setup, serveQuiz } from './played-quiz.ts';
import { quizFrame } from './quiz-learner.ts';

/** A quiz that asks these questions in this order. */
export const of = (...items: PlainItem[]): PlainQuiz => ({ ...sample('vi'), shuffle: false, items });
export const only = (type: PlainItem['type']): PlainQuiz => of(sampleItem(type));

/** Opens the page of a quiz. @returns its frame */
export async function played(page: Page, quiz: PlainQuiz, setup: Partial<Setup> = {}): Promise<Frame> {
	await serveQuiz(page, { quiz, ...setup });
	await page.goto(PLACE);
	return quizFrame(page);
}

export const shown = (frame: Frame): Locator => frame.locator('.stage > section:not([hidden])');
export const press = (frame: Frame, name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).click();

/** The accessible names of all controls of a role in the question that is shown. */
export async function names(frame: Frame, role: 'radio' | 'checkbox' | 'button' | 'textbox'): Promise<string[]> {
	const tree = await shown(frame).ariaSnapshot();
	return [...tree.matchAll(new RegExp(`${role} "((?:[^"\\\\]|\\\\.)*)"`, 'g'))].map(([, name = '']) => name.replaceAll('\\"', '"'));
}
