/** The large scenes, with a size of their own: beside the promise of the home page, and under the title of a deck of slides. */
import { at, box } from '../draw.ts';
import { house, stiltHouse } from '../parts/buildings.ts';
import { birds, cloud, ground, hills, mountains, river, sea, sun, weaving } from '../parts/land.ts';
import { person } from '../parts/people.ts';
import { bush, palm, tree } from '../parts/plants.ts';
import { boat, kite } from '../parts/things.ts';
import type { Scene } from './scene.ts';

/** Width and height, in units. */
export const largeSizes = { home: [720, 320], slides: [960, 320] } as const;

export const largeScenes = {
	home: (region) =>
		box(0, 0, 720, 320, 'sky') +
		sun(392, 118, 54) +
		// The land is as wide as that of other scenes, and higher.
		`<g transform="scale(1 1.3334)">${mountains(region, 'left') + sea(region, 440) + ground()}</g>` +
		birds(520, 78) +
		cloud(228, 84) +
		at(132, 278, stiltHouse(region)) +
		at(20, 290, tree()) +
		at(330, 282, house(region, 140)) +
		at(430, 292, palm()) +
		at(250, 294, bush()) +
		at(630, 262, boat(region)) +
		at(214, 304, person({ wears: 'sand', head: 'grey', tall: 92 })) +
		at(482, 302, person({ wears: 'roof', head: 'hat', tall: 92 })) +
		at(534, 304, person({ wears: 'sun', head: 'long', tall: 88 })) +
		at(582, 306, person({ wears: 'wall', tall: 70 })) +
		weaving(region, 0, 292, 720, 28),
	slides: (region) =>
		`<g transform="scale(1.3334)">${hills(region, 'across', sun(520, 78, 46)) + river(region)}</g>` +
		cloud(160, 92) +
		at(170, 276, stiltHouse(region)) +
		at(760, 274, house(region, 140)) +
		at(900, 284, palm()) +
		at(40, 286, tree()) +
		at(520, 110, kite(), { turn: 14 }) +
		weaving(region, 0, 292, 960, 28),
} satisfies Record<keyof typeof largeSizes, Scene>;
