/** The quiz player, as pages get it: where its files lie and what plays, without the files. */
import player from 'content:player';
import type { PlayerFacts } from './player/files.ts';

export const playerFacts = player as PlayerFacts;
