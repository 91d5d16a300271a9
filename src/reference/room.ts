/** What this room gives to the content: its kinds, its messages, the components of claims and terms, who cites what. */
import type { Room } from '../source/kind.ts';
import { citations } from './citations.ts';
import { dueOf } from './due.ts';
import { siteKind, sourceKind, termKind } from './kinds.ts';
import { knownWarningKind } from './known-warnings.ts';
import { logoKind } from './logos.ts';
import { messages } from './messages.ts';

export const referenceRoom: Room = {
	kinds: [siteKind, logoKind, sourceKind, termKind, knownWarningKind],
	messages,
	components: {
		Claim: { file: new URL('./Claim.astro', import.meta.url), as: 'inline', attributes: ['source', 'at', 'verified', 'against'] },
		Term: { file: new URL('./Term.astro', import.meta.url), as: 'inline', attributes: ['id'] },
	},
	modules: { citations, due: dueOf },
};
