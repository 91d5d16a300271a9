/** Mistakes in the text of a file and in the fields of an entry. */
import type { Case } from '../broken-tree.ts';

const head = '---\ntitle: Công ước về xóa bỏ phân biệt chủng tộc\ndescription: Công ước bảo vệ mọi người khỏi bị phân biệt vì chủng tộc.\n---\n\n';

export const textCases: Case[] = [
	{
		kind: 'yaml-syntax',
		edits: [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: 'vi: @Ngày Nhân quyền' }],
		lines: ['content/curriculum.yaml:18:11  không đọc được YAML (BAD_SCALAR_START)  kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này'],
		en: ['content/curriculum.yaml:18:11  the YAML cannot be read (BAD_SCALAR_START)  check indentation, colons and quotes on this line'],
	},
	{
		kind: 'yaml-tab',
		edits: [{ in: 'plan/2027/tasks/i-1-a.yaml', from: '  - so-van-hoa-mau', to: '\t- so-van-hoa-mau' }],
		lines: ['content/plan/2027/tasks/i-1-a.yaml:9:1  dòng này thụt vào bằng phím Tab  thay mỗi Tab ở đầu dòng bằng hai dấu cách'],
		en: ['content/plan/2027/tasks/i-1-a.yaml:9:1  this line is indented with a tab  replace each tab at the beginning of the line by two spaces'],
	},
	{
		kind: 'yaml-colon',
		edits: [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: 'vi: Ngày Nhân quyền: 10/12' }],
		lines: [
			"content/curriculum.yaml:18:11  giá trị ở đây có dấu hai chấm, hoặc dòng dưới thụt vào quá  đặt cả giá trị giữa hai dấu nháy '…', hoặc thụt dòng dưới bằng dòng này",
		],
	},
	{
		kind: 'yaml-no-colon',
		edits: [{ in: 'curriculum.yaml', from: 'subject: gdcd', to: 'subject:gdcd' }],
		lines: [
			'content/curriculum.yaml:5:5  dòng này không có dạng «tên: giá trị»  viết dấu hai chấm và một dấu cách sau tên; bỏ dòng lạc vào, như dòng <<<<<<< của git',
		],
	},
	{
		kind: 'yaml-unclosed',
		edits: [{ in: 'curriculum.yaml', from: '"12-10"', to: '"12-10' }],
		lines: ['content/curriculum.yaml:21:1  trước chỗ này có dấu nháy hoặc ngoặc mở mà không đóng, hoặc thiếu dấu phẩy  tìm dấu mở ở trên và đóng lại'],
	},
	{
		kind: 'utf16',
		edits: [{ write: 'reviews.yaml', text: Buffer.from('\ufeff- year: 2014\r\n', 'utf16le') }],
		lines: ['content/reviews.yaml:1:1  tệp lưu bằng UTF-16, không phải UTF-8  mở lại tệp, chọn Lưu thành (Save as) với mã hóa UTF-8; chữ trong tệp vẫn còn'],
		en: [
			'content/reviews.yaml:1:1  the file is saved as UTF-16, not as UTF-8  open it again and choose “Save as” with the encoding UTF-8; its text is not lost',
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
			(name) => `content/${name}:1:1  tệp lưu bằng UTF-16, không phải UTF-8  mở lại tệp, chọn Lưu thành (Save as) với mã hóa UTF-8; chữ trong tệp vẫn còn`,
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
		kind: 'empty',
		what: 'a whole file',
		edits: [{ write: 'plan/2027/tasks/i-1-a.yaml', text: '# Chưa viết\n' }],
		lines: ['content/plan/2027/tasks/i-1-a.yaml:1:1  «i-1-a.yaml» để trống  điền giá trị; mục không bắt buộc thì có thể xóa dòng này'],
	},
	{
		kind: 'wrong-type',
		what: 'an item of a list that is a word',
		edits: [{ append: 'help-lines.yaml', text: '- tong-dai-112\n' }],
		lines: ['content/help-lines.yaml:10:3  «help-lines.yaml #2» phải là nhóm các mục, không phải «tong-dai-112»  viết lại giá trị'],
	},
	{
		kind: 'unprintable',
		edits: [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: 'vi: Ngày\u0007 Nhân\uffff quyền' }],
		lines: ['content/curriculum.yaml:18:15  có ký tự không hiển thị được (U+0007)  xóa ký tự này; thường nó lẫn vào khi chép từ nơi khác'],
	},
	{
		kind: 'not-utf8',
		edits: [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: 'vi: Ng\ufffdy Nhân quyền' }],
		lines: ['content/curriculum.yaml:18:13  chữ ở đây không đọc được: tệp không lưu bằng UTF-8  lưu lại tệp với bảng mã UTF-8 rồi gõ lại chữ ở đây'],
	},
	{
		kind: 'duplicate-key',
		edits: [{ in: 'reviews.yaml', from: 'accepted: 182', to: 'received: 182' }],
		lines: ['content/reviews.yaml:6:5  khóa này đã có ở trên  xóa một trong hai'],
	},
	{
		kind: 'mdx-syntax',
		edits: [{ in: 'conventions/icerd.vi.mdx', from: '.</Claim>', to: '.' }],
		lines: ['content/conventions/icerd.vi.mdx:8:1  không đọc được trang MDX  kiểm tra thẻ mở và thẻ đóng; viết &lt; thay cho dấu < và bỏ dấu { }'],
	},
	{
		kind: 'missing-head',
		edits: [{ in: 'conventions/icerd.vi.mdx', from: head, to: '' }],
		lines: ['content/conventions/icerd.vi.mdx:1:1  trang không có phần đầu  thêm hai dòng --- với title và description ở đầu tệp'],
	},
	{
		kind: 'missing-file',
		edits: [{ remove: 'not-party.yaml' }],
		lines: ['content/not-party.yaml:1:1  thiếu tệp content/not-party.yaml  tạo tệp này theo mẫu trong hướng dẫn biên tập'],
	},
	{
		kind: 'missing-file',
		what: 'of a plan',
		edits: [{ remove: 'plan/2027/targets.yaml' }],
		lines: ['content/plan/2027/targets.yaml:1:1  thiếu tệp content/plan/2027/targets.yaml  tạo tệp này theo mẫu trong hướng dẫn biên tập'],
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
			(place) => `content/recommendations/${place}:18  không có chỉ số «so-lieu-mau»  sửa id hoặc thêm chỉ số đó`,
		),
	},
	{
		kind: 'missing-field',
		edits: [{ in: 'not-party.yaml', from: '  resolution: A/RES/45/158\n', to: '' }],
		lines: ['content/not-party.yaml:1:3  thiếu «resolution»  thêm «resolution»'],
		en: ['content/not-party.yaml:1:3  “resolution” is missing  add “resolution”'],
	},
	{
		kind: 'unknown-field',
		edits: [{ in: 'not-party.yaml', from: 'resolution: A/RES/45/158', to: 'resolution: A/RES/45/158\n  resolutoin: A/RES/45/158' }],
		lines: ['content/not-party.yaml:7:3  không có mục nào tên «resolutoin»  sửa chính tả hoặc xóa dòng này'],
	},
	{
		kind: 'wrong-type',
		edits: [{ in: 'reviews.yaml', from: 'received: 227', to: 'received: hai trăm' }],
		lines: ['content/reviews.yaml:5:15  «received» phải là số, không phải «hai trăm»  viết lại giá trị'],
		en: ['content/reviews.yaml:5:15  “received” must be a number, not “hai trăm”  write the value again'],
	},
	{
		kind: 'wrong-type',
		what: 'where a file must be a list',
		edits: [{ write: 'not-party.yaml', text: 'id: ICRMW\n' }],
		lines: ['content/not-party.yaml:1:1  «not-party.yaml» phải là danh sách (mỗi mục một dấu -), không phải «{"id":"ICRMW"}»  viết lại giá trị'],
	},
	{
		kind: 'not-one-of',
		edits: [{ in: 'curriculum.yaml', from: 'subject: gdcd', to: 'subject: toan' }],
		lines: ['content/curriculum.yaml:5:14  «toan» không phải giá trị cho phép của «subject»  chọn một trong: dao-duc, gdcd, gdktpl'],
	},
	{
		kind: 'wrong-format',
		edits: [{ in: 'curriculum.yaml', from: '"12-10"', to: '10/12' }],
		lines: ['content/curriculum.yaml:16:11  «date» viết chưa đúng mẫu: «10/12»  so với mẫu trong hướng dẫn biên tập'],
	},
	{
		kind: 'wrong-format',
		what: 'a number that is too low',
		edits: [{ in: 'curriculum.yaml', from: 'grade: 6', to: 'grade: 0' }],
		lines: ['content/curriculum.yaml:4:12  «grade» viết chưa đúng mẫu: «0»  so với mẫu trong hướng dẫn biên tập'],
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
		lines: ['content/not-party.yaml:5:12  «1990-02-30» không phải một ngày có thật  viết năm-tháng-ngày, ví dụ 2025-05-30'],
	},
	{
		kind: 'language-tag',
		edits: [{ in: 'curriculum.yaml', from: 'en: Human Rights Day', to: 'English: Human Rights Day' }],
		lines: ['content/curriculum.yaml:19:7  «Human Rights Day» không đặt dưới một mã ngôn ngữ  dùng mã như vi, en'],
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
