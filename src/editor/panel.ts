/** What the check says of the file that is open, beside its form: each problem is a button that leads to its field. */
import { fill } from '../language/browser-words.ts';
import { element } from '../ui/elements.ts';
import { requiredText } from '../ui/required.ts';
import { CHECK_FILE } from './addresses.ts';
import type { Collection } from './config.ts';
import type { Field } from './field.ts';
import { addressOf, fileOpened, isNewForm } from './opened.ts';
import type { FileReport, Found } from './report-of-file.ts';
import { focusField, inWordsOfForm, labelOf } from './to-field.ts';

/** The name of the tab that shows the page of the entry that is edited. */
const PREVIEW = 'xem-trang';

type State = { file: string; report: FileReport };

/**
 * @param root the element of the editor, with the words and the address of the check
 * @returns what looks again, after something was saved
 */
export function showProblems(root: HTMLElement, collections: readonly Collection[]): () => void {
	const words = root.dataset as Readonly<Record<string, string>>;
	const panel = element('aside', { class: 'editor-check', 'aria-label': requiredText(words, 'panel'), hidden: '' });
	// It lies over the form: whoever wants to see what is below closes it, and it stays closed.
	const fold = element('details', {});
	panel.append(fold);
	root.after(panel);
	let shown: State | undefined;
	let asked = 0;
	let preview: Window | null = null;
	const look = async (file: string): Promise<void> => {
		asked += 1;
		const mine = asked;
		const report = await reportOf(requiredText(words, 'check'), file);
		if (mine !== asked) return;
		shown = report && { file, report };
		draw();
	};
	const draw = (): void => {
		panel.hidden = shown === undefined;
		if (!shown) return;
		// Reminders stay folded: unfolded, they lie over the form.
		fold.open = shown.report.problems.some(({ level }) => level === 'error');
		fold.replaceChildren(...parts(shown));
	};
	const parts = ({ file, report }: State): Node[] => {
		const { problems, pages, elsewhere } = report;
		const errors = problems.filter(({ level }) => level === 'error').length;
		const said = problems.length === 0 ? requiredText(words, 'sound') : fill(requiredText(words, 'found'), { errors, warnings: problems.length - errors });
		const head = element('summary', {}, element('span', { role: 'status' }, said));
		const list = element('ul', {});
		list.append(...problems.map((found) => item(file, found)));
		const links = pages.map(({ address, title }) => {
			const link = element('a', { href: address, target: PREVIEW }, `${requiredText(words, 'page')}: ${title}`);
			link.addEventListener('click', (event) => {
				event.preventDefault();
				preview = window.open(address, PREVIEW);
			});
			return link;
		});
		const more = elsewhere > 0 ? [element('p', {}, fill(requiredText(words, 'elsewhere'), { count: elsewhere }))] : [];
		return [head, element('p', { class: 'editor-check-file' }, file), ...(problems.length > 0 ? [list] : []), ...more, ...links];
	};
	const item = (file: string, found: Found): HTMLElement => {
		const { path, level } = found;
		const entry = element('li', { class: level });
		const fields = fieldsFor(file, collections);
		const label = labelOf(path, fields);
		const { wrong, remedy } = inWordsOfForm(found, fields, requiredText(words, 'fillIn'));
		const button = element('button', { type: 'button' }, `${label === '' ? '' : `${label}: `}${wrong} → ${remedy}`);
		button.addEventListener('click', () => {
			const address = addressOf(file, collections);
			if (address !== undefined && fileOpened(location.hash, collections) !== file) location.hash = address;
			void focusField(path);
		});
		entry.append(button);
		return entry;
	};
	const follow = (): void => {
		const file = fileOpened(location.hash, collections);
		if (file !== undefined && file !== shown?.file) void look(file);
		if (!isNewForm(location.hash)) return;
		// What was found in another file says nothing of an entry that is begun.
		asked += 1;
		shown = undefined;
		draw();
	};
	window.addEventListener('hashchange', follow);
	follow();
	return () => {
		const file = fileOpened(location.hash, collections) ?? shown?.file;
		if (file === undefined) return;
		void look(file).then(() => {
			if (preview && !preview.closed) preview.location.reload();
		});
	};
}

/** What the server of this computer found; nothing where there is none that checks. */
async function reportOf(address: string, file: string): Promise<FileReport | undefined> {
	try {
		const response = await fetch(`${address}${CHECK_FILE}?${new URLSearchParams({ file })}`);
		return response.ok ? ((await response.json()) as FileReport) : undefined;
	} catch {
		return undefined;
	}
}

/** The fields of the form of a file. */
function fieldsFor(file: string, collections: readonly Collection[]): readonly Field[] {
	const folder = file.slice(0, file.lastIndexOf('/'));
	for (const one of collections) {
		if ('files' in one) {
			const found = one.files.find((each) => each.file === file);
			if (found) return found.fields;
		} else if (one.folder === folder && file.endsWith(`.${one.extension}`)) return one.fields;
	}
	return [];
}
