/** What is wrong with prose pages and with the navigation. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'link-or-items': error(
		['mục này cần đúng một trong ba: link, items hoặc course', 'giữ lại một'],
		['this item needs exactly one of link, items and course', 'keep one'],
	),
	'unknown-component': error(['không có thẻ <{name}>', 'chỉ dùng: {known}'], ['there is no component <{name}>', 'use only: {known}']),
	'component-case': error(
		['không có thẻ <{name}>', 'viết <{meant}>, đúng cả chữ hoa và chữ thường'],
		['there is no component <{name}>', 'write <{meant}>, capitals included'],
	),
	'html-image': error(
		['thẻ <{name}> không dùng trong trang', 'viết hình bằng ![lời tả](/hinh/ten-tep.jpg), tệp đặt ở content/media/images/'],
		['the tag <{name}> is not used in pages', 'write a picture as ![what it shows](/hinh/ten-tep.jpg), with its file in content/media/images/'],
	),
	'link-empty': error(
		['liên kết không có địa chỉ', 'viết địa chỉ giữa hai dấu ngoặc tròn, ví dụ [bản đồ các quyền](/quyen/)'],
		['the link has no address', 'write one between the round brackets, as in [the map of rights](/quyen/)'],
	),
	'link-meant': error(['liên kết tới «{url}» không dẫn đến trang nào', 'viết {meant}'], ['the link to “{url}” leads to no page', 'write {meant}']),
	'link-kind': error(
		['liên kết tới «{url}» không mở được trên máy người đọc', 'chỉ dùng địa chỉ trong trang như /quyen/, https://…, mailto:… hoặc tel:…'],
		['the link to “{url}” opens nothing for a reader', 'use only addresses of this site such as /quyen/, https://…, mailto:… or tel:…'],
	),
	'anchor-missing': error(
		['không có mục nào ở «{url}»', 'sửa phần sau dấu #; trang ấy có: {known}'],
		['there is no section at “{url}”', 'correct what stands behind #; that page has: {known}'],
	),
	'anchor-none': error(
		['không có mục nào ở «{url}»: trang ấy không có tiêu đề', 'bỏ phần từ dấu #'],
		['there is no section at “{url}”: that page has no headings', 'remove what begins with #'],
	),
	'page-without-original': error(
		['trang dịch không có bản tiếng Việt {name}', 'viết bản tiếng Việt trước hoặc đổi tên tệp'],
		['the translated page has no Vietnamese original {name}', 'write the original first or rename the file'],
	),
	'missing-page': warning(['trang này chưa có bản «{language}»', 'viết {name}'], ['this page has no “{language}” version', 'write {name}']),
	'page-name': error(
		['tên trang «{name}» không thành địa chỉ được', 'đổi tên tệp: chữ thường không dấu, số, dấu gạch nối, như trang-moi.mdx'],
		['the page name “{name}” cannot be an address', 'rename the file: lower-case letters without accents, digits, hyphens, as in trang-moi.mdx'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });
