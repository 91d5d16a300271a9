/** Mistakes in the text of a file and in the fields of an entry. */
import type { Case } from '../broken-tree.ts';

const head = '---\ntitle: Công ước về xóa bỏ phân biệt chủng tộc\ndescription: Công ước bảo vệ mọi người khỏi bị phân biệt vì chủng tộc.\n---\n\n';

export const textCases: Case[] = [
	{
		kind: 'yaml-start',
		edits: [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: 'vi: @Ngày Nhân quyền' }],
		lines: ["content/curriculum.yaml:18:11  giá trị bắt đầu bằng dấu @, dấu ấy có nghĩa riêng trong YAML  đặt cả giá trị giữa hai dấu nháy '…'"],
		en: ["content/curriculum.yaml:18:11  the value begins with @, which means something else to YAML  put the whole value between quotes '…'"],
	},
	{
		kind: 'yaml-tab',
		edits: [{ in: 'plan/2027/tasks/i-1-a.yaml', from: '  - so-van-hoa-mau', to: '\t- so-van-hoa-mau' }],
		lines: [
			'content/plan/2027/tasks/i-1-a.yaml:9:1  dòng này thụt vào bằng phím Tab  dùng dấu cách, không dùng phím Tab: thay mỗi Tab ở đầu dòng bằng hai dấu cách',
		],
		en: [
			'content/plan/2027/tasks/i-1-a.yaml:9:1  this line is indented with the Tab key  use blanks, not the Tab key: replace each tab at the beginning of the line by two blanks',
		],
	},
	{
		kind: 'yaml-colon',
		edits: [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: 'vi: Ngày Nhân quyền: 10/12' }],
		lines: ["content/curriculum.yaml:18:11  giá trị ở đây có dấu hai chấm  đặt cả giá trị giữa hai dấu nháy, ví dụ vi: 'Điều 5: quyền học tập'"],
	},
	{
		kind: 'yaml-no-blank',
		edits: [{ in: 'curriculum.yaml', from: 'subject: gdcd', to: 'subject:gdcd' }],
		lines: ['content/curriculum.yaml:5:5  sau dấu hai chấm thiếu dấu cách  viết «tên: giá trị», có một dấu cách sau dấu hai chấm'],
	},
	{
		kind: 'yaml-unclosed',
		edits: [{ in: 'curriculum.yaml', from: '"12-10"', to: '"12-10' }],
		lines: ['content/curriculum.yaml:16:11  dấu " mở ở đây không đóng  thêm " ở cuối giá trị, hoặc xóa dấu "'],
	},
	{
		kind: 'utf16',
		edits: [{ write: 'reviews.yaml', text: Buffer.from('\ufeff- year: 2014\r\n', 'utf16le') }],
		lines: [
			'content/reviews.yaml:1:1  tệp lưu bằng UTF-16, không phải UTF-8  mở tệp bằng Notepad, chọn Tệp > Lưu thành (File > Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi Lưu; chữ trong tệp vẫn còn nguyên',
		],
		en: [
			'content/reviews.yaml:1:1  the file is saved as UTF-16, not as UTF-8  open the file in Notepad, choose File > Save as, set Encoding to UTF-8 and save; its text is not lost',
		],
	},
	{
		kind: 'utf16',
		what: 'the other way round, in a page, and without a mark',
		edits: [
			{ write: 'conventions/icerd.vi.mdx', text: Buffer.from('\ufeff---\ntitle: Công ước\n', 'utf16le').swap16() },
			{ write: 'reviews.yaml', text: Buffer.from('- year: 2014\n', 'utf16le') },
		],
		lines: ['conventions/icerd.vi.mdx', 'reviews.yaml'].map(
			(name) =>
				`content/${name}:1:1  tệp lưu bằng UTF-16, không phải UTF-8  mở tệp bằng Notepad, chọn Tệp > Lưu thành (File > Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi Lưu; chữ trong tệp vẫn còn nguyên`,
		),
	},
	{
		kind: 'id-form',
		edits: [{ in: 'plan/2027/tasks/i-1-a.yaml', from: '- so-van-hoa-mau', to: '- Sở Văn hóa mẫu' }],
		lines: [
			'content/plan/2027/tasks/i-1-a.yaml:9:5  «Sở Văn hóa mẫu» không phải một id ở «leads»  viết id: chữ thường không dấu, số, dấu gạch nối, như so-giao-duc',
		],
	},
	{
		kind: 'page-name',
		edits: [{ write: 'docs/Trang mới.mdx', text: '---\ntitle: Trang\ndescription: Một câu.\n---\n\nCâu.\n' }],
		lines: [
			'content/docs/Trang mới.mdx:1:1  tên trang «Trang mới» không thành địa chỉ được  đổi tên tệp: chữ thường không dấu, số, dấu gạch nối, như trang-moi.mdx',
		],
		companions: ['content/docs/Trang mới.mdx:1:1  trang này chưa có bản «en»  viết docs/en/Trang mới.mdx'],
	},
	{
		kind: 'empty-file',
		what: 'a whole file',
		edits: [{ write: 'plan/2027/tasks/i-1-a.yaml', text: '# Chưa viết\n' }],
		lines: ['content/plan/2027/tasks/i-1-a.yaml:1:1  tệp i-1-a.yaml không có nội dung nào  viết các mục theo một tệp cùng loại, hoặc xóa tệp'],
	},
	{
		kind: 'no-fields',
		what: 'an item of a list that is a word',
		edits: [{ append: 'help-lines.yaml', text: '- tong-dai-112\n' }],
		lines: ['content/help-lines.yaml:10:3  help-lines.yaml #2 không có dòng nào dạng «tên: giá trị»  viết mỗi mục trên một dòng, ví dụ «id: so-giao-duc»'],
	},
	{
		kind: 'unprintable',
		edits: [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: 'vi: Ngày\u0007 Nhân\uffff quyền' }],
		lines: [
			'content/curriculum.yaml:18:15  có ký tự không nhìn thấy (U+0007)  xóa rồi gõ lại đoạn quanh chỗ này; ký tự ấy thường lẫn vào khi chép từ nơi khác',
		],
	},
	{
		kind: 'not-utf8',
		edits: [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: 'vi: Ng\ufffdy Nhân quyền' }],
		lines: [
			'content/curriculum.yaml:18:13  một chữ ở đây hỏng: byte này không phải UTF-8  gõ lại chữ ở đây, rồi lưu lại bằng UTF-8: mở tệp bằng Notepad, chọn Tệp > Lưu thành (File > Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi Lưu',
		],
	},
	{
		kind: 'duplicate-key',
		edits: [{ in: 'reviews.yaml', from: 'accepted: 182', to: 'received: 182' }],
		lines: ['content/reviews.yaml:6:5  tên này đã có ở trên, trong cùng một mục  giữ một dòng và xóa dòng kia'],
	},
	{
		kind: 'tag-unclosed',
		edits: [{ in: 'conventions/icerd.vi.mdx', from: '.</Claim>', to: '.' }],
		lines: ['content/conventions/icerd.vi.mdx:8:1  thẻ <Claim> mở ở đây không đóng  thêm </Claim> ở cuối phần ấy, trong cùng đoạn nếu thẻ mở giữa câu'],
	},
	{
		kind: 'missing-head',
		edits: [{ in: 'conventions/icerd.vi.mdx', from: head, to: '' }],
		lines: [
			'content/conventions/icerd.vi.mdx:1:1  trang không có phần đầu giữa hai dòng ---  ở đầu tệp viết bốn dòng: ---, title: tên trang, description: một câu, ---',
		],
	},
	{
		kind: 'missing-file',
		edits: [{ remove: 'not-party.yaml' }],
		lines: ['content/not-party.yaml:1:1  thiếu tệp content/not-party.yaml  tạo lại tệp này, hoặc lấy lại bản cũ từ git'],
	},
	{
		kind: 'missing-file',
		what: 'of a plan',
		edits: [{ remove: 'plan/2027/targets.yaml' }],
		lines: ['content/plan/2027/targets.yaml:1:1  thiếu tệp content/plan/2027/targets.yaml  tạo lại tệp này, hoặc lấy lại bản cũ từ git'],
	},
	{
		kind: 'unexpected-file',
		edits: [{ write: 'plan/2027/tasks/ghi-chu.txt', text: 'Ghi chú' }],
		lines: ['content/plan/2027/tasks/ghi-chu.txt:1:1  không có loại nội dung nào dùng tệp này  đổi tên, chuyển đúng thư mục, hoặc xóa'],
	},
	{
		kind: 'file-name',
		edits: [{ in: 'results/so-lieu-mau.yaml', from: 'id: so-lieu-mau', to: 'id: so-lieu' }],
		lines: ['content/results/so-lieu-mau.yaml:1:5  tệp tên là so-lieu-mau.yaml nhưng id là so-lieu  đổi tên tệp thành so-lieu.yaml hoặc sửa id'],
		companions: ['upr-mau-2.yaml:30', 'upr-mau.yaml:25'].map(
			(place) => `content/recommendations/${place}:18  không có chỉ số «so-lieu-mau»  sửa id, hoặc thêm chỉ số đó`,
		),
	},
	{
		kind: 'missing-field',
		edits: [{ in: 'not-party.yaml', from: '  resolution: A/RES/45/158\n', to: '' }],
		lines: ['content/not-party.yaml:1:3  thiếu «resolution»  thêm dòng «resolution: …» vào mục này'],
		en: ['content/not-party.yaml:1:3  “resolution” is missing  add a line “resolution: …” to this entry'],
	},
	{
		kind: 'unknown-field',
		edits: [{ in: 'not-party.yaml', from: 'resolution: A/RES/45/158', to: 'resolution: A/RES/45/158\n  resolutoin: A/RES/45/158' }],
		lines: ['content/not-party.yaml:7:3  không có mục nào tên «resolutoin»  sửa chính tả hoặc xóa dòng này'],
	},
	{
		kind: 'number-words',
		edits: [{ in: 'reviews.yaml', from: 'received: 227', to: 'received: hai trăm' }],
		lines: ['content/reviews.yaml:5:15  «received» phải là số, không phải «hai trăm»  viết bằng chữ số, ví dụ 1250 hoặc 2.5'],
		en: ['content/reviews.yaml:5:15  “received” must be a number, not “hai trăm”  write digits, as in 1250 or 2.5'],
	},
	{
		kind: 'list-without-dash',
		what: 'where a file must be a list',
		edits: [{ write: 'not-party.yaml', text: 'id: ICRMW\n' }],
		lines: [
			'content/not-party.yaml:1:1  not-party.yaml là danh sách mà mục đầu thiếu dấu -  viết dấu - và một dấu cách trước dòng đầu của mỗi mục, ví dụ «- id: …»',
		],
	},
	{
		kind: 'not-one-of',
		edits: [{ in: 'curriculum.yaml', from: 'subject: gdcd', to: 'subject: toan' }],
		lines: ['content/curriculum.yaml:5:14  «toan» không phải giá trị cho phép của «subject»  chọn một trong: dao-duc, gdcd, gdktpl'],
	},
	{
		kind: 'not-of-form',
		edits: [{ in: 'curriculum.yaml', from: '"12-10"', to: '10/12' }],
		lines: ["content/curriculum.yaml:16:11  «date» không nhận «10/12»  viết tháng-ngày, mỗi phần hai chữ số, giữa hai dấu nháy, ví dụ '12-10'"],
	},
	...['tiếng Việt', 'en-x'].map(
		(got): Case => ({
			kind: 'not-of-form',
			what: `“${got}” for a language`,
			edits: [
				{
					in: 'sources.yaml',
					from: '  publisher: Quốc hội\n  language: vi\n  url: https://vbpl.vn\n',
					to: `  publisher: Quốc hội\n  language: ${got}\n  url: https://vbpl.vn\n`,
				},
			],
			lines: [`content/sources.yaml:11:13  «language» không nhận «${got}»  viết mã của một ngôn ngữ, ví dụ vi`],
		}),
	),
	{
		kind: 'too-low',
		what: 'a number that is too low',
		edits: [{ in: 'curriculum.yaml', from: 'grade: 6', to: 'grade: 0' }],
		lines: ['content/curriculum.yaml:4:12  «grade» là 0, nhỏ nhất phải là 1  xem lại con số'],
	},
	{
		kind: 'empty',
		edits: [{ in: 'reviews.yaml', from: 'document: A/HRC/26/6', to: 'document:' }],
		lines: ['content/reviews.yaml:4:5  «document» để trống  điền giá trị; mục không bắt buộc thì có thể xóa dòng này'],
	},
	{
		kind: 'empty',
		what: 'a list without items',
		edits: [{ in: 'reviews.yaml', from: 'source: [OHCHR]', to: 'source: []' }],
		lines: ['content/reviews.yaml:9:13  «source» để trống  điền giá trị; mục không bắt buộc thì có thể xóa dòng này'],
	},
	{
		kind: 'date',
		edits: [{ in: 'not-party.yaml', from: '1990-12-18', to: '1990-02-30' }],
		lines: ['content/not-party.yaml:5:12  «1990-02-30» không có trong lịch  xem lại ngày và tháng; mẫu là năm-tháng-ngày, ví dụ 2025-05-30'],
	},
	{
		kind: 'language-tag',
		edits: [{ in: 'curriculum.yaml', from: 'en: Human Rights Day', to: 'English: Human Rights Day' }],
		lines: ['content/curriculum.yaml:19:7  «English» không phải mã ngôn ngữ  viết mã của ngôn ngữ, như vi (tiếng Việt), en (tiếng Anh)'],
	},
	{
		kind: 'link-or-items',
		edits: [{ in: 'navigation.yaml', from: 'link: /ke-hoach/2027/}', to: 'link: /ke-hoach/2027/, items: []}' }],
		lines: ['content/navigation.yaml:6:3  mục này cần đúng một trong ba: link, items hoặc course  giữ lại một'],
	},
	{
		kind: 'duplicate-id',
		edits: [
			{
				append: 'help-lines.yaml',
				text: '- id: tong-dai-111\n  number: "111"\n  name: {vi: Tổng đài, en: Line}\n  details: {vi: Miễn phí., en: Free.}\n  source: [TD-111]\n',
			},
		],
		lines: ['content/help-lines.yaml:10:7  id «tong-dai-111» đã dùng ở content/help-lines.yaml:1  đặt id khác'],
	},
];
