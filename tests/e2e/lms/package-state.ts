/** What a web package of the sample course keeps on the device: put there before it is opened, in the form that packages have written since their first version. */

import { hash } from '../../../src/learning/pack/bits.ts';
import { checked, emptyRecord, read } from '../../../src/learning/record.ts';
import { packState } from '../../../src/learning/state-pack.ts';
import { courseData } from '../../../src/package/data.ts';
import { SITE, sampleCourse } from '../../unit/course-samples.ts';
import { sampleKit } from '../../unit/package-kit.ts';
import { sampleQuizWords } from '../../unit/quiz-samples.ts';
import { once } from '../once.ts';

/** @returns the key and the text that local storage holds when every lesson is done */
export const keptByPackage = (): Promise<{ key: string; text: string }> => once('kept-by-package', () => makeState());

async function makeState(): Promise<{ key: string; text: string }> {
	const { player } = await sampleKit();
	const { shape, id } = courseData(sampleCourse(), sampleQuizWords('vi'), player, SITE);
	const record = ['bai-mot', 'bai-hai'].reduce(
		(done, lesson) => checked(read(done, lesson, 60_000), lesson, { score: 1, max: 1, passed: true }, 60_000),
		emptyRecord(id),
	);
	const { text } = packState({ record, quizzes: {}, changed: {}, lineage: 0 }, shape, 1_000_000);
	return {
		key: `quyen-con-nguoi.package/${id}/vi/${hash('').toString(36)}`,
		text: JSON.stringify({ version: 1, saved: 1, confirmed: true, text, location: '' }),
	};
}
