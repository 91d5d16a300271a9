/** Keeps what plays in a quiz's frame from the storage of the site and from connections past its policy. */

/** The core keeps an id of the learner and a clipboard in the browser's storage. Here they last as long as the frame. */
export function withoutStorage(): void {
	const kept = new Map<string, string>();
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, `${value}`),
		removeItem: (key: string) => void kept.delete(key),
	};
	Object.defineProperty(window, 'localStorage', { value: storage, configurable: true });
}

/**
 * True where nothing of the site can be reached from here: an origin of its own, and no storage. A host that leaves the header of the
 * frame out, or a page that leaves its attribute out, would let content types of others act as the site. A file that is opened from a
 * folder has an origin of its own, too, but shares its storage with all others.
 */
export function isApart(): boolean {
	if (self.origin !== 'null') return false;
	try {
		return window.localStorage === null;
	} catch {
		return true;
	}
}

/**
 * Connections between browsers go past every policy of what a page may connect to, and no browser heeds `webrtc 'block'` yet (CSP
 * Level 3). This takes the plain way to them; a frame within the frame still has its own, so nothing is promised.
 */
export function withoutPeerConnections(): void {
	for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Object.defineProperty(window, name, { value: undefined });
}
