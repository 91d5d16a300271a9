/** Files that were named on the command line, and the folder that is written to: whether they are what they seem. */

import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isDevice, isGarbled, shown } from './archive-names.ts';
import { literally } from './literally.ts';

type Language = 'vi' | 'en';

const sentences = {
	absent: { vi: 'không có tệp này: kiểm tra tên và thư mục', en: 'there is no such file: check its name and folder' },
	link: { vi: 'đây là liên kết: chép tệp hoặc thư mục thật vào đây', en: 'this is a link: copy the file or folder itself to this place' },
	'no-file': { vi: 'đây là thư mục hoặc thiết bị, không phải tệp: chọn một tệp', en: 'this is a folder or a device, not a file: choose a file' },
	name: {
		vi: 'tên tệp có ký tự không nhìn thấy, hoặc là tên thiết bị của Windows: đổi tên tệp',
		en: 'the name holds invisible signs, or is one that Windows keeps for a device: rename the file',
	},
	'no-folder': { vi: 'đây không phải thư mục: đổi tên hoặc xóa', en: 'this is no folder: rename or remove it' },
	unreadable: { vi: 'không mở được tệp này: kiểm tra tên và quyền đọc', en: 'this file cannot be opened: check its name and whether it may be read' },
} satisfies Record<string, Record<Language, string>>;

const line = (path: string, kind: keyof typeof sentences, language: Language) => `${shown(path.toWellFormed())}  ${sentences[kind][language]}`;

/**
 * @param path of which the last step may hold `*`: the command lines of Windows hand it on as it is
 * @returns the files that it stands for, in order; itself, where it stands for none, so that it is told to be absent
 */
export function filesMeant(path: string): string[] {
	const [folder, name] = [dirname(path), basename(path)];
	if (!name.includes('*') || existsSync(path) || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [path];
	const parts = name.split(/\*+/).map(literally);
	const form = new RegExp(`^(?!\\.)${parts.join('.*')}$`, 'i');
	const found = readdirSync(folder).filter((one) => form.test(one));
	return found.length > 0 ? found.sort().map((one) => join(folder, one)) : [path];
}

/** @returns why a file is not read, as one line; none where it is a plain file with a name for every system. Nothing is read, and no link followed. */
export function faultOfFile(path: string, language: Language): string | undefined {
	const name = basename(path);
	if (isGarbled(name) || isDevice(name)) return line(path, 'name', language);
	try {
		const state = lstatSync(path, { throwIfNoEntry: false });
		if (!state) return line(path, 'absent', language);
		if (state.isSymbolicLink()) return line(path, 'link', language);
		return state.isFile() ? undefined : line(path, 'no-file', language);
	} catch {
		return line(path, 'unreadable', language);
	}
}

/**
 * @param root where the way begins; it may itself be a link
 * @param folder that shall be written to, from there, with `/` between its steps
 * @returns why nothing is written to it, as one line: the first step that is a link, and so may lead anywhere, or no folder; none where all are
 * folders or not there yet
 */
export function faultOfTarget(root: string, folder: string, language: Language): string | undefined {
	const steps = folder.split('/');
	for (const [index] of steps.entries()) {
		const path = steps.slice(0, index + 1).join('/');
		const state = lstatSync(join(root, path), { throwIfNoEntry: false });
		if (!state) return undefined;
		if (state.isSymbolicLink()) return line(path, 'link', language);
		if (!state.isDirectory()) return line(path, 'no-folder', language);
	}
	return undefined;
}

/**
 * @param root where the way begins
 * @param file that is there and shall be changed, from there, with `/` between its steps
 * @returns why nothing is written to it, as one line; none where it is a plain file in folders that are none but folders
 */
export function faultOfTargetFile(root: string, file: string, language: Language): string | undefined {
	const fault = faultOfTarget(root, dirname(file), language);
	if (fault !== undefined) return fault;
	const state = lstatSync(join(root, file));
	if (state.isSymbolicLink()) return line(file, 'link', language);
	return state.isFile() ? undefined : line(file, 'no-file', language);
}
