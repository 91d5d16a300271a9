/** Mistakes in sources and in records of verification, and checks that are too old. */
import type { Case } from '../broken-tree.ts';

export const sourceCases: Case[] = [
	{
		kind: 'not-verified',
		edits: [{ append: 'help-lines.yaml', text: '- {id: so, number: "113", name: {vi: A, en: A}, details: {vi: B, en: B}, source: [TD-111]}\n' }],
		lines: ['content/help-lines.yaml:10:74  chưa ai đối chiếu với nguồn  mở nguồn ra đọc đoạn được dẫn rồi ghi ngày đọc ở verified'],
	},
	{
		kind: 'verified-later',
		edits: [{ append: 'rights.yaml', text: '  verified: { on: 2099-01-01, against: TD-111 }\n' }],
		lines: ['content/rights.yaml:18:3  ngày đối chiếu 2099-01-01 sau ngày dựng trang 2027-01-15  ghi ngày đã đọc nguồn'],
	},
	{
		kind: 'verified-before-source',
		edits: [{ append: 'rights.yaml', text: '  verified: { on: 2017-12-05, against: TD-111 }\n' }],
		lines: ['content/rights.yaml:18:3  đối chiếu ngày 2017-12-05, trước khi nguồn «TD-111» được công bố (2017-12-06)  sửa ngày đối chiếu, hoặc ngày của nguồn'],
	},
	{
		kind: 'verified-no-day',
		edits: [{ in: 'docs/index.mdx', from: '<Claim source="TD-111"', to: '<Claim verified="hôm qua" source="TD-111"' }],
		lines: ['content/docs/index.mdx:11:1  verified="hôm qua" không phải là một ngày  viết ngày dạng 2026-01-15'],
	},
	{
		kind: 'verified-unread',
		edits: [{ append: 'rights.yaml', text: '  verified: { on: 2025-12-01 }\n' }],
		lines: [
			'content/rights.yaml:18:3  đối chiếu với «HP», mà content/sources.yaml chưa ghi ngày đọc nguồn này  ghi read: và how: ở nguồn, hoặc nêu nguồn đã đọc ở against:',
		],
	},
	{
		kind: 'help-line-recheck',
		edits: [{ append: 'help-lines.yaml', text: '  verified: { on: 2026-07-14 }\n' }],
		lines: [
			'content/help-lines.yaml:1:3  đường dây này được đối chiếu lần cuối ngày 2026-07-14, phải xem lại chậm nhất ngày 2027-01-14  gọi thử hoặc mở nguồn ra đọc rồi ghi ngày mới ở verified',
		],
	},
	{
		kind: 'treaty-status-recheck',
		edits: [{ append: 'not-party.yaml', text: '  verified: { on: 2026-01-14, against: TD-111 }\n' }],
		lines: [
			'content/not-party.yaml:1:3  tình trạng điều ước được đối chiếu lần cuối ngày 2026-01-14, phải xem lại chậm nhất ngày 2027-01-14  xem treaties.un.org rồi ghi ngày mới ở verified',
		],
	},
	{
		kind: 'figure-recheck',
		edits: [{ append: 'results/so-lieu-mau.yaml', text: 'nextRelease: 2026-12\n' }],
		lines: [
			'content/results/so-lieu-mau.yaml:35:14  số liệu mới lẽ ra đã được công bố chậm nhất ngày 2026-12-31  tìm số liệu mới và ghi vào values, hoặc sửa nextRelease',
		],
	},
	{
		kind: 'read-without-how',
		edits: [{ in: 'sources.yaml', from: '  how: reported\n', to: '' }],
		lines: [
			'content/sources.yaml:21:3  nguồn «TD-111» có ngày đọc mà không nói đã đọc bản nào  thêm how: original (bản gốc), copy (bản sao nguyên văn) hoặc reported (bài thuật lại)',
		],
	},
	{
		kind: 'same-address',
		what: 'but for a slash at the end and a place in the page',
		edits: [
			{
				append: 'sources.yaml',
				text: [
					'- {id: HP-2, title: Hiến pháp, publisher: Quốc hội, language: vi, url: "https://vbpl.vn/", date: null, called: {en: Title}}',
					'- {id: HP-3, title: Hiến pháp, publisher: Quốc hội, language: vi, url: "https://vbpl.vn#dieu-7", date: null, called: {en: Title}}',
					'- {id: HP-4, title: Hiến pháp, publisher: Quốc hội, language: vi, url: "https://vbpl.vn/?id=1", date: null, called: {en: Title}}',
					'- {id: KHONG-1, title: Không có trên mạng, publisher: Quốc hội, language: vi, url: null, date: null, called: {en: Title}}',
					'',
				].join('\n'),
			},
			{ in: 'curriculum.yaml', from: 'source: [MAU]', to: 'source: [MAU, HP-2, HP-3, HP-4, KHONG-1]' },
		],
		lines: ['34:72  nguồn «HP-2»', '35:72  nguồn «HP-3»'].map(
			(start) =>
				`content/sources.yaml:${start} có cùng địa chỉ với nguồn «HP»  giữ một nguồn và sửa các chỗ dẫn nguồn kia; hai văn bản khác nhau thì ghi địa chỉ mở đúng từng văn bản`,
		),
		en: [
			'content/sources.yaml:34:72  the source “HP-2” has the same address as the source “HP”  keep one and let every citation name it; of two documents, give each the address that opens it',
		],
	},
	{
		kind: 'unnamed-source',
		edits: [
			{
				in: 'sources.yaml',
				from: '  how: reported\n  called: { en: "111, hotline for the protection of children" }\n',
				to: '  how: reported\n  called: { zh: Tong dai }\n',
			},
			{ in: 'sources.yaml', from: '  called: { vi: Lời văn các công ước }\n', to: '' },
		],
		companions: ['content/sources.yaml:22:13  không có ngôn ngữ «zh»  sửa mã hoặc thêm thư mục content/languages/zh/'],
		lines: [
			'content/sources.yaml:1:7  nguồn «OHCHR» chưa có tên ở tiếng «vi»  thêm called: { vi: … }; trang tiếng ấy tạm hiện tên đã công bố',
			'content/sources.yaml:22:11  nguồn «TD-111» chưa có tên ở tiếng «en»  thêm called: { en: … }; trang tiếng ấy tạm hiện tên đã công bố',
		],
		en: [
			'content/sources.yaml:1:7  the source “OHCHR” has no name in the language “vi”  add called: { vi: … }; pages in that language show the title as published until then',
		],
	},
	{
		kind: 'unused-source',
		edits: [
			{ append: 'sources.yaml', text: '- {id: THUA, title: Nguồn thừa, publisher: Tỉnh Mẫu, language: vi, url: null, date: null, called: {en: Title}}\n' },
		],
		lines: ['content/sources.yaml:34:8  1 nguồn không chỗ nào dẫn nên không được đăng: THUA  dẫn nguồn ấy ở một chỗ, hoặc xóa'],
	},
	{
		kind: 'unused-term',
		edits: [
			{
				append: 'glossary.yaml',
				text: '- {id: tu-thua, term: {vi: Từ thừa ra, en: Superfluous}, definition: {vi: Không bài nào dùng., en: No text uses it.}, source: [OHCHR]}\n',
			},
		],
		lines: ['content/glossary.yaml:19:8  1 thuật ngữ không bài nào dùng nên không được đăng: tu-thua  dùng <Term id="…"> ở một bài, hoặc xóa'],
		en: ['content/glossary.yaml:19:8  terms that no text uses are not published (1): tu-thua  use <Term id="…"> in a text, or remove them'],
	},
];
