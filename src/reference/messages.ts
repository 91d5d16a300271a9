/** What is wrong with sources, claims and translated texts. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'unknown-source': error(
		['không có nguồn «{id}»', 'thêm nguồn vào content/sources.yaml hoặc sửa id'],
		['there is no source “{id}”', 'add it to content/sources.yaml or correct the id'],
	),
	'unused-source': warning(['không chỗ nào dẫn nguồn «{id}»', 'dẫn nguồn này hoặc xóa'], ['nothing cites the source “{id}”', 'cite it or remove it']),
	'claim-without-source': error(
		['<Claim> không nêu nguồn', 'thêm source="…" với id trong content/sources.yaml'],
		['<Claim> names no source', 'add source="…" with an id from content/sources.yaml'],
	),
	'review-needed': warning(
		['cần rà soát: chưa ai mở văn bản gốc để đối chiếu', 'đối chiếu rồi xóa dòng review'],
		['needs review: nobody has yet opened the official text', 'compare it, then remove the review line'],
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
	term: { name: 'term', noun: { vi: 'thuật ngữ', en: 'term' } },
};
