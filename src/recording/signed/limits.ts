/** How long, heavy and small a video in sign language may be. The editors' guide names these figures. */

/** Minutes. A page in easy language is signed in less; a longer video is divided. */
export const LONGEST_VIDEO_MINUTES = 10;

/** Kilobits for a second: hands and face before a plain wall are clear at this in 480 lines. */
export const MOST_VIDEO_KBITS = 800;

/** Pixels of the shorter side: in less, fingers cannot be told apart. */
export const SMALLEST_SIDE = 240;

/** Bytes: a larger file is not even looked into. Twice what the longest may have, so that the reason can be said of most. */
export const LARGEST_VIDEO = 128 * 1024 * 1024;
/** Bytes of a poster, which everybody loads who opens the page. */
export const LARGEST_POSTER = 300_000;

/** Bytes that a file may have beyond its pictures; and encoders meet a rate on the average only. */
const BESIDE = 64 * 1024;
const TOLERANCE = 1.1;

/** @param seconds of video @returns the bytes that a file of them may have */
export const mostVideoBytes = (seconds: number): number => Math.round(seconds * ((MOST_VIDEO_KBITS * 1000) / 8) * TOLERANCE) + BESIDE;
