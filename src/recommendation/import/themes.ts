/**
 * What the themes and affected persons of the Universal Human Rights Index are on this site: rights of `content/rights.yaml`, groups of
 * `content/groups.yaml`, articles of conventions where a theme is just one. A proposal that an editor reviews: a theme that fits no right
 * well is left out, and one that says only how something was asked has no counterpart at all.
 */
import { fold } from '../../language/fold.ts';

export type Counterpart = { rights?: readonly string[]; groups?: readonly string[]; articles?: Readonly<Record<string, readonly string[]>> };

/** By the names of the Index in English. */
export const THEMES: Record<string, Counterpart> = {
	'Equality & non-discrimination': { rights: ['binh-dang'] },
	'Racial discrimination': { rights: ['binh-dang'], groups: ['dan-toc-thieu-so'] },
	'Discrimination against women': { rights: ['binh-dang'], groups: ['phu-nu'] },
	'Right to life': { rights: ['quyen-song'], articles: { ICCPR: ['6'] } },
	'Death penalty': { rights: ['quyen-song'], articles: { ICCPR: ['6'] } },
	'Extrajudicial, summary or arbitrary executions': { rights: ['quyen-song'], articles: { ICCPR: ['6'] } },
	'Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)': {
		rights: ['khong-bi-tra-tan'],
		articles: { ICCPR: ['7'] },
	},
	'Right to physical & moral integrity': { rights: ['khong-bi-tra-tan'] },
	'Conditions of detention': { rights: ['khong-bi-tra-tan'], groups: ['nguoi-bi-giam-giu'], articles: { ICCPR: ['10'] } },
	'Liberty & security of the person': { rights: ['khong-bi-tra-tan'], articles: { ICCPR: ['9'] } },
	'Arbitrary arrest & detention': { rights: ['khong-bi-tra-tan', 'xet-xu-cong-bang'], articles: { ICCPR: ['9'] } },
	'Private life & privacy': { rights: ['doi-tu'], articles: { ICCPR: ['17'] } },
	'Freedom of movement': { rights: ['di-lai-cu-tru'], articles: { ICCPR: ['12'] } },
	'Freedom of thought, conscience & religion': { rights: ['tin-nguong-ton-giao'], articles: { ICCPR: ['18'] } },
	'Freedom of opinion and expression & access to information': { rights: ['ngon-luan-thong-tin'], articles: { ICCPR: ['19'] } },
	'Right to peaceful assembly': { rights: ['lap-hoi-hoi-hop'], articles: { ICCPR: ['21'] } },
	'Freedom of association': { rights: ['lap-hoi-hoi-hop'], articles: { ICCPR: ['22'] } },
	'Trade union rights': { rights: ['lap-hoi-hoi-hop', 'viec-lam'], groups: ['nguoi-lao-dong'], articles: { ICESCR: ['8'] } },
	'Right to participate in public affairs & right to vote': { rights: ['bau-cu-tham-gia'], articles: { ICCPR: ['25'] } },
	'Right to an effective remedy, impunity & accountability': { rights: ['khieu-nai-to-cao'] },
	'Right to an effective remedy': { rights: ['khieu-nai-to-cao'] },
	'Administration of justice & fair trial': { rights: ['xet-xu-cong-bang'], articles: { ICCPR: ['14'] } },
	'Land & property rights': { rights: ['so-huu-kinh-doanh'] },
	'Right to social security': { rights: ['an-sinh-xa-hoi'], articles: { ICESCR: ['9'] } },
	'Human rights & poverty': { rights: ['muc-song-du'], groups: ['nguoi-ngheo'] },
	'Right to an adequate standard of living': { rights: ['muc-song-du'], articles: { ICESCR: ['11'] } },
	'Right to food': { rights: ['muc-song-du'], articles: { ICESCR: ['11'] } },
	'Right to adequate housing': { rights: ['muc-song-du'], articles: { ICESCR: ['11'] } },
	'Safe drinking water & sanitation': { rights: ['muc-song-du'] },
	'Labour rights and right to work': { rights: ['viec-lam'], groups: ['nguoi-lao-dong'], articles: { ICESCR: ['6-7'] } },
	'Rights related to marriage & family': { rights: ['hon-nhan-gia-dinh'] },
	'Rights related to name, identity & nationality': { rights: ['quoc-tich-khai-sinh'] },
	'Right to health': { rights: ['suc-khoe'], articles: { ICESCR: ['12'] } },
	'Sexual & reproductive health and rights': { rights: ['suc-khoe'] },
	'Right to education': { rights: ['hoc-tap'], articles: { ICESCR: ['13-14'] } },
	'Cultural rights': { rights: ['van-hoa-ngon-ngu'], articles: { ICESCR: ['15'] } },
	'Human rights & the environment': { rights: ['moi-truong'] },
	'Human rights & climate change': { rights: ['moi-truong'] },
	'Human rights & toxics / hazardous wastes': { rights: ['moi-truong'] },
	'Human trafficking & contemporary forms of slavery': { rights: ['khong-bi-mua-ban'], articles: { ICCPR: ['8'] } },
	'Violence against women': { rights: ['khong-bi-tra-tan', 'binh-dang'], groups: ['phu-nu', 'nan-nhan-bao-luc'] },
	'Sexual & gender-based violence': { rights: ['khong-bi-tra-tan'], groups: ['nan-nhan-bao-luc'] },
	'Domestic violence': { rights: ['hon-nhan-gia-dinh'], groups: ['nan-nhan-bao-luc'] },
	'Children: protection against exploitation': { rights: ['quyen-tre-em'], groups: ['tre-em'] },
	'Children: juvenile justice': { rights: ['quyen-tre-em', 'xet-xu-cong-bang'], groups: ['tre-em'], articles: { CRC: ['37', '40'] } },
	'Children: family environment & alternative care': { rights: ['quyen-tre-em'], groups: ['tre-em'] },
	'Children: definition; general principles; protection': { rights: ['quyen-tre-em'], groups: ['tre-em'] },
	'Rights of the child': { rights: ['quyen-tre-em'], groups: ['tre-em'] },
};

/** By the names of the Index in English. Officials and staff, of whom something is asked, are no group that is concerned. */
export const PERSONS: Record<string, Counterpart> = {
	Children: { groups: ['tre-em'] },
	'Children in street situations': { groups: ['tre-em'] },
	Girls: { groups: ['tre-em', 'phu-nu'] },
	'Women & girls': { groups: ['phu-nu'] },
	Women: { groups: ['phu-nu'] },
	'Rural women': { groups: ['phu-nu'] },
	'Persons with disabilities': { groups: ['nguoi-khuyet-tat'] },
	'Minorities / racial, ethnic, linguistic, religious or descent-based groups': { groups: ['dan-toc-thieu-so'] },
	'Minorities/racial, ethnic, linguistic, religious or descent-based groups': { groups: ['dan-toc-thieu-so'] },
	'Indigenous peoples': { groups: ['dan-toc-thieu-so'] },
	'Persons deprived of their liberty': { groups: ['nguoi-bi-giam-giu'] },
	'Persons deprived of their liberty & detainees': { groups: ['nguoi-bi-giam-giu'] },
	'Older persons': { groups: ['nguoi-cao-tuoi'] },
	'Media & journalists': { groups: ['nha-bao'] },
	Media: { groups: ['nha-bao'] },
	'Persons living in poverty': { groups: ['nguoi-ngheo'] },
	Workers: { groups: ['nguoi-lao-dong'] },
	'Migrant workers': { groups: ['nguoi-lao-dong'] },
	'Religious minorities': { groups: ['nguoi-co-tin-nguong'] },
};

const bare = (name: string) =>
	fold(name)
		.replace(/&/g, 'and')
		.replace(/[^a-z0-9]/g, '');
const tableOf = (table: Record<string, Counterpart>) => new Map(Object.entries(table).map(([name, found]) => [bare(name), found]));
const themes = tableOf(THEMES);
const persons = tableOf(PERSONS);

export type Proposal = {
	rights: string[];
	groups: string[];
	articles: { convention: string; articles: string[] }[];
	/** names without a counterpart */
	unknown: string[];
};

/** What the content has of rights, groups and conventions: a counterpart that is not there is not proposed. */
export type Has = Record<'rights' | 'groups' | 'conventions', ReadonlySet<string>>;

/** @returns what the themes and persons of an entry stand for, in their order */
export function proposalOf(themeNames: readonly string[], personNames: readonly string[], has: Has): Proposal {
	const all = [...themeNames.map((name) => [name, themes.get(bare(name))] as const), ...personNames.map((name) => [name, persons.get(bare(name))] as const)];
	const found = all.flatMap(([, one]) => one ?? []);
	const articles = new Map<string, Set<string>>();
	for (const { articles: of = {} } of found)
		for (const [convention, numbers] of Object.entries(of)) {
			if (!has.conventions.has(convention)) continue;
			articles.set(convention, new Set([...(articles.get(convention) ?? []), ...numbers]));
		}
	return {
		rights: [...new Set(found.flatMap(({ rights = [] }) => rights))].filter((id) => has.rights.has(id)),
		groups: [...new Set(found.flatMap(({ groups = [] }) => groups))].filter((id) => has.groups.has(id)),
		articles: [...articles].map(([convention, numbers]) => ({ convention, articles: [...numbers] })),
		unknown: all.flatMap(([name, one]) => (one ? [] : [name])),
	};
}
