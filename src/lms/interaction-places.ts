/** Where the answers to questions stand among the interactions: one place for each question, however often it is answered. */
export class InteractionPlaces {
	#places = new Map<string, number>();
	#sizes: number[] = [];

	/** @param there the interactions that the LMS has, with their sizes in bytes; an id that cannot be read is empty */
	begin(there: readonly { id: string; size: number }[]): void {
		this.#places = new Map(there.flatMap(({ id }, index) => (id === '' ? [] : [[id, index] as const])));
		this.#sizes = there.map(({ size }) => size);
	}

	/** bytes of all interactions */
	get size(): number {
		return this.#sizes.reduce((sum, one) => sum + one, 0);
	}

	/**
	 * @param size in bytes, as it is handed over
	 * @param room bytes for all interactions: where they are used up, an answer takes the place of the oldest one
	 */
	indexOf(id: string, size: number, room: number): number {
		const known = this.#places.get(id);
		const full = this.#places.size > 0 && this.size + size > room;
		const oldest = this.#places.entries().next().value;
		const index = known ?? (full && oldest ? oldest[1] : this.#sizes.length);
		if (known === undefined && full && oldest) this.#places.delete(oldest[0]);
		// The newest stand last.
		this.#places.delete(id);
		this.#places.set(id, index);
		this.#sizes[index] = size;
		return index;
	}

	/** The LMS did not take what was to stand there. */
	refused(index: number): void {
		if (index === this.#sizes.length - 1) this.#sizes.pop();
		for (const [id, place] of this.#places) if (place === index) this.#places.delete(id);
	}
}
