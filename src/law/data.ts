/** Conventions, laws, rights, groups, help lines and reviews, as pages get them. */
import conventionList from 'content:convention';
import groupList from 'content:group';
import helpLineList from 'content:help-line';
import helpRouteList from 'content:help-route';
import lawList from 'content:law';
import notPartyList from 'content:not-party';
import reviewData from 'content:reviews';
import rightList from 'content:right';
import type { Served } from '../source/kind.ts';
import type { conventionKind, groupKind, helpLineKind, helpRouteKind, lawKind, notPartyKind, reviewsKind, rightKind } from './kinds.ts';

export const conventions = conventionList as Served<typeof conventionKind>;
export const groups = groupList as Served<typeof groupKind>;
export const helpLines = helpLineList as Served<typeof helpLineKind>;
export const helpRoutes = helpRouteList as Served<typeof helpRouteKind>;
export const laws = lawList as Served<typeof lawKind>;
export const notParty = notPartyList as Served<typeof notPartyKind>;
export const reviews = reviewData as Served<typeof reviewsKind>;
export const rights = rightList as Served<typeof rightKind>;

/** The help lines of some ids, in the order in which these are named: whoever names them knows which to call first. */
export const helpLinesNamed = (ids: readonly string[] = []): typeof helpLines => ids.flatMap((id) => helpLines.filter((line) => line.id === id));
