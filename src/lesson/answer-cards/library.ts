/** js-aruco2 for bundlers. Its files hand over what they make on `this`, which is the exports in Node and nothing in a module: the ends are rewritten. */
import type { Plugin } from 'vite';

/** By file: what stands in it, and what a module says instead. */
const ENDS: Record<string, { begin: string; name: string; texts: readonly (readonly [string, string])[] }> = {
	aruco: {
		begin: "import library from './cv.js';",
		name: 'AR',
		texts: [
			["this.CV || require('./cv').CV", 'library.CV'],
			['this.AR = AR;', ''],
		],
	},
	cv: {
		begin: '',
		name: 'CV',
		texts: [
			['var CV = CV || {};', 'var CV = {};'],
			['this.CV = CV;', ''],
		],
	},
};

/** @throws (while it bundles) where a file is not as it was looked into */
export function markerLibrary(): Plugin {
	return {
		name: 'marker-library',
		// In development it would be bundled ahead, as it is.
		config: () => ({ optimizeDeps: { exclude: ['js-aruco2'] }, worker: { plugins: () => [markerLibrary()] } }),
		transform(code, id) {
			const end = ENDS[/\/js-aruco2\/src\/(\w+)\.js(\?|$)/.exec(id.replaceAll('\\', '/'))?.[1] ?? ''];
			if (!end) return undefined;
			const body = end.texts.reduce((text, [from, to]) => {
				if (!text.includes(from)) throw new Error(`js-aruco2: ${id} lacks “${from}”`);
				return text.replace(from, to);
			}, code);
			// What stood on a line stays on it.
			return { code: `${end.begin}${body}\nexport default { ${end.name} };\n`, map: null };
		},
	};
}
