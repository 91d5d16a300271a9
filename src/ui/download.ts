/** Files that a page makes in the browser, and the reader takes away. */
import { element } from './elements.ts';

/** Milliseconds until the file is let go of: by then the browser has it. */
const KEPT_MS = 60_000;

/** @param name of the file, as it is offered to the reader */
export function download(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	element('a', { href: address, download: name }).click();
	window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
