/** What this room gives to prose: a quiz that is played in the page. */
import type { Room } from '../source/kind.ts';

export const h5pRoom: Room = {
	kinds: [],
	components: { Quiz: { file: new URL('./Quiz.astro', import.meta.url), as: 'block', attributes: ['id'] } },
};
