/** The products from a filled-in form: one a row. */
import { isDevice } from '../../../files/archive-names.ts';
import { fold } from '../../../language/fold.ts';
import type { Say } from '../../../language/strings.ts';
import { webAddress } from '../../../source/fields.ts';
import { doubleKeys } from '../../products/doubles.ts';
import type { Product } from '../../products/schema.ts';
import type { Form } from '../form.ts';
import { choices, PRODUCT_COLUMNS } from '../office/form-layout.ts';
import { type Cell, cellAt, choiceIn, dateIn, isEmpty, wordsIn } from './cells.ts';
import type { Known } from './known.ts';
import type { Reading } from './mistakes.ts';
import { bilingual, rowsOf } from './read-report.ts';
import type { Sheet } from './workbook.ts';

type Row = Record<keyof typeof PRODUCT_COLUMNS, Cell>;

/** @param source the sources of the report, which are those of its products */
export function readProducts(sheet: Sheet, form: Form, known: Known, source: Product['source'], say: Say, reading: Reading): Product[] {
	const taken = new Set(known.media.map(({ id }) => id));
	const keys = new Map(known.media.flatMap((product) => [...doubleKeys(product)].map((key) => [key, product.id] as const)));
	return rowsOf(sheet, (at) => {
		const row = Object.fromEntries(Object.entries(PRODUCT_COLUMNS).map(([name, column]) => [name, cellAt(sheet, at, column, reading)])) as Row;
		if (Object.values(row).every(isEmpty)) return undefined;
		const read = readRow(row, form, known, say);
		if (!read) return undefined;
		const product: Product = { id: freeId(read.title.vi, taken), ...read, unit: form.unit.id, source };
		const there = [...doubleKeys(product)].map((key) => keys.get(key)).find((id) => id !== undefined);
		if (there !== undefined) return row.title.wrong('product-there', { got: there });
		taken.add(product.id);
		for (const key of doubleKeys(product)) keys.set(key, product.id);
		return product;
	});
}

/** Reads every cell before it gives up, so that all mistakes of a row are named at once. */
function readRow(row: Row, { register }: Form, { mediaLanguages, today }: Known, say: Say): Omit<Product, 'id' | 'unit' | 'source'> | undefined {
	const lists = choices(say);
	const filled = (cell: Cell, key: string) => {
		if (isEmpty(cell)) return cell.wrong('empty', { name: say(key) });
		return cell.text === '' ? undefined : cell;
	};
	const title = filled(row.title, 'form.productTitle') && wordsIn(row.title, 'a sign');
	const [titleEn, channel] = [wordsIn(row.titleEn, 'a sign'), wordsIn(row.channel, 'a sign')];
	const chosen = <T>(cell: Cell, key: string, values: Map<string, string>) => (filled(cell, key) ? (choiceIn(cell, values) as T | undefined) : undefined);
	const kind = chosen<Product['kind']>(row.kind, 'media.facet.loai', lists.kind);
	const platform = chosen<Product['platform']>(row.platform, 'media.platformColumn', lists.platform);
	const licence = chosen<Product['licence']>(row.licence, 'media.licenceColumn', lists.licence);
	const tags = ['vi', ...mediaLanguages.map(({ tag }) => tag)];
	const languages =
		filled(row.languages, 'form.languages')
			?.text.toLowerCase()
			.split(/[,;\s]+/)
			.filter(Boolean) ?? [];
	const strange = languages.filter((tag) => !tags.includes(tag));
	for (const tag of strange) row.languages.wrong('unknown-language', { got: tag, options: tags.join(', ') });
	const date = filled(row.date, 'form.published') && dateIn(row.date);
	const { from, to } = register.plan.period;
	if (date && date > today) row.date.wrong('future', { got: date, today });
	else if (date && (date < from || date > to)) row.date.wrong('outside-period', { got: date, from, to });
	const task = filled(row.task, 'plan.task')?.text;
	const known = task !== undefined && (register.tasks.some(({ id }) => id === task) || (row.task.wrong('unknown-task', { got: task }) ?? false));
	const link = row.link.text;
	const linked = link === '' || webAddress.safeParse(link).success || (row.link.wrong('link', { got: link }) ?? false);
	if (!title || !kind || !platform || !licence || !date || task === undefined || !known || !linked || languages.length === 0 || strange.length > 0)
		return undefined;
	return {
		title: bilingual(title, titleEn ?? ''),
		kind,
		languages: [...new Set(languages)],
		platform,
		...(channel ? { channel: { vi: channel } } : {}),
		date,
		task,
		...(link === '' ? {} : { link }),
		licence,
	};
}

/** An id from a title: lower case without marks, cut at a word; with a number where it is taken, or kept by Windows. */
function freeId(title: string, taken: ReadonlySet<string>): string {
	const words = fold(title).match(/[a-z0-9]+/g) ?? ['san-pham'];
	let slug = '';
	for (const word of words) {
		if (slug !== '' && slug.length + word.length > 60) break;
		slug = slug === '' ? word.slice(0, 60) : `${slug}-${word}`;
	}
	let id = slug;
	for (let number = 2; taken.has(id) || isDevice(id); number++) id = `${slug}-${number}`;
	return id;
}
