/** The kinds of content of this room: the audiences with their limits, and the list of common words of each language. */
import { duplicates } from '../source/entry-checks.ts';
import { yamlList } from '../source/format.ts';
import type { Content, Kind } from '../source/kind.ts';
import { checkAudiences, checkSentences } from './check.ts';
import { type CommonWords, commonWordsFormat } from './common-words.ts';
import { READABILITY } from './paths.ts';
import { type Audience, audience } from './schema.ts';

export const audienceKind: Kind<Audience> = {
	name: 'audience',
	noun: { vi: 'nhóm người đọc', en: 'audience' },
	files: /^readability\.yaml$/,
	format: yamlList(audience),
	check: (entries, content) => {
		const listed = listedIn(content);
		return [...duplicates(entries), ...checkAudiences(entries, listed, content.kinds), ...checkSentences(entries, listed, content)];
	},
	addresses: (entries) => (entries.length > 0 ? [READABILITY] : []),
	form: {
		label: 'readability',
		schema: audience,
		holds: 'list',
		order: 98,
		places: () => [{ path: 'content/readability.yaml', group: { label: 'shared' }, choices: {} }],
	},
};

export const commonWordsKind: Kind<CommonWords, null> = {
	name: 'common-words',
	noun: { vi: 'danh sách từ thông dụng', en: 'list of common words' },
	files: /^languages\/([^/]+)\/common-words\.txt$/,
	format: commonWordsFormat,
	serve: () => null,
};

/** The languages that have a list: in the others nothing is measured. */
const listedIn = (content: Content): ReadonlySet<string> => new Set(content.all(commonWordsKind).map(({ keys: [tag = ''] }) => tag));
