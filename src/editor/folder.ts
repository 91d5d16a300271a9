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

/** @param act is called when a file has been written whole, and stands in its folder */
export function onWritten(act: () => void): void {
	const { prototype } = globalThis.FileSystemWritableFileStream ?? {};
	if (!prototype) return;
	const close = prototype.close;
	prototype.close = async function (this: FileSystemWritableFileStream) {
		await close.call(this);
		act();
	};
}
