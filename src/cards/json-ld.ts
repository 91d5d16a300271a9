/** Flashcards in the words of schema.org. */
import type { LearningResourceLeaf } from 'schema-dts';
import type { Say } from '../language/strings.ts';

export const flashcardsNode = (say: Say): LearningResourceLeaf => ({ '@type': 'LearningResource', learningResourceType: say('flashcards.title') });
