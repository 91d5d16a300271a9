import { expect, test } from 'vitest';
import { iconSvg, isIcon } from '../../src/ui/icons.ts';

test('an icon takes the colour of the text and is hidden from screen readers', () => {
	const drawn = iconSvg('baby');
	expect(drawn).toContain('aria-hidden="true"');
	expect(drawn).toContain('currentColor');
	expect(iconSvg('baby', 'duotone')).not.toBe(drawn);
});

test('only names of icons in their regular weight are icons', () => {
	expect(['baby', 'phone', 'scales'].filter(isIcon)).toHaveLength(3);
	expect(['baby-duotone', 'no-such-icon', 'toString', ''].filter(isIcon)).toEqual([]);
	expect(() => iconSvg('no-such-icon')).toThrow(RangeError);
});
