/**
 * Copies of a course's state that belong to nobody for certain: made where the LMS did not say who learns, as when its session could
 * not be opened; or by this learner, before the LMS began anew. The learner is asked whether they are theirs.
 *
 * Contract: no method throws. Nothing is removed before the learner has taken it over and it is kept under the learner's own key.
 * Life cycle: offered at each launch until they are taken, or the learner says no; then no more, while they stay as they are.
 * Keys: the copy of nobody as `course-state-store.ts` writes it for an empty learner; `quyen-con-nguoi.package.stray/<course>/<language>/
 * <hash of the learner>` for the learner's own; `quyen-con-nguoi.package.left/…` for what the learner has said no to.
 */
import { type KeptState, keptStateIn, learnerKey } from './course-state-store.ts';
import { type DeviceStorage, PREFIX } from './device-storage.ts';
import { hash } from './pack/bits.ts';
import type { CourseShape } from './pack/course-shape.ts';
import { type CourseState, type Extent, extentOf, joinedStates } from './state-pack.ts';

/** What is offered: what was done in it, and when it was kept, in milliseconds since 1970. */
export type Stray = Extent & { saved: number };
type Found = { key: string; text: string; state: CourseState; saved: number };

export class StrayCopies {
	readonly #shape: CourseShape;
	readonly #learner: string;
	readonly #device: DeviceStorage;

	/** @param learner the learner's id as the LMS gives it */
	constructor(shape: CourseShape, learner: string, device: DeviceStorage) {
		this.#shape = shape;
		this.#learner = learner;
		this.#device = device;
	}

	/** Keeps a copy of the learner's own beside what the LMS has. @param text as it stands on the device */
	keep(text: string): void {
		this.#device.write(this.#ownKey, text);
	}

	/** @returns what is to be offered; none where there is nothing that the learner has not said no to */
	offer(): Stray | undefined {
		const found = this.#found().filter(({ text }) => !this.#left.includes(hash(text)));
		const state = found.map(({ state: each }) => each).reduce<CourseState | undefined>((all, each) => (all ? joinedStates(all, each) : each), undefined);
		return state && { ...extentOf(state), saved: Math.max(...found.map(({ saved }) => saved)) };
	}

	/** @returns all that is offered joined to a state; `remove` is to be called once that is kept */
	taken(state: CourseState): { state: CourseState; remove: () => void } {
		const found = this.#found();
		return {
			state: found.map(({ state: each }) => each).reduce((all, each) => joinedStates(all, each), state),
			remove: () => {
				for (const { key } of found) this.#device.remove(key);
			},
		};
	}

	/** The learner says that they are not theirs. */
	leave(): void {
		const all = new Set([...this.#left, ...this.#found().map(({ text }) => hash(text))]);
		this.#device.write(this.#leftKey, JSON.stringify([...all]));
	}

	get #name(): string {
		return learnerKey(this.#shape, this.#learner);
	}
	get #ownKey(): string {
		return `${PREFIX}package.stray/${this.#name}`;
	}
	get #leftKey(): string {
		return `${PREFIX}package.left/${this.#name}`;
	}

	get #left(): unknown[] {
		try {
			const left = JSON.parse(this.#device.read(this.#leftKey) ?? '[]') as unknown;
			return Array.isArray(left) ? left : [];
		} catch {
			return [];
		}
	}

	/** Where the LMS does not say who learns, the copy of nobody is the learner's own. */
	#found(): Found[] {
		const keys = this.#learner === '' ? [] : [`${PREFIX}package/${learnerKey(this.#shape, '')}`];
		return [...keys, this.#ownKey].flatMap((key) =>
			this.#device.copies(key).flatMap((text): Found[] => {
				const kept: KeptState | undefined = keptStateIn(text, this.#shape);
				if (!kept?.state || kept.confirmed || Object.values(extentOf(kept.state)).every((count) => count === 0)) return [];
				return [{ key, text, state: kept.state, saved: kept.saved }];
			}),
		);
	}
}
