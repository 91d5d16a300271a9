/** What is known of a file beside the texts. */
import type { Cue } from './captions.ts';

/** A sound file that passed its check; its id is its name with its ending. */
export type SoundFile = { id: string; seconds: number; bytes: number };
export type Captions = { id: string; cues: Cue[] };

/** What was read in a sound file. */
export type Sound = {
	/** as the library names it */
	container: string;
	/** of the sound */
	codec: string;
	/** NaN where the file does not say */
	seconds: number;
	video: boolean;
	/** of the pictures, where there are any; as the library names it */
	pictures?: { codec: string; width: number; height: number };
};
