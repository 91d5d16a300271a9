/** The exercises in the texts of lessons: they work as on the site, and what is written into them stays on the device. */
import { keepTextsIn } from '../../exercise/elements/text-keeper.ts';
import { learnerKey } from '../../learning/course-state-store.ts';
import { device, PREFIX } from '../../learning/device-storage.ts';
import { DeviceTexts } from '../../learning/device-texts.ts';
import type { Context } from './context.ts';
import '../../exercise/elements/exercise-marks.ts';
import '../../exercise/elements/exercise-sort.ts';
import '../../exercise/elements/exercise-texts.ts';

/** Gives the exercises of the page their place, once it is known who learns. Where an LMS only shows the course, nothing is kept. */
export function keepExercises({ data, session, look }: Pick<Context, 'data' | 'session' | 'look'>): void {
	if (look) return;
	keepTextsIn(new DeviceTexts(`${PREFIX}package.exercises/${learnerKey(data.shape, session.learner)}`, device, window));
}
