/** A flashcard and its deck, as the page fetches them. Runs in the browser. */

/** Kinds of cards: a term and its meaning, the same the other way round, an article of a convention, a question of a course. */
export const cardKinds = ['term', 'meaning', 'article', 'item'] as const;
export type CardKind = (typeof cardKinds)[number];

export type Card = {
	/** `term/<id>`, `meaning/<id>`, `article/<convention>/<number>`, `item/<id>`: never changed, since what learners have done goes by it */
	id: string;
	deck: string;
	front: string;
	/** what stands below the front, each on a line: options, a text with gaps */
	lines?: string[];
	/** the answer, each part on a line */
	answer: string[];
	/** why it is the answer */
	why?: string;
	/** the term in the other languages, each with the language's tag */
	also?: [tag: string, word: string][];
	/** where the card's content stands with its sources, on this site */
	address: string;
	/** said where nobody has compared it with its source */
	unverified?: true;
	/** the language of the card where it is not the page's, for want of a translation */
	lang?: string;
};

export type Deck = { id: string; kind: CardKind; title: string; count: number };

/**
 * What a card is called in the other languages, as it is shown.
 * @param names of the languages by tag, each in its own words; one without a name goes by its tag
 */
export const otherWords = ({ also = [] }: Pick<Card, 'also'>, names: Readonly<Record<string, string>>): { tag: string; text: string }[] =>
	also.map(([tag, word]) => ({ tag, text: `${names[tag] ?? tag}: ${word}` }));

/** What kind of card an id names. */
export const kindOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** What a card is about: a term and its meaning are about one thing, and are not both new on one day. */
export const subjectOf = (id: string): string => id.replace(/^meaning\//, 'term/');
