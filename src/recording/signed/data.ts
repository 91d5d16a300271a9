/** Videos in sign language, as pages get them. */
import given from 'content:signed';
import type { ShownVideo } from './shown.ts';

export const videos = given as ShownVideo[];

/** The videos of a page. @param path its address without the language */
export const videosAt = (path: string): ShownVideo[] => videos.filter((video) => video.path === path);
