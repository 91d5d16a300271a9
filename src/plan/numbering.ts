/** How a plan numbers its tasks: editors write models of its numbers, as `I.1.a`. */
import { ofForm } from '../source/forms.ts';

/** A number as it may stand in an address and a file name: letters, digits, and single dots or hyphens between them. */
const NUMBER = /^[A-Za-zĐđ0-9]+([.-][A-Za-zĐđ0-9]+)*$/;
/** More characters than any number has. */
const LONGEST = 24;

/** The number of a task as its plan has it: `IV.1.b`, `3.2`, `NV-07`. Which of these forms is right, the plan says (`numbering`). */
export const taskId = ofForm(NUMBER, {
	vi: 'số của nhiệm vụ như trong kế hoạch: chữ, số, dấu chấm và gạch nối giữa chúng',
	en: 'the number of the task in the plan: letters, digits, dots and hyphens between them',
	example: 'IV.1.b',
}).max(LONGEST);

/** What each part of a model stands for; any other part stands for itself, with numbers in the place of its digits. */
const PARTS = new Map([
	['I', '[IVXLC]+'],
	['a', '[a-zđ]'],
	['A', '[A-ZĐ]'],
]);

const patternOf = (model: string): string =>
	model
		.split(/([.-])/)
		.map((part) => PARTS.get(part) ?? part.replace(/\d+/g, '\\d+').replace('.', '\\.'))
		.join('');

/**
 * @param id the number of a task
 * @param models of the plan; `I` stands for a Roman numeral, `1` for a number, `a` and `A` for a letter, and what else there is for itself
 * @returns whether it has the form of one of them; true where the plan has no models
 */
export const isNumbered = (id: string, models: readonly string[] | undefined): boolean =>
	models === undefined || models.some((model) => new RegExp(`^${patternOf(model)}$`).test(id));
