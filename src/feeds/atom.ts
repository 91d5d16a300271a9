/** News of results, products and reports as Atom feeds (RFC 4287). */
import { Feed, type Item } from 'feed';
import { escapeHtml } from '../files/escape.ts';
import { wholeAddress } from '../files/site-address.ts';
import { inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import type { Say } from '../language/strings.ts';
import { periodPath } from '../plan/paths.ts';
import { productPath } from '../plan/products/paths.ts';
import { indicatorPath } from '../results/paths.ts';
import { type Localized, sourceIdOf } from '../source/fields.ts';
import { atomFile } from '../ui/atom-link.ts';
import { DATA } from '../ui/paths.ts';
import { licenceAddress } from './licence.ts';
import type { Published } from './published.ts';

export const atomNames = ['ket-qua', 'san-pham', 'bao-cao'] as const;
export type AtomName = (typeof atomNames)[number];

/** How many of the newest entries a feed holds. */
const LENGTH = 50;

type News = { path: string /** told apart by this where several stand on one page */; anchor: string; title: string; text: string; day: string };

/**
 * @param today `YYYY-MM-DD`: the day of a feed without entries
 * @returns the feed's text; the same entries have the same ids in every build
 */
export function atomFeed(name: AtomName, content: Published, language: string, say: Say, site: URL, today: string): string {
	const news = newsOf(name, content, language)
		.sort((a, b) => (a.day === b.day ? (a.path + a.anchor < b.path + b.anchor ? -1 : 1) : a.day < b.day ? 1 : -1))
		.slice(0, LENGTH);
	const url = (path: string) => wholeAddress(inLocale(path, language), site);
	const title = `${inLanguage(content.site.title, language)}: ${say(`feeds.set.${name}`)}`;
	const feed = new Feed({
		id: url(atomFile(name)),
		title,
		description: say(`feeds.about.${name}`),
		link: url(DATA),
		language,
		updated: noon(news[0]?.day ?? today),
		generator: false,
		author: { name: inLanguage(content.site.title, language) },
		copyright: licenceAddress(content.site.licence) ?? '',
		feedLinks: { atom: url(atomFile(name)) },
	});
	for (const { path, anchor, title: heading, text, day } of news) {
		const item: Item = {
			id: `${url(path)}${anchor}`,
			link: url(path),
			// The library marks both as HTML.
			title: escapeHtml(heading),
			description: escapeHtml(text),
			date: noon(day),
			published: noon(day),
		};
		feed.addItem(item);
	}
	return feed.atom1();
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

function newsOf(name: AtomName, content: Published, language: string): News[] {
	const text = (value: Localized) => inLanguage(value, language);
	if (name === 'ket-qua') return content.results.flatMap((indicator) => results(indicator, content, text));
	if (name === 'san-pham')
		return content.media.map((product) => ({
			path: productPath(product),
			anchor: '',
			title: text(product.title),
			text: text(product.title),
			day: product.date,
		}));
	return content.plans.flatMap(({ plan, units, reports }) =>
		reports.entries.map((entry) => {
			const unit = units.find(({ id }) => id === entry.unit);
			const duty = plan.reporting.find(({ id }) => id === entry.duty);
			return {
				path: periodPath(plan.year, entry.duty),
				anchor: `#${entry.unit}-${entry.received}`,
				title: `${unit ? text(unit.name) : entry.unit}: ${duty ? text(duty.name) : entry.duty} (${plan.year})`,
				text: text(entry.summary),
				day: entry.received,
			};
		}),
	);
}

/** An indicator is as new as the newest source of its values: the day of publication, else the day on which it was read. */
function results(indicator: Published['results'][number], { sources }: Published, text: (value: Localized) => string): News[] {
	const cited = indicator.values.flatMap(({ source }) => source.map(sourceIdOf));
	const days = sources
		.filter(({ id }) => cited.includes(id))
		.flatMap(({ date, read }) => [date?.split('/').at(-1), read].find((day) => day && /^\d{4}-\d{2}-\d{2}$/.test(day)) ?? []);
	const day = days.sort().at(-1);
	return day ? [{ path: indicatorPath(indicator.id), anchor: '', title: text(indicator.title), text: text(indicator.definition), day }] : [];
}
