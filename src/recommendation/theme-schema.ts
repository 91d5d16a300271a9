/** What the themes and the groups of people of other registers are on this site. */
import { z } from 'zod';
import { fold } from '../language/fold.ts';
import { articles } from '../law/schema.ts';
import { filled, id } from '../source/fields.ts';

/** The columns that have such names; as `COLUMNS` of the import calls them. */
const THEME_COLUMNS = ['themes', 'groups'] as const;

/**
 * One entry of `content/register-themes.yaml`: what an import proposes where the export names a theme. One with neither rights nor groups nor
 * articles is known and stands for nothing here.
 */
export const theme = z.strictObject({
	/** as the register writes it */
	theme: filled,
	column: z.enum(THEME_COLUMNS),
	/** ids of `content/rights.yaml` */
	rights: z.array(id).optional(),
	/** ids of `content/groups.yaml` */
	groups: z.array(id).optional(),
	/** the articles of conventions, where the theme is just those */
	articles: z.array(z.strictObject({ convention: z.string(), articles })).optional(),
});
export type Theme = z.infer<typeof theme>;

/** A theme as themes are compared: `Women & girls` and `women and girls` are one. */
export const themeKey = (column: Theme['column'], name: string): string =>
	`${column} ${fold(name)
		.replace(/&/g, 'and')
		.replace(/[^a-z0-9]/g, '')}`;
