/** Laws in every state that a law can be in, added to the sample province. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const evidence = 'source: [TD-111], verified: { on: 2026-11-23 }';
const law = (id: string, name: string, dates: string, more: string) => `id: ${id}
kind: law
name: { vi: ${name}, en: ${name} }
number: null
${dates}
summary: { vi: Luật để thử., en: A law for tests. }
${more}source: [TD-111]
verified: { on: 2026-11-23 }
`;
const checked = (state: string, on: string) => `status: { state: ${state}, checkedOn: ${on}, source: [TD-111] }\n`;
const old = 'adopted: 2018-01-02\neffective: 2019-01-01';

/** Day of the build: 20 December 2026. */
const laws: Record<string, string> = {
	'luat-con': law('luat-con', 'Luật Còn', old, checked('in-force', '2026-12-01')),
	'luat-cu': law('luat-cu', 'Luật Cũ', old, `${checked('in-force', '2026-12-01')}replacedBy: { law: luat-moi, from: 2026-12-15, ${evidence} }\n`),
	'luat-moi': law('luat-moi', 'Luật Mới', 'adopted: 2026-04-23\neffective: 2026-12-15', checked('not-yet-in-force', '2026-12-01')),
	'luat-sap': law('luat-sap', 'Luật Sắp', old, `${checked('in-force', '2026-12-01')}replacedBy: { law: luat-sau, from: 2027-03-01, ${evidence} }\n`),
	'luat-sau': law('luat-sau', 'Luật Sau', 'adopted: 2026-04-23\neffective: 2027-03-01', checked('not-yet-in-force', '2026-12-01')),
	'luat-sua': law(
		'luat-sua',
		'Luật Sửa',
		old,
		`${checked('in-force', '2026-12-01')}amendedBy:
  - { law: luat-moi, change: { vi: Thêm hai điều., en: Two articles more. }, ${evidence} }
  - { law: { vi: Luật 9/2026/QH16, en: Law 9/2026/QH16 }, adopted: 2026-05-01, change: { vi: Chưa đọc., en: Not read. }, ${evidence} }
`,
	),
	'luat-lau': law('luat-lau', 'Luật Lâu', old, checked('in-force', '2026-09-19')),
	'luat-ngo': law('luat-ngo', 'Luật Ngờ', old, checked('not-known', '2026-12-01')),
	'luat-bo': law('luat-bo', 'Luật Bỏ', old, ''),
};

/** Writes them into the folder of a site, and names them all under one right. */
export function addLaws(folder: string): void {
	for (const [id, text] of Object.entries(laws)) writeFileSync(join(folder, 'content/laws', `${id}.yaml`), text);
	const rights = join(folder, 'content/rights.yaml');
	const carried = Object.keys(laws).map((id) => `    - law: ${id}\n`);
	writeFileSync(rights, readFileSync(rights, 'utf8').replace('  laws:\n', `  laws:\n${carried.join('')}`));
}
