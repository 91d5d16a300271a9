import type { APIRoute } from 'astro';
import { ORIGINAL } from '../../../../language/paths.ts';
import { scripts } from '../../../../lesson/data.ts';
import type { ScriptText } from '../../../../lesson/lessons.ts';
import { radioFile } from '../../../../lesson/paths.ts';
import type { Version } from '../../../../lesson/script.ts';
import { scriptText } from '../../../../lesson/script-text.ts';

/** The versions that have a page: those of the original. */
const slotsIn = (versions: readonly Version[], original: ScriptText | undefined) =>
	versions.flatMap(({ slot }) => (original?.shorter?.includes(slot) ? [slot] : []));

/** One file for each version in each language that the script is written in. */
export const getStaticPaths = () =>
	scripts.flatMap(({ id, texts }) =>
		Object.entries(texts).flatMap(([language, { versions }]) =>
			[undefined, ...slotsIn(versions, texts[ORIGINAL])].map((slot) => ({
				params: { locale: language === ORIGINAL ? undefined : language, id, file: radioFile(id, slot) },
				props: { language, slot },
			})),
		),
	);

export const GET: APIRoute = ({ params, props }) => new Response(scriptText(params.id ?? '', props.language, props.slot));
