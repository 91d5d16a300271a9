/** What is wrong with commitments and initiatives. */
import { error, type Message } from '../source/message.ts';

export const commitmentMessages = {
	'commitment-unproved': error(
		['ghi tình trạng «{state}» mà không có ngày nào cho thấy điều đó', 'thêm vào dates một trong các mục {events}, hoặc sửa state'],
		['says “{state}”, and no date shows it', 'add one of {events} to dates, or correct state'],
	),
	'commitment-contradicted': error(
		['ghi tình trạng «{state}» mà lại có ngày «{event}»', 'sửa state, hoặc bỏ ngày ấy'],
		['says “{state}” and gives a date for “{event}”', 'correct state, or remove the date'],
	),
	'commitment-after-check': error(
		['ngày {date} sau ngày tính đến {asOf}', 'sửa asOf theo nguồn mới nhất đã đọc, hoặc sửa ngày'],
		['the date {date} comes after {asOf}, for which the state is said', 'correct asOf by the latest source read, or correct the date'],
	),
	'initiative-outside-term': error(
		['ngày {date} không thuộc nhiệm kỳ {term}', 'sửa ngày, sửa term, hoặc bỏ term nếu không thuộc nhiệm kỳ nào'],
		['the date {date} is outside the term {term}', 'correct the date or the term, or leave term out where it belongs to none'],
	),
	'vote-uncounted': error(
		['là cuộc bỏ phiếu mà không có kết quả (vote)', 'thêm vote: { for, against, abstained, own } theo nguồn, hoặc sửa work'],
		['is a vote and gives no count (vote)', 'add vote: { for, against, abstained, own } by its source, or correct work'],
	),
	'vote-too-many': error(
		['có {count} phiếu, trong khi Hội đồng Nhân quyền có {seats} thành viên', 'đếm lại theo nguồn; nếu Đại hội đồng bỏ phiếu thì ghi body: assembly'],
		['counts {count} votes, and the Human Rights Council has {seats} members', 'count again by the source; write body: assembly where the Assembly voted'],
	),
	'candidacy-one-sided': error(
		[
			'nói về một lần ứng cử mà chỉ nêu một phía',
			'thêm vào said cả lời phê phán (criticism) lẫn lời ủng hộ (support) hoặc lời của Việt Nam (own), mỗi lời có nguồn',
		],
		['tells of a candidacy from one side only', 'give in said both criticism and support (or own, what Viet Nam said), each with its source'],
	),
} satisfies Record<string, Message>;
