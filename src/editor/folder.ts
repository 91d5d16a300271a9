/** The folder of this computer that the editor works on, and word of each file that it writes there. */

type Picker = () => Promise<FileSystemDirectoryHandle>;

/**
 * Sveltia takes only folders under git. Here any copy of the project will do: what it needs is the folder of the content.
 * @param wrongFolder what to say of a folder without it
 */
export function takeAnyCopy(wrongFolder: string): void {
	const page = window as unknown as { showDirectoryPicker?: Picker };
	const pick = page.showDirectoryPicker?.bind(window);
	if (!pick) return;
	page.showDirectoryPicker = async () => {
		const folder = await pick();
		const content = await folder.getDirectoryHandle('content').catch(() => undefined);
		if (!content) {
			alert(wrongFolder);
			throw new DOMException('content', 'AbortError');
		}
		const get = folder.getDirectoryHandle.bind(folder);
		folder.getDirectoryHandle = (name, options) => (name === '.git' ? Promise.resolve(folder) : get(name, options));
		return folder;
	};
}

/**
 * @param act is called when a file has been written whole, and when it has the name that it keeps: the program writes beside the old file
 * and then puts the new one in its place, where the browser can
 */
export function onWritten(act: () => void): void {
	const after = <T extends object>(prototype: T | undefined, name: string): void => {
		const known = prototype?.[name as keyof T];
		if (typeof known !== 'function') return;
		Object.assign(prototype as T, {
			async [name](this: unknown, ...given: unknown[]) {
				await (known as (...all: unknown[]) => Promise<void>).apply(this, given);
				act();
			},
		});
	};
	after(globalThis.FileSystemWritableFileStream?.prototype, 'close');
	after(globalThis.FileSystemFileHandle?.prototype, 'move');
}
