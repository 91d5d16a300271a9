import type { APIRoute } from 'astro';
import { strings } from '../../../../../../language/say.ts';
import { mediaLanguages } from '../../../../../../plan/data.ts';
import { type Form, formOf } from '../../../../../../plan/forms/form.ts';
import { formDocx } from '../../../../../../plan/forms/office/form-docx.ts';
import { formXlsx } from '../../../../../../plan/forms/office/form-xlsx.ts';
import { periods } from '../../../../../../plan/periods.ts';
import { reporters } from '../../../../../../plan/reporting.ts';
import { buildDay } from '../../../../../../source/build-day.ts';

type Props = { form: Form; ending: 'docx' | 'xlsx' };

export const getStaticPaths = () =>
	periods().flatMap(({ register, duty }) =>
		reporters(register, duty, buildDay()).flatMap(({ unit, owes }) =>
			(owes ? (['docx', 'xlsx'] as const) : []).map((ending) => ({
				params: { year: `${register.plan.year}`, duty: duty.id, file: `${unit.id}.${ending}` },
				props: { form: formOf(register, duty, unit), ending },
			})),
		),
	);

export const GET: APIRoute<Props> = async ({ props: { form, ending } }) => {
	const say = strings('vi');
	const bytes = ending === 'docx' ? await formDocx(form, say, buildDay()) : await formXlsx(form, say, mediaLanguages, buildDay());
	return new Response(new Uint8Array(bytes));
};
