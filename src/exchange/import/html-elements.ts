/** Finds elements in a field of HTML by their places, so that what stands in them and around them can be read by itself. */
import { Parser } from 'htmlparser2';

type Range = { start: number; end: number; inside: string };

/** @returns the outermost elements of a name, in order. Elements that are not closed end with the field. */
function elementsIn(html: string, name: string): Range[] {
	const found: Range[] = [];
	let depth = 0;
	let [start, from] = [0, 0];
	const parser = new Parser({
		onopentag: (tag) => {
			if (tag !== name || depth++ > 0) return;
			[start, from] = [parser.startIndex, parser.endIndex + 1];
		},
		onclosetag: (tag, implied) => {
			if (tag !== name || --depth > 0) return;
			// What closes an element without a tag of its own stands behind it.
			const [to, end] = implied ? [parser.startIndex, parser.startIndex] : [parser.startIndex, parser.endIndex + 1];
			found.push({ start, end: Math.max(end, from), inside: html.slice(from, to) });
		},
	});
	parser.write(html);
	parser.end();
	return found;
}

/** @returns pieces by turns: what stands between the elements of that name, and what stands in them */
export function cutAt(html: string, name: string): string[] {
	let last = 0;
	const pieces = elementsIn(html, name).flatMap(({ start, end, inside }) => {
		const between = html.slice(last, start);
		last = end;
		return [between, inside];
	});
	return [...pieces, html.slice(last)];
}

/** @returns what stands in the element at the very beginning, and all that follows; none where the field begins otherwise */
export function leading(html: string, name: string): { inside: string; rest: string } | undefined {
	if (!/^\s*</.test(html)) return undefined;
	const [first] = elementsIn(html, name);
	return first && html.slice(0, first.start).trim() === '' ? { inside: first.inside, rest: html.slice(first.end) } : undefined;
}
