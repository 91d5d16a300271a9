/** Mistakes in the keys of badges. */
import type { Case } from '../broken-tree.ts';

/** The public half of a key that nobody holds any more. */
const n = [
	'nFj4_0kZmSnwFqt1jwhqsvD7QFmlv73QbglV9ARfAlu7PYDbrc7Jd6iqfWWyj7W20AerIIvJi-lBIOQk-iyz8yqa2cBPpocu9zpQd51QAHsWhc-3QZK2M3z4fNw3aO0j',
	'OriCQlc9kfSIUFsRMnHtrNhjuRk9JAQuPUj8mxMuNFnqI4JIHdFPnefLnPjRqPJR07pbeUbbv6nhBZDSZKwXANYYgl9pPK5mrsZWkrDO7_qDXIg8SE1siA2iGHNChrWA',
	'y9xGPXbPi2GZ0YUyXGig8pKCMhQY1v9LuxltsnVBsBPPsdn3gUmEYbwW5iylOIZZZNLhle7S1ZDWc9y-_B0PEIDQK_GmrmyZThrNuLbVviiyoQqQ9Q8TtZgYnEbZcs0-',
	'wG92xgyIpNJeYlQjWAdmKefSz1WfgywQN22PffqSfNQxiVuvMmetMWG5S8a3tyeQ1lHSjiX5z8UC1y6xVDdmGXpRmKvBSdcuzv2YPUhgJfxeR8al2_c9fTie_KszxCVR',
].join('');
const file = 'badge-keys.yaml';
/** The file of the keys, with lines put in behind its one entry. */
const keys = (...more: string[]) => ({
	write: file,
	text: [
		'- id: GfOOEC98thXkzPcjH_kGkkbi7J9Vx04VcfXT2XciaAc',
		'  issuer: { vi: Sở Mẫu, en: Sample department }',
		`  n: ${n}`,
		'  from: 2026-12-01',
		...more,
		'',
	].join('\n'),
});
const badge = 'urn:uuid:6f9bd0a2-58fd-4f8e-9d0a-52a8f3c6a1b1';

export const badgeCases: Case[] = [
	{
		kind: 'badge-key-private',
		edits: [keys('  d: AAAA', '  qi: BBBB')],
		lines: [
			'content/badge-keys.yaml:5:3  «d» là một phần của khóa bí mật: ai đọc được tệp này đều ký được  xóa dòng này, ghi withdrawn cho khóa, rồi lập khóa mới',
			'content/badge-keys.yaml:6:3  «qi» là một phần của khóa bí mật: ai đọc được tệp này đều ký được  xóa dòng này, ghi withdrawn cho khóa, rồi lập khóa mới',
		],
	},
	{
		kind: 'badge-key-thumbprint',
		edits: [keys(), { in: file, from: 'id: GfOOEC', to: 'id: GfOOEE' }],
		lines: ['content/badge-keys.yaml:1:7  id không phải dấu của khóa ở n  chép lại cả mục do npm run badge -- key viết ra; đừng gõ tay'],
	},
	{
		kind: 'badge-key-period',
		edits: [keys('  until: 2026-11-30')],
		lines: ['content/badge-keys.yaml:5:10  khóa hết hạn ngày 2026-11-30, trước ngày bắt đầu 2026-12-01  sửa from hoặc until'],
	},
	{
		kind: 'named-twice',
		what: 'a badge that is revoked twice',
		edits: [keys('  revoked:', `    - { badge: ${badge}, on: 2026-12-05 }`, `    - { badge: ${badge}, on: 2026-12-06 }`)],
		lines: [`content/badge-keys.yaml:7:16  «${badge}» được ghi hai lần  xóa một lần`],
	},
];
