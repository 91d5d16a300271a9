/** What is known of the files of a video in sign language. */

/** A video that passed its check; its id is its name with its ending. */
export type VideoFile = { id: string; seconds: number; bytes: number /** pixels */; width: number; height: number };
/** The picture that stands in the player. */
export type Poster = { id: string /** pixels */; width: number; height: number };
