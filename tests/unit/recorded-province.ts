/** The sample province with recordings: a word of one second, spoken by a machine, in each type of file. */
import { readFileSync } from 'node:fs';
import type { Edit } from './broken-tree.ts';

const folder = new URL('../fixtures/recordings/', import.meta.url);
export const recordingFixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));

const about = 'speaker: { vi: Đài mẫu, en: A sample station }, date: 2026-11-02, licence: CC-BY-4.0';

/** What is written into a copy of the province; the files of its content and no others. */
export const recordedEdits = (): Edit[] => [
	...(
		[
			['loa-mau.opus', 'mau.opus'],
			['loa-mau-ktv.mp3', 'mau.mp3'],
			['bai-mot.webm', 'mau.webm'],
			['viec-mau.m4a', 'mau.m4a'],
		] as const
	).map(([name, from]) => ({ write: `media/audio/${name}`, text: recordingFixture(from) })),
	{ write: 'media/audio/viec-mau.vtt', text: 'WEBVTT\n\n00:00.000 --> 00:00.900\nXin chào.\n' },
	{
		in: 'docs/phat-thanh/loa-mau.mdx',
		from: 'helpLines: [tong-dai-111]',
		to: `helpLines: [tong-dai-111]\naudio:\n  - { file: loa-mau.opus, language: vi, ${about}, transcript: page }\n  - file: loa-mau-ktv.mp3\n    language: ktv\n    speaker: { vi: Đài mẫu, en: A sample station }\n    date: 2026-11-02\n    licence: all-rights-reserved\n    permission: { vi: Đài mẫu cho phép bằng văn bản., en: The station allowed it in writing. }\n    transcript: text\n    text: |\n      Lời mẫu\n      thứ nhất.\n\n      Lời mẫu thứ hai.`,
	},
	{
		in: 'docs/khoa-hoc/khoa-mau/bai-mot.mdx',
		from: 'kind: course',
		to: `kind: course\naudio: [{ file: bai-mot.webm, language: vi, ${about}, transcript: page }]`,
	},
	{
		append: 'situations/viec-mau.yaml',
		text: `audio: [{ file: viec-mau.m4a, language: vi, ${about}, transcript: captions, captions: viec-mau.vtt }]\n`,
	},
];
