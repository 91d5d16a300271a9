/** A situation in the words of schema.org. */
import type { WebPageLeaf } from 'schema-dts';
import { lawAt, rightNamed } from '../law/json-ld.ts';
import type { Law, Right } from '../law/schema.ts';
import { type Here, known } from '../ui/json-ld.ts';

/**
 * Its title is what a person says, no question: no question and answer in the sense of schema.org.
 * @param right that it is mainly about
 * @param laws the instruments to open
 */
export const situationNode = (right: Right | undefined, laws: readonly Law[], here: Here): WebPageLeaf =>
	known<WebPageLeaf>({
		'@type': 'WebPage',
		about: right && rightNamed(right, here),
		citation: laws.map((law) => lawAt(law, here)),
	});
