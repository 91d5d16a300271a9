/** What the page is called that a text in easy language is about. */
import { inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import type { Title } from '../source/kind.ts';

export const titleOf = (title: Title, language: string, say: Say): string => ('vi' in title ? inLanguage(title, language) : say(title.string, title.values));
