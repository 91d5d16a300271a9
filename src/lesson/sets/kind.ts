/** The kind of ready-made sets of lessons. */

import { ORIGINAL } from '../../language/paths.ts';
import { duplicates, type Named } from '../../source/entry-checks.ts';
import { yamlList } from '../../source/format.ts';
import type { Content, Entry, Kind, Option } from '../../source/kind.ts';
import { starterWithId } from '../../source/starter.ts';
import { names } from '../messages.ts';
import { folders, pageKey, SETS } from '../paths.ts';
import { checkReadySets, FILE, type ReadySet, readySet, readySetStarter } from './ready-set.ts';

type Found = { key: string; title: string };

/** Every lesson, guide and script that has an original, by the key that a set has for it. */
const lessonsIn = ({ pages }: Pick<Content, 'pages'>): Found[] =>
	pages.flatMap(({ name, data }) => {
		const found = /^docs\/(.+)\.mdx$/.exec(name)?.[1];
		return found === undefined || pageKey(found)?.language !== ORIGINAL ? [] : [{ key: found, title: (data as Entry<{ title: string }>['data']).title }];
	});

const lessonNames = (content: Content): Named => ({
	noun: { vi: 'bài học, buổi sinh hoạt hay bài phát thanh', en: 'lesson, discussion guide or radio script' },
	ids: new Set(lessonsIn(content).map(({ key }) => key)),
	dependsOn: (key) => {
		const page = pageKey(key);
		return page ? [{ kind: folders[page.folder], id: page.id }] : [];
	},
});

const choicesIn = (content: Content): Option[] => lessonsIn(content).map(({ key, title }) => ({ label: title, value: key }));

export const readySetKind: Kind<ReadySet> = {
	...names.readySet,
	files: /^lesson-sets\.yaml$/,
	format: yamlList(readySet),
	check: (entries, content) => [...duplicates(entries, []), ...checkReadySets(entries, lessonNames(content))],
	addresses: () => [SETS],
	shownOn: () => [{ title: { string: 'sets.title' }, path: SETS }],
	starter: starterWithId(readySetStarter),
	form: {
		label: 'lessonSets',
		schema: readySet,
		holds: 'list',
		order: 84,
		places: (content) => [{ path: `content/${FILE}`, group: { label: 'pagesOfSite' }, choices: { lessons: choicesIn(content) } }],
	},
};
