/** The list of what there is: every domain with its kinds of content. A kind is added in its own folder; a domain, here. */
import { badgeRoom } from '../badge/kinds.ts';
import { courseRoom } from '../course/kinds.ts';
import { easyRoom } from '../easy/room.ts';
import { exchangeRoom } from '../exchange/kinds.ts';
import { exerciseRoom } from '../exercise/room.ts';
import { h5pRoom } from '../h5p/kinds.ts';
import { homeRoom } from '../home/kinds.ts';
import { kitRoom } from '../kit/kinds.ts';
import { languageRoom } from '../language/room.ts';
import { lawRoom } from '../law/kinds.ts';
import { lessonRoom } from '../lesson/kinds.ts';
import { pictureRoom } from '../picture/kinds.ts';
import { planRoom } from '../plan/kinds.ts';
import { printRoom } from '../print/kinds.ts';
import { proseRoom } from '../prose/kinds.ts';
import { quizRoom } from '../quiz/kinds.ts';
import { readabilityRoom } from '../readability/room.ts';
import { recommendationRoom } from '../recommendation/kinds.ts';
import { recordingRoom } from '../recording/kinds.ts';
import { referenceRoom } from '../reference/room.ts';
import { resultsRoom } from '../results/kinds.ts';
import { situationRoom } from '../situation/kinds.ts';
import type { Room } from '../source/kind.ts';

/** A file is of the first kind whose pattern fits: prose pages of any kind come last. */
export const rooms: readonly Room[] = [
	languageRoom,
	pictureRoom,
	referenceRoom,
	recordingRoom,
	lawRoom,
	situationRoom,
	kitRoom,
	resultsRoom,
	quizRoom,
	h5pRoom,
	exchangeRoom,
	exerciseRoom,
	badgeRoom,
	courseRoom,
	lessonRoom,
	planRoom,
	easyRoom,
	recommendationRoom,
	homeRoom,
	readabilityRoom,
	printRoom,
	proseRoom,
];
