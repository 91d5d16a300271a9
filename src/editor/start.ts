/** Starts the editor in the browser: its words in Vietnamese, the content's own file format, a folder of this computer. */
import type { Collection } from './config.ts';
import { BODY, type Field } from './field.ts';
import { onWritten, takeAnyCopy } from './folder.ts';
import { fromForm, toForm } from './format.ts';
import { showProblems } from './panel.ts';

type Cms = {
	init(options: { config: unknown }): Promise<void>;
	registerCustomFormat(name: string, extension: string, methods: { fromFile(text: string): unknown; toFile(data: Record<string, unknown>): string }): void;
};

const PREFERENCES = 'sveltia-cms.prefs';

/** The language of the page unless the editor chose another one; Escape never closes a form: what was typed would be lost without a question. */
function choosePreferences(): void {
	try {
		const chosen = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Record<string, unknown>;
		localStorage.setItem(PREFERENCES, JSON.stringify({ locale: document.documentElement.lang, ...chosen, closeWithEscape: false }));
	} catch {
		// Without storage the program's own preferences hold.
	}
}

/** The formats of the forms, each with the fields that it is read and written by. */
function registerFormats(cms: Cms, collections: readonly Collection[]): void {
	const register = (name: string, fields: readonly Field[]) =>
		cms.registerCustomFormat(name, fields.some((field) => field.name === BODY) ? 'mdx' : 'yaml', {
			fromFile: (text) => toForm(text, fields),
			toFile: (data) => fromForm(data, fields),
		});
	for (const collection of collections) {
		if ('files' in collection) for (const { format, fields } of collection.files) register(format, fields);
		else register(collection.format, collection.fields);
		if ('index_file' in collection && collection.index_file) register(collection.index_file.format, collection.index_file.fields);
	}
}

/** The configuration as the program takes it: it is told of nothing that it does not know. */
const forProgram = (config: unknown): unknown =>
	JSON.parse(
		JSON.stringify(config, function (this: Partial<Field>, key, value: unknown) {
			return key === 'inFile' || (key === 'required' && this.widget === 'hidden') ? undefined : value;
		}),
	);

async function start(root: HTMLElement): Promise<void> {
	const { assets = '', wrongFolder = '' } = root.dataset;
	choosePreferences();
	takeAnyCopy(wrongFolder);
	const [{ default: cms }, config] = await Promise.all([
		import(/* @vite-ignore */ `${assets}sveltia-cms.js`) as Promise<{ default: Cms }>,
		fetch(`${assets}config.json`).then((response) => response.json() as Promise<{ collections: Collection[] }>),
	]);
	registerFormats(cms, config.collections);
	const look = showProblems(root, config.collections);
	onWritten(look);
	// A dev server loads pages anew when a file has changed: a form with what was typed into it stays.
	import.meta.hot?.on('vite:beforeFullReload', () => new Promise(() => {}));
	await cms.init({ config: forProgram(config) });
}

const root = document.querySelector<HTMLElement>('[data-editor]');
if (root) void start(root);
