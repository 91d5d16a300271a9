/** The sample province with a video in sign language: two seconds of a plain colour in place of one. */
import type { Edit } from './broken-tree.ts';
import { recordingFixture } from './recorded-province.ts';

export const TEXT = 'easy/nhom-mau.yaml';

type Change = Partial<Record<'file' | 'language' | 'languageName' | 'signer' | 'date' | 'licence' | 'captions' | 'poster' | 'posterAlt' | 'checked', string>>;

/** What the text says of its video; each field on a line of its own, the first on line 18. */
export function signedBy(change: Change = {}): Edit {
	const fields = {
		file: 'mau.mp4',
		language: 'hab',
		languageName: '{ vi: Ngôn ngữ ký hiệu Hà Nội, en: Hanoi Sign Language }',
		signer: '{ vi: Hội mẫu, en: A sample association }',
		date: '2026-11-02',
		licence: 'CC-BY-4.0',
		captions: '[{ file: mau.vtt, language: vi }]',
		poster: 'mau.jpg',
		posterAlt: '{ vi: Một nền xanh., en: A blue ground. }',
		checked: '{ on: 2026-11-03, by: { vi: Hội mẫu khác, en: Another association } }',
		...change,
	};
	const [first, ...others] = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
	return { append: TEXT, text: `signed:\n  - ${first}\n${others.map((line) => `    ${line}\n`).join('')}` };
}

export const put = (name: string, bytes: string | Uint8Array): Edit => ({ write: `media/video/${name}`, text: bytes });
export const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:01.500\nBạn bình đẳng với mọi người.\n';

/** All files of a sound video. */
export const files = (video = 'mau.mp4', fixture = 'ky-hieu.mp4'): Edit[] => [
	put(video, recordingFixture(fixture)),
	put('mau.vtt', CAPTIONS),
	put('mau.jpg', recordingFixture('ky-hieu.jpg')),
];

export const signedEdits = (): Edit[] => [...files(), signedBy()];
