/** Where videos in sign language stand in the content, and under which address they are published; one address for all languages. */
import { RECORDINGS } from '../paths.ts';

/** inside the content folder; captions and posters lie there, too */
export const SIGNED_FOLDER = 'media/video/';
/** Below the recordings: what holds of these for the worker of the site holds here. */
export const SIGNED = `${RECORDINGS}video/`;

export const signedPath = (file: string): string => `${SIGNED}${file}`;
