/** The register of recommendations, as pages get it. */
import bodyList from 'content:body';
import commitmentList from 'content:commitment';
import initiativeList from 'content:initiative';
import documentList from 'content:recommendation';
import reviewDateList from 'content:review-date';
import stateList from 'content:state';
import type { Served } from '../source/kind.ts';
import type { commitmentKind, initiativeKind } from './commitment-kinds.ts';
import { stateNamesOf } from './countries.ts';
import type { bodyKind, documentKind, reviewDateKind, stateKind } from './kinds.ts';
import { listed } from './register.ts';

export const documents = documentList as Served<typeof documentKind>;
export const bodies = bodyList as Served<typeof bodyKind>;
/** the next one first */
export const reviewDates = reviewDateList as Served<typeof reviewDateKind>;
/** what States are called where that is not what CLDR calls them */
export const stateNames = stateNamesOf(stateList as Served<typeof stateKind>);
/** every recommendation of every document */
export const register = listed(documents);
/** by level */
export const commitments = commitmentList as Served<typeof commitmentKind>;
/** the first one first */
export const initiatives = initiativeList as Served<typeof initiativeKind>;
