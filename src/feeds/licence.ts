/** The addresses of open licences: as people read them, and as the European catalogue vocabulary names them. */
import type { z } from 'zod';
import type { siteInfo } from '../reference/schema.ts';

type Licence = z.infer<typeof siteInfo>['licence'];

const addresses = {
	'CC0-1.0': ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0'],
	'CC-BY-4.0': ['https://creativecommons.org/licenses/by/4.0/', 'CC_BY_4_0'],
	'CC-BY-SA-4.0': ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC_BYSA_4_0'],
} satisfies Record<NonNullable<Licence>, [string, string]>;

/** The address of a licence's text; none where none is named. */
export const licenceAddress = (licence: Licence): string | null => (licence ? addresses[licence][0] : null);

/** The licence in the vocabulary that DCAT-AP asks for (EU Publications Office, authority table “licence”). */
export const licenceCode = (licence: Licence): string | undefined =>
	licence ? `http://publications.europa.eu/resource/authority/licence/${addresses[licence][1]}` : undefined;
