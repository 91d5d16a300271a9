/** Where recordings stand in the content, and under which address they are published; one address for all languages. */

/** inside the content folder */
export const FOLDER = 'media/audio/';
export const RECORDINGS = '/ban-thu/';

export const recordingPath = (file: string): string => `${RECORDINGS}${file}`;
export const isRecording = (path: string): boolean => path.startsWith(RECORDINGS);
