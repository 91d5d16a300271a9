/**
 * Reads captions (WebVTT). Browsers pass over whatever they do not understand in such a file; here each fault is said with its line,
 * as a caption that is passed over is missing for whoever does not hear.
 */

/** Seconds. */
export type Cue = { start: number; end: number; text: string /** in the file, from 1 */; line: number };
export type CaptionFault = { kind: 'captions-head' | 'captions-time' | 'captions-order' | 'captions-text'; line: number };

const HEAD = /^\ufeff?WEBVTT(?:[ \t].*)?$/;
/** Blocks that are no captions (WebVTT, section 4.1). */
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;
const TIME = '(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})';
const TIMING = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}(?:[ \\t].*)?$`);
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' };

/** @param text of a `.vtt` file; read line by line, each once */
export function readCaptions(text: string): { cues: Cue[]; faults: CaptionFault[] } {
	const lines = text.split(/\r\n|\n|\r/);
	if (!HEAD.test(lines[0] ?? '') || (lines[1] ?? '').trim() !== '') return { cues: [], faults: [{ kind: 'captions-head', line: 1 }] };
	const cues: Cue[] = [];
	const faults: CaptionFault[] = [];
	for (const block of blocksOf(lines)) {
		const [first = '', second = ''] = block.lines;
		if (ASIDE.test(first)) continue;
		// The name of a cue may stand above its times.
		const above = !first.includes('-->') && second.includes('-->') ? 1 : 0;
		const line = block.line + above;
		const times = TIMING.exec(block.lines[above] ?? '');
		const [start, end] = times ? [secondsOf(times.slice(1, 5)), secondsOf(times.slice(5, 9))] : [0, 0];
		const words = plainText(block.lines.slice(above + 1).join(' '));
		if (!times || end <= start) faults.push({ kind: 'captions-time', line });
		else if (start < (cues.at(-1)?.start ?? 0)) faults.push({ kind: 'captions-order', line });
		else if (words === '' || words.includes('-->')) faults.push({ kind: 'captions-text', line });
		else cues.push({ start, end, text: words, line });
	}
	if (cues.length === 0 && faults.length === 0) faults.push({ kind: 'captions-text', line: 1 });
	return { cues, faults };
}

/** Lines between empty ones, with the line that the first of them is. */
function blocksOf(lines: readonly string[]): { lines: string[]; line: number }[] {
	const blocks: { lines: string[]; line: number }[] = [];
	let open = false;
	for (const [index, line] of lines.entries()) {
		if (index === 0) continue;
		const isEmpty = line.trim() === '';
		if (isEmpty) open = false;
		else if (open) blocks.at(-1)?.lines.push(line);
		else blocks.push({ lines: [line], line: index + 1 });
		if (!isEmpty) open = true;
	}
	return blocks;
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', thousandths = '0']: (string | undefined)[]): number {
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

/** Without its tags; who speaks stays before what is said: `<v Mai>Chào bà con.` */
function plainText(text: string): string {
	return text
		.replace(/<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>/g, '$1: ')
		.replace(/<[^<>]*>/g, '')
		.replace(/&([a-z]{2,4});/g, (written, name: string) => SIGNS[name] ?? written)
		.replace(/\s+/g, ' ')
		.trim();
}
