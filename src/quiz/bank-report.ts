/** The figures of every item bank, as `npm run check` prints them. */
import { languageKind } from '../language/kinds.ts';
import type { Content } from '../source/kind.ts';
import type { Language } from '../source/message.ts';
import { itemFigures, type Share } from './item-figures.ts';
import { quizKind } from './kinds.ts';

const words = {
	vi: {
		items: 'câu',
		levels: ['dễ', 'vừa', 'khó'],
		longest: 'đáp án dài nhất',
		shortest: 'ngắn nhất',
		absolutes: 'từ tuyệt đối sai/đúng',
		feedback: 'lời nhận xét',
		unasked: 'lời dẫn không phải câu hỏi',
	},
	en: {
		items: 'items',
		levels: ['easy', 'medium', 'hard'],
		longest: 'key longest',
		shortest: 'shortest',
		absolutes: 'absolute words wrong/right',
		feedback: 'feedback',
		unasked: 'stems that ask nothing',
	},
};

/** @returns a line for each bank and language that its items are written in: how many items, what gives the key away, what is said to wrong answers */
export function bankReport(content: Content, shown: Language): string[] {
	const say = words[shown];
	const of = ({ count, total }: Share): string => `${count}/${total}`;
	return content.all(quizKind).flatMap(({ data }) =>
		data.kind !== 'bank'
			? []
			: content
					.all(languageKind)
					.filter(({ data: { tag } }) => data.items.some(({ question }) => question[tag] !== undefined))
					.map(({ data: { tag, absolutes = [] } }) => {
						const { items, difficulties, longest, shortest, absoluteWrong, absoluteRight, feedback, unasked } = itemFigures(data, tag, absolutes);
						const levels = [difficulties.easy, difficulties.medium, difficulties.hard].map((count, index) => `${count} ${say.levels[index] ?? ''}`);
						return `${data.id} (${tag}): ${items} ${say.items}, ${levels.join(', ')}; ${say.longest} ${of(longest)}, ${say.shortest} ${of(shortest)}; ${say.absolutes} ${of(absoluteWrong)}, ${of(absoluteRight)}; ${say.feedback} ${of(feedback)}; ${say.unasked} ${unasked}`;
					}),
	);
}
