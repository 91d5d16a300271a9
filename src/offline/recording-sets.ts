/** The recordings of a course, of a lesson, of a script, of all situations: sets of their own, kept only by those who want to listen without a network. */
import { lessonPaths } from '../course/paths.ts';
import type { Course } from '../course/schema.ts';
import { inLocale } from '../language/paths.ts';
import { RIGHTS } from '../law/paths.ts';
import type { Script, Taught } from '../lesson/lessons.ts';
import { lessonPath, radioPath } from '../lesson/paths.ts';
import { recordingPath } from '../recording/paths.ts';
import { filesOfRecordings, type ShownRecording } from '../recording/shown.ts';
import { signedPath } from '../recording/signed/paths.ts';
import { filesOfVideos, type ShownVideo } from '../recording/signed/shown.ts';
import { SITUATIONS } from '../situation/paths.ts';
import { ICON, type OfflineSet } from './lists.ts';

/** Whose recordings are kept together. */
export type RecordingPlace = {
	/** names the set, before its language */
	name: string;
	/** whether a page belongs to it, by its address without the language */
	has: (path: string) => boolean;
	/** pages that no other set holds */
	pages?: readonly string[];
};

export const courseRecordings = (course: Course): RecordingPlace => ({
	name: `ban-thu-khoa-hoc-${course.id}`,
	has: (path) => lessonPaths(course).includes(path),
});
export const lessonRecordings = (taught: Pick<Taught, 'kind' | 'id'>): RecordingPlace => ({
	name: `ban-thu-${taught.kind === 'lesson' ? 'bai-hoc' : 'sinh-hoat'}-${taught.id}`,
	has: (path) => path === lessonPath(taught),
});
/** A script stands in no other set: its page comes with what is heard on it. */
export const scriptRecordings = ({ id }: Pick<Script, 'id'>): RecordingPlace => ({
	name: `ban-thu-phat-thanh-${id}`,
	has: (path) => path === radioPath(id),
	pages: [radioPath(id)],
});
/** Situations, rights and groups are kept as one set, and so are their recordings. */
export const helpRecordings: RecordingPlace = { name: 'ban-thu-tinh-huong', has: (path) => path.startsWith(SITUATIONS) || path.startsWith(RIGHTS) };

/** All of them. */
export const recordingPlaces = (courses: readonly Course[], taught: readonly Taught[], scripts: readonly Script[]): RecordingPlace[] => [
	...courses.map(courseRecordings),
	...taught.map(lessonRecordings),
	...scripts.map(scriptRecordings),
	helpRecordings,
];

export const recordingSet = ({ name }: RecordingPlace, language: string): string => `${name}-${language}`;
export const recordingsOf = ({ has }: RecordingPlace, recordings: readonly ShownRecording[]): ShownRecording[] => recordings.filter(({ path }) => has(path));

/** @returns the set; none where nothing is recorded there */
export function offlineRecordings(place: RecordingPlace, language: string, recordings: readonly ShownRecording[]): OfflineSet[] {
	const found = recordingsOf(place, recordings);
	if (found.length === 0) return [];
	const pages = (place.pages ?? []).map((path) => `${inLocale(path, language).slice(1)}index.html`);
	const frame = pages.length === 0 ? [] : [ICON];
	return [{ id: recordingSet(place, language), patterns: [...filesOfRecordings(found).map((file) => recordingPath(file).slice(1)), ...pages, ...frame] }];
}

export const videoSet = (language: string): string => `video-ky-hieu-${language}`;

/** All videos in sign language; none where there are none. The pages that they stand on are kept by another set. */
export const offlineVideos = (language: string, videos: readonly ShownVideo[]): OfflineSet[] =>
	videos.length === 0 ? [] : [{ id: videoSet(language), patterns: filesOfVideos(videos).map((file) => signedPath(file).slice(1)) }];
