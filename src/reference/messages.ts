/** What is wrong with sources, claims and translated texts. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'unknown-source': error(
		['không có nguồn «{id}»', 'sửa id{near}, hoặc thêm nguồn vào content/sources.yaml'],
		['there is no source “{id}”', 'correct the id{near}, or add it to content/sources.yaml'],
	),
	'text-markup': warning(
		['chữ ở đây có mã «{text}», trang sẽ hiện nguyên mã ấy', 'bỏ mã, chỉ viết chữ thường; liên kết và chữ đậm chỉ dùng trong trang .mdx'],
		['the text holds the code “{text}”, which would be printed as it is', 'remove it and write plain text; links and bold are for .mdx pages alone'],
	),
	'text-starter': error(
		['còn chữ mẫu «{text}» chưa viết lại', 'viết nội dung thật, hoặc xóa mục này'],
		['the starter text “{text}” is still there', 'write what is to be read, or remove it'],
	),
	'text-untranslated': warning(
		['bản «{language}» giống hệt tiếng Việt', 'dịch sang ngôn ngữ ấy, hoặc xóa dòng này để trang tạm hiện tiếng Việt'],
		['the “{language}” text is the Vietnamese one', 'translate it, or remove the line, so that the page shows the Vietnamese and says so'],
	),
	'page-untranslated': warning(
		['bản «{language}» giống hệt {original}', 'dịch trang này, hoặc xóa tệp cho đến khi có bản dịch'],
		['the “{language}” page is the same as {original}', 'translate it, or remove the file until there is a translation'],
	),
	'unused-source': warning(
		['{count} nguồn không chỗ nào dẫn nên không được đăng: {ids}', 'dẫn nguồn ấy ở một chỗ, hoặc xóa'],
		['sources that nothing cites are not published ({count}): {ids}', 'cite them, or remove them'],
	),
	'unused-term': warning(
		['{count} thuật ngữ không bài nào dùng nên không được đăng: {ids}', 'dùng <Term id="…"> ở một bài, hoặc xóa'],
		['terms that no text uses are not published ({count}): {ids}', 'use <Term id="…"> in a text, or remove them'],
	),
	'same-address': warning(
		[
			'nguồn «{id}» có cùng địa chỉ với nguồn «{other}»',
			'giữ một nguồn và sửa các chỗ dẫn nguồn kia; hai văn bản khác nhau thì ghi địa chỉ mở đúng từng văn bản',
		],
		[
			'the source “{id}” has the same address as the source “{other}”',
			'keep one and let every citation name it; of two documents, give each the address that opens it',
		],
	),
	'unnamed-source': warning(
		['nguồn «{id}» chưa có tên ở tiếng «{language}»', 'thêm called: { {language}: … }; trang tiếng ấy tạm hiện tên đã công bố'],
		[
			'the source “{id}” has no name in the language “{language}”',
			'add called: { {language}: … }; pages in that language show the title as published until then',
		],
	),
	'claim-without-source': error(
		['<Claim> không nêu nguồn', 'thêm source="…" với id trong content/sources.yaml'],
		['<Claim> names no source', 'add source="…" with an id from content/sources.yaml'],
	),
	'not-verified': warning(
		['chưa ai đối chiếu với nguồn', 'mở nguồn ra đọc đoạn được dẫn rồi ghi ngày đọc ở verified'],
		['nobody has compared this with its source', 'open the source, read the passage, then put the day into verified'],
	),
	'verified-later': error(
		['ngày đối chiếu {date} sau ngày dựng trang {today}', 'ghi ngày đã đọc nguồn'],
		['it is verified on {date}, after the day of the build, {today}', 'put the day on which the source was read'],
	),
	'verified-before-source': error(
		['đối chiếu ngày {date}, trước khi nguồn «{id}» được công bố ({published})', 'sửa ngày đối chiếu, hoặc ngày của nguồn'],
		['it is verified on {date}, before the source “{id}” was published ({published})', 'correct the day, or the date of the source'],
	),
	'verified-unread': error(
		['đối chiếu với «{id}», mà content/sources.yaml chưa ghi ngày đọc nguồn này', 'ghi read: và how: ở nguồn, hoặc nêu nguồn đã đọc ở against:'],
		[
			'it is verified against “{id}”, of which content/sources.yaml has no day of reading',
			'put read: and how: into the source, or name what was read in against:',
		],
	),
	'verified-no-day': error(
		['verified="{date}" không phải là một ngày', 'viết ngày dạng 2026-01-15'],
		['verified="{date}" is no day', 'write it like 2026-01-15'],
	),
	'read-without-how': error(
		['nguồn «{id}» có ngày đọc mà không nói đã đọc bản nào', 'thêm how: original (bản gốc), copy (bản sao nguyên văn) hoặc reported (bài thuật lại)'],
		[
			'the source “{id}” was read, but it does not say what of it',
			'add how: original (the document itself), copy (its text in another place) or reported (somebody’s report of it)',
		],
	),
	'help-line-recheck': warning(
		['đường dây này được đối chiếu lần cuối ngày {date}, phải xem lại chậm nhất ngày {due}', 'gọi thử hoặc mở nguồn ra đọc rồi ghi ngày mới ở verified'],
		['this help line was last verified on {date}; it was to be looked at again by {due}', 'call it or open the source, then put the new day into verified'],
	),
	'help-steps-recheck': warning(
		[
			'các bước ở đây được đối chiếu lần cũ nhất ngày {date}, phải xem lại chậm nhất ngày {due}',
			'mở từng nguồn ra đọc rồi ghi ngày mới ở verified của từng bước',
		],
		[
			'the oldest check of these steps was made on {date}; they were to be looked at again by {due}',
			'open each source, then put the new day into the verified of each step',
		],
	),
	'treaty-status-recheck': warning(
		['tình trạng điều ước được đối chiếu lần cuối ngày {date}, phải xem lại chậm nhất ngày {due}', 'xem treaties.un.org rồi ghi ngày mới ở verified'],
		[
			'this status of a treaty was last verified on {date}; it was to be looked at again by {due}',
			'look at treaties.un.org, then put the new day into verified',
		],
	),
	'figure-recheck': warning(
		['số liệu mới lẽ ra đã được công bố chậm nhất ngày {due}', 'tìm số liệu mới và ghi vào values, hoặc sửa nextRelease'],
		['a newer figure was expected by {due}', 'look for it and enter it under values, or correct nextRelease'],
	),
	'site-without-operator': warning(
		[
			'chưa ghi ai điều hành bản này: thiếu {fields}',
			'thêm các mục ấy, ví dụ operator: { name: { vi: Sở Tư pháp, en: Department of Justice } }; đến lúc đó, trang nói rõ là chưa có',
		],
		[
			'it is not said who operates this copy: {fields} missing',
			'add them, as in operator: { name: { vi: Sở Tư pháp, en: Department of Justice } }; until then the site says that there is none',
		],
	),
	'other-place': warning(
		[
			'còn nói về nơi của bản gốc ở {count} chỗ ({lines}): {names}',
			'viết ví dụ của nơi mình; ví dụ giữ lại được thì bỏ tên ấy khỏi copiedFrom trong content/site.yaml',
		],
		[
			'speaks of the place that this copy was made from (names: {count}; lines: {lines}): {names}',
			'write an example of your own place; where one may stay, remove its name from copiedFrom in content/site.yaml',
		],
	),
	'logo-missing': error(
		['không có tệp {name}', 'đặt hình vào thư mục content/logo/ hoặc sửa «logo»'],
		['there is no file {name}', 'put the picture into the folder content/logo/ or correct “logo”'],
	),
	'logo-no-svg': error(
		['tệp này không phải một hình SVG đọc được', 'lưu lại từ chương trình vẽ dưới dạng SVG, bảng mã UTF-8'],
		['this file is no SVG that can be read', 'save it again from the drawing program as SVG in UTF-8'],
	),
	'logo-runs': error(
		['hình SVG này chạy mã hoặc gọi tệp khác: {what}', 'lưu lại thành SVG đơn giản (plain SVG), không mã, không liên kết'],
		['this SVG runs something or asks for another file: {what}', 'save it again as plain SVG, without scripts or links'],
	),
	'colour-too-pale': error(
		['màu «{name}» ({colour}) trên nền {other} ở giao diện {theme} quá nhạt: độ tương phản {ratio}, cần từ {least}', 'chọn màu đậm hơn cho «{name}»'],
		['in the {theme} theme “{name}” ({colour}) is too pale on {other}: a contrast of {ratio} where {least} is needed', 'choose a darker colour for “{name}”'],
	),
	'colour-too-dark': error(
		['màu «{name}» ({colour}) ở giao diện {theme} quá gần màu {other}: độ tương phản {ratio}, cần từ {least}', 'chọn màu nhạt hơn cho «{name}»'],
		['in the {theme} theme “{name}” ({colour}) is too close to {other}: a contrast of {ratio} where {least} is needed', 'choose a paler colour for “{name}”'],
	),
	'site-url': error(
		[
			'«url» không phải địa chỉ của một trang',
			'viết https://tên-máy-chủ/, hoặc https://tên-máy-chủ/thư-mục/ nếu trang nằm dưới một đường dẫn; không có ? và #',
		],
		['“url” is no address of a site', 'write https://host/, or https://host/path/ where the site lies below a path; without ? and #'],
	),
	'contact-without-way': error(
		['«contact» không nêu cách liên hệ nào', 'thêm mail, phone hoặc form; chưa có thì xóa contact'],
		['“contact” names no way to get in touch', 'add mail, phone or form; where there is none, remove contact'],
	),
	'match-twice': error(
		['một địa chỉ đứng cả ở exact lẫn close', 'giữ một chỗ: exact nếu hai khái niệm dùng thay cho nhau được, close nếu chỉ gần nghĩa'],
		[
			'one address stands under both exact and close',
			'keep it in one place: exact where the two concepts can stand for each other, close where they only mean nearly the same',
		],
	),
	'unknown-language': error(
		['không có ngôn ngữ «{language}»', 'sửa mã hoặc thêm thư mục content/languages/{language}/'],
		['there is no language “{language}”', 'correct the tag or add the folder content/languages/{language}/'],
	),
	'missing-translation': warning(
		['thiếu bản «{language}»', 'thêm bản dịch; trang tạm hiện tiếng Việt'],
		['the “{language}” text is missing', 'add a translation; the page shows Vietnamese until then'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });

/** What the kinds of this room are called: in dependencies, and in messages. */
export const names = {
	site: { name: 'site', noun: { vi: 'thông tin của trang', en: 'information on the site' } },
	source: { name: 'source', noun: { vi: 'nguồn', en: 'source' } },
	logo: { name: 'logo', noun: { vi: 'hình của trang', en: 'mark of the site' } },
	term: { name: 'term', noun: { vi: 'thuật ngữ', en: 'term' } },
	knownWarning: { name: 'known-warning', noun: { vi: 'cảnh báo đã biết', en: 'known warning' } },
};
