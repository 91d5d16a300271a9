/** Lessons, discussion guides and radio scripts in the words of schema.org. */
import type { LearningResourceLeaf, PresentationDigitalDocumentLeaf } from 'schema-dts';
import type { Say } from '../language/strings.ts';
import { addressAt, type Here, known, minutesIn } from '../ui/json-ld.ts';
import { levelOf, type Script, scriptIn, type Taught, textIn, versionOf } from './lessons.ts';
import { lessonPath, radioTextPath } from './paths.ts';

/** A lesson or a guide as its other faces name it. */
const taughtNamed = (taught: Taught, here: Here): LearningResourceLeaf => ({
	'@type': 'LearningResource',
	name: textIn(taught.texts, here.language).text.title,
	url: addressAt(here, lessonPath(taught)),
});

/** A lesson, with its level and grade, or a discussion guide, with those whom it is for. */
export const taughtNode = (taught: Taught, say: Say, { language }: Here): LearningResourceLeaf => {
	const { topic, class: other, texts, time, kind } = taught;
	const { text, language: written } = textIn(texts, language);
	return known<LearningResourceLeaf>({
		'@type': 'LearningResource',
		inLanguage: written,
		learningResourceType: say(kind === 'lesson' ? 'lesson.one' : 'kind.guide'),
		timeRequired: minutesIn(time),
		educationalLevel: topic
			? `${say(`lesson.level.${levelOf(taught)}`)}, ${say('lesson.grade', { grade: topic.grade })}`
			: other && say(`lesson.level.${other}`),
		audience: text.audience === undefined ? undefined : { '@type': 'Audience', audienceType: text.audience },
	});
};

/** The page that a lesson is shown with on the big screen. */
export const slidesNode = (taught: Taught, say: Say, here: Here): PresentationDigitalDocumentLeaf => ({
	'@type': 'PresentationDigitalDocument',
	inLanguage: textIn(taught.texts, here.language).language,
	learningResourceType: say('lesson.face.slides'),
	isBasedOn: taughtNamed(taught, here),
});

/** Its questions for a show of hands, its letter to parents, or what is printed of it for a class. */
export const faceNode = (taught: Taught, face: 'hands' | 'parents' | 'classPrint', say: Say, here: Here): LearningResourceLeaf => ({
	'@type': 'LearningResource',
	learningResourceType: say(`lesson.face.${face}`),
	isBasedOn: taughtNamed(taught, here),
});

/** A radio script, with its text as a file. @param minutes of a shorter version; without them the longest */
export const radioNode = ({ id, texts }: Script, say: Say, here: Here, minutes?: number): LearningResourceLeaf => {
	const { text, language: written } = scriptIn(texts, here.language, minutes);
	const seconds = Math.round(versionOf(text, minutes).seconds);
	return {
		'@type': 'LearningResource',
		inLanguage: written,
		learningResourceType: say('kind.radio'),
		timeRequired: `PT${Math.floor(seconds / 60)}M${seconds % 60}S`,
		encoding: { '@type': 'MediaObject', contentUrl: addressAt({ ...here, language: written }, radioTextPath(id, minutes)), encodingFormat: 'text/plain' },
	};
};
