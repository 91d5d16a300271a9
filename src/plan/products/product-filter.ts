/** `<product-filter>`: filters the catalogue in the browser by several things at once. */
import { localeOf } from '../../language/format.ts';
import { inLocale } from '../../language/paths.ts';
import { element } from '../../ui/elements.ts';
import { FetchedFilter } from '../../ui/fetched-filter.ts';
import { type IndexEntry, narrow } from './filter.ts';

class ProductFilter extends FetchedFilter<IndexEntry[], IndexEntry> {
	protected read(file: unknown): IndexEntry[] {
		return file as IndexEntry[];
	}

	protected fitting(list: IndexEntry[], asked: Readonly<Record<string, string>>): IndexEntry[] {
		return narrow(list, asked, document.documentElement.lang);
	}

	protected itemOf({ path, title, date }: IndexEntry): HTMLLIElement {
		const language = document.documentElement.lang;
		const link = element('a', { href: inLocale(path, language) }, title[language] ?? title.vi ?? '');
		return element('li', {}, link, ` (${new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC' }).format(new Date(date))})`);
	}
}

customElements.define('product-filter', ProductFilter);
