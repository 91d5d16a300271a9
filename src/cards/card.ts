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
	/** the languages of the front, with its lines, and of the answer, with its reason, where they are not the page's, for want of a translation */
	lang?: { front?: string; answer?: string };
};

export type Deck = { id: string; kind: CardKind; title: string /** of the title, where it is not translated */; lang?: string; count: number };

/**
 * Marks the parts of a card that are not in the language of the page.
 * @param front the language of the front @param answer the language of the answer
 */
export function marked(front: string, answer: string, language: string): Pick<Card, 'lang'> {
	const lang = { ...(front === language ? {} : { front }), ...(answer === language ? {} : { answer }) };
	return Object.keys(lang).length > 0 ? { lang } : {};
}

/** The languages that cards can be in, by tag: what each calls itself, and how its lines run. */
export type CardLanguages = Readonly<Record<string, { label: string; dir: 'ltr' | 'rtl' }>>;

/** The attributes of a text in a language; none where it is in that of the page. */
export const textAttributes = (tag: string | undefined, languages: CardLanguages): Record<string, string> =>
	tag === undefined ? {} : { lang: tag, dir: languages[tag]?.dir ?? 'auto' };

/** What a card is called in the other languages, as it is shown; a language without a name goes by its tag. */
export const otherWords = ({ also = [] }: Pick<Card, 'also'>, languages: CardLanguages): { tag: string; text: string }[] =>
	also.map(([tag, word]) => ({ tag, text: `${languages[tag]?.label ?? tag}: ${word}` }));

/** What kind of card an id names. */
export const kindOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** What a card is about: a term and its meaning are about one thing, and are not both new on one day. */
export const subjectOf = (id: string): string => id.replace(/^meaning\//, 'term/');
