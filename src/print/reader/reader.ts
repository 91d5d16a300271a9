/** Readers for a class: what everyone gets, in the order of the day; for the tutor, with the guide and the answers behind it. */
import { type ClassContent, classGuide, dayOf, titleOfClass } from '../../course/class/guide.ts';
import { classPath } from '../../course/paths.ts';
import { formatDate } from '../../language/format.ts';
import { isPlaceholder } from '../../reference/placeholder.ts';
import type { Reader } from '../edition.ts';
import type { Matter } from '../matter.ts';
import { common } from '../parts.ts';
import type { ReaderPart } from './model.ts';
import { readerParts } from './reader-parts.ts';

/** @returns the reader for those who learn, and the one for the tutor, who also gets what is not handed out */
export function readersOf(content: ClassContent, matter: Matter): Reader[] {
	const { say, text, today, language, address } = matter;
	const { course, module } = content;
	const page = classPath(course.id, module.id);
	const parts = readerParts(classGuide(content), dayOf(content), say);
	const reader = (form: Reader['form'], id: string, own: readonly ReaderPart[]): Reader => ({
		...common(matter, 'class'),
		form,
		// Two hyphens stand in no id of the content: every pair of a course and a module has a name of its own.
		id: `lop-hoc-${id}-${course.id}--${module.id}`,
		of: `course ${course.id}, module ${module.id}`,
		label: say(`print.file.${form}`),
		title: titleOfClass(content),
		page,
		code: matter.code(page, say('print.more')),
		course: text(course.title),
		address,
		parts: own,
		words: {
			contents: say('print.reader.contents'),
			order: say('print.reader.order'),
			empty: say('print.reader.empty'),
			fields: ['date', 'place', 'tutor'].map((field) => say(`print.reader.${field}`)),
		},
		foot: [say('course.class.lead'), ...(isPlaceholder(address) ? [say('course.class.noHost')] : []), say('print.made', { date: formatDate(today, language) })],
	});
	return [reader('reader', 'nguoi-hoc', parts.reader), reader('tutorReader', 'nguoi-day', parts.tutorReader)];
}
