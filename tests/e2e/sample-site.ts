/**
 * The site of the sample province with what several files of tests look at, built once in a run: a register of recommendations, laws in
 * every state, recordings, a video in sign language, a key for badges, languages that are not complete, a lesson that is not translated.
 */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { writeRecommendations } from '../../scripts/bench/recommendations.ts';
import { newKey, readKey, withKey } from '../../src/badge/key-file.ts';
import { signAll } from '../../src/badge/office.ts';
import { applyAll } from '../unit/broken-tree.ts';
import { recordedEdits } from '../unit/recorded-province.ts';
import { files, signedBy } from '../unit/signed-province.ts';
import { once } from './once.ts';
import { addLaws } from './province-laws.ts';
import { buildProvince, serveProvince } from './province-site.ts';

/** A lesson that English readers get in Vietnamese, by its path. */
export const UNTRANSLATED = 'khoa-hoc/khoa-mau/bai-mot';

/** How many recommendations are made up, beside the three of the sample province. */
const MADE = 120;

/** What an office signed with the key that the site knows; the second badge is withdrawn. */
type Badges = { badge: string; revoked: string; keyId: string };

const course = { id: 'khoa-mau', address: 'https://mau.example/khoa-hoc/khoa-mau/', title: 'Khóa mẫu', summary: 'Một khóa học nhỏ.' };
const result = { name: 'Nguyễn Văn Ánh', course: 'khoa-mau', day: '2026-05-30', score: 87, code: '7KQ2-9XBM-0FRT-C4WD' };

/** @returns the badges, and the text of the file of keys */
async function makeBadges(): Promise<Badges & { keys: string }> {
	const key = await readKey(JSON.stringify(await newKey()));
	if (!key) throw new Error('no key');
	const [first, second] = await signAll([result, { ...result, name: 'Trần B' }], [course], key, 'Sở Mẫu', Date.now() - 60_000);
	if (!first || !second) throw new Error('no badge');
	const entry = {
		id: key.id,
		issuer: { vi: 'Sở Mẫu', en: 'Sample department' },
		n: key.n,
		from: '2020-01-01',
		note: 'Chỉ để người biên tập đọc',
		revoked: [{ badge: second.facts.id, on: '2026-06-02', note: 'Ghi nhầm tên' }],
	};
	return { badge: first.badge, revoked: second.badge, keyId: key.id, keys: withKey(undefined, entry) };
}

function addRegister(content: string): void {
	writeRecommendations(content, MADE);
	const review = { mechanism: 'upr', kind: 'review', source: ['MAU'] };
	appendFileSync(
		join(content, 'review-dates.yaml'),
		stringify([
			{ ...review, id: 'ky-qua', what: { vi: 'Kỳ đã qua', en: 'A review that has passed' }, date: '2026-01-15' },
			{ ...review, id: 'ky-ngay', what: { vi: 'Kỳ biết ngày', en: 'A review on a day' }, date: '2027-05-07' },
			{ ...review, id: 'ky-nam', what: { vi: 'Kỳ biết năm', en: 'A review in a year' }, date: '2029' },
		]),
	);
}

/** One language with a page, one without any. */
function addGrowingLanguages(content: string): void {
	const put = (path: string, text: string) => {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), text);
	};
	for (const [tag, label] of [
		['ktv', 'Cơ Tu'],
		['fr', 'Français'],
	] as const) {
		put(`languages/${tag}/language.yaml`, `tag: ${tag}\nlabel: ${label}\ndir: ltr\norder: 5\n`);
		put(`languages/${tag}/strings.yaml`, '{}\n');
	}
	for (const prefix of ['', 'en/', 'ktv/'])
		put(`docs/${prefix}trang-rieng.mdx`, `---\ntitle: Trang riêng ${prefix}\ndescription: Một trang mẫu.\n---\n\nChữ mẫu ${prefix}.\n`);
}

type SampleSite = Awaited<ReturnType<typeof serveProvince>> & Badges & { /** of the project whose site it is */ folder: string };

/** @returns the site as this worker serves it; to be closed at the end */
export async function sampleSite(): Promise<SampleSite> {
	const made = await once('sample-site', async (own) => {
		const folder = join(own, 'project');
		const { keys, ...badges } = await makeBadges();
		const dist = buildProvince(
			folder,
			(project) => {
				const content = join(project, 'content');
				addRegister(content);
				addLaws(project);
				addGrowingLanguages(content);
				rmSync(join(content, 'docs/en', `${UNTRANSLATED}.mdx`));
				applyAll(content, [...recordedEdits(), ...files('mau.webm', 'ky-hieu.webm'), signedBy({ file: 'mau.webm' })]);
				writeFileSync(join(content, 'badge-keys.yaml'), keys);
			},
			false,
		);
		return { folder, dist, ...badges };
	});
	return { ...(await serveProvince(made.dist)), ...made };
}
