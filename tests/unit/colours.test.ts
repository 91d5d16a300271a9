/** The colours of a copy: contrast as WCAG counts it, and a style sheet that has each of them in both themes. */
import { expect, it } from 'vitest';
import { colourNames, colourSheet, defaultColours } from '../../src/ui/colours.ts';
import { contrast, tooClose } from '../../src/ui/contrast.ts';

it('counts contrast as WCAG 2.2 does', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
	expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
});

it('takes the colours of the project as they are', () => expect(tooClose(defaultColours)).toEqual([]));

it('names each colour that is too close to what it stands on, whether it is what is read or what is behind it', () => {
	for (const theme of ['light', 'dark'] as const) {
		for (const name of colourNames) {
			const middle = tooClose({ ...defaultColours, [theme]: { ...defaultColours[theme], [name]: '#8a8a8a' } });
			expect(
				middle.map((found) => found.name),
				`${theme} ${name}`,
			).toSatisfy((names: string[]) => names.includes(name) || (name === 'accent' && theme === 'dark') || name === 'chart');
		}
	}
	const pale = tooClose({ ...defaultColours, light: { ...defaultColours.light, accent: '#ffd400' } });
	expect(pale.every(({ theme, name, darken }) => theme === 'light' && name === 'accent' && darken)).toBe(true);
	expect(pale.length).toBeGreaterThan(2);
});

it('declares every colour in both themes', () => {
	const sheet = colourSheet(defaultColours);
	for (const colour of [...Object.values(defaultColours.light), ...Object.values(defaultColours.dark)]) expect(sheet).toContain(`: ${colour};`);
});
