/** What the keys of a keyboard and of a remote control do. Remotes send PageUp and PageDown, or arrows; some `.` for a black screen. */

export type Action = 'forward' | 'back' | 'first' | 'last' | 'black' | 'overview' | 'presenter' | 'full' | 'theme' | 'close';

const actions: Record<string, Action> = {
	ArrowRight: 'forward',
	ArrowDown: 'forward',
	PageDown: 'forward',
	' ': 'forward',
	Enter: 'forward',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	PageUp: 'back',
	Backspace: 'back',
	Home: 'first',
	End: 'last',
	b: 'black',
	'.': 'black',
	o: 'overview',
	p: 'presenter',
	f: 'full',
	t: 'theme',
	Escape: 'close',
};
/** What a remote control sends: it works wherever the focus is. */
const remote = new Set(['PageDown', 'PageUp']);
/** Keys that a control that has the focus takes for itself. */
const ofControls = new Set([' ', 'Enter']);

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * @param focus what has the focus: a field to write in, a button or link, or nothing of the kind
 * @returns what the key asks of the deck, or none where it means something to the browser or to what has the focus
 */
export function actionOf({ key, altKey, ctrlKey, metaKey }: Press, focus: 'field' | 'control' | 'none'): Action | undefined {
	if (altKey || ctrlKey || metaKey) return undefined;
	const action = actions[key.length === 1 ? key.toLowerCase() : key];
	if (remote.has(key) || key === 'Escape') return action;
	if (focus === 'field' || (focus === 'control' && ofControls.has(key))) return undefined;
	return action;
}
