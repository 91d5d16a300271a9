/**
 * What of the H5P core (H5P core API 1.28) the content types here use, and the contract that they keep:
 * https://h5p.org/documentation/developers/contracts
 */

type LanguageMap = Record<string, string>;

/** An xAPI statement as far as content types write it (xAPI 1.0.3, part two). */
export type Statement = {
	/** a UUID; whoever hands a statement on gives it one where it has none */
	id?: string;
	/** ISO 8601 */
	timestamp?: string;
	verb?: { id: string };
	object: { id?: string; definition: Definition };
	context?: { contextActivities?: Record<string, { id: string; objectType: string }[]>; extensions?: Record<string, unknown> };
	result?: {
		response?: string;
		score?: { min: number; max: number; raw: number; scaled?: number };
		completion?: boolean;
		success?: boolean;
		duration?: string;
	};
};
export type Definition = {
	type?: string;
	interactionType?: string;
	name?: LanguageMap;
	description?: LanguageMap;
	choices?: { id: string; description: LanguageMap }[];
	correctResponsesPattern?: string[];
	extensions?: Record<string, unknown>;
};

interface XapiEvent {
	data: { statement: Statement };
	setScoredResult(score: number, max: number, instance: Instance, completion: boolean, success?: boolean): void;
	getVerb(): string;
}

/** What a content type inherits from the core's EventDispatcher and ContentType. */
interface Dispatcher {
	on(event: string, listener: (event: XapiEvent) => void): void;
	trigger(event: string | XapiEvent, data?: unknown): void;
	triggerXAPI(verb: string, extra?: object): void;
	createXAPIEventTemplate(verb: string, extra?: object): XapiEvent;
	setActivityStarted(): void;
	isRoot(): boolean;
	/** milliseconds since 1970; the core counts the duration of a result from it */
	activityStartTime?: number | undefined;
	contentId: string;
	subContentId?: string;
	parent?: Instance;
	libraryInfo: { versionedNameNoSpaces: string };
}

/** The question type contract. */
export interface Instance extends Dispatcher {
	/** @param container a jQuery object with one element, as the core hands it over */
	attach(container: { get(index: number): HTMLElement | undefined }): void;
	getAnswerGiven(): boolean;
	getScore(): number;
	getMaxScore(): number;
	getTitle(): string;
	showSolutions(): void;
	resetTask(): void;
	getXAPIData(): { statement: Statement; children?: { statement: Statement }[] };
	getCurrentState(): unknown;
	/** of a question: whether its answer was checked, or its solution is shown */
	isChecked?(): boolean;
	/** the questions of a set, as they are asked */
	getQuestions?(): Instance[];
	/** the UUID of the attempt at a set; another one once it is begun anew */
	getAttempt?(): string;
	/** Ends the attempt of a set at once. True where it ended now and said so itself. */
	finish?(): boolean;
}

export type Extras = { previousState?: unknown; metadata?: { title?: string }; parent?: Instance };

export type Runnable = { library: string; params: { behaviour?: { enableCheckButton?: boolean } }; subContentId?: string; metadata?: object };

export type Core = {
	EventDispatcher: (this: Instance) => void;
	jQuery: (element: HTMLElement) => { get(index: number): HTMLElement | undefined };
	newRunnable(library: Runnable, contentId: string, container?: undefined, skipResize?: boolean, extras?: Extras): Instance | undefined;
};

declare global {
	interface Window {
		H5P: Core & Record<string, unknown>;
	}
}
