/** Scenes for the groups of readers: what is theirs, in the land they live in; nobody is shown in distress. */
import { at, bar, box, disc, line, shape } from '../draw.ts';
import { house, openDoor, stiltHouse } from '../parts/buildings.ts';
import { birds, cloud, coast, dykes, hills, river, sun, weaving } from '../parts/land.ts';
import { sheet } from '../parts/papers.ts';
import { cane, person, wheelchair } from '../parts/people.ts';
import { bush, palm, rice, seedling, tree } from '../parts/plants.ts';
import { camera, kite, ladder, microphone, phone, scales, tea } from '../parts/things.ts';
import type { Scene } from './scene.ts';

export const peopleScenes = {
	children: (region) =>
		hills(region, 'across', sun(560, 74) + cloud(250, 82)) +
		at(470, 82, kite(), { turn: 18 }) +
		line('M440 168C420 190 400 176 384 170', 'line') +
		at(190, 224, person({ wears: 'sun', head: 'long', tall: 84 })) +
		at(356, 230, person({ wears: 'wall', tall: 76 })) +
		at(272, 234, person({ wears: 'roof', tall: 66 })) +
		at(604, 208, house(region, 130)),
	women: (region) =>
		hills(region, 'across', sun(150, 84)) +
		river(region) +
		at(96, 208, palm()) +
		at(300, 232, person({ wears: 'roof', head: 'long', tall: 108 })) +
		at(404, 238, person({ wears: 'wall', head: 'hat', tall: 104 })) +
		at(508, 232, person({ wears: 'sun', head: 'bun', tall: 110 })) +
		at(640, 212, bush()),
	ramp: (region) =>
		hills(region, 'left', sun(620, 70)) +
		at(540, 200, house(region, 180, true)) +
		shape('M300 222L440 200H640V222Z', 'sand') +
		line('M330 216V190L452 168V198M390 206V180', 'line') +
		at(286, 222, wheelchair('roof')) +
		at(140, 234, person({ wears: 'sun', tall: 108 })) +
		at(196, 240, cane()) +
		disc(172, 172, 7, 'skin'),
	minority: (region) =>
		hills(region, 'across', sun(96, 78) + birds(250, 60)) +
		at(520, 206, stiltHouse(region)) +
		at(664, 208, tree()) +
		at(196, 216, person({ wears: 'roof', head: 'long', tall: 106 })) +
		at(292, 216, person({ wears: 'indigo', tall: 112 })) +
		weaving(region, 0, 206, 720),
	workers: (region) =>
		hills(region, 'across', sun(110, 80)) +
		box(430, 92, 200, 116, 'wall') +
		bar('M430 128H630M430 168H630', 'sand', 6, 'butt') +
		bar('M430 208V64M530 208V64M630 208V64M418 96H642', 'wood', 7) +
		at(584, 206, ladder()) +
		at(230, 234, person({ wears: 'roof', head: 'helmet', tall: 112 })) +
		at(330, 236, person({ wears: 'indigo', head: 'helmet', tall: 106 })) +
		at(136, 238, person({ wears: 'sand', head: 'hat', tall: 100 })),
	'due-process': (region) =>
		hills(region, 'low', sun(560, 82, 42)) + at(250, 214, scales()) + at(520, 214, openDoor(70, 134)) + at(400, 220, sheet(76, 104), { turn: -4 }),
	elderly: (region) =>
		coast(region, 470, sun(590, 96, 44)) +
		at(112, 212, tree()) +
		at(246, 226, person({ wears: 'leaf', head: 'grey', tall: 106 })) +
		at(352, 226, person({ wears: 'roof', head: 'grey', tall: 100 })) +
		bar('M432 206H560', 'wood', 9) +
		bar('M446 210V234M546 210V234', 'wood', 7) +
		at(474, 202, tea()),
	together: (region) =>
		hills(region, 'low', sun(360, 122, 70)) +
		at(96, 212, tree()) +
		at(636, 210, palm()) +
		at(196, 232, person({ wears: 'roof', head: 'bun', tall: 104 })) +
		at(282, 236, person({ wears: 'wall', tall: 112 })) +
		at(368, 238, person({ wears: 'sun', head: 'long', tall: 102 })) +
		at(454, 236, person({ wears: 'leaf', head: 'grey', tall: 108 })) +
		at(538, 232, person({ wears: 'sand', tall: 104 })),
	press: (region) => hills(region, 'across', sun(120, 72)) + at(250, 228, sheet(100, 140), { turn: -6 }) + at(400, 224, microphone()) + at(540, 222, camera()),
	homestead: (region) =>
		hills(region, 'across', sun(620, 76)) +
		dykes() +
		at(330, 208, house(region, 170)) +
		at(432, 216, ladder(), { mirror: true }) +
		at(140, 226, person({ wears: 'sun', head: 'hat', tall: 106 })) +
		at(520, 226, seedling()) +
		at(566, 232, rice()) +
		at(610, 224, rice()) +
		at(650, 232, seedling()),
	safety: (region) =>
		hills(region, 'low', sun(590, 74, 30)) +
		at(230, 210, house(region, 190, true)) +
		at(96, 214, tree()) +
		at(366, 214, bush()) +
		at(520, 222, phone(disc(0, -6, 24, 'leaf') + bar('M-9-16C-12 4 2 14 12 2', 'wall', 6))) +
		at(604, 226, bush()),
} satisfies Record<string, Scene>;
