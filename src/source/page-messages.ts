/** What is wrong with the text of a page: its tags, its links, its headings. */
import { error, type Message } from './message.ts';

export const pageMessages = {
	'mdx-syntax': error(
		['không đọc được trang từ chỗ này', 'xem thẻ mở và thẻ đóng ở dòng này, ví dụ <Claim source="HP">câu</Claim>; dấu < viết là &lt;'],
		[
			'the page cannot be read from here on',
			'look at the opening and closing tags of this line, as in <Claim source="HP">a sentence</Claim>; write &lt; for <',
		],
	),
	'tag-unclosed': error(
		['thẻ <{tag}> mở ở đây không đóng', 'thêm </{tag}> ở cuối phần ấy, trong cùng đoạn nếu thẻ mở giữa câu'],
		['the tag <{tag}> that opens here is not closed', 'add </{tag}> at the end of its part, in the same paragraph where it opens within a sentence'],
	),
	'tag-unopened': error(
		['thẻ đóng </{tag}> không có thẻ mở', 'thêm <{tag}> ở đầu phần ấy, hoặc xóa thẻ đóng'],
		['the closing tag </{tag}> has no opening tag', 'add <{tag}> at the beginning of its part, or remove the closing tag'],
	),
	'tag-crossed': error(
		[
			'</{closed}> đứng ở chỗ phải là </{open}>: <{open}> mở ở dòng {line}',
			'viết tên thẻ đóng đúng như thẻ mở, cả chữ hoa chữ thường, và đóng thẻ mở sau trước',
		],
		[
			'</{closed}> stands where </{open}> has to: <{open}> opens on line {line}',
			'write the closing tag as the opening one, capitals included, and close first what opened last',
		],
	),
	'tag-without-end': error(
		['thẻ <{tag} thiếu dấu > ở cuối', 'viết > sau thuộc tính cuối, ví dụ <Term id="cong-uoc">'],
		['the tag <{tag} lacks its closing >', 'write > behind the last attribute, as in <Term id="cong-uoc">'],
	),
	'attribute-curly': error(
		['«{field}» của thẻ <{tag}> nằm giữa dấu nháy cong “ ”', 'thay bằng dấu nháy thẳng: {field}="…"'],
		['“{field}” of the tag <{tag}> stands between curly quotes “ ”', 'use straight quotes: {field}="…"'],
	),
	'attribute-unquoted': error(
		['«{field}» của thẻ <{tag}> thiếu dấu nháy', 'đặt giá trị giữa hai dấu nháy: {field}="…"'],
		['“{field}” of the tag <{tag}> has no quotes', 'put the value between quotes: {field}="…"'],
	),
	'attribute-unclosed': error(
		['thẻ <{tag}> có dấu nháy không đóng', 'thêm dấu " ở cuối giá trị'],
		['the tag <{tag}> has a quote that is not closed', 'add a " at the end of the value'],
	),
	'attribute-code': error(
		['thẻ <{tag}> có giá trị giữa dấu ngoặc { }, là mã lập trình', 'đặt giá trị giữa hai dấu nháy, ví dụ source="HP"'],
		['the tag <{tag}> has a value between braces { }, which is code', 'put the value between quotes, as in source="HP"'],
	),
	'html-tag': error(
		['thẻ HTML <{tag}> không dùng trong trang', 'viết bằng Markdown: **đậm**, *nghiêng*, [chữ](/dia-chi/); sang đoạn mới thì để một dòng trống'],
		['the HTML tag <{tag}> is not used in pages', 'write Markdown: **bold**, *italic*, [words](/address/); leave an empty line for a new paragraph'],
	),
	'unknown-attribute': error(
		['thẻ <{tag}> không có thuộc tính «{field}»', 'chỉ dùng: {known}'],
		['the tag <{tag}> has no attribute “{field}”', 'use only: {known}'],
	),
	'html-comment': error(
		['trang có ghi chú <!-- -->', 'xóa ghi chú; trang chỉ có chữ để người đọc đọc'],
		['the page has a comment <!-- -->', 'remove it; a page holds only what readers read'],
	),
	'angled-address': error(
		['địa chỉ {address} đặt giữa dấu < > bị đọc như một thẻ', 'viết thành liên kết: [tên trang]({address})'],
		['the address {address} between < and > is read as a tag', 'make it a link: [its name]({address})'],
	),
	'less-than': error(
		['dấu < trước «{text}» bị đọc như đầu một thẻ', 'viết &lt; thay cho dấu <, hoặc viết bằng chữ: dưới, ít hơn'],
		['the < before “{text}” is read as the beginning of a tag', 'write &lt; for <, or use words: below, fewer than'],
	),
	brace: error(
		['dấu {brace} ở đây mở ra mã lập trình', 'thay {brace} và dấu đóng bằng ngoặc tròn ( )'],
		['the {brace} here begins code', 'use round brackets ( ) in place of it and its closing one'],
	),
	'page-import': error(
		['dòng import hoặc export là mã lập trình', 'xóa dòng này; các thẻ của trang dùng được ngay, không phải import'],
		['a line of import or export is code', 'remove it; the tags of pages can be used as they are, without import'],
	),
	'missing-head': error(
		['trang không có phần đầu giữa hai dòng ---', 'ở đầu tệp viết bốn dòng: ---, title: tên trang, description: một câu, ---'],
		['the page has no front matter between two --- lines', 'begin the file with four lines: ---, title: its name, description: a sentence, ---'],
	),
	'image-reference': error(
		['hình «{name}» trỏ tới một địa chỉ ghi ở chỗ khác trong trang', 'viết liền lời tả và địa chỉ: ![lời tả](/hinh/ten-tep.jpg)'],
		['the picture “{name}” points to an address elsewhere in the page', 'write words and address together: ![what it shows](/hinh/ten-tep.jpg)'],
	),
	'heading-one': error(
		['tiêu đề cấp một trong trang', 'dùng ## trở xuống; tiêu đề trang lấy từ title'],
		['a level-one heading in the page', 'use ## and below; the page’s title comes from title'],
	),
	'heading-blank': error(
		['sau các dấu {signs} thiếu dấu cách nên dòng này không thành tiêu đề', 'viết «{signs} Tên mục»'],
		['a blank is missing behind {signs}, so that this line is no heading', 'write “{signs} Its name”'],
	),
	'link-blank': error(
		['địa chỉ «{url}» có dấu cách nên liên kết hoặc hình không hiện', 'chép lại địa chỉ từ trình duyệt, hoặc viết %20 thay cho dấu cách'],
		['the address “{url}” has a blank in it, so that the link or picture does not show', 'copy the address again from the browser, or write %20 for the blank'],
	),
	'link-without-words': error(
		['liên kết tới «{url}» không có chữ nào để bấm', 'viết tên trang giữa hai dấu ngoặc vuông: [tên trang]({url})'],
		['the link to “{url}” has no words', 'write the name of the page between the square brackets: [its name]({url})'],
	),
} satisfies Record<string, Message>;
