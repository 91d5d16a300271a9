/** A field that is written down while it is filled in: after a pause, when it is left, before the page goes or is printed. */

/** Milliseconds after the last key until a field is written. */
const PAUSE_MS = 400;

/** Where the text of a field is kept. */
export type FieldPlace = {
	/** @returns what is kept now */
	text(): string;
	/** @returns whether the device keeps it, once that is known */
	keep(text: string): Promise<boolean>;
	/** Calls back when the text may have changed elsewhere. */
	watch(listener: () => void): void;
};

/**
 * Calls back when a field should be written down. Where nothing was typed since, there may be nothing to write.
 * @returns a function that forgets what waits to be written
 */
export function whenToWrite(field: HTMLTextAreaElement, write: () => void): () => void {
	let timer = 0;
	const forget = () => window.clearTimeout(timer);
	const writeNow = () => {
		forget();
		write();
	};
	field.addEventListener('input', () => {
		forget();
		timer = window.setTimeout(writeNow, PAUSE_MS);
	});
	field.addEventListener('blur', writeNow);
	for (const event of ['pagehide', 'beforeprint'] as const) window.addEventListener(event, writeNow);
	return forget;
}

/**
 * @param say is told whether the device keeps what was written; nothing while the learner writes on
 * @param show is told the text whenever it is written or comes from elsewhere
 */
export function keepField(
	field: HTMLTextAreaElement,
	place: FieldPlace,
	say: (isKept: boolean | undefined) => void,
	show: (text: string) => void = () => {},
): void {
	let kept = place.text();
	const write = async () => {
		show(field.value);
		if (field.value === kept) return;
		kept = field.value;
		const isKept = await place.keep(field.value);
		if (field.value === kept) say(isKept);
	};
	// What was typed before this script ran comes behind what was kept: neither is lost.
	field.value = [kept, field.value].filter((text) => text !== '').join('\n');
	void write();
	field.addEventListener('input', () => say(undefined));
	whenToWrite(field, () => void write());
	place.watch(() => {
		const text = place.text();
		// What is being typed here stays; what another tab wrote comes in where nothing is.
		if (text === kept || field.value !== kept) return;
		kept = text;
		field.value = text;
		show(text);
	});
}
