/** What the parts of a lesson, a discussion guide and a radio script are: their attributes, and where each may stand. */
import type { Bilingual } from '../source/message.ts';
import type { folders } from './paths.ts';

export type SchoolPageKind = (typeof folders)[keyof typeof folders];

type Rule = {
	/** the form of each attribute that it needs */
	needs: Record<string, RegExp>;
	/** the form of each attribute that it may have */
	may: Record<string, RegExp>;
	/** the part that it stands in, one of these; none where it stands by itself */
	inside: readonly string[];
	/** the kinds of page that use it */
	on: readonly SchoolPageKind[];
};

/** How people sit in an activity: all together, in groups, in pairs, each alone. */
export const forms = ['class', 'group', 'pair', 'alone'] as const;
export type ActivityForm = (typeof forms)[number];

const words = /\S/;
const count = /^[1-9]\d{0,2}$/;
const taught = ['lesson', 'guide'] as const;
const none = {};
/** The versions of a script in which a part is read: from these minutes on, up to these minutes. */
const versions = { from: count, to: count };

/** What an attribute is written as, for an editor. */
export const attributeForms: Readonly<Record<string, { form: Bilingual; example: string }>> = {
	minutes: { form: { vi: 'số phút bằng chữ số', en: 'the minutes in digits' }, example: 'minutes="15"' },
	seconds: { form: { vi: 'số giây bằng chữ số', en: 'the seconds in digits' }, example: 'seconds="10"' },
	form: { form: { vi: `một trong: ${forms.join(', ')}`, en: `one of: ${forms.join(', ')}` }, example: 'form="group"' },
	title: { form: { vi: 'tên của phần này', en: 'the name of the part' }, example: 'title="Khởi động"' },
	item: { form: { vi: 'id của một câu hỏi', en: 'the id of an item' }, example: 'item="im-lang-la-dong-y"' },
	role: { form: { vi: 'id của một vai đọc ở đầu trang', en: 'the id of a role in the head of the page' }, example: 'role="a"' },
	from: { form: { vi: 'số phút của một bản, bằng chữ số', en: 'the minutes of a version, in digits' }, example: 'from="5"' },
	to: { form: { vi: 'số phút của một bản, bằng chữ số', en: 'the minutes of a version, in digits' }, example: 'to="3"' },
	steps: { form: { vi: 'list, hoặc bỏ steps', en: 'list, or leave steps out' }, example: 'steps="list"' },
	look: { form: { vi: 'big, hoặc bỏ look', en: 'big, or leave look out' }, example: 'look="big"' },
};

export const rules: Record<string, Rule> = {
	Activity: { needs: { title: words, minutes: count, form: new RegExp(`^(${forms.join('|')})$`) }, may: none, inside: [], on: taught },
	Slide: { needs: { title: words }, may: { steps: /^list$/, look: /^big$/ }, inside: ['Activity'], on: taught },
	Ask: { needs: { item: words }, may: none, inside: ['Activity'], on: taught },
	Discuss: { needs: { title: words }, may: none, inside: ['Activity'], on: taught },
	Later: { needs: none, may: none, inside: ['Slide', 'Discuss'], on: taught },
	Notes: { needs: none, may: none, inside: ['Slide', 'Ask', 'Discuss'], on: taught },
	Parents: { needs: none, may: none, inside: [], on: ['lesson'] },
	Voice: { needs: { role: words }, may: versions, inside: [], on: ['radio'] },
	Sound: { needs: { seconds: count }, may: versions, inside: [], on: ['radio'] },
	Stage: { needs: { seconds: count }, may: versions, inside: [], on: ['radio'] },
	Spot: { needs: none, may: none, inside: [], on: ['radio'] },
	Board: { needs: none, may: none, inside: [], on: ['radio'] },
};

/** Parts that are shown on the screen, one after the other. */
export const screens: readonly string[] = ['Slide', 'Ask', 'Discuss'];

/** The fewest parts of each kind that a page has; `screen` is any part that is shown on the screen. */
export const fewest: Record<SchoolPageKind, Record<string, number>> = {
	lesson: { Activity: 3, screen: 4, Ask: 1, Parents: 1 },
	guide: { Activity: 2, Discuss: 1 },
	radio: { Voice: 1 },
};

/** Minutes of a period of the general programme, in the upper grades. */
export const LONGEST_PERIOD = 45;
/** Characters that a screen takes and is still read from the last row. */
export const SLIDE_LENGTH = 300;
/** Characters of a letter to parents that fit a page of A4 with what the page adds. */
export const LETTER_LENGTH = 1200;
/** The share of its slot that a radio script fills at least; less leaves the air silent. */
export const FILLED = 0.75;
/** Seconds that a spot between programmes takes at most. */
export const SPOT_SECONDS = 40;
/** Characters of a text that an electronic board shows at once. */
export const BOARD_LENGTH = 140;
