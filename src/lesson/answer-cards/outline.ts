/** Draws where cards were seen over the picture of the camera: their numbers, and which of them count. No letters: the whole class is looking. */
import type { Answers } from './class-reading.ts';
import type { Reading } from './read-cards.ts';

/** @param size of the picture that was read, in pixels */
export function outline(canvas: HTMLCanvasElement, size: { width: number; height: number }, cards: readonly Reading[], answers: Answers): void {
	if (canvas.width !== size.width) canvas.width = size.width;
	if (canvas.height !== size.height) canvas.height = size.height;
	const context = canvas.getContext('2d');
	if (!context) return;
	context.clearRect(0, 0, size.width, size.height);
	const text = Math.max(16, Math.round(size.width / 45));
	context.font = `700 ${text}px sans-serif`;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	for (const { number, letter, corners } of cards) {
		const counts = letter !== undefined && answers.get(number) === letter;
		context.beginPath();
		for (const { x, y } of corners) context.lineTo(x, y);
		context.closePath();
		// Light on dark, so that it is seen on any picture; what does not count yet is dashed.
		context.setLineDash(counts ? [] : [text / 2, text / 3]);
		for (const [width, colour] of [
			[text / 3, '#000'],
			[text / 6, '#fff'],
		] as const) {
			context.lineWidth = width;
			context.strokeStyle = colour;
			context.stroke();
		}
		context.setLineDash([]);
		const middle = corners.reduce((sum, { x, y }) => ({ x: sum.x + x / 4, y: sum.y + y / 4 }), { x: 0, y: 0 });
		const label = counts ? `${number} ✓` : `${number}`;
		context.lineWidth = text / 4;
		context.strokeStyle = '#000';
		context.strokeText(label, middle.x, middle.y);
		context.fillStyle = '#fff';
		context.fillText(label, middle.x, middle.y);
	}
}
