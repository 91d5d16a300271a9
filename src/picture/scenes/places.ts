/** Scenes of places: the land, the school, the office of a commune, where people live and meet. */
import { at, bar, box, disc, line, shape } from '../draw.ts';
import { house, loudspeaker, office, stiltHouse } from '../parts/buildings.ts';
import { birds, cloud, coast, dykes, hills, river, sun, weaving } from '../parts/land.ts';
import { books, pencils, sheet, stamp } from '../parts/papers.ts';
import { person, raisedHand } from '../parts/people.ts';
import { bush, palm, potted, rice, seedling, tree } from '../parts/plants.ts';
import { bag, boat, heart, lantern, radio, waves } from '../parts/things.ts';
import type { Scene } from './scene.ts';

/** A room: its wall is the sky's colour, its floor sand. */
const room = (): string => box(0, 0, 720, 240, 'sky') + box(0, 196, 720, 44, 'sand');
const desk = (x: number): string => bar(`M${x - 44} 196V236M${x + 44} 196V236`, 'wood', 7) + box(x - 60, 184, 120, 12, 'wood', 3);

export const placeScenes = {
	landscape: (region) =>
		coast(region, 430, sun(300, 84, 40) + birds(380, 56)) +
		at(560, 196, boat(region)) +
		at(150, 208, house(region)) +
		at(290, 212, house(region, 100)) +
		at(60, 212, palm()) +
		at(372, 214, tree()),
	classroom: () =>
		room() +
		box(196, 34, 300, 116, 'wood', 4) +
		box(206, 44, 280, 96, 'near') +
		line('M236 76H330M236 96H300M236 116H340', 'foam') +
		line('M392 118V84L424 66L456 84V118Z', 'foam') +
		box(48, 44, 108, 96, 'wood', 4) +
		box(56, 52, 92, 80, 'water') +
		shape('M56 132V112C80 92 96 92 112 104S140 108 148 100V132Z', 'mid') +
		line('M102 52V132', 'wood') +
		desk(250) +
		at(222, 184, books()) +
		desk(420) +
		at(396, 184, pencils()) +
		box(424, 174, 50, 10, 'roof', 2) +
		at(604, 226, bag()) +
		at(84, 196, potted()),
	office: (region) =>
		hills(region, 'across', sun(596, 66) + cloud(96, 82)) +
		at(360, 204, office(region)) +
		at(150, 214, tree()) +
		at(580, 212, palm()) +
		at(640, 222, bush()) +
		at(84, 222, bush()),
	radio: (region) => hills(region, 'across', sun(120, 78)) + at(560, 222, loudspeaker()) + at(290, 220, radio()) + at(410, 122, waves()),
	village: (region) =>
		hills(region, 'across', sun(380, 80, 38)) +
		river(region) +
		at(130, 208, stiltHouse(region)) +
		at(540, 206, house(region, 130)) +
		at(646, 214, tree()) +
		at(430, 214, bush()),
	family: (region) =>
		hills(region, 'across', sun(140, 76)) +
		at(520, 208, house(region, 180, true)) +
		at(652, 214, tree()) +
		at(200, 232, person({ wears: 'roof', head: 'bun', tall: 104 })) +
		at(290, 232, person({ wears: 'indigo', tall: 112 })) +
		at(246, 238, person({ wears: 'sun', tall: 62 })),
	health: (region) =>
		hills(region, 'left', sun(610, 72)) +
		at(400, 206, house(region, 240)) +
		disc(400, 92, 34, 'wall') +
		at(400, 94, heart()) +
		at(210, 212, tree()) +
		at(580, 212, potted()),
	nature: (region) =>
		hills(region, 'across', sun(190, 78, 40) + cloud(520, 84) + birds(380, 60)) +
		dykes() +
		river(region) +
		at(90, 212, palm()) +
		at(640, 212, tree()) +
		at(160, 230, rice()) +
		at(208, 236, rice()) +
		at(558, 232, seedling()),
	work: (region) =>
		coast(region, 450, sun(590, 76)) +
		at(560, 190, boat(region)) +
		at(170, 230, person({ wears: 'roof', head: 'hat', tall: 108 })) +
		at(262, 234, person({ wears: 'sun', head: 'helmet', tall: 110 })) +
		at(354, 234, person({ wears: 'wall', head: 'long', tall: 106 })) +
		at(76, 218, rice()) +
		at(104, 224, rice()),
	meeting: (region) =>
		hills(region, 'low', sun(360, 92, 48)) +
		at(170, 218, raisedHand('roof')) +
		at(270, 206, raisedHand('sun')) +
		at(366, 220, raisedHand('wall')) +
		at(462, 204, raisedHand('leaf')) +
		at(556, 218, raisedHand('sand')),
	papers: (region) =>
		hills(region, 'left', sun(130, 80)) +
		at(548, 206, office(region)) +
		at(300, 226, sheet(100, 140), { turn: 5 }) +
		at(218, 228, sheet(100, 140) + stamp(24, -26), { turn: -7 }),
	heritage: (region) =>
		hills(
			region,
			'low',
			line('M0 16H720', 'line') +
				[90, 270, 450, 630].map((x, index) => at(x, index % 2 ? 76 : 92, lantern(index % 2 ? 'sun' : 'roof', index % 2 ? 60 : 76))).join(''),
		) +
		at(180, 208, house(region, 124)) +
		at(360, 208, house(region, 124)) +
		at(540, 208, house(region, 124)) +
		weaving(region, 0, 206, 720),
} satisfies Record<string, Scene>;
