/** Texts of a certain form, and how an editor is told of the form: what it is in words, and an example. */
import { z } from 'zod';
import type { Bilingual } from './message.ts';

export type Form = Bilingual & { example: string };

const forms = new Map<string, Form>();

/** A text of a form. @param pattern what it must look like @param form the same for an editor */
export const ofForm = (pattern: RegExp, form: Form): z.ZodString => z.string().regex(saidAs(pattern, form));

/** @returns the pattern, for a schema that has one besides; whoever breaks it is told of the form */
export function saidAs(pattern: RegExp, form: Form): RegExp {
	forms.set(pattern.toString(), form);
	return pattern;
}

/** @param pattern as zod names it in what it found @returns nothing where the pattern was not made by `ofForm` */
export const formOf = (pattern: string): Form | undefined => forms.get(pattern);

export const ADDRESS: Form = {
	vi: 'một địa chỉ web đầy đủ, không có dấu cách',
	en: 'one whole web address, without blanks',
	example: 'https://vbpl.vn/van-ban',
};

/** What no pattern tells: the formats that zod knows by name. */
export const namedForms: Readonly<Record<string, Form>> = {
	url: ADDRESS,
	email: { vi: 'một địa chỉ thư điện tử', en: 'one e-mail address', example: 'gop-y@tinh.gov.vn' },
};

/** A path on this site, from the root and without the language. */
export const PATH: Form = {
	vi: 'đường dẫn bắt đầu và kết thúc bằng /, chữ thường không dấu',
	en: 'a path that begins and ends with /, in lower case without accents',
	example: '/cong-uoc/',
};
export const sitePath = ofForm(/^\/([a-z0-9-]+\/)*$/, PATH);

/** A day of every year, `MM-DD`; 29 February is one. */
export const dayOfYear = ofForm(/^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)$/, {
	vi: 'tháng-ngày, mỗi phần hai chữ số, giữa hai dấu nháy',
	en: 'month-day, two digits each, between quotes',
	example: "'12-10'",
});
