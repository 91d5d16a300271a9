/** Recordings as pages get them: with the page that each stands on, and what is known of its file. */

import type { Localized } from '../source/fields.ts';
import type { Content, Entry, Shown } from '../source/kind.ts';
import { recordingsOf } from './recorded.ts';
import type { Recording } from './schema.ts';
import type { Captions, SoundFile } from './sound-file.ts';

export type ShownRecording = Omit<Recording, 'captions' | 'text'> &
	Omit<SoundFile, 'id'> & {
		/** the address of the page, without the language */
		path: string;
		/** the languages that the text on it is written in */
		written: readonly string[];
		/** what the language is called, where it is none of the site's */
		called?: Localized;
		/** paragraphs of the words, with the second at which each begins where captions say it; none where the page is the transcript */
		words?: { text: string; start?: number }[];
		/** a file of captions beside it */
		captions?: string;
	};

/** The kind of the languages that products are made in; it is declared further down. */
const MEDIA_LANGUAGE = 'media-language';

/** The languages besides those of the site that the content has a name for. */
export const mediaLanguages = ({ everything }: Content): ReadonlyMap<string, Localized> =>
	new Map(
		everything
			.filter(({ kind }) => kind.name === MEDIA_LANGUAGE)
			.map(({ data }) => data as { tag: string; name: Localized })
			.map(({ tag, name }) => [tag, name]),
	);

const pageOf = (entry: Entry<unknown>, content: Content): Shown | undefined => entry.kind.shownOn?.(entry, content)[0];

/** The languages that the text of an entry is written in. */
export function writtenIn(entry: Entry<unknown>, content: Content): readonly string[] {
	const { language, title = {} } = pageOf(entry, content) ?? {};
	return language === undefined ? Object.keys(title) : [language];
}

/** The names of all files that the recordings need: sound and captions. */
export const filesOfRecordings = (recordings: readonly ShownRecording[]): string[] =>
	recordings.flatMap(({ file, captions }) => [file, ...(captions === undefined ? [] : [captions])]);

/** Every recording of the content, in the order of the files that name them. */
export function recordingsIn(content: Content, sounds: readonly Entry<SoundFile>[], captions: readonly Entry<Captions>[]): ShownRecording[] {
	const files = new Map(sounds.map(({ data: { id, ...facts } }) => [id, facts]));
	const cues = new Map(captions.map(({ data }) => [data.id, data.cues]));
	const languages = mediaLanguages(content);
	return content.everything.flatMap((entry) => {
		const page = pageOf(entry, content);
		return recordingsOf(entry).flatMap(({ text, captions: spoken, ...recording }): ShownRecording[] => {
			const facts = files.get(recording.file);
			if (!facts || !page) return [];
			const called = languages.get(recording.language);
			const words =
				recording.transcript === 'text'
					? (text ?? '').split(/\n\s*\n/).map((paragraph) => ({ text: paragraph.replace(/\s+/g, ' ').trim() }))
					: recording.transcript === 'captions'
						? (cues.get(spoken ?? '') ?? []).map(({ text: said, start }) => ({ text: said, start }))
						: undefined;
			return [
				{
					...recording,
					...facts,
					path: page.path,
					written: writtenIn(entry, content),
					...(called ? { called } : {}),
					...(words ? { words } : {}),
					...(spoken === undefined ? {} : { captions: spoken }),
				},
			];
		});
	});
}
