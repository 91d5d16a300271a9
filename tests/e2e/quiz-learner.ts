/** A learner who knows every answer: plays each type of item by mouse, by touch, by keys alone, or by a script. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { readMarkedWords } from '../../src/h5p/compile/words.ts';
import { untilHeard } from './waits.ts';

/** A script presses what a pointer would, wherever it stands, many times as fast: for tests of what comes after the answers. */
export type Way = 'mouse' | 'touch' | 'keys' | 'script';
export type Question = {
	library: string;
	subContentId: string;
	params: {
		answers?: { text: string; correct: boolean }[];
		correct?: string;
		questions?: string[];
		textField?: string;
	};
};

/** The buttons of a set that lead on, and end it. */
export const NEXT = 'nav .buttons .next';
export const FINISH = 'nav .buttons .finish';

/** Presses of the Tab key after which a thing counts as out of reach. */
const MOST_PRESSES = 120;

/** The quiz's frame in a page, once it plays. */
export async function quizFrame(page: Page): Promise<Frame> {
	const handle = await page.locator('quiz-player iframe').elementHandle();
	const frame = await handle?.contentFrame();
	if (!frame) throw new Error('no frame');
	await frame.locator('.set').waitFor();
	return frame;
}

/** The questions that the frame holds, by id. */
export async function questionsOf(frame: Frame): Promise<Map<string, Question>> {
	const data = JSON.parse((await frame.locator('#quiz-data').textContent()) ?? '') as { files: Record<string, { questions: Question[] }> };
	return new Map((data.files['content/content.json']?.questions ?? []).map((question) => [question.subContentId, question]));
}

export class Learner {
	readonly #page: Page;
	readonly #frame: Frame;
	readonly #way: Way;
	readonly #questions: Map<string, Question>;
	/** how many keys were pressed, the letters of typed words apart */
	pressed = 0;

	constructor(page: Page, frame: Frame, way: Way, questions: Map<string, Question>) {
		this.#page = page;
		this.#frame = frame;
		this.#way = way;
		this.#questions = questions;
	}

	/** The question that is shown. */
	shown(): Locator {
		return this.#frame.locator('.stage > section:not([hidden])');
	}

	async current(): Promise<Question> {
		const question = this.#questions.get((await this.shown().getAttribute('data-id')) ?? '');
		if (!question) throw new Error('a question that the content does not hold');
		return question;
	}

	async key(name: string): Promise<void> {
		this.pressed++;
		await this.#page.keyboard.press(name);
	}

	/** Presses a button or an option. */
	async press(target: Locator): Promise<void> {
		if (this.#way === 'mouse') return target.click();
		if (this.#way === 'touch') return target.tap();
		if (this.#way === 'script') return target.evaluate((element: HTMLElement) => element.click());
		await this.reach(target);
		await this.key('Enter');
	}

	/** Goes with the Tab key until the focus is on a thing. */
	async reach(target: Locator): Promise<void> {
		for (let presses = 0; presses < MOST_PRESSES; presses++) {
			if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
			await this.key('Tab');
		}
		throw new Error(`out of reach: ${await target.evaluate((element) => element.outerHTML.slice(0, 200))}`);
	}

	/** Answers the question that is shown, as its key says. */
	async answer(): Promise<void> {
		const { library, params } = await this.current();
		if (library.startsWith('H5P.MultiChoice')) return this.#choose((params.answers ?? []).flatMap(({ correct }, index) => (correct ? [`${index}`] : [])));
		if (library.startsWith('H5P.TrueFalse')) return this.#choose([params.correct ?? '']);
		if (library.startsWith('H5P.Blanks')) return this.#fill(keysIn((params.questions ?? []).join(' ')).map((key) => key.split('/')[0] ?? ''));
		if (library.startsWith('H5P.MarkTheWords')) return this.#mark(params.textField ?? '');
		return this.#drag(keysIn(params.textField ?? ''));
	}

	async #choose(values: readonly string[]): Promise<void> {
		// In the order in which they are shown: by keys, one that was passed is a whole round away.
		const shown = await this.shown()
			.locator('input')
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
		for (const value of shown.filter((each) => values.includes(each))) {
			const input = this.shown().locator(`input[value="${value}"]`);
			if (this.#way !== 'keys') await this.press(input.locator('..'));
			else if ((await input.getAttribute('type')) === 'checkbox') {
				await this.reach(input);
				await this.key('Space');
			} else await this.#chooseByArrows(input);
		}
	}

	/** A group of radio buttons is one stop of the Tab key; arrows choose in it. */
	async #chooseByArrows(input: Locator): Promise<void> {
		const inGroup = () => this.shown().evaluate((section) => section.contains(document.activeElement) && document.activeElement?.matches('input[type=radio]'));
		for (let presses = 0; presses < MOST_PRESSES && !(await inGroup()); presses++) await this.key('Tab');
		await this.key('Space');
		for (let presses = 0; presses < MOST_PRESSES && !(await input.isChecked()); presses++) await this.key('ArrowDown');
	}

	async #fill(words: readonly string[]): Promise<void> {
		if (this.#way === 'script')
			return this.shown()
				.locator('.place input')
				.evaluateAll((inputs, texts) => {
					for (const [index, input] of inputs.entries()) {
						(input as HTMLInputElement).value = texts[index] ?? '';
						for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
					}
				}, words);
		for (const [index, word] of words.entries()) {
			const input = this.shown().locator('.place input').nth(index);
			if (this.#way === 'keys') await this.reach(input);
			else await this.press(input);
			await this.#page.keyboard.insertText(word);
		}
	}

	async #mark(field: string): Promise<void> {
		const text = await this.#frame.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '', field);
		const words = readMarkedWords(text).filter((run) => typeof run !== 'string');
		for (const [index, word] of words.entries()) {
			if (!word.right) continue;
			const button = this.shown().locator('.word').nth(index);
			if (this.#way !== 'keys') await this.press(button);
			else {
				const isHere = () => button.evaluate((element) => element === document.activeElement);
				const inText = () => this.shown().evaluate((section) => section.contains(document.activeElement) && document.activeElement?.matches('.word'));
				for (let presses = 0; presses < MOST_PRESSES && !(await inText()); presses++) await this.key('Tab');
				for (let presses = 0; presses < MOST_PRESSES && !(await isHere()); presses++) await this.key('ArrowRight');
				await this.key('Space');
			}
		}
	}

	async #drag(words: readonly string[]): Promise<void> {
		for (const [index, word] of words.entries()) {
			const chip = this.shown().locator('.chip:visible').getByText(word, { exact: true }).first();
			const zone = this.shown().locator('.zone').nth(index);
			if (this.#way === 'mouse') await chip.dragTo(zone);
			else {
				await this.press(chip);
				await this.press(zone);
			}
		}
	}

	/** Waits until the page has brought the question into view: a press on its way there would miss. */
	async #settled(): Promise<void> {
		if (!this.#frame.parentFrame() || this.#way === 'script') return;
		// The frame tells where the question begins once it has been drawn twice.
		await this.#frame.evaluate(
			() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))),
		);
		await untilHeard(this.#frame);
	}

	/** Checks the answer, and goes on to the next question or to the end. */
	async check(): Promise<void> {
		await this.press(this.shown().locator('button.primary'));
	}

	async next(): Promise<boolean> {
		const finish = this.#frame.locator(FINISH);
		const last = await finish.isVisible();
		await this.press(last ? finish : this.#frame.locator(NEXT));
		await this.#settled();
		return !last;
	}
}

/** The answers between asterisks, without hints, as plain text. */
function keysIn(field: string): string[] {
	return [...field.matchAll(/\*([^*]+)\*/g)].map(
		(match) =>
			(match[1] ?? '')
				.split(':')[0]
				?.replaceAll('&quot;', '"')
				.replaceAll('&#039;', "'")
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&amp;', '&') as string,
	);
}

/** Plays a quiz of a page to its end, by a script, as one who knows every answer: the first one where no frame is named. */
export async function play(page: Page, played?: Frame): Promise<void> {
	const frame = played ?? (await quizFrame(page));
	const learner = new Learner(page, frame, 'script', await questionsOf(frame));
	for (let more = true; more; ) {
		await learner.answer();
		await learner.check();
		more = await learner.next();
	}
	await expect(frame.locator('.result')).toBeVisible();
}

/** Takes the exam of the course on its page, by a script, as one who knows every answer. */
export async function passExam(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, 'script', await questionsOf(frame));
	for (let more = true; more; ) {
		await learner.answer();
		more = await learner.next();
	}
	await expect(page.locator('.exam-state')).toHaveText('Bạn đã đạt, với 100 %.');
}
