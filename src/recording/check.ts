/** What must hold of recordings where texts name them: the files are there, the words can be read, and somebody allowed it. */
import { languageTags } from '../language/kinds.ts';
import type { Content, Entry } from '../source/kind.ts';
import { problem as shared } from '../source/messages.ts';
import { type Place, type Problem, topOf } from '../source/problem.ts';
import { strings } from '../source/walk.ts';
import { byName } from './file-entry.ts';
import { lateCues } from './late-cues.ts';
import { names, problem } from './messages.ts';
import { recordingsOf } from './recorded.ts';
import type { Recording } from './schema.ts';
import { mediaLanguages, writtenIn } from './shown.ts';
import type { Captions, SoundFile } from './sound-file.ts';

/** Dots alone, or between brackets, and the words of the example in the guide: nobody has written here yet. */
const STARTER = /^[[({<*_\s]*(?:\.\.|…|TODO|XXX|viết ở đây|write here)[\])}>*_\s.…]*$/iu;

/** The kinds that have the field: while one of their files cannot be read, nobody knows what it names. */
const RECORDED = ['page', 'lesson', 'lesson-text', 'guide', 'guide-text', 'radio', 'situation', 'right'].map((kind) => ({ kind }));

export function checkRecordings(sounds: readonly Entry<SoundFile>[], captions: readonly Entry<Captions>[], content: Content): Problem[] {
	const files = { sounds: byName(sounds), captions: byName(captions) };
	const first = new Map<string, Place>();
	const named = content.everything.flatMap((entry) =>
		recordingsOf(entry).flatMap((recording, index) => {
			const at = entry.place(['audio', index, 'file']);
			const before = first.get(recording.file);
			first.set(recording.file, before ?? at);
			const twice = before ? [problem('audio-twice', at, { file: recording.file, other: `${before.file}:${before.line}` })] : [];
			return [...twice, ...checkOne(entry, index, recording, files, content)];
		}),
	);
	const used = new Set(content.everything.flatMap((entry) => recordingsOf(entry).flatMap(({ file, captions: spoken }) => [file, spoken])));
	const unused = [...sounds, ...captions].filter(({ data }) => !used.has(data.id));
	return [...named, ...unused.map(({ file, data }) => problem('audio-unused', topOf(file), {}, [...RECORDED, { named: data.id }]))];
}

type Files = { sounds: ReadonlyMap<string, Entry<SoundFile>>; captions: ReadonlyMap<string, Entry<Captions>> };

function checkOne(entry: Entry<unknown>, index: number, recording: Recording, { sounds, captions }: Files, content: Content): Problem[] {
	const { file, language, date, licence, permission, transcript, text, captions: spoken } = recording;
	const at = (field: keyof Recording, key?: 'key') => entry.place(['audio', index, field], key);
	const missing = (field: keyof Recording) => (recording[field] === undefined ? [shared('missing-field', entry.place(['audio', index]), { field })] : []);
	const absent = (field: 'file' | 'captions', name: string, kind: string) => problem('audio-missing', at(field), { file: name }, [{ kind, id: name }]);
	const { today } = content;
	const sound = sounds.get(file);
	const cues = spoken === undefined ? undefined : captions.get(spoken);
	return [
		...(sound ? [] : [absent('file', file, names.recording.name)]),
		...(spoken === undefined || cues ? [] : [absent('captions', spoken, names.captions.name)]),
		...(languageTags(content).has(language) || mediaLanguages(content).has(language)
			? []
			: [problem('audio-language', at('language'), { language }, [{ kind: 'language', id: language }, { kind: 'media-language' }])]),
		...(date > today ? [problem('audio-future', at('date'), { date, today })] : []),
		...(licence === 'all-rights-reserved' && permission === undefined ? [problem('audio-permission', at('licence'))] : []),
		...(transcript === 'page' && !writtenIn(entry, content).includes(language) ? [problem('audio-page-language', at('transcript'), { language })] : []),
		...(transcript === 'text' ? missing('text') : text === undefined ? [] : [shared('unknown-field', at('text', 'key'), { field: 'text' })]),
		...(transcript === 'captions' ? missing('captions') : []),
		...[...strings(recording)]
			.filter(({ text: words }) => STARTER.test(words))
			.map(({ path }) => problem('audio-starter', entry.place(['audio', index, ...path]), { field: `${path[0]}` })),
		...(cues && sound ? lateCues(cues, sound.data) : []),
	];
}
