/** What holds of the curriculum: its topics name conventions and articles that are there. */
import type { Problem } from '../check/problem.ts';
import type { Tree } from '../check/read.ts';
import { checkConventionRefs } from '../law/check.ts';

export function checkLessons(tree: Tree): Problem[] {
	return tree.curriculum.flatMap((entry) =>
		entry.data.topics.flatMap((topic, index) => checkConventionRefs(entry, ['topics', index, 'conventions'], topic.conventions, tree.conventions)),
	);
}
