/** A kit in the words of schema.org. */
import type { WebPageLeaf } from 'schema-dts';
import { rights } from '../law/data.ts';
import { rightNamed } from '../law/json-ld.ts';
import { type Here, known } from '../ui/json-ld.ts';
import type { Kit } from './schema.ts';

/** Its page is about the first of its rights. */
export function kitNode({ rights: [first] }: Kit, here: Here): WebPageLeaf {
	const right = rights.find(({ id }) => id === first);
	return known<WebPageLeaf>({ '@type': 'WebPage', about: right && rightNamed(right, here) });
}
