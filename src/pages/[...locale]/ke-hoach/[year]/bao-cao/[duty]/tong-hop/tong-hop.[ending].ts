import type { APIRoute } from 'astro';
import { localePaths } from '../../../../../../../language/locale-paths.ts';
import { strings } from '../../../../../../../language/say.ts';
import { media, mediaLanguages } from '../../../../../../../plan/data.ts';
import { summaryDocx } from '../../../../../../../plan/forms/office/summary-docx.ts';
import { summaryXlsx } from '../../../../../../../plan/forms/office/summary-xlsx.ts';
import { periods } from '../../../../../../../plan/periods.ts';
import { summaryOf } from '../../../../../../../plan/summary.ts';
import { buildDay } from '../../../../../../../source/build-day.ts';

type Props = { period: ReturnType<typeof periods>[number]; language: string };

export const getStaticPaths = () =>
	periods().flatMap((period) =>
		(['docx', 'xlsx'] as const).flatMap((ending) =>
			localePaths([{ year: `${period.register.plan.year}`, duty: period.duty.id, ending }]).map((path) => ({
				...path,
				props: { period, language: path.params.locale ?? 'vi' },
			})),
		),
	);

export const GET: APIRoute<Props> = async ({ params, props: { period, language } }) => {
	const today = buildDay();
	const say = strings(language);
	const summary = summaryOf(period.register, period.duty, { media, mediaLanguages }, { language, say, today });
	const bytes = params.ending === 'docx' ? await summaryDocx(summary, language, say, today) : await summaryXlsx(summary, today);
	return new Response(new Uint8Array(bytes));
};
