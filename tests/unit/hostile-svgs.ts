/** SVG files that would run something or load something when they are opened, each with all that is named; and sound ones as real libraries have them. */

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, attributes = '') => `<svg ${SVG} ${attributes}>${inside}</svg>`;
const far = `<!--${' '.repeat(3000)}-->`;

/** What each holds, as its refusal names it. */
export const hostileSvgs: [text: string, found: string[]][] = [
	[svg('', 'onload="fetch(1)"'), ['onload']],
	[svg('', 'ONLOAD="fetch(1)"'), ['ONLOAD']],
	[svg(`${far}<script>fetch(1)</script>`), ['<script>']],
	[svg(`${far}<g><g onclick="x()"/></g>`), ['onclick']],
	[svg('<script href="a.js"/>'), ['<script>', 'href="a.js"']],
	[`<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>1</s:script></s:svg>`, ['<s:script>']],
	[svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>'), ['<h:script>']],
	[svg('<g xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="1"/></g>'), ['<g>', '<img>', 'onerror', 'src="x"']],
	[svg('<x:a xmlns:x="urn:x"><h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/></x:a>'), ['<h:iframe>']],
	[svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'), ['<foreignObject>', '<p>']],
	[svg('<math xmlns="http://www.w3.org/1998/Math/MathML" href="javascript:1"/>'), ['<math>', 'href="javascript:1"']],
	[svg('<handler type="application/ecmascript">1</handler>'), ['<handler>']],
	[svg('<iframe src="https://example.org"/>'), ['<iframe>', 'src="https://example.org"']],
	[svg('<a href="javascript:fetch(1)"><text>x</text></a>'), ['href="javascript:fetch(1)"']],
	[svg('<a href=" java&#9;script:1"><text>x</text></a>'), ['href="java\tscript:1"']],
	[svg('<a xlink:href="javascript:1"/>', XLINK), ['xlink:href="javascript:1"']],
	[svg('<a z:href="javascript:1"/>', 'xmlns:z="http://www.w3.org/1999/xlink"'), ['z:href="javascript:1"']],
	[svg('<a href="https://example.org"/>'), ['href="https://example.org"']],
	[svg('<use xlink:href="data:image/svg+xml;base64,PHN2Zy8+#x"/>', XLINK), ['xlink:href="data:image/svg+xml;base64,PHN2Zy8+#x"']],
	[svg('<use href="other.svg#x"/>'), ['href="other.svg#x"']],
	[svg('<image href="https://example.org/a.png"/>'), ['href="https://example.org/a.png"']],
	[svg('<image href="data:image/svg+xml,x"/>'), ['href="data:image/svg+xml,x"']],
	[svg('<image href="/nguon/"/>'), ['href="/nguon/"']],
	[svg('<a><set attributeName="href" to="javascript:1"/></a>'), ['<set attributeName="href">']],
	[svg('<a><animate attributeName="xlink:href" values="javascript:1"/></a>', XLINK), ['<animate attributeName="xlink:href">']],
	[svg('<style>@import "https://example.org/a.css";</style>'), ['@import']],
	[svg('<style><![CDATA[@IMPORT url(a.css)]]></style>'), ['@import', 'url(a.css)']],
	[svg('<style>a{fill:url(https://example.org/a)}</style>'), ['url(https://example.org/a)']],
	[svg('<style>a{fill:u\\72l(https://example.org)}</style>'), ['\\']],
	[svg('<style>a{background:image-set("https://example.org/a" 1x)}</style>'), ['image-set(']],
	[svg('<g><style>a{}<!-- -->@import "a";</style></g>'), ['@import']],
	[svg('<rect style="fill:url(&quot;//example.org&quot;)"/>'), ['url("//example.org")']],
	[svg('<rect fill="url(a.svg#b)"/>'), ['url(a.svg#b)']],
	[svg('<rect filter="URL( \'a.svg#b\' )"/>'), ["URL( 'a.svg#b' )"]],
	[svg('<use href="#a" xml:base="https://example.org/"/>'), ['xml:base']],
	[`<?xml-stylesheet href="a.xsl" type="text/xsl"?>${svg('')}`, ['<?xml-stylesheet?>']],
	[svg('<?php system("id"); ?>'), ['<?php?>']],
	[`<!DOCTYPE svg [<!ENTITY x "y">]>${svg('')}`, ['<!DOCTYPE … [ ]>']],
	[`<!DOCTYPE svg [<!ATTLIST svg onload CDATA "fetch(1)">]>${svg('')}`, ['<!DOCTYPE … [ ]>']],
	[`<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('')}`, ['encoding="ISO-2022-JP"']],
	[svg('<video src="a.mp4"/>'), ['<video>', 'src="a.mp4"']],
];

/** Not SVG at all, whatever their ending says. */
export const falseSvgs: (string | Uint8Array)[] = [
	'',
	'Đây không phải hình.',
	'<svg onload="fetch(1)"></svg>',
	'<html xmlns="http://www.w3.org/1999/xhtml"><script>1</script></html>',
	`<!DOCTYPE html>${svg('')}`,
	`<!DOCTYPE html><svg></svg>`,
	`<svg ${SVG}><script>1</script>`,
	`<svg ${SVG}>&x;</svg>`,
	`<svg ${SVG} onload=fetch(1)></svg>`,
	`<x:svg xmlns:x="http://www.w3.org/1999/xhtml"/>`,
	Buffer.from(`\ufeff${svg('<script>1</script>')}`, 'utf16le'),
	Buffer.from(svg('<text>\xe1</text>'), 'latin1'),
	`<svg ${SVG}>${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}</svg>`,
	Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]),
];

/** As drawing programs, icon fonts and published content types write them. */
export const soundSvgs: string[] = [
	svg(''),
	`\ufeff<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator -->\n${svg('<path d="M0 0h1z"/>', 'viewBox="0 0 1 1"')}`,
	`<?xml version="1.0" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" >\n${svg(
		'<metadata>Generated by IcoMoon</metadata><defs><font id="x" horiz-adv-x="1024"><font-face units-per-em="1024"/><missing-glyph/><glyph unicode="&#x20;" d=""/><hkern u1="a" u2="b" k="1"/></font></defs>',
	)}`,
	svg(
		'<sodipodi:namedview pagecolor="#fff"/><metadata><rdf:RDF><cc:Work rdf:about=""><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata><g inkscape:label="a" inkscape:export-filename="C:\\a.png"/>',
		'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"',
	),
	svg(
		'<style type="text/css"><![CDATA[.a{fill:#fff;filter:url(#f)} /* x */]]></style><filter id="f"><feGaussianBlur stdDeviation="2"/></filter><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><rect class="a" fill="url(#g)" style="clip-path:url(\'#c\')"/><use xlink:href="#f"/><clipPath id="c"><circle r="1"/></clipPath>',
		XLINK,
	),
	svg('<image href="data:image/png;base64,iVBORw0KGgo="/><a href="#x"><text>javascript: on</text></a>'),
	svg('<circle r="1"><animate attributeName="r" from="1" to="2"/><animateTransform attributeName="transform" type="rotate" from="0" to="9"/></circle>'),
	`<?xpacket begin="x"?>${svg('<title>onload</title><desc>&lt;script&gt;</desc>')}`,
];
