/** Scenes of what a page has to say about itself: nothing there, nothing found, no such page, no network, passed. */
import { at, bar, disc, shape } from '../draw.ts';
import { signpost } from '../parts/buildings.ts';
import { birds, cloud, coast, hills, river, sun, weaving } from '../parts/land.ts';
import { certificate } from '../parts/papers.ts';
import { bush, palm, seedling, tree } from '../parts/plants.ts';
import { boat, carton, kite, magnifier, phone } from '../parts/things.ts';
import type { Scene } from './scene.ts';

export const stateScenes = {
	empty: (region) => hills(region, 'low', sun(560, 80)) + at(350, 212, carton()) + at(520, 222, seedling()) + at(184, 216, bush()),
	'nothing-found': (region) =>
		hills(region, 'across', cloud(130, 84)) +
		river(region) +
		at(380, 110, magnifier(shape('M-40 18C-22-6-10-6 2 8S26 14 40-2C40 20 22 44 0 45S-34 34-40 18Z', 'mid') + disc(10, -16, 9, 'sun'))),
	'not-found': (region) =>
		hills(region, 'across', sun(560, 84, 38) + birds(190, 62)) +
		shape('M300 240C330 214 380 206 430 198H446C430 208 420 220 424 240Z', 'sand') +
		at(330, 214, signpost()) +
		at(180, 214, bush()) +
		at(610, 212, tree()),
	offline: (region) =>
		coast(region, 430, cloud(470, 92) + cloud(200, 80)) +
		at(300, 224, phone(bar('M-18-4a26 26 0 0 1 36 0M-9 8a13 13 0 0 1 18 0', 'mid', 6) + disc(0, 18, 4, 'mid') + bar('M-20-22L22 26', 'roof', 5))) +
		at(580, 196, boat(region)) +
		at(130, 216, palm()),
	passed: (region) =>
		hills(region, 'across', sun(570, 76, 40)) +
		at(330, 222, certificate(weaving(region, -92, -120, 184, 28))) +
		at(520, 86, kite(), { turn: 14 }) +
		at(180, 216, palm()),
} satisfies Record<string, Scene>;
