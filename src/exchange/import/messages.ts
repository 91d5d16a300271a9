/**
 * Why a file, or an item of it, is not taken in: what is wrong, and what to do, in each language.
 * `{word}` is filled in from the refusal. A kind is added here and nowhere else.
 */
type Sentences = { vi: [string, string]; en: [string, string] };

export const importMessages = {
	// Any file
	'unknown-format': {
		vi: ['không nhận ra định dạng của tệp này', 'dùng tệp .h5p, Moodle XML (.xml) hoặc GIFT (.gift, .txt)'],
		en: ['the format of this file is not known', 'use a .h5p file, Moodle XML (.xml) or GIFT (.gift, .txt)'],
	},
	'not-utf8': {
		vi: ['tệp không phải văn bản UTF-8', 'lưu lại tệp với mã UTF-8'],
		en: ['the file is not UTF-8 text', 'save it as UTF-8'],
	},
	'too-large': {
		vi: ['{name} lớn {size}, quá mức {limit}', 'chia nhỏ hoặc bỏ tệp đính kèm lớn'],
		en: ['{name} is {size}, more than {limit}', 'split it or leave large attachments out'],
	},
	'never-read': {
		vi: ['tệp này đọc không xong: mất quá {seconds} giây, hoặc làm bộ đọc hỏng', 'tìm câu dài hoặc có thẻ lồng nhau bất thường và bỏ đi, hoặc chia nhỏ tệp'],
		en: [
			'this file cannot be read to its end: it takes more than {seconds} seconds, or breaks the reader',
			'look for an item that is unusually long or nested and remove it, or split the file',
		],
	},
	'no-items': {
		vi: ['trong tệp không có câu hỏi nào dùng được', 'mở tệp bằng công cụ đã tạo ra nó và xuất lại'],
		en: ['the file holds no item that can be used', 'open it in the tool that made it and export it again'],
	},
	'unknown-type': {
		vi: ['câu «{name}»: loại {type} không có ở đây', 'viết lại thành một trong các loại: {known}'],
		en: ['item “{name}”: there is no type {type} here', 'rewrite it as one of: {known}'],
	},
	'lossy-item': {
		vi: ['câu «{name}»: bỏ qua {what}', 'xem lại câu này sau khi nhập'],
		en: ['item “{name}”: {what} was left out', 'look at this item after the import'],
	},
	credits: {
		vi: [
			'«{name}» ghi công và giấy phép: {what}',
			'đã chép lên đầu tệp YAML; xem giấy phép có cho dùng lại không, rồi ghi công trong lời giới thiệu hoặc nguồn',
		],
		en: [
			'“{name}” names its authors and licence: {what}',
			'they stand at the top of the YAML file; see whether the licence allows this use, and name them in the intro or a source',
		],
	},
	'media-elsewhere': {
		vi: ['bài nạp tệp từ nơi khác: {what}', 'khung tách biệt không nạp gì từ nơi khác; đưa tệp ấy vào gói rồi xuất lại'],
		en: ['the content loads from elsewhere: {what}', 'its frame loads nothing from elsewhere; put the file into the package and export it again'],
	},
	'text-too-long': {
		vi: ['«{name}» có đoạn chữ dài {size} ký tự, quá mức {limit}', 'viết ngắn lại hoặc tách thành nhiều câu'],
		en: ['“{name}” has a text of {size} characters, more than {limit}', 'shorten it or split it into several items'],
	},
	'too-many-answers': {
		vi: ['câu «{name}» có {count} đáp án hoặc chỗ trống, quá mức {limit}', 'tách thành nhiều câu'],
		en: ['item “{name}” has {count} answers or blanks, more than {limit}', 'split it into several items'],
	},
	'html-too-deep': {
		vi: ['«{field}» có hơn {what} thẻ HTML lồng nhau', 'đóng mọi thẻ trong công cụ soạn rồi xuất lại'],
		en: ['“{field}” has more than {what} HTML tags inside one another', 'close every tag in the authoring tool and export it again'],
	},
	'too-many-marks': {
		vi: ['một chữ ở đây mang quá {limit} dấu', 'xóa các dấu thừa'],
		en: ['a letter here carries more than {limit} accents', 'remove those that do not belong there'],
	},
	'title-markup': {
		vi: ['tên bài có dấu <, có thể là mã HTML: «{title}»', 'viết lại tên bài không có dấu <'],
		en: ['the title holds a <, which may be HTML: “{title}”', 'write the title without <'],
	},
	// Moodle XML and GIFT
	'xml-syntax': {
		vi: ['XML không đúng cú pháp ở đây', 'mở và đóng mọi thẻ đúng thứ tự, hoặc xuất lại tệp từ Moodle'],
		en: ['the XML is not well-formed here', 'open and close every tag in order, or export the file from Moodle again'],
	},
	'xml-doctype': {
		vi: ['tệp XML có khai báo DOCTYPE, có thể giấu thực thể độc hại', 'xóa khai báo đó'],
		en: ['the XML holds a DOCTYPE, which can hide harmful entities', 'remove it'],
	},
	'xml-too-deep': {
		vi: ['các thẻ lồng nhau quá sâu', 'xuất lại tệp từ Moodle'],
		en: ['the tags are nested too deep', 'export the file from Moodle again'],
	},
	'not-moodle': {
		vi: ['tệp XML này không phải bộ câu hỏi của Moodle: thẻ ngoài cùng là <{name}>', 'xuất câu hỏi từ Moodle với định dạng Moodle XML'],
		en: ['this XML is no set of Moodle questions: its outermost tag is <{name}>', 'export the questions from Moodle as Moodle XML'],
	},
	'too-many-items': {
		vi: ['tệp có {count} câu, quá mức {limit}', 'chia tệp thành nhiều tệp nhỏ'],
		en: ['the file holds {count} items, more than {limit}', 'split it into smaller files'],
	},
	'item-sign': {
		vi: ['câu «{name}»: đáp án có dấu * / : hoặc \\, không dùng được ở loại {type}', 'viết lại đáp án không dùng các dấu đó'],
		en: ['item “{name}”: the answer holds one of * / : \\, which type {type} cannot have', 'write the answer without them'],
	},
	'gift-unclosed': {
		vi: ['dấu { mở ở đây không được đóng', 'thêm } sau các đáp án'],
		en: ['the { that opens here is not closed', 'add } after the answers'],
	},
	'gift-answers': {
		vi: ['câu «{name}»: phần đáp án trong { } không đọc được', 'viết =đúng ~sai, TRUE, FALSE, hoặc =trái -> phải'],
		en: ['item “{name}”: the answers between { } cannot be read', 'write =right ~wrong, TRUE, FALSE, or =left -> right'],
	},

	// Packages (.h5p)
	'not-zip': {
		vi: ['tệp này không phải gói .h5p', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['this file is not a .h5p package', 'export it again from the tool that made it'],
	},
	'zip-damaged': {
		vi: ['gói bị hỏng hoặc bị cắt ngắn', 'tải lại hoặc xuất lại gói'],
		en: ['the package is damaged or cut short', 'download or export it again'],
	},
	'zip-lies': {
		vi: ['mục lục của gói không khớp với dữ liệu của «{name}»', 'không dùng gói này; xin lại bản gốc từ người tạo'],
		en: ['the table of contents does not fit the data of “{name}”', 'do not use this package; ask its author for the original'],
	},
	'zip-hidden': {
		vi: ['gói có dữ liệu mà mục lục không ghi', 'không dùng gói này; xin lại bản gốc từ người tạo'],
		en: ['the package holds data that its table of contents does not list', 'do not use this package; ask its author for the original'],
	},
	'zip-encrypted': {
		vi: ['«{name}» trong gói bị khóa bằng mật khẩu', 'xuất lại gói không có mật khẩu'],
		en: ['“{name}” in the package is locked with a password', 'export the package without a password'],
	},
	'zip-method': {
		vi: ['«{name}» được nén theo cách số {method}, ở đây không đọc', 'nén lại theo cách thông thường (deflate)'],
		en: ['“{name}” is compressed by method {method}, which is not read here', 'compress it again in the usual way (deflate)'],
	},
	'zip-bomb': {
		vi: ['«{name}» giải nén ra lớn gấp {ratio} lần, quá mức {limit} lần', 'không dùng gói này; xin lại bản gốc từ người tạo'],
		en: ['“{name}” grows {ratio} times when unpacked, more than {limit} times', 'do not use this package; ask its author for the original'],
	},
	'unpacked-too-large': {
		vi: ['gói giải nén ra {size}, quá mức {limit}', 'bỏ bớt tệp đính kèm lớn rồi xuất lại'],
		en: ['the package unpacks to {size}, more than {limit}', 'leave large attachments out and export it again'],
	},
	'too-many-files': {
		vi: ['gói có {count} tệp, quá mức {limit}', 'bỏ bớt tệp đính kèm rồi xuất lại'],
		en: ['the package holds {count} files, more than {limit}', 'leave attachments out and export it again'],
	},
	'file-damaged': {
		vi: ['dữ liệu của «{name}» trong gói bị hỏng', 'tải lại hoặc xuất lại gói'],
		en: ['the data of “{name}” in the package is damaged', 'download or export the package again'],
	},
	'unsafe-name': {
		vi: ['tên «{name}» trong gói không an toàn', 'không dùng gói này; xin lại bản gốc từ người tạo'],
		en: ['the name “{name}” in the package is not safe', 'do not use this package; ask its author for the original'],
	},
	'duplicate-name': {
		vi: ['trong gói có hai tên trùng nhau: «{name}» và «{other}»', 'đổi tên hoặc xóa một tệp rồi xuất lại'],
		en: ['two names in the package are the same: “{name}” and “{other}”', 'rename or remove one file and export it again'],
	},
	'special-file': {
		vi: ['«{name}» trong gói là liên kết hoặc tệp đặc biệt', 'thay bằng tệp thường rồi xuất lại'],
		en: ['“{name}” in the package is a link or another special file', 'put an ordinary file in its place and export it again'],
	},
	'folder-file': {
		vi: ['«{name}» trong gói vừa là thư mục vừa là tệp', 'không dùng gói này; xin lại bản gốc từ người tạo'],
		en: ['“{name}” in the package is both a folder and a file', 'do not use this package; ask its author for the original'],
	},
	'file-type': {
		vi: ['không nhận loại tệp của «{name}»', 'xóa tệp này khỏi bài rồi xuất lại'],
		en: ['files such as “{name}” are not taken in', 'remove the file from the content and export it again'],
	},
	'file-content': {
		vi: ['nội dung của «{name}» không phải loại mà phần đuôi ghi', 'xóa tệp này khỏi bài hoặc thay bằng tệp đúng loại rồi xuất lại'],
		en: ['“{name}” does not hold what its ending says', 'remove the file or put a proper one in its place and export it again'],
	},
	'svg-active': {
		vi: ['hình «{name}» chạy mã hoặc gọi tệp khác: {what}', 'lưu lại thành SVG không có mã và không gọi tệp nào, hoặc thay bằng PNG'],
		en: ['the picture “{name}” runs code or asks for other files: {what}', 'save it as an SVG without either, or put a PNG in its place'],
	},
	'file-missing': {
		vi: ['gói thiếu «{name}»', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['the package lacks “{name}”', 'export it again from the tool that made it'],
	},
	'json-not-utf8': {
		vi: ['«{name}» trong gói không phải văn bản UTF-8', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['“{name}” in the package is not UTF-8 text', 'export the package again from the tool that made it'],
	},
	'json-syntax': {
		vi: ['không đọc được JSON của «{name}»', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['the JSON of “{name}” cannot be read', 'export the package again from the tool that made it'],
	},
	'json-not-object': {
		vi: ['«{name}» phải là một đối tượng JSON', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['“{name}” must be one JSON object', 'export the package again from the tool that made it'],
	},
	'json-too-deep': {
		vi: ['JSON của «{name}» lồng nhau quá {limit} tầng', 'không dùng gói này; xin lại bản gốc từ người tạo'],
		en: ['the JSON of “{name}” is nested deeper than {limit} levels', 'do not use this package; ask its author for the original'],
	},
	'json-key': {
		vi: ['JSON của «{name}» có khóa «{key}» không được phép', 'không dùng gói này; xin lại bản gốc từ người tạo'],
		en: ['the JSON of “{name}” has a key “{key}”, which is not allowed', 'do not use this package; ask its author for the original'],
	},
	'field-missing': {
		vi: ['«{name}» thiếu «{field}»', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['“{name}” lacks “{field}”', 'export the package again from the tool that made it'],
	},
	'field-wrong': {
		vi: ['«{field}» trong «{name}» chưa đúng mẫu: «{got}»', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['“{field}” in “{name}” does not have the right form: “{got}”', 'export the package again from the tool that made it'],
	},
	'main-not-listed': {
		vi: ['h5p.json không ghi thư viện chính {library} vào preloadedDependencies', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['h5p.json does not list its main library {library} in preloadedDependencies', 'export it again from the tool that made it'],
	},
	'library-folder': {
		vi: ['thư mục «{name}» không đúng tên thư viện ghi trong library.json: {expected}', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['the folder “{name}” is not named as its library.json says: {expected}', 'export it again from the tool that made it'],
	},
	'library-path': {
		vi: ['{name} gọi tệp «{path}», không có trong thư mục của thư viện', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['{name} asks for “{path}”, which is not in the folder of the library', 'export the package again from the tool that made it'],
	},
	/** a warning */
	'library-file-missing': {
		vi: ['{name} nhắc đến tệp «{path}» không có trong thư viện', 'vẫn dùng được: phần ấy bị bỏ qua; nếu bài hiện sai thì tìm bản đủ tệp của thư viện'],
		en: [
			'{name} asks for “{path}”, which the library does not bring',
			'it is taken in without; where something looks wrong, get a complete copy of the library',
		],
	},
	'library-missing': {
		vi: ['gói không mang theo thư viện {name}', 'xuất lại gói kèm đủ thư viện'],
		en: ['the package does not bring the library {name}', 'export it with all its libraries'],
	},
	'library-circle': {
		vi: ['các thư viện gọi nhau thành vòng: {names}', 'xuất lại gói từ công cụ đã tạo ra nó'],
		en: ['libraries need each other in a circle: {names}', 'export the package again from the tool that made it'],
	},
	'script-in-html': {
		vi: ['«{field}» có mã chạy được: {what}', 'xóa đoạn này trong công cụ soạn rồi xuất lại'],
		en: ['“{field}” holds code that runs: {what}', 'remove it in the authoring tool and export it again'],
	},
	'item-incomplete': {
		vi: ['câu «{name}»: {what} bị thiếu hoặc không dùng được', 'sửa câu này trong công cụ soạn rồi nhập lại, hoặc viết thẳng vào tệp YAML'],
		en: ['item “{name}”: {what} is missing or cannot be used', 'correct it in the authoring tool and import it again, or write it into the YAML file'],
	},
	exists: {
		vi: ['đã có {name}, không ghi đè', 'đổi tên tệp đem nhập, hoặc xóa {name} nếu muốn thay'],
		en: ['{name} is already there and is not written over', 'rename the file to import, or remove {name} to replace it'],
	},
	'pair-differs': {
		vi: ['hai bản ngôn ngữ khác nhau: {what}', 'cho hai bản cùng câu, cùng loại, cùng số lựa chọn; hoặc đặt hai tên khác hẳn nhau'],
		en: ['the two languages differ: {what}', 'give both the same items, types and numbers of answers; or name the files apart'],
	},
} satisfies Record<string, Sentences>;

export type RefusalKind = keyof typeof importMessages;
