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
