/** The camera of the device, and pictures out of it or out of a photo. Nothing is written anywhere. */
import { PART, startsOf } from './camera-parts.ts';
import type { Picture } from './read-cards.ts';

/** Why there is no camera; each has a sentence of its own on the page. */
export type NoCamera = 'insecure' | 'refused' | 'none' | 'busy';

/** Pixels: a picture of a camera is made no larger. */
const WIDEST = 1920;

/** @returns the stream, or why there is none. Asks the person in front of the device. */
export async function openCamera(): Promise<MediaStream | NoCamera> {
	if (!window.isSecureContext || !navigator.mediaDevices?.getUserMedia) return 'insecure';
	try {
		const size = { width: { ideal: 1920 }, height: { ideal: 1080 } };
		return await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment', ...size } });
	} catch (error) {
		const { name } = error as Error;
		if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
		return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
	}
}

/** Turns the camera off. */
export function release(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}

const canvas = document.createElement('canvas');
const context = canvas.getContext('2d', { willReadFrequently: true });

function drawn(source: CanvasImageSource, from: { x: number; y: number; width: number; height: number }, scale: number): Picture | undefined {
	canvas.width = Math.round(from.width * scale);
	canvas.height = Math.round(from.height * scale);
	if (!context || canvas.width === 0 || canvas.height === 0) return undefined;
	context.drawImage(source, from.x, from.y, from.width, from.height, 0, 0, canvas.width, canvas.height);
	const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
	context.clearRect(0, 0, canvas.width, canvas.height);
	return { width, height, data };
}

/** @returns none while the camera has no picture yet */
export function pictureOf(video: HTMLVideoElement): Picture | undefined {
	const { videoWidth: width, videoHeight: height } = video;
	return drawn(video, { x: 0, y: 0, width, height }, Math.min(1, WIDEST / Math.max(width, height, 1)));
}

/**
 * The photo as a whole, made smaller, and where it is large, its parts as they are.
 * @throws where it is no picture that the browser can open
 */
export async function* picturesIn(photo: Blob): AsyncGenerator<Picture> {
	const bitmap = await createImageBitmap(photo);
	try {
		const { width, height } = bitmap;
		const whole = drawn(bitmap, { x: 0, y: 0, width, height }, Math.min(1, PART / Math.max(width, height)));
		if (whole) yield whole;
		if (Math.max(width, height) <= PART) return;
		for (const y of startsOf(height))
			for (const x of startsOf(width)) {
				const part = drawn(bitmap, { x, y, width: Math.min(PART, width - x), height: Math.min(PART, height - y) }, 1);
				if (part) yield part;
			}
	} finally {
		bitmap.close();
	}
}
