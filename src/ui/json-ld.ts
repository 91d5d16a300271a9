/** What a page says of itself to machines, in the words of schema.org (JSON-LD 1.1): how rooms write it, and how it reaches the page. */

import type {
	CollectionPageLeaf,
	CourseLeaf,
	CreativeWorkLeaf,
	DataCatalogLeaf,
	DatasetLeaf,
	DefinedTermLeaf,
	DefinedTermSetLeaf,
	EducationalOrganizationLeaf,
	GovernmentOrganizationLeaf,
	ItemListLeaf,
	LearningResourceLeaf,
	LegislationLeaf,
	NewsMediaOrganizationLeaf,
	OrganizationLeaf,
	PresentationDigitalDocumentLeaf,
	QuizLeaf,
	ReportLeaf,
	SearchResultsPageLeaf,
	Thing,
	WebPageLeaf,
	WebSiteLeaf,
	WithContext,
} from 'schema-dts';
import { wholeAddress } from '../files/site-address.ts';
import { inLocale, ORIGINAL } from '../language/paths.ts';

/** A work that a page is itself: what is known of every page, such as its licence, holds of it. */
export type PageNode =
	| (CollectionPageLeaf | CourseLeaf | DataCatalogLeaf | DatasetLeaf | DefinedTermSetLeaf | LearningResourceLeaf)
	| (PresentationDigitalDocumentLeaf | QuizLeaf | ReportLeaf | SearchResultsPageLeaf | WebPageLeaf | WebSiteLeaf);

export type OrganizationNode = EducationalOrganizationLeaf | GovernmentOrganizationLeaf | NewsMediaOrganizationLeaf | OrganizationLeaf;

/** What a page is about, and which is not its own: a law is not under the licence of the page on it. */
type ThingNode = CreativeWorkLeaf | DefinedTermLeaf | LearningResourceLeaf | LegislationLeaf | OrganizationNode | ReportLeaf;

/** What a page says it is, or is about. */
export type Told = { page: PageNode } | { thing: ThingNode };

type Locals = { told?: Told };

/** Says what a page is, before its frame is rendered; the frame adds what is known of every page. @param locals of the page */
export function tell(locals: object, told: Told): void {
	(locals as Locals).told = told;
}

/** @returns what was told of a page; none where nothing was */
export const toldOf = (locals: object): Told | undefined => (locals as Locals).told;

/** The site's address, and the language that a page is written in. */
export type Here = { site: URL; language: string };

/** @param page Astro's own object of a page */
export const hereOf = ({ site, url, currentLocale }: { site: URL | undefined; url: URL; currentLocale: string | undefined }): Here => ({
	site: site ?? url,
	language: currentLocale ?? ORIGINAL,
});

/** The whole address of a page. @param path without the language */
export const addressAt = ({ site, language }: Here, path: string): string => wholeAddress(inLocale(path, language), site);

/** The site itself, as its pages name it. */
export const siteId = (site: URL): string => wholeAddress('/#website', site);
/** Who publishes the site; the catalogue of the open data names it alike. */
export const publisherId = (site: URL): string => wholeAddress('/#publisher', site);

/** What stands in a page: one node, with the vocabulary that its words are from. */
export type Block = WithContext<Exclude<Thing, string>>;

/** @returns a node as it stands in a page; its type stands first */
export const withContext = <T extends PageNode | ThingNode>(node: T): Block =>
	({ '@context': 'https://schema.org', '@type': node['@type'], ...(node as object) }) as unknown as Block;

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** @returns what is known of a node: without what is undefined, and without empty lists */
export const known = <T extends object>(node: Loose<T>): T =>
	Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as T;

/** A date as schema.org takes it, as exact as it is known; none for a span. @param date as `when` of the content writes it */
export const dateIn = (date: string | null | undefined): string | undefined => (date && !date.includes('/') ? date : undefined);

/** Minutes as a duration (ISO 8601). */
export const minutesIn = (minutes: number): string => `PT${minutes}M`;

/** Longer lists are counted only: a machine finds their links where readers do, and the page stays light. */
const LISTED = 4;

/** The list that a page consists of. @param paths of its entries, without the language */
const listOf = (here: Here, paths: readonly string[]): ItemListLeaf => ({
	'@type': 'ItemList',
	numberOfItems: paths.length,
	...(paths.length > 0 && paths.length <= LISTED
		? { itemListElement: paths.map((path, index) => ({ '@type': 'ListItem' as const, position: index + 1, url: addressAt(here, path) })) }
		: {}),
});

/** A page that lists others. @param paths of these, without the language */
export const collectionOf = (here: Here, paths: readonly string[]): CollectionPageLeaf => ({ '@type': 'CollectionPage', mainEntity: listOf(here, paths) });
