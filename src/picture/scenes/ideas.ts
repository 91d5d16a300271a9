/** Scenes of what is read and done: rights, the courts, the course, the plan, figures, checking. */
import { at, line } from '../draw.ts';
import { birds, coast, hills, sun } from '../parts/land.ts';
import { ballotBox, book, books, bubble, calendar, columns, map, sheet, stamp, tick, words } from '../parts/papers.ts';
import { person, raisedHand } from '../parts/people.ts';
import { bush, palm, potted, seedling, tree } from '../parts/plants.ts';
import { boat, magnifier, megaphone, phone, pin, scales } from '../parts/things.ts';
import type { Scene } from './scene.ts';

export const ideaScenes = {
	rights: (region) =>
		hills(region, 'low', sun(360, 110, 66) + birds(200, 60)) + at(360, 216, book()) + at(170, 218, raisedHand('roof')) + at(552, 216, scales()),
	justice: (region) =>
		hills(region, 'across', sun(150, 84)) + at(360, 214, scales()) + at(530, 222, books()) + at(190, 226, sheet(84, 112) + stamp(18, -22), { turn: -5 }),
	equality: (region) =>
		hills(region, 'across', sun(590, 78)) +
		at(360, 222, scales()) +
		at(166, 232, person({ wears: 'roof', head: 'long', tall: 106 })) +
		at(556, 232, person({ wears: 'sun', tall: 110 })),
	speech: (region) =>
		hills(region, 'across', sun(600, 70)) +
		at(210, 174, megaphone(), { turn: -8 }) +
		at(390, 84, bubble('wall', words())) +
		at(530, 148, bubble('sun', words(), 'right')),
	vote: (region) =>
		hills(region, 'across', sun(130, 76)) +
		at(350, 220, ballotBox()) +
		at(500, 222, raisedHand('roof')) +
		at(590, 232, raisedHand('sand')) +
		at(214, 224, potted()),
	course: (region) =>
		hills(region, 'across', sun(500, 86, 44)) + at(330, 218, book()) + at(520, 222, books()) + at(490, 170, seedling()) + at(150, 214, tree()),
	skills: (region) =>
		hills(region, 'across', sun(110, 80)) +
		at(200, 228, sheet(96, 132), { turn: -5 }) +
		at(390, 168, megaphone(), { turn: -10 }) +
		at(520, 224, phone(line('M-16-26H16M-16-10H16M-16 6H4'))) +
		at(618, 92, bubble('sun', words())),
	checking: (region) =>
		hills(region, 'left', sun(600, 76)) +
		at(250, 230, sheet(120, 168), { turn: -4 }) +
		at(400, 128, magnifier(line('M-28-12H28M-28 4H28M-28 20H4') + tick(20, 22))),
	dialogue: (region) =>
		hills(region, 'low', sun(120, 84)) +
		at(190, 234, person({ wears: 'roof', head: 'bun', tall: 108 })) +
		at(530, 234, person({ wears: 'indigo', tall: 112 })) +
		at(276, 86, bubble('wall', words())) +
		at(446, 94, bubble('sun', words(), 'right')),
	plan: (region) =>
		hills(region, 'across', sun(120, 76)) +
		at(300, 222, calendar()) +
		at(490, 230, sheet(92, 128), { turn: 5 }) +
		at(526, 206, tick(0, 0)) +
		at(606, 222, bush()),
	results: (region) => hills(region, 'across', sun(130, 82)) + at(330, 214, columns()) + at(520, 222, map()) + at(528, 182, pin()) + at(176, 216, palm()),
	map: (region) => coast(region, 450, sun(590, 72)) + at(330, 216, map()) + at(300, 178, pin()) + at(366, 200, pin('indigo')) + at(560, 196, boat(region)),
} satisfies Record<string, Scene>;
