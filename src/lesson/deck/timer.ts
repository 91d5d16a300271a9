/** A clock that counts up, can be stopped, and goes on when its window is loaded again. Times are milliseconds. */

export type Timer = {
	/** counted before it was last started */
	before: number;
	/** when it was last started; none while it is stopped */
	since: number | undefined;
};

/** A timer that begins at 0. @param now milliseconds since 1970, here and below */
export const started = (now: number): Timer => ({ before: 0, since: now });
/** Milliseconds that a timer shows. */
export const elapsed = ({ before, since }: Timer, now: number): number => before + (since === undefined ? 0 : Math.max(now - since, 0));
/** Stops a running timer, starts a stopped one. */
export const toggled = (timer: Timer, now: number): Timer => ({ before: elapsed(timer, now), since: timer.since === undefined ? now : undefined });

/** `7:05`, `1:02:03`. */
export function clockFace(milliseconds: number): string {
	const all = Math.floor(milliseconds / 1000);
	const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
	const two = (part: number) => `${part}`.padStart(2, '0');
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** What was kept of a timer, or none where it is no timer. */
export function readTimer(text: string | null): Timer | undefined {
	try {
		const { before, since } = JSON.parse(text ?? 'null') ?? {};
		return typeof before === 'number' && (since === undefined || typeof since === 'number') ? { before, since } : undefined;
	} catch {
		return undefined;
	}
}
