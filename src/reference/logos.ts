/** The marks of a copy of the site: its icon and its logo, as files of `content/logo/`. */
import { svgFaults } from '../files/svg.ts';
import type { Format } from '../source/format.ts';
import type { Kind } from '../source/kind.ts';
import { topOf } from '../source/problem.ts';
import { names, problem } from './messages.ts';

/** The folder inside the content, and the name of the icon in it: it stands in the tab of a browser and on the screen of a device. */
export const LOGOS = 'logo/';
export const ICON = 'favicon.svg';

/** Bytes: every page loads them. */
const LARGEST = 100_000;

const format: Format<{ id: string }> = {
	of: 'bytes',
	largest: LARGEST,
	read(file, bytes) {
		const id = file.slice(file.lastIndexOf('/') + 1);
		const faults = id.endsWith('.svg') ? svgFaults(bytes) : [];
		if (faults.length === 0) return { entries: [{ data: { id }, file, place: () => topOf(file) }], problems: [] };
		const found = faults === 'not-svg' ? problem('logo-no-svg', topOf(file)) : problem('logo-runs', topOf(file), { what: faults.join(', ') });
		return { entries: [], problems: [found], broken: { ids: [id], whole: false } };
	},
};

export const logoKind: Kind<{ id: string }, string[]> = {
	...names.logo,
	local: true,
	files: /^logo\/[a-z0-9-]+\.(svg|png|webp)$/,
	format,
	serve: (entries) => entries.map(({ data }) => data.id),
	addressesOf: (id) => [`/${id}`],
};
