/** Where the browser keeps nothing, tabs do not hear of each other: one has the course, and all others say so and keep quiet. */
import { type DeviceStorage, PREFIX } from '../../learning/device-storage.ts';
import { soleTab } from '../../learning/tab-lock.ts';
import type { Tracker } from '../../lms/tracker.ts';
import type { CourseData } from '../course-data.ts';

/** @returns whether another tab has the course, and this one could not learn of what is done there */
export async function isElsewhere({ id, language }: Pick<CourseData, 'id' | 'language'>, device: DeviceStorage): Promise<boolean> {
	return !device.keeps && (await soleTab(`${PREFIX}package/${id}/${language}`)) === undefined;
}

/** Says nothing to the LMS: the tab that has the course does. */
export const quietTracker: Tracker = {
	open: async () => ({ state: '', location: '', learner: '', stateLimit: 0, look: 'tab' }),
	keep: async () => undefined,
	answered: () => {},
	close: () => {},
	leave: async () => ({}),
};
