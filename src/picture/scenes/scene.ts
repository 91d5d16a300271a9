/** What a scene is. */
import type { Region } from '../parts/land.ts';

/** Draws a scene, 720 units wide and 240 high where `large.ts` does not say otherwise, from back to front, with the motifs of the region. */
export type Scene = (region: Region) => string;
