/** The content of a quiz as the document of its frame holds it, and requests that are answered from it. */
import type { FrameData } from './protocol.ts';

/** Answers requests for JSON from what the page holds; a frame without an origin of its own may not fetch. */
export function servePageData({ base, files }: FrameData): void {
	const fetchElsewhere = window.fetch.bind(window);
	const root = new URL(base, document.baseURI).href;
	window.fetch = async (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
		if (!url.startsWith(root)) return fetchElsewhere(input, init);
		const file = files[decodeURI(url.slice(root.length))];
		return new Response(JSON.stringify(file ?? null), { status: file === undefined ? 404 : 200 });
	};
}

type Dependency = { machineName?: string; majorVersion?: number; minorVersion?: number };
const folderOf = ({ machineName, majorVersion, minorVersion }: Dependency) => `${machineName}-${majorVersion}.${minorVersion}`;

/**
 * The libraries that the content needs, directly or through others, and that are not there.
 * @param files the JSON files by path, as `FrameData` has them
 * @returns folders such as `H5P.Blanks-1.14`, in order
 */
export function missingLibraries(files: FrameData['files']): string[] {
	const missing = new Set<string>();
	const seen = new Set<string>();
	const open = [...((files['h5p.json'] as { preloadedDependencies?: Dependency[] } | undefined)?.preloadedDependencies ?? [])];
	for (let dependency = open.pop(); dependency; dependency = open.pop()) {
		const folder = folderOf(dependency);
		if (seen.has(folder)) continue;
		seen.add(folder);
		const library = files[`${folder}/library.json`] as { preloadedDependencies?: Dependency[] } | undefined;
		if (library) open.push(...(library.preloadedDependencies ?? []));
		else missing.add(folder);
	}
	return [...missing].sort();
}

/** @returns the data that the frame's document holds; none where they are missing or lack the content */
export function readData(): FrameData | undefined {
	try {
		const data = JSON.parse(document.getElementById('quiz-data')?.textContent ?? '') as FrameData;
		const { files } = data;
		return typeof files['h5p.json'] === 'object' && typeof files['content/content.json'] === 'object' ? data : undefined;
	} catch {
		return undefined;
	}
}
