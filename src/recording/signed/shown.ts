/** Videos in sign language as pages get them: with the page that each stands on, and what is known of its file. */
import type { Content, Entry } from '../../source/kind.ts';
import type { SignedVideo } from './schema.ts';
import type { Poster, VideoFile } from './video-file.ts';

export type ShownVideo = SignedVideo & Omit<VideoFile, 'id'> & { /** the address of the page, without the language */ path: string };

/** All kinds that may have such videos share the field `signed`. */
export function videosOf({ data }: Entry<unknown>): readonly SignedVideo[] {
	const { signed } = (data ?? {}) as { signed?: unknown };
	return Array.isArray(signed) ? (signed as SignedVideo[]) : [];
}

/** The names of all files that the videos need. */
export const filesOfVideos = (videos: readonly ShownVideo[]): string[] => [
	...new Set(videos.flatMap(({ file, poster, captions }) => [file, poster, ...captions.map((each) => each.file)])),
];

/** Every video of the content, in the order of the files that name them. */
export function videosIn(content: Content, files: readonly Entry<VideoFile>[], posters: readonly Entry<Poster>[]): ShownVideo[] {
	const known = new Map(files.map(({ data: { id, ...facts } }) => [id, facts]));
	const pictures = new Set(posters.map(({ data }) => data.id));
	return content.everything.flatMap((entry) => {
		const [page] = entry.kind.shownOn?.(entry, content) ?? [];
		return videosOf(entry).flatMap((video): ShownVideo[] => {
			const facts = known.get(video.file);
			return facts && page && pictures.has(video.poster) ? [{ ...video, ...facts, path: page.path }] : [];
		});
	});
}
