/** The site, its sources and its glossary, as pages get them. */
import siteInfo from 'content:site';
import sourceList from 'content:source';
import termList from 'content:term';
import type { Served } from '../source/kind.ts';
import type { siteKind, sourceKind, termKind } from './kinds.ts';

export const site = siteInfo as Served<typeof siteKind>;
export const sources = sourceList as Served<typeof sourceKind>;
export const glossary = termList as Served<typeof termKind>;
