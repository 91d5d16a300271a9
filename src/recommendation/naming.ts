/** What pages name States and treaty bodies with. */
import { strings } from '../language/say.ts';
import { conventions } from '../law/data.ts';
import { stateNames } from './data.ts';
import type { Naming } from './place.ts';

export const namingIn = (language: string): Naming => ({ language, say: strings(language), conventions, states: stateNames });
