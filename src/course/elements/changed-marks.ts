/** Which marked paragraphs are not in their lessons any more: the lessons as the site has them now are asked. */
import { findMarks, type Marks, markPlace, marksOf } from '../../learning/marks.ts';
import type { MarkedEntry } from '../learner-notes.ts';
import { blocksIn } from './paragraphs.ts';

/**
 * @param entries what to look for
 * @param tables the marks of the courses: those of one lesson are found together
 * @returns the keys of those whose paragraph is gone or another; nothing is said of lessons that cannot be fetched
 */
export async function changedMarks(entries: readonly MarkedEntry[], tables: readonly Marks[]): Promise<string[]> {
	const changed: string[] = [];
	const pages = new Set(entries.map(({ path }) => path.split('#')[0] ?? ''));
	for (const page of pages) {
		const body = await bodyOf(page);
		if (!body) continue;
		const blocks = blocksIn(body);
		for (const { key } of entries.filter(({ path }) => path.startsWith(`${page}#`))) {
			const place = markPlace(key);
			const table = tables.find((marks) => Object.hasOwn(marks, key));
			if (!place || !table) continue;
			if (!findMarks(marksOf(table, place.lesson, place.language), blocks).has(key)) changed.push(key);
		}
	}
	return changed;
}

async function bodyOf(page: string): Promise<Element | undefined> {
	try {
		const answer = await fetch(page);
		if (!answer.ok) return undefined;
		return new DOMParser().parseFromString(withoutStyles(await answer.text()), 'text/html').querySelector('[data-lesson-body]') ?? undefined;
	} catch {
		return undefined;
	}
}

/** A page that is only read is held to the policy of the page that reads it, which knows none of its styles. */
const withoutStyles = (html: string): string => html.replace(/\sstyle="[^"]*"|<style[\s\S]*?<\/style>/g, '');
