/**
 * Which files a package may hold, and whether a file holds what its ending says. Every file that passes is published under an address
 * of the site, so none may be one that a browser opens as a page or a host runs as a program.
 */
/** What H5P allows in content, without SVG, HTML and scripts. */
const inContent =
	'json png jpg jpeg gif bmp tif tiff eot ttf woff woff2 otf webm mp4 ogg mp3 m4a wav txt pdf rtf doc docx xls xlsx ppt pptx odt ods odp csv diff patch swf md textile vtt webvtt gltf glb';
const content: ReadonlySet<string> = new Set(inContent.split(' '));
/** And in libraries, without XML: a browser runs what XHTML in it asks for. A library cannot read it in its frame anyway. */
const library: ReadonlySet<string> = new Set([...content, 'js', 'css', 'svg']);
/** Some hosts run a program by any of its endings. */
const PROGRAM_NAME = /\.(?:php\d?|phtml|pht|phar|phps|f?cgi|aspx?|jspx?|shtml)\./i;
/** Where the last ending means nothing to a host, the one before it may. */
const PAGE_NAME = /\.(?:[sx]?html?|xht|svgz?|xml|mht(?:ml)?)\.[^./]+$/i;

const endingOf = (name: string) => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
const isLibraryFile = (name: string) => name.includes('/') && !name.startsWith('content/');

/** True where a file of this name may be in a package: in content or, behind another first folder, in a library. */
export function isAllowed(name: string): boolean {
	const ending = endingOf(name);
	const known = ending in signatures || ['js', 'css', 'json', 'svg'].includes(ending);
	return (isLibraryFile(name) ? library : content).has(ending) && !PROGRAM_NAME.test(name) && (known || !PAGE_NAME.test(name));
}

export const isJson = (name: string): boolean => ['json', 'gltf'].includes(endingOf(name));
export const isSvg = (name: string): boolean => endingOf(name) === 'svg';

const ZIP = [[0, 'PK\x03\x04']] as const;
const OLE = [[0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']] as const;
const ISO_MEDIA = [[4, 'ftyp']] as const;
const TIFF = [
	[0, 'II*\0'],
	[0, 'MM\0*'],
] as const;
const JPEG = [[0, '\xff\xd8\xff']] as const;
const FONT = [
	[0, '\0\x01\0\0'],
	[0, 'true'],
	[0, 'ttcf'],
	[0, 'OTTO'],
] as const;

/** Where each format begins, by offset and bytes: one of them must be there. */
const signatures: Record<string, readonly (readonly [number, string])[]> = {
	png: [[0, '\x89PNG\r\n\x1a\n']],
	jpg: JPEG,
	jpeg: JPEG,
	gif: [
		[0, 'GIF87a'],
		[0, 'GIF89a'],
	],
	bmp: [[0, 'BM']],
	tif: TIFF,
	tiff: TIFF,
	eot: [[34, 'LP']],
	ttf: FONT,
	otf: FONT,
	woff: [[0, 'wOFF']],
	woff2: [[0, 'wOF2']],
	webm: [[0, '\x1aE\xdf\xa3']],
	mp4: ISO_MEDIA,
	m4a: ISO_MEDIA,
	ogg: [[0, 'OggS']],
	mp3: [[0, 'ID3'], ...[0xf2, 0xf3, 0xfa, 0xfb].map((byte) => [0, `\xff${String.fromCharCode(byte)}`] as const)],
	wav: [[8, 'WAVE']],
	pdf: [[0, '%PDF-']],
	rtf: [[0, '{\\rtf']],
	doc: OLE,
	xls: OLE,
	ppt: OLE,
	docx: ZIP,
	xlsx: ZIP,
	pptx: ZIP,
	odt: ZIP,
	ods: ZIP,
	odp: ZIP,
	swf: ['FWS', 'CWS', 'ZWS'].map((bytes) => [0, bytes] as const),
	glb: [[0, 'glTF']],
};

/** Text that a browser or a server would take for a page or a program. */
const PAGE = /<(?:!doctype|html|head|body|script|iframe|svg|\?php|\?=)/i;
/** The same inside an image, a sound or a document. */
const PROGRAM = /<\?php|<script/i;
const WINDOW = 1 << 16;

/** @param name a path that `isAllowed` let pass. JSON and SVG are not looked at here: they are read whole. */
export function fitsItsEnding(name: string, bytes: Uint8Array): boolean {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const ending = endingOf(name);
	if (isJson(name) || isSvg(name)) return true;
	const signature = signatures[ending];
	if (signature) {
		const begins = signature.some(([offset, text]) => data.toString('latin1', offset, offset + text.length) === text);
		return begins && (isLibraryFile(name) || !contains(data, PROGRAM));
	}
	if (data.includes(0)) return false;
	if (!isLibraryFile(name)) return !contains(data, PAGE);
	const start = data.toString('utf8', 0, 1024).replace('\uFEFF', '').trimStart();
	// Scripts and style sheets may speak of tags, but none of them begins with one.
	return ending === 'js' || ending === 'css' ? !start.startsWith('<') || start.startsWith('<!--') : !/^<(!doctype|html|\?php)/i.test(start);
}

/** Looks through the data window by window, so that a large file does not become one large string. */
function contains(data: Buffer, pattern: RegExp): boolean {
	for (let start = 0; start < data.length; start += WINDOW) {
		if (pattern.test(data.toString('latin1', start, start + WINDOW + 16))) return true;
	}
	return false;
}
