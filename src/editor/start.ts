/** Starts the editor in the browser: its words in Vietnamese, the content's own file format, a folder of this computer. */
import { FORMAT, fromForm, toForm } from './format.ts';

type Cms = {
	init(options: { config: unknown }): Promise<void>;
	registerCustomFormat(name: string, extension: string, methods: { fromFile(text: string): unknown; toFile(data: Record<string, unknown>): string }): void;
};
type Picker = () => Promise<FileSystemDirectoryHandle>;

const PREFERENCES = 'sveltia-cms.prefs';

/** Vietnamese unless the editor chose another language in the settings. */
function chooseLanguage(): void {
	try {
		const chosen = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Record<string, unknown>;
		localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'vi', ...chosen }));
	} catch {
		// Without storage the browser's own language is taken.
	}
}

/** Sveltia takes only folders under git. Here any copy of the project will do: what it needs is the folder of the content. */
function takeAnyCopy(wrongFolder: string): void {
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

const root = document.querySelector<HTMLElement>('[data-editor]');
if (root) {
	const { assets = '', wrongFolder = '' } = root.dataset;
	chooseLanguage();
	takeAnyCopy(wrongFolder);
	const [{ default: cms }, config] = await Promise.all([
		import(/* @vite-ignore */ `${assets}sveltia-cms.js`) as Promise<{ default: Cms }>,
		fetch(`${assets}config.json`).then((response) => response.json() as Promise<unknown>),
	]);
	cms.registerCustomFormat(FORMAT, 'yaml', { fromFile: toForm, toFile: fromForm });
	await cms.init({ config });
}
