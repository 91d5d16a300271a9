/** Draws where cards were seen over the picture of the camera: their numbers, and which of them count. No letters: the whole class is looking. */
import type { Answers } from './class-reading.ts';
import type { Reading } from './read-cards.ts';

/** @param size of the picture that was read, in pixels */
export function outline(canvas: HTMLCanvasElement, size: { width: number; height: number }, cards: readonly Reading[], answers: Answers): void {
	if (canvas.width !== size.width) canvas.width = size.width;
	if (canvas.height !== size.height) canvas.height = size.height;
	const pen = canvas.getContext('2d');
	if (!pen) return;
	pen.clearRect(0, 0, size.width, size.height);
	const text = Math.max(16, Math.round(size.width / 45));
	pen.font = `700 ${text}px sans-serif`;
	pen.textAlign = 'center';
	pen.textBaseline = 'middle';
	pen.lineJoin = 'round';
	for (const { number, letter, corners } of cards) {
		const counts = letter !== undefined && answers.get(number) === letter;
		pen.beginPath();
		for (const { x, y } of corners) pen.lineTo(x, y);
		pen.closePath();
		// Light on dark, so that it is seen on any picture; what does not count yet is dashed.
		pen.setLineDash(counts ? [] : [text / 2, text / 3]);
		for (const [width, colour] of [
			[text / 3, '#000'],
			[text / 6, '#fff'],
		] as const) {
			pen.lineWidth = width;
			pen.strokeStyle = colour;
			pen.stroke();
		}
		pen.setLineDash([]);
		const middle = corners.reduce((sum, { x, y }) => ({ x: sum.x + x / 4, y: sum.y + y / 4 }), { x: 0, y: 0 });
		const label = counts ? `${number} ✓` : `${number}`;
		pen.lineWidth = text / 4;
		pen.strokeStyle = '#000';
		pen.strokeText(label, middle.x, middle.y);
		pen.fillStyle = '#fff';
		pen.fillText(label, middle.x, middle.y);
	}
}
