/** The list of what the editors of a copy have to write, as a file of the copy. */
import type { BegunFile } from '../../source/kind.ts';
import type { Language } from '../../source/message.ts';
import type { Problem } from '../../source/problem.ts';
import type { Change } from './settle.ts';

export const listName: Record<Language, string> = { vi: 'VIEC-CAN-VIET.md', en: 'TO-WRITE.md' };

type Facts = {
	begun: readonly BegunFile[];
	changes: readonly Change[];
	/** files that were left out */
	left: readonly string[];
	/** the warnings about texts that speak of the other place */
	examples: readonly Problem[];
	language: Language;
};

const words = {
	vi: {
		title: 'Việc cần viết cho nơi mình',
		intro: 'Làm từ trên xuống; xong việc nào thì xóa dòng ấy. `npm run check` nói chỗ nào còn thiếu.',
		write: 'Viết trước: các tệp mới, chỗ nào ghi «(chưa viết)» thì điền',
		examples: 'Ví dụ của nơi khác trong bài chung',
		examplesIntro:
			'Bài vẫn đúng, vì ví dụ có nguồn; nhưng người đọc cần ví dụ của nơi mình. Mỗi dòng: tệp, các dòng còn nhắc, tên. Ví dụ muốn giữ thì bỏ tên ấy khỏi `copiedFrom` trong `content/site.yaml`.',
		times: (count: string) => `${count} chỗ`,
		rest: 'Rồi xem lại',
		others: [
			'`README.md`, `CHANGELOG.md`: lời giới thiệu và lịch sử của bản gốc.',
			'`content/docs/gioi-thieu.mdx`: trang giới thiệu; `content/docs/quyen-rieng-tu.mdx`: ai điều hành.',
			'`content/help-lines.yaml`: thêm số điện thoại của tỉnh, với `local: true`.',
			'`content/media-languages.yaml`: các thứ tiếng nơi mình dùng cho sản phẩm truyền thông.',
			'`content/results.yaml` và `npm run new result <id>`: kết quả của nơi mình; `content/logo/`: biểu tượng và logo; `colours` trong `content/site.yaml`: màu.',
			'`content/home.yaml`: số liệu ở trang đầu; `content/pictures.yaml`: màu và cảnh của hình.',
			'Các tệp này không mang lịch sử Git: `git init` để bắt đầu.',
		],
		changes: 'Lệnh đã đổi những chỗ này',
		changesIntro: 'Số dòng là số dòng lúc đổi.',
		left: 'Không mang theo',
		removed: (path: string) => `bỏ \`${path}\``,
		moved: (from: string, to: string) => `liên kết \`${from}\` nay tới \`${to}\``,
		unlinked: (url: string) => `bỏ liên kết \`${url}\`, giữ chữ`,
	},
	en: {
		title: 'What to write for your place',
		intro: 'Go from top to bottom, and delete each line once it is done. `npm run check -- --lang en` says what is still missing.',
		write: 'Write first: the new files, wherever they say “(to be written)”',
		examples: 'Examples of the other place in lessons for everyone',
		examplesIntro:
			'These texts are still true, as their examples have sources; but your readers want examples of their own place. Each line: the file, the lines that name it, the names. Where an example may stay, remove its name from `copiedFrom` in `content/site.yaml`.',
		times: (count: string) => `${count} times`,
		rest: 'Then look at',
		others: [
			'`README.md`, `CHANGELOG.md`: the introduction and the history of the original.',
			'`content/docs/gioi-thieu.mdx` and its English: the page about the site; `content/docs/quyen-rieng-tu.mdx`: who operates it.',
			'`content/help-lines.yaml`: add the numbers of your province, with `local: true`.',
			'`content/media-languages.yaml`: the languages that communication products of your place are made in.',
			'`content/results.yaml` and `npm run new result <id>`: results of your place; `content/logo/`: icon and logo; `colours` in `content/site.yaml`.',
			'`content/home.yaml`: the figures of the home page; `content/pictures.yaml`: colours and scenes of the pictures.',
			'The files come without Git’s history: begin with `git init`.',
		],
		changes: 'What the command changed',
		changesIntro: 'Lines are counted as they were when the change was made.',
		left: 'Left out',
		removed: (path: string) => `removed \`${path}\``,
		moved: (from: string, to: string) => `the link \`${from}\` leads to \`${to}\` now`,
		unlinked: (url: string) => `took the link \`${url}\` away and kept its words`,
	},
};

/** @returns the list as Markdown */
export function listOf({ begun, changes, left, examples, language }: Facts): string {
	const say = words[language];
	const text = (value: Problem['params'][string] | undefined) => (typeof value === 'object' ? value[language] : `${value ?? ''}`);
	const said = (change: Change) =>
		change.what === 'removed' ? say.removed(change.path) : change.what === 'moved' ? say.moved(change.from, change.to) : say.unlinked(change.url);
	const inOrder = changes.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
	const done = new Set(inOrder.map((change) => `- \`${change.file}:${change.line}\`: ${said(change)}`));
	return [
		`# ${say.title}`,
		say.intro,
		`## ${say.write}`,
		begun.map(({ path, write }) => `- [ ] \`content/${path}\`: ${write[language]}`).join('\n'),
		`## ${say.examples}`,
		say.examplesIntro,
		examples
			.map(({ file, line, params }) => `- [ ] \`${file}:${line}\`: ${say.times(text(params.count))} (${text(params.lines)}): ${text(params.names)}`)
			.join('\n'),
		`## ${say.rest}`,
		say.others.map((line) => `- [ ] ${line}`).join('\n'),
		`## ${say.changes}`,
		say.changesIntro,
		[...done].join('\n'),
		`## ${say.left}`,
		left.map((path) => `- \`${path}\``).join('\n'),
		'',
	].join('\n\n');
}
