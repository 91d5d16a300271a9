/** What texts in easy language have yet to come, as a table of the page for those who keep the content. */
import type { Say } from '../language/strings.ts';
import type { Lacking } from './lacking.ts';
import { titleOf } from './title.ts';

/** @param lacking in the order in which it is shown */
export function lackingTable(lacking: readonly Lacking[], language: string, say: Say) {
	const count = (what: Lacking['what']) => lacking.filter((one) => one.what === what).length;
	return {
		id: 'de-doc',
		title: say('upkeep.easy'),
		intro: say('upkeep.easyIntro', { text: count('text'), test: count('test') }),
		columns: ['about', 'state', 'file'],
		rows: lacking.map(({ title, what, file, line }) => [
			{ text: titleOf(title, language, say) },
			{ text: say(`upkeep.easy.${what}`) },
			{ text: `${file}:${line}`, sort: file },
		]),
	};
}
