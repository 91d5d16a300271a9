/** The line that says what is kept and where, and what failed. */
import type { Status } from '../../lms/session-status.ts';
import { writeText } from '../../ui/elements.ts';
import { type Context, find } from './context.ts';

type Say = Context['say'];

/** What is so; not read out, since it changes with every answer. */
function plainText({ place, state, missing, ended, noCopy }: Status, say: Say): string {
	if (ended && place === 'nowhere') return say('package.endedLook');
	if (ended) return place === 'device' ? say('package.device') : say('package.ended');
	if (place === 'nowhere') return say('package.nowhere');
	if (place === 'device') return missing || noCopy ? '' : say('package.device');
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
	if (left.some((what) => what !== 'order')) said.push(say('package.left'));
	if (refused > 0) said.push(say('package.refused', { count: refused }));
	if (broken) said.push(say('package.broken'));
	return said.join(' ');
}

export function showStatus(status: Status, say: Say): void {
	writeText(find('.status'), plainText(status, say));
	const trouble = find('.trouble');
	writeText(trouble, troubleText(status, say));
	trouble?.classList.toggle('missing', trouble.textContent !== '');
	document.documentElement.dataset.kept = status.place === 'lms' ? status.state : status.place;
}
