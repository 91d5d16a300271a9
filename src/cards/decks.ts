/** Makes flashcards of the content: terms, articles of conventions, questions of courses. */
import { writtenModules } from '../course/outline.ts';
import type { Course } from '../course/schema.ts';
import { inLanguage } from '../language/format.ts';
import { inLocale, ORIGINAL } from '../language/paths.ts';
import type { Say } from '../language/strings.ts';
import { articlePath } from '../law/paths.ts';
import type { Convention } from '../law/schema.ts';
import { fold } from '../quiz/markup.ts';
import type { Quiz } from '../quiz/schema.ts';
import { GLOSSARY } from '../reference/paths.ts';
import type { Term } from '../reference/schema.ts';
import type { Localized } from '../source/fields.ts';
import { type Card, type CardKind, type Deck, marked } from './card.ts';
import { examItems, questionCards } from './questions.ts';

export type CardContent = {
	glossary: readonly Term[];
	conventions: readonly Convention[];
	courses: readonly Course[];
	quizzes: readonly Quiz[];
};
export type Decks = { decks: Deck[]; cards: Card[] };

/**
 * @param content all of it: what an exam draws from is left out here
 * @param language Vietnamese stands in for what is not translated, and the card says so
 * @param sayIn the words of the interface in a language
 * @returns every deck that holds a card, in the order in which learners choose among them, and the cards deck by deck
 */
export function decksOf({ glossary, conventions, courses, quizzes }: CardContent, language: string, sayIn: (language: string) => Say): Decks {
	const say = sayIn(language);
	const deck = (id: string, kind: CardKind, title: string, cards: Omit<Card, 'deck'>[], titled = language) => ({
		deck: { id, kind, title, ...(titled === language ? {} : { lang: titled }), count: cards.length },
		cards: cards.map((card) => ({ ...card, deck: id })),
	});
	const terms = glossary.map((term) => termCards(term, language));
	const all = [
		deck(
			'term',
			'term',
			say('flashcards.deck.term'),
			terms.map(([card]) => card),
		),
		deck(
			'meaning',
			'meaning',
			say('flashcards.deck.meaning'),
			terms.flatMap(([, card]) => card ?? []),
		),
		...conventions.map((convention) => {
			const [acronym = convention.id] = convention.acronyms;
			const title = `${inLanguage(convention.short, language)} (${acronym})`;
			return deck(`article/${convention.id}`, 'article', title, articleCards(convention, language, sayIn), shownIn(convention.short, language));
		}),
		...courses.flatMap((course) => {
			const left = examItems(courses, quizzes);
			return writtenModules(course).map((module) =>
				deck(
					`item/${course.id}/${module.id}`,
					'item',
					inLanguage(module.title, language),
					questionCards(module, quizzes, language, sayIn, left),
					shownIn(module.title, language),
				),
			);
		}),
	].filter(({ cards }) => cards.length > 0);
	return { decks: all.map((each) => each.deck), cards: all.flatMap((each) => each.cards) };
}

/** In which language a text is shown. */
const shownIn = (text: Localized, language: string): string => (text[language] === undefined ? ORIGINAL : language);

/** @returns the term and, where the meaning does not hold the term itself, the meaning */
function termCards({ id, term, abbreviation, definition, verified }: Term, language: string): [Omit<Card, 'deck'>, Omit<Card, 'deck'>?] {
	const name = `${inLanguage(term, language)}${abbreviation ? ` (${abbreviation})` : ''}`;
	const meaning = inLanguage(definition, language);
	const [named, told] = [shownIn(term, language), shownIn(definition, language)];
	const others = Object.entries(term).flatMap(([tag, word]): [string, string][] => (tag !== named && word ? [[tag, word]] : []));
	const common = {
		address: inLocale(`${GLOSSARY}#${id}`, language),
		...(others.length > 0 ? { also: others } : {}),
		...(verified ? {} : { unverified: true as const }),
	};
	const tells = [inLanguage(term, language), abbreviation].some((word) => word && meaning.toLowerCase().includes(word.toLowerCase()));
	const card = { id: `term/${id}`, front: name, answer: [meaning], ...common, ...marked(named, told, language) };
	return tells ? [card] : [card, { id: `meaning/${id}`, front: meaning, answer: [name], ...common, ...marked(told, named, language) }];
}

function articleCards({ id, acronyms, short, articles }: Convention, language: string, sayIn: (language: string) => Say): Omit<Card, 'deck'>[] {
	// A front is in one language: that of the convention's name.
	const named = shownIn(short, language);
	return articles.map(({ article, text, verified }) => ({
		id: `article/${id}/${article}`,
		front: sayIn(named)('flashcards.article', { number: article, convention: inLanguage(short, language), acronym: acronyms[0] ?? id }),
		answer: [fold(inLanguage(text, language))],
		address: inLocale(articlePath(id, `${article}`), language),
		...(verified ? {} : { unverified: true as const }),
		...marked(named, shownIn(text, language), language),
	}));
}
