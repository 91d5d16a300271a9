/** The addresses of lessons, discussion guides and radio scripts, without the language; and which page of `content/docs/` is one. */

import { ORIGINAL } from '../language/paths.ts';

/** The folders of `content/docs/` whose pages, all but `index`, are of a kind of their own. */
export const folders = { 'truong-hoc': 'lesson', 'sinh-hoat': 'guide', 'phat-thanh': 'radio' } as const;
/** A folder of `content/docs/` that holds lessons, discussion guides or radio scripts. */
export type LessonFolder = keyof typeof folders;

export const CURRICULUM = '/truong-hoc/chuong-trinh/';
/** Where lessons are found by grade, subject, convention, time and need of a projector. */
export const LESSONS = '/truong-hoc/bai-hoc/';
/** Answer cards to print, read by the camera in a show of hands. */
export const ANSWER_CARDS = '/truong-hoc/the-tra-loi/';
/** The teacher's own sets of lessons, and the ready-made ones. */
export const SETS = '/truong-hoc/bo-bai/';
export const GUIDES = '/sinh-hoat/';
export const RADIO = '/phat-thanh/';

const folderOf = { lesson: 'truong-hoc', guide: 'sinh-hoat' } as const;
type Taught = { kind: keyof typeof folderOf; id: string };
export const lessonPath = ({ kind, id }: Taught) => `/${folderOf[kind]}/${id}/`;
export const slidesPath = (lesson: Taught) => `${lessonPath(lesson)}trinh-chieu/`;
export const handsPath = (lesson: Taught) => `${lessonPath(lesson)}gio-tay/`;
export const parentsPath = (id: string) => `${lessonPath({ kind: 'lesson', id })}phu-huynh/`;
/** What is printed for a class without a projector. */
export const classPrintPath = (id: string) => `${lessonPath({ kind: 'lesson', id })}in-cho-lop/`;
export const radioPath = (id: string) => `${RADIO}${id}/`;
/** A shorter version of a script. @param slot its minutes */
export const radioVersionPath = (id: string, slot: number) => `${radioPath(id)}${slot}/`;
/** The name of a script's file, without ending. @param slot minutes of a shorter version */
export const radioFile = (id: string, slot?: number) => (slot === undefined ? id : `${id}-${slot}`);
/** The script as plain text. @param slot minutes of a shorter version */
export const radioTextPath = (id: string, slot?: number) => `${radioPath(id)}${radioFile(id, slot)}.txt`;

export type PageKey = { language: string; folder: LessonFolder; id: string };

/**
 * @param key a page's path under `content/docs/` without ending: `en/truong-hoc/tieng-noi-cua-em`
 * @returns which lesson, guide or script it is, or none where it is an ordinary page
 */
export function pageKey(key: string): PageKey | undefined {
	const [, language = ORIGINAL, folder = '', id = ''] = /^(?:([a-z]{2,3}(?:-[a-z0-9]+)*)\/)?(truong-hoc|sinh-hoat|phat-thanh)\/([^/]+)$/.exec(key) ?? [];
	return id === '' || id === 'index' ? undefined : { language, folder: folder as LessonFolder, id };
}
