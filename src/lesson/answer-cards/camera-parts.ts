/** How a photo that is too large to be read at once is divided. Pure. */

/** Pixels of a part of a photo, and by how much parts overlap: a marker is whole in one of them, or large enough for the photo as a whole. */
export const PART = 1600;
const OVERLAP = 320;

/** Where the parts along one side begin. */
export function startsOf(length: number): number[] {
	const count = Math.max(1, Math.ceil((length - OVERLAP) / (PART - OVERLAP)));
	return Array.from({ length: count }, (_, index) => Math.max(0, Math.min(index * (PART - OVERLAP), length - PART)));
}
