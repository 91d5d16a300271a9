/** Asks the learner whether what was done on this device without the LMS is theirs. */
import { showTime } from '../../language/browser-words.ts';
import { writeText } from '../../ui/elements.ts';
import { requiredElement } from '../../ui/required.ts';
import { type Context, find } from './context.ts';

export function watchStray({ session, data, say }: Context): void {
	const place = find('.stray');
	const { stray } = session.status;
	if (!place || !stray) return;
	const { saved, lessons, quizzes } = stray;
	writeText(find('.stray-text', place), say('package.stray', { time: showTime(saved, data.language), lessons, quizzes }));
	place.hidden = false;
	const done = (text: string) => {
		place.hidden = true;
		writeText(find('.stray-said'), text);
		find('#noi-dung')?.focus();
	};
	requiredElement(place, '[data-take]').addEventListener('click', () => {
		void session.takeStray();
		done(say('package.strayTaken'));
	});
	requiredElement(place, '[data-leave]').addEventListener('click', () => {
		session.leaveStray();
		done('');
	});
}
