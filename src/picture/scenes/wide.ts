/** The wide scenes: the home page and the title of a deck of slides, 960 by 320 units. */
import { at } from '../draw.ts';
import { house, stiltHouse } from '../parts/buildings.ts';
import { birds, cloud, ground, mountains, river, sea, sky, sun, weaving } from '../parts/land.ts';
import { person } from '../parts/people.ts';
import { bush, palm, tree } from '../parts/plants.ts';
import { boat, kite } from '../parts/things.ts';
import type { Scene } from './scene.ts';

/** The land of the other scenes, as large as a wide one. */
const land = (layers: string): string => `<g transform="scale(1.3334)">${layers}</g>`;

export const wideScenes = {
	home: (region) =>
		land(sky() + sun(330, 88, 44) + mountains(region, 'left') + sea(region, 440) + ground()) +
		birds(520, 74) +
		at(130, 270, stiltHouse(region)) +
		at(40, 282, tree()) +
		at(352, 274, house(region, 130)) +
		at(500, 276, house(region, 110)) +
		at(596, 286, palm()) +
		at(430, 286, bush()) +
		at(800, 262, boat(region)) +
		at(640, 298, person({ wears: 'roof', head: 'hat', tall: 88 })) +
		at(700, 300, person({ wears: 'sun', head: 'long', tall: 84 })) +
		at(752, 304, person({ wears: 'wall', tall: 62 })) +
		at(252, 298, person({ wears: 'sand', head: 'grey', tall: 88 })) +
		weaving(region, 0, 292, 960, 28),
	slides: (region) =>
		land(sky() + sun(520, 78, 46) + mountains(region, 'across') + ground() + river(region)) +
		cloud(160, 92) +
		at(170, 276, stiltHouse(region)) +
		at(760, 274, house(region, 140)) +
		at(900, 284, palm()) +
		at(40, 286, tree()) +
		at(520, 110, kite(), { turn: 14 }) +
		weaving(region, 0, 292, 960, 28),
} satisfies Record<string, Scene>;
