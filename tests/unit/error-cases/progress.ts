/** Mistakes in reports with their figures, and in communication products. */
import type { Case } from '../broken-tree.ts';

const reports = 'plan/2026/reports.yaml';
const video = 'media/video-mau.yaml';

export const progressCases: Case[] = [
	{
		kind: 'figure-part',
		edits: [{ in: reports, from: '{ target: tap-huan, part: 6, whole: 10 }', to: '{ target: tap-huan, part: 16, whole: 10 }' }],
		lines: ['content/plan/2026/reports.yaml:20:35  tử số 16 lớn hơn mẫu số 10  sửa một trong hai số'],
		en: ['content/plan/2026/reports.yaml:20:35  the numerator 16 is larger than the denominator 10  correct one of the two'],
	},
	{
		kind: 'figure-computed',
		edits: [{ in: reports, from: '{ target: tap-huan, part: 6, whole: 10 }', to: '{ target: san-pham, part: 6, whole: 10 }' }],
		lines: [
			'content/plan/2026/reports.yaml:20:19  mục tiêu «san-pham» được tính từ dữ liệu khác, không ghi số ở đây  xóa số liệu này, hoặc ghi measure: figures ở mục tiêu đó',
		],
	},
	{
		kind: 'unknown-id',
		what: 'a target that is not there',
		edits: [{ in: reports, from: '{ target: tap-huan, part: 6, whole: 10 }', to: '{ target: khong-co, part: 6, whole: 10 }' }],
		lines: ['content/plan/2026/reports.yaml:20:19  không có mục tiêu «khong-co»  sửa id, hoặc thêm mục tiêu đó'],
	},
	{
		kind: 'named-twice',
		what: 'a target in one report',
		edits: [{ in: reports, from: '{ target: tap-huan, part: 6, whole: 10 }', to: '{ target: so-hoa, part: 6, whole: 10 }' }],
		lines: ['content/plan/2026/reports.yaml:21:19  «so-hoa» được ghi hai lần  xóa một lần'],
	},
	{
		kind: 'report-twice',
		edits: [{ in: reports, from: 'status: returned', to: 'status: received' }],
		lines: [
			'content/plan/2026/reports.yaml:34:11  đơn vị «so-cu-mau» đã có báo cáo kỳ «sau-thang» nhận ngày 2026-05-12  gộp hai báo cáo, hoặc ghi status: returned ở bản bị trả lại',
		],
	},
	{
		kind: 'media-language-code',
		edits: [{ in: 'media-languages.yaml', from: 'tag: ktv', to: 'tag: qqz' }],
		lines: ['content/media-languages.yaml:1:8  «qqz» không phải mã ngôn ngữ của ISO 639  tra mã ở iso639-3.sil.org, ví dụ vi, en, ktv'],
		companions: ['content/media/phat-thanh-mau.yaml:6:17  không có ngôn ngữ của sản phẩm «ktv»  sửa id, hoặc thêm ngôn ngữ của sản phẩm đó'],
	},
	{
		kind: 'media-no-plan',
		edits: [{ in: video, from: 'date: 2026-07-01', to: 'date: 2025-07-01' }],
		lines: ['content/media/video-mau.yaml:8:7  ngày 2025-07-01 không thuộc thời gian của kế hoạch nào  sửa ngày, hoặc thêm kế hoạch của năm đó'],
	},
	{
		kind: 'media-future',
		edits: [{ in: video, from: 'date: 2026-07-01\nunit: so-van-hoa-mau\ntask: I.1.a', to: 'date: 2027-07-01\nunit: so-van-hoa-mau\ntask: I.1.a' }],
		lines: ['content/media/video-mau.yaml:8:7  ngày 2027-07-01 chưa tới  sửa ngày, hoặc đợi sản phẩm được công bố rồi hãy ghi'],
	},
	{
		kind: 'unknown-id',
		what: 'a unit and a task that the plan of the day lacks',
		edits: [{ in: video, from: 'unit: so-van-hoa-mau\ntask: I.1.a', to: 'unit: so-khong-co\ntask: I.1.đ' }],
		lines: [
			'content/media/video-mau.yaml:10:7  không có nhiệm vụ «I.1.đ»  sửa id thành «I.1.a», hoặc thêm nhiệm vụ đó',
			'content/media/video-mau.yaml:9:7  không có đơn vị «so-khong-co»  sửa id, hoặc thêm đơn vị đó',
		],
	},
	{
		kind: 'broken-link',
		what: 'of a product',
		edits: [{ in: video, from: 'link: https://tinh-mau.example/video-mau', to: 'link: /khong-co/' }],
		lines: [
			'content/media/video-mau.yaml:11:7  liên kết tới «/khong-co/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /',
		],
	},
	{
		kind: 'media-double',
		edits: [
			{
				write: 'media/video-lai.yaml',
				text: 'id: video-lai\ntitle: { vi: Tên khác, en: Another title }\nkind: video\nlanguages: [en]\nplatform: website\ndate: 2026-08-01\nunit: so-cu-mau\ntask: I.1.a\nlink: http://www.tinh-mau.example/video-mau/\nlicence: CC-BY-4.0\nsource: [MAU]\n',
			},
		],
		lines: [
			'content/media/video-mau.yaml:3:3  sản phẩm này có vẻ đã được ghi ở content/media/video-lai.yaml:1  xóa một trong hai, hoặc sửa chỗ khác nhau (tên, ngày, đơn vị, nền tảng, ngôn ngữ, liên kết)',
		],
	},
	{
		kind: 'media-double',
		what: 'by title, day, unit and platform',
		edits: [
			{
				write: 'media/ap-phich-lai.yaml',
				text: 'id: ap-phich-lai\ntitle: { vi: "ÁP PHÍCH: mẫu", en: Another title }\nkind: image\nlanguages: [vi]\nplatform: event\ndate: 2026-04-09\nunit: so-van-hoa-mau\ntask: I.1.a\nlicence: not-stated\nsource: [MAU]\n',
			},
		],
		lines: [
			'content/media/ap-phich-mau.yaml:3:3  sản phẩm này có vẻ đã được ghi ở content/media/ap-phich-lai.yaml:1  xóa một trong hai, hoặc sửa chỗ khác nhau (tên, ngày, đơn vị, nền tảng, ngôn ngữ, liên kết)',
		],
	},
	{
		kind: 'file-name',
		what: 'of a product',
		edits: [{ in: video, from: 'id: video-mau', to: 'id: video-khac' }],
		lines: ['content/media/video-mau.yaml:1:5  tệp tên là video-mau.yaml nhưng id là video-khac  đổi tên tệp thành video-khac.yaml hoặc sửa id'],
	},
];
