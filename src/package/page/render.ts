/** Renders the page of a package before the texts of its lessons come in. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { CourseDocument } from '../../course/document.ts';
import type { Say } from '../../language/strings.ts';
import { withMarks } from '../page-texts.ts';
import PackagePage from './PackagePage.astro';

/**
 * @param course its lessons may be without their texts
 * @param site the address of the published site, without a slash at its end, where its links lead
 */
export async function renderFrame(course: CourseDocument, say: Say, site: string): Promise<string> {
	const container = await AstroContainer.create();
	return container.renderToString(PackagePage, { props: { course: withMarks(course), say, site }, partial: false });
}
