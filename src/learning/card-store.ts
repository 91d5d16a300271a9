/**
 * Keeps what the learner does with flashcards on this device, as `kept-record.ts` says.
 * Key: `quyen-con-nguoi.cards`, one record for all decks and languages.
 */
import { type CardRecord, emptyCards, mergedCards, restoreCards } from './card-record.ts';
import { type DeviceStorage, PREFIX } from './device-storage.ts';
import { KeptRecord, type StorageEvents } from './kept-record.ts';

export const CARDS_KEY = `${PREFIX}cards`;

export class CardStore extends KeptRecord<CardRecord> {
	constructor(events?: StorageEvents, storage?: DeviceStorage) {
		super({ key: CARDS_KEY, empty: emptyCards, merged: mergedCards, restore: restoreCards }, events, storage);
	}
}

let store: CardStore | undefined;

/** The one store of flashcards in this page. */
export function cardStore(): CardStore {
	store ??= new CardStore();
	return store;
}
