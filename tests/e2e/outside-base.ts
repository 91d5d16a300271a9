/** Addresses in the files of a built site that forget the path that it lies below. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { listFolder } from '../../src/files/folder.ts';

/** What people read; a slash in it stands between words. */
const SPOKEN = /^(alt|title|placeholder|label|class|id|name|for|pattern|d|transform|aria-.*)$/;
/**
 * Texts in scripts that begin like an address of the site and are none by themselves: each is put below the path where it is used, by
 * `ui/base.ts`, or compared with a path that it was taken from. Whoever adds one does so, too.
 */
const PUT_BELOW = [
	/^\/(offline|pagefind)\/\$\{/,
	/^\/pagefind\/$/,
	/^\/khuyen-nghi\/$/,
	/^\/the-ghi-nho\/(the\.json)?$/,
	/^\/(bien-tap|truong-hoc\/bo-bai)\/$/,
	/^\/giay-phep\.txt$/,
	/^\/(h5p|khung-rieng)\/$/,
	/^\/(favicon\.svg|sw\.js)$/,
	/^\/ban-thu\/$/,
	/^\/ngoai-tuyen\/$/,
];
/** Where the editor's files say that pictures lie: as they are written into content. */
const CONTENT_PLACES = new Set(['/media']);

/**
 * @param dist the folder of the built site
 * @param site where it is published: `https://host/qcn/`
 * @returns every address that leads to the host of the site and not below its path, with the file that it stands in
 */
export function outsideBase(dist: string, site: URL): string[] {
	const { files } = listFolder(dist);
	const tops = new Set(files.map((file) => file.split('/')[0] ?? ''));
	const outside = (text: string) => /^\/(?!\/)/.test(text) && !text.startsWith(site.pathname);
	const found: string[] = [];
	for (const file of files) {
		const say = (what: string) => found.push(`${file}  ${what}`);
		if (!/\.(html|css|js|json|jsonld|webmanifest|xml|ics|csv|txt)$|^_headers$/.test(file) || /^(pagefind|h5p)\//.test(file)) continue;
		const text = readFileSync(join(dist, file), 'utf8');
		for (const [whole] of text.matchAll(new RegExp(`${site.origin.replaceAll('.', '\\.')}(?![\\w.:-])[^\\s"'<>)]*`, 'g')))
			if (!whole.startsWith(site.href)) say(whole);
		if (file.endsWith('.html')) for (const address of addressesIn(text, tops)) if (outside(address)) say(address);
		if (file.endsWith('.css')) for (const [, address = ''] of text.matchAll(/(?:url\(|@import )["']?([^"')]*)/g)) if (outside(address)) say(address);
		if (/\.(json|jsonld|webmanifest)$/.test(file))
			for (const value of textsOf(JSON.parse(text))) if (outside(value) && !/\s/.test(value) && !CONTENT_PLACES.has(value)) say(value);
		if (file.endsWith('.js')) for (const address of writtenIn(text, tops)) say(address);
		if (file === '_headers') for (const line of text.split('\n')) if (outside(line)) say(line);
	}
	return found;
}

/** What looks like an address from the root in the attributes, style sheets and blocks of a page and of its frames. */
function addressesIn(html: string, tops: ReadonlySet<string>): string[] {
	const found: string[] = [];
	let block: string | undefined;
	const parser = new Parser({
		onopentag(name, attributes) {
			for (const [key, value] of Object.entries(attributes)) {
				if (key === 'srcdoc') found.push(...addressesIn(value, tops));
				else if (!SPOKEN.test(key) && (key !== 'content' || attributes['http-equiv'] === 'refresh')) found.push(...value.split(/[\s,;="'()]+/));
			}
			block = name === 'style' ? 'style' : name === 'script' ? (attributes.type ?? '') : undefined;
		},
		ontext(text) {
			if (block === undefined) return;
			if (block === 'style') found.push(...[...text.matchAll(/url\(["']?([^"')]*)/g)].map(([, address = '']) => address));
			else if (block.endsWith('json')) for (const value of textsOf(JSON.parse(text))) found.push(...(value.includes('<') ? addressesIn(value, tops) : [value]));
			else found.push(...writtenIn(text, tops));
		},
		onclosetag() {
			block = undefined;
		},
	});
	parser.end(html);
	// A text of one sign, or one with spaces, is a text.
	return found.filter((text) => /^\/\S+$/.test(text));
}

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Texts in a script that begin with something at the top of the site. */
function writtenIn(code: string, tops: ReadonlySet<string>): string[] {
	const texts = [
		...[...code.matchAll(/(["'`])(\/[\w.-]+(?:\/[^"'`\n]*)?)\1/g)].map(([, , text = '']) => text),
		...[...code.matchAll(/url\(["']?(\/[^"')\s]+)/g)].map(([, text = '']) => text),
	];
	return texts.filter((text) => tops.has(text.split('/')[1] ?? '') && !PUT_BELOW.some((known) => known.test(text)));
}
