/** What must hold of videos where texts name them: the files are there, it is a sign language, somebody compared it and allowed it. */
import { iso6393 } from 'iso-639-3';
import { languageTags } from '../../language/kinds.ts';
import type { Content, Entry } from '../../source/kind.ts';
import { type Path, type Place, type Problem, topOf } from '../../source/problem.ts';
import { byName } from '../file-entry.ts';
import { lateCues } from '../late-cues.ts';
import type { Captions } from '../sound-file.ts';
import { names, problem } from './messages.ts';
import type { SignedVideo } from './schema.ts';
import { videosOf } from './shown.ts';
import type { Poster, VideoFile } from './video-file.ts';

/** The sign languages of ISO 639-3, and `sgn` for those that it has no code for: `sgn-vn`. */
const codes = new Set(iso6393.flatMap((language) => (/\bsign(?:es)?\b/i.test(language.name) ? [language.iso6393] : [])));
const isSignLanguage = (tag: string): boolean => codes.has(tag.split('-')[0] ?? '') || /^sgn(-|$)/.test(tag);

/** The kinds that have the field: while one of their files cannot be read, nobody knows what it names. */
const SIGNED = ['easy'].map((kind) => ({ kind }));

export type Files = { videos: readonly Entry<VideoFile>[]; captions: readonly Entry<Captions>[]; posters: readonly Entry<Poster>[] };

export function checkVideos({ videos, captions, posters }: Files, content: Content): Problem[] {
	const files = { videos: byName(videos), captions: byName(captions), posters: byName(posters) };
	const first = new Map<string, Place>();
	const named = content.everything.flatMap((entry) =>
		videosOf(entry).flatMap((video, index) => {
			const at = entry.place(['signed', index, 'file']);
			const before = first.get(video.file);
			first.set(video.file, before ?? at);
			const twice = before ? [problem('video-twice', at, { file: video.file, other: `${before.file}:${before.line}` })] : [];
			return [...twice, ...checkOne(entry, index, video, files, content)];
		}),
	);
	const used = new Set(
		content.everything.flatMap((entry) => videosOf(entry).flatMap((one) => [one.file, one.poster, ...one.captions.map(({ file }) => file)])),
	);
	const unused = [...videos, ...captions, ...posters].filter(({ data }) => !used.has(data.id));
	return [...named, ...unused.map(({ file, data }) => problem('video-unused', topOf(file), {}, [...SIGNED, { named: data.id }]))];
}

type Known = { [K in keyof Files]: ReadonlyMap<string, Files[K][number]> };

function checkOne(entry: Entry<unknown>, index: number, video: SignedVideo, { videos, captions, posters }: Known, content: Content): Problem[] {
	const at = (...path: Path) => entry.place(['signed', index, ...path]);
	const absent = (path: Path, name: string, kind: string) => problem('video-missing', at(...path), { file: name }, [{ kind, id: name }]);
	const { today } = content;
	const future = (path: Path, date: string) => (date > today ? [problem('video-future', at(...path), { date, today })] : []);
	const found = videos.get(video.file);
	return [
		...(found ? [] : [absent(['file'], video.file, names.video.name)]),
		...(posters.has(video.poster) ? [] : [absent(['poster'], video.poster, names.poster.name)]),
		...(isSignLanguage(video.language) ? [] : [problem('video-language', at('language'), { language: video.language })]),
		...future(['date'], video.date),
		...future(['checked', 'on'], video.checked.on),
		...(video.checked.on < video.date ? [problem('video-checked-early', at('checked', 'on'), { date: video.checked.on, recorded: video.date })] : []),
		...(video.licence === 'all-rights-reserved' && video.permission === undefined ? [problem('video-permission', at('licence'))] : []),
		...video.captions.flatMap(({ file, language }, number) => {
			const cues = captions.get(file);
			return [
				...(cues ? [] : [absent(['captions', number, 'file'], file, names.captions.name)]),
				...(languageTags(content).has(language)
					? []
					: [problem('video-captions-language', at('captions', number, 'language'), { language }, [{ kind: 'language', id: language }])]),
				...(cues && found ? lateCues(cues, found.data) : []),
			];
		}),
	];
}
