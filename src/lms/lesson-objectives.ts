/** The lessons of a course among the objectives of an LMS: one place for each lesson, found again by its id. */
import type { ScormLink, Value } from './scorm-link.ts';
import type { LessonProgress } from './tracker.ts';

/** What the LMS has of a lesson, by the last part of the element: what was reached is never taken back. */
export type Reached = (part: string) => string;

/** How a version of SCORM writes down a lesson. */
export type ObjectiveDialect = {
	/** every part but the id, as it is read back at the next launch */
	parts: readonly string[];
	/** the parts of a lesson in the order in which they are set, the score before what is judged by it */
	values(lesson: LessonProgress, reached: Reached): Value[];
};

/**
 * No objective is declared in the manifest: what is declared there takes part in sequencing and is made by the LMS at the launch, under
 * numbers of its own choice, and a course that is one SCO has no use for it. An SCO may add objectives by their ids (SCORM 2004, Run-Time
 * Environment 4.2.17; SCORM 1.2 knows no other way). So a lesson takes the next free number, and is looked for by its id at each launch:
 * the LMS may have put others before it, as the primary objective of the manifest.
 */
export class LessonObjectives {
	readonly #dialect: ObjectiveDialect;
	#places = new Map<string, number>();
	/** what the LMS has, by element */
	#values = new Map<string, string>();
	#count = 0;
	/** what an LMS without objectives, or without space for more, did not take */
	#refused = new Set<string>();

	constructor(dialect: ObjectiveDialect) {
		this.#dialect = dialect;
	}

	/** Finds what earlier visits, or the LMS, have put there. */
	begin(link: ScormLink): void {
		this.#count = Number.parseInt(link.get('cmi.objectives._count'), 10) || 0;
		this.#places = new Map();
		this.#values = new Map();
		this.#refused = new Set();
		for (let index = 0; index < this.#count; index++) {
			const id = link.get(`${nameOf(index)}.id`);
			if (id === '') continue;
			this.#places.set(id, index);
			this.#values.set(`${nameOf(index)}.id`, id);
			for (const part of this.#dialect.parts) this.#values.set(`${nameOf(index)}.${part}`, link.get(`${nameOf(index)}.${part}`));
		}
	}

	/** @returns the values of a lesson, its id first; nothing where there is nothing to say of it, or nobody to take it */
	of(lesson: LessonProgress): Value[] {
		const id = objectiveId(lesson.id);
		if (!lesson.begun || this.#refused.has(id)) return [];
		const name = nameOf(this.#places.get(id) ?? this.#count);
		const values = this.#dialect.values(lesson, (part) => this.#values.get(`${name}.${part}`) ?? '');
		return [[`${name}.id`, id], ...values.map(([part, value]): Value => [`${name}.${part}`, value])];
	}

	/** Whether the LMS has a place for the lesson already. */
	has({ id }: LessonProgress): boolean {
		return this.#places.has(objectiveId(id));
	}

	/** Whether the LMS has all of these values. */
	knows(values: readonly Value[]): boolean {
		return values.every(([element, value]) => this.#values.get(element) === value);
	}

	/** The LMS has taken what `of` returned. */
	taken(lesson: LessonProgress, values: readonly Value[]): void {
		if (!this.has(lesson)) this.#places.set(objectiveId(lesson.id), this.#count++);
		for (const [element, value] of values) this.#values.set(element, value);
	}

	/** The LMS has not taken the id: it is not asked again in this session. */
	refused({ id }: LessonProgress): void {
		this.#refused.add(objectiveId(id));
	}

	/** What all lessons come to once they are done, as far as the LMS takes them: an upper limit. */
	wholeOf(lessons: readonly LessonProgress[]): Value[] {
		return lessons
			.filter(({ id }) => !this.#refused.has(objectiveId(id)))
			.flatMap((lesson, index) => {
				const whole = { ...lesson, begun: true, done: true, measure: 1, score: 100, passed: true };
				const values = this.#dialect.values(whole, () => '');
				return [['id', objectiveId(lesson.id)] as const, ...values].map(([part, value]): Value => [`${nameOf(index)}.${part}`, value]);
			});
	}
}

const nameOf = (index: number): string => `cmi.objectives.${index}`;

/**
 * The id of a lesson as both versions take it: `CMIIdentifier` of SCORM 1.2 has 255 printable ASCII signs without spaces,
 * `long_identifier_type` of SCORM 2004 the signs of an address.
 */
export const objectiveId = (lesson: string): string => lesson.replace(/[^\w.-]/g, '_').slice(0, 255);
