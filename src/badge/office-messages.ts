/** What the command of the office says where it does not do what it was asked to. */
import { shown } from '../files/archive-names.ts';
import type { Language } from '../source/message.ts';

/** Why the command stops, with the path or the name that it speaks of. */
export type OfficeFault = { kind: keyof typeof sentences; path: string };

const sentences = {
	place: {
		vi: 'chỗ này nằm trong dự án, có thể lên git hoặc lên trang: ghi vào huy-hieu/, hoặc ngoài thư mục dự án',
		en: 'this place is inside the project, and may end up in git or on the site: write to huy-hieu/, or outside of the project',
	},
	there: { vi: 'đã có: lệnh không ghi đè; chọn tên khác bằng --out', en: 'is there already, and is not overwritten: choose another name with --out' },
	'open-key': {
		vi: 'người khác trên máy này đọc được khóa bí mật: chạy chmod 600 cho tệp, rồi thử lại',
		en: 'others on this machine can read the private key: run chmod 600 on the file and try again',
	},
	'no-key': {
		vi: 'không phải khóa bí mật do npm run badge -- key lập',
		en: 'this is no private key that npm run badge -- key made',
	},
	unknown: {
		vi: 'content/badge-keys.yaml không có khóa này: thêm lại mục của nó, hoặc chọn tệp khóa khác bằng --key',
		en: 'content/badge-keys.yaml does not have this key: put its entry back, or choose another file with --key',
	},
	withdrawn: { vi: 'khóa này đã bị hủy (withdrawn): lập khóa mới', en: 'this key was withdrawn: make a new one' },
	period: {
		vi: 'hôm nay ngoài thời hạn của khóa (from, until): sửa thời hạn hoặc lập khóa mới',
		en: 'today is outside of the period of the key (from, until): correct the period or make a new key',
	},
	content: {
		vi: 'có lỗi: chạy npm run check và sửa trước',
		en: 'has errors: run npm run check and correct them first',
	},
	large: { vi: 'tệp quá lớn: chia bảng kết quả thành nhiều tệp', en: 'the file is too large: divide the results among several files' },
} satisfies Record<string, Record<Language, string>>;

/** @returns one line: what it is about, and what to do */
export const officeLine = ({ kind, path }: OfficeFault, language: Language): string => `${shown(path.toWellFormed())}  ${sentences[kind][language]}`;
