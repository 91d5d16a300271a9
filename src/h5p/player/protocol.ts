/** What the page and the frame that plays a quiz say to each other by `postMessage`. */

/** `exposed`: content types of others are not kept apart from the site here, so they do not play. */
export type Failure = 'missing' | 'broken' | 'blocked' | 'exposed';

/** How an attempt is to be played. */
export type Attempt = {
	/** the `subContentId`s of the questions: exactly these are played, in this order; all of them where nothing is said */
	choose?: string[];
	/** nothing is told of right and wrong until the whole is handed in; afterwards the answers can be looked at, not changed */
	exam?: true;
	/** points needed, in percent, where it is not what the content says: an LMS may set its own */
	pass?: number;
};

/** From the page to the frame. */
export type ToFrame =
	| ({ quiz: 'start'; state: unknown; theme: string } & Attempt)
	| { quiz: 'theme'; theme: string }
	/**
	 * Hands in at once, as when time is up. A set that was finished before tells its result once more. A request that the frame may
	 * not have heard is sent again under its number, and answered once.
	 */
	| { quiz: 'finish'; request: number };

export type QuestionResult = {
	/** the question's `subContentId` */
	id: string;
	score: number;
	max: number;
	answered: boolean;
	title: string;
};
/** Points of a set that was finished, and of each of its questions. */
export type QuizResult = {
	score: number;
	max: number;
	finished: true;
	/** a UUID: the same one however often the result is told, another one for an attempt that was begun anew */
	attempt?: string;
	items: QuestionResult[];
};

/**
 * Carried by every message of a frame, so that what is heard twice counts once. A paper of an exam that was kept before messages were
 * numbered has a frame that leaves both out.
 */
export type Numbered = {
	/** which loading of the frame's document speaks: a UUID */
	load?: string;
	/** counts the messages of one loading, from 1 */
	number?: number;
};

/** From the frame to the page. */
export type FromFrame =
	| { quiz: 'ready' }
	| { quiz: 'playing' }
	/** something of what plays can be seen */
	| { quiz: 'shown' }
	/** CSS pixels */
	| { quiz: 'height'; height: number }
	/** the focus went to a part that is to be read, such as the next question; `top`: where it begins, in CSS pixels from the top of the frame */
	| { quiz: 'moved'; top: number }
	| { quiz: 'state'; state: unknown }
	/** an xAPI statement with its id and time, without an actor: only whoever sends it on knows who that is */
	| { quiz: 'statement'; statement: object }
	/** told once when a set is finished by an act of the learner, not when a finished one is opened; `request`: in answer to which `finish` */
	| ({ quiz: 'result'; request?: number } & QuizResult)
	| { quiz: 'failed'; why: Failure; names: string }
	/** a file could not be loaded without which the content goes on: one that it asks for while it plays, or one from elsewhere */
	| { quiz: 'lacking'; names: string };

/** True for a message of this protocol; a page may hear others. */
export function isMessage<T extends { quiz: string }>(data: unknown): data is T {
	return typeof data === 'object' && data !== null && typeof (data as { quiz?: unknown }).quiz === 'string';
}

/** What the frame's page holds: the content and the descriptions of its libraries, so that nothing has to be fetched for them. */
export type FrameData = {
	/** the content's id, as xAPI's local content id */
	id: string;
	/** the address of the quiz's page: the xAPI id of the activity, made absolute by the frame */
	activity: string;
	title: string;
	language: string;
	/** where the player's files lie, as an address from the root */
	player: string;
	/** where scripts, styles and media of this content lie */
	base: string;
	/** content types of others play it: they count on the core's own style sheet, and are played in a sandbox alone */
	foreign: boolean;
	/** JSON files by their path under `base`: `h5p.json`, `content/content.json`, `<library>/library.json` */
	files: Record<string, unknown>;
};
