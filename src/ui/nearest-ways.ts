/** Shows, for a form of filters that leaves nothing, which change of one filter leaves something. */
import { element } from './elements.ts';
import { nearestWays, type Way } from './nearest.ts';
import { requiredText } from './required.ts';

type Field = HTMLSelectElement | HTMLInputElement;

const fieldsOf = (form: HTMLFormElement): Field[] => [...form.querySelectorAll<Field>('select[name], input[name]')];
const optionsOf = (field: Field): HTMLOptionElement[] => (field instanceof HTMLSelectElement ? [...field.options] : []);
const titleOf = (field: Field): string => field.labels?.[0]?.querySelector('[data-title]')?.textContent ?? field.labels?.[0]?.textContent?.trim() ?? field.name;

/** What a value of a field is called; empty for a field that is not in use. */
function called(field: Field, value: string): string {
	return optionsOf(field).find((option) => option.value === value)?.text ?? (value === '' ? '' : `“${value}”`);
}

/** The values of those fields whose values are numbers, marked by `data-numbers`. */
function numbersOf(form: HTMLFormElement): Record<string, string[]> {
	return Object.fromEntries(fieldsOf(form).flatMap((field) => ('numbers' in field.dataset ? [[field.name, optionsOf(field).map(({ value }) => value)]] : [])));
}

/** A button that takes the way: sets the field, lets the form know, and leaves the focus on the field that it changed. */
function buttonOf(way: Way, field: Field, words: Readonly<Record<string, string>>): HTMLButtonElement {
	const what = way.value === '' ? requiredText(words, 'without').replace('{filter}', () => titleOf(field)) : called(field, way.value);
	const text = requiredText(words, 'way')
		.replace('{value}', () => what)
		.replace('{count}', `${way.count}`);
	const button = element('button', { type: 'button', class: 'button small' }, text);
	button.addEventListener('click', () => {
		field.value = way.value;
		field.focus();
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});
	return button;
}

/**
 * Fills a list with the nearest ways, or empties and hides it where something is left.
 * @param list where the ways stand as buttons
 * @param words `none` with `{asked}`, `nearest`, `without` with `{filter}`, `way` with `{value}` and `{count}`
 * @param count how many entries fit what is asked
 * @returns the sentence that says that nothing fits; undefined where something does
 */
export function showNearest(
	form: HTMLFormElement,
	list: HTMLElement,
	words: Readonly<Record<string, string>>,
	count: (asked: Readonly<Record<string, string>>) => number,
): string | undefined {
	const fields = fieldsOf(form);
	const asked = Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()]));
	const ways = count(asked) > 0 ? [] : nearestWays(asked, count, numbersOf(form));
	list.replaceChildren(
		...ways.flatMap((way) => {
			const field = fields.find(({ name }) => name === way.name);
			return field ? [element('li', {}, buttonOf(way, field, words))] : [];
		}),
	);
	list.hidden = ways.length === 0;
	if (count(asked) > 0) return undefined;
	const names = fields.filter(({ value }) => value.trim() !== '').map((field) => called(field, field.value.trim()));
	const none = requiredText(words, 'none').replace('{asked}', () => names.join(', '));
	return ways.length > 0 ? `${none} ${requiredText(words, 'nearest')}` : none;
}
