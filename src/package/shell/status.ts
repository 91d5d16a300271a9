/** The line that says what is kept and where, and what failed. */
import type { Status } from '../../lms/session-status.ts';
import { writeText } from '../../ui/elements.ts';
import type { ShellWord } from '../words.ts';
import { type Context, find } from './context.ts';

type Say = Context['say'];

/** What is so; not read out, since it changes with every answer. */
function plainText({ place, state, ended, noCopy }: Status, say: Say): string {
	if (ended && place === 'nowhere') return say('package.endedLook');
	if (ended && place === 'lms') return say('package.ended');
	if (place === 'nowhere') return say('package.nowhere');
	if (place === 'device') return noCopy ? '' : say('package.device');
	return { kept: say('package.lms'), waiting: say('package.waiting'), failing: '' }[state];
}

/** Why there is no LMS. */
function missingText({ code, unusable }: NonNullable<Status['missing']>, say: Say): string {
	if (unusable) return say('package.badLaunch', { names: unusable.join(', ') });
	return code === undefined ? say('package.missing') : say('package.sessionOver', { code });
}

/** What the learner should be told at once. */
function troubleText({ place, state, trouble, missing, refused, noCopy, left, broken }: Status, say: Say): string {
	const said: string[] = [];
	if (missing) said.push(missingText(missing, say));
	if (state === 'failing' && trouble) {
		const code = trouble.code ? ` (${trouble.code})` : '';
		said.push(say(`package.failing.${trouble.kind}`, { code }), say(noCopy ? 'package.noneKept' : 'package.saved'));
	} else if (noCopy) said.push(say(place === 'device' ? 'package.noneKept' : 'package.noCopy'));
	const here = (word: ShellWord) => (noCopy ? [] : [say(word)]);
	if (left.some((what) => what !== 'order')) said.push(say('package.left'), ...here('package.leftHere'));
	if (refused > 0) said.push(say('package.refused', { count: refused }), ...here('package.refusedHere'));
	if (broken) said.push(say('package.broken'));
	return said.join(' ');
}

/** What is done now is kept nowhere: said above the course, too, where it is not missed. */
function showUnkept({ place, state, noCopy }: Status, say: Say): void {
	const top = find('.unkept');
	if (!top) return;
	top.hidden = !(noCopy && (place === 'device' || state === 'failing'));
	writeText(top, top.hidden ? '' : say('package.noneKept'));
}

export function showStatus(status: Status, say: Say): void {
	showUnkept(status, say);
	writeText(find('.status'), plainText(status, say));
	const trouble = find('.trouble');
	writeText(trouble, troubleText(status, say));
	trouble?.classList.toggle('missing', trouble.textContent !== '');
	document.documentElement.dataset.kept = status.place === 'lms' ? status.state : status.place;
}
