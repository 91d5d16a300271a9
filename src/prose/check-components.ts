/** What is wrong with the tags of a page: components that are not there, attributes that they do not have. */
import type { Component, Content } from '../source/kind.ts';
import type { Problem } from '../source/problem.ts';
import { problem } from './messages.ts';

export function checkComponents({ page }: Content['pages'][number], { components }: Content): Problem[] {
	return page.elements.flatMap(({ name, attributes, place }) => {
		// Every object knows names such as `constructor`.
		const component = Object.hasOwn(components, name) ? components[name] : undefined;
		if (!component) return [problem(...unknown(name, components, place))];
		const known = component.attributes ?? Object.keys(attributes);
		return Object.keys(attributes).flatMap((field) =>
			known.includes(field) ? [] : [problem('unknown-attribute', place, { tag: name, field, known: known.join(', ') })],
		);
	});
}

function unknown(name: string, components: Readonly<Record<string, Component>>, place: Parameters<typeof problem>[1]): Parameters<typeof problem> {
	const meant = Object.keys(components).find((each) => each.toLowerCase() === name.toLowerCase());
	if (meant !== undefined) return ['component-case', place, { name, meant }];
	if (/^(?:img|picture|figure)$/.test(name)) return ['html-image', place, { name }];
	if (name === '' || /^[a-z]/.test(name)) return ['html-tag', place, { tag: name }];
	const open = Object.entries(components).flatMap(([each, { as }]) => (as === 'part' ? [] : [each]));
	return ['unknown-component', place, { name, known: open.join(', ') }];
}
