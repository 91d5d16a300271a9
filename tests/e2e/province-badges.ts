/** A key that signs badges for the sample province, and badges that it signed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newKey, readKey, withKey } from '../../src/badge/key-file.ts';
import { signAll } from '../../src/badge/office.ts';

export type Badges = { /** of the key */ id: string; valid: string /** by the site’s own list */; revoked: string };

const course = { id: 'khoa-mau', address: 'https://mau.example/khoa-hoc/khoa-mau/', title: 'Khóa mẫu', summary: 'Một khóa học nhỏ.' };
const result = { name: 'Nguyễn Văn Ánh', course: 'khoa-mau', day: '2026-05-30', score: 87, code: '7KQ2-9XBM-0FRT-C4WD' };

/** @returns the badges, and what lets the site in a folder know the key */
export async function makeBadges(): Promise<{ badges: Badges; addKey: (folder: string) => void }> {
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
	return {
		badges: { id: key.id, valid: first.badge, revoked: second.badge },
		addKey: (folder) => writeFileSync(join(folder, 'content/badge-keys.yaml'), withKey(undefined, entry)),
	};
}
