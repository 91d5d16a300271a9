/** How long and how heavy a recording may be. The editors' guide names these figures. */

/** Minutes. A longer one is divided: nobody finds a place again in an hour of sound on a telephone. */
export const LONGEST_MINUTES = 30;

/** Kilobits for a second of sound: speech at 64 loses nothing that a listener hears, and half of it is enough in Opus. */
export const MOST_KBITS = 64;

/** Bytes that a file may have beyond its sound: headers, tags, a picture that a recorder puts in. */
const BESIDE_SOUND = 32 * 1024;

/** Encoders meet a rate on the average only. */
const TOLERANCE = 1.1;

/** @param seconds of sound @returns the bytes that a file of them may have */
export const mostBytes = (seconds: number): number => Math.round(seconds * ((MOST_KBITS * 1000) / 8) * TOLERANCE) + BESIDE_SOUND;

/** Bytes: a larger file is not even looked into. Far above what may be published, so that the reason can be said of most. */
export const LARGEST = 64 * 1024 * 1024;

/** Bytes of captions: an hour of speech has a tenth of it. */
export const LARGEST_CAPTIONS = 512 * 1024;

/** Seconds below which a file holds no speech. */
export const SHORTEST_SECONDS = 0.5;

/** Bytes of recordings that a course's packages for an LMS carry; where a course has more, they lead to the site. */
export const IN_PACKAGES = 20 * 1024 * 1024;
