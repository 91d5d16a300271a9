import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { brokenLinks, cspHash, policyOf, readBuiltPage } from '../../src/files/built-page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string) =>
	policy
		.split('; ')
		.find((part) => part.startsWith(`${name} `))
		?.split(' ')
		.slice(1);

const page = readBuiltPage(`<!doctype html><html><head>
<link rel="canonical" href="https://site.example/gone/"><link rel="alternate" hreflang="en" href="/en/gone/">
<link rel="stylesheet" href="/style.css">
<script>let a = 1 < 2 && "</p>";</script>
<script type="module">import('/x.js');</script>
<script src="/app.js"></script>
<script type="application/ld+json">{"@type":"WebSite"}</script>
<style>p { content: "&amp;<b>"; }</style>
</head><body id="top"><h2 id="dieu-1">Điều 1</h2><a href="/nguon/#nguon-hp">1</a><img src="/a.svg"><p id="">x</p>
<script></script></body></html>`);

describe('the facts of a page', () => {
	it('hold each inline script as it is written, modules too', () => {
		expect(page.scripts).toEqual(['let a = 1 < 2 && "</p>";', "import('/x.js');", '']);
	});

	it('hold each inline style as it is written', () => {
		expect(page.styles).toEqual(['p { content: "&amp;<b>"; }']);
	});

	it('leave out structured data and scripts that are files', () => {
		expect(page.scripts.join()).not.toContain('@type');
		expect(page.scripts).toHaveLength(3);
	});

	it('hold every anchor', () => {
		expect([...page.ids]).toEqual(['top', 'dieu-1']);
	});

	it('hold what the page leads to and loads, but not its own names', () => {
		expect(page.links).toEqual(['/style.css', '/app.js', '/nguon/#nguon-hp', '/a.svg']);
	});
});

describe('the hash of an inline block', () => {
	it('is the one of the CSP specification', () => {
		// The example of CSP Level 3, section 8.4.
		expect(cspHash('doSomething();')).toBe("'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='");
	});

	it('is of the UTF-8 bytes', () => {
		expect(cspHash('«đường»')).toBe(hash('«đường»'));
		expect(cspHash('a')).not.toBe(cspHash('a '));
	});
});

describe('the policy of a page', () => {
	const policy = policyOf(page);

	it('lets run the site’s own files and the page’s inline scripts by hash, and nothing else', () => {
		const scripts = directive(policy, 'script-src') ?? [];
		expect(scripts).toEqual(expect.arrayContaining(["'self'", ...page.scripts.map(hash)]));
		expect(scripts).not.toContain("'unsafe-inline'");
		expect(scripts).not.toContain("'unsafe-eval'");
		expect(scripts.filter((part) => /^https?:|^\*/.test(part))).toEqual([]);
		expect(scripts).not.toContain(hash('{"@type":"WebSite"}'));
	});

	it('names inline styles by hash', () => {
		expect(directive(policy, 'style-src')).toEqual(["'self'", hash('p { content: "&amp;<b>"; }')]);
	});

	it('says what other directives would fall back to', () => {
		expect(directive(policy, 'default-src')).toEqual(["'self'"]);
		expect(directive(policy, 'object-src')).toEqual(["'none'"]);
		expect(directive(policy, 'base-uri')).toEqual(["'none'"]);
	});

	it('is the same whatever order equal blocks stand in', () => {
		const plain = readBuiltPage('');
		expect(policyOf({ ...plain, scripts: ['a', 'b', 'a'] })).toBe(policyOf({ ...plain, scripts: ['b', 'a'] }));
	});

	it('lets style attributes and WebAssembly through only where the page has them', () => {
		const plain = policyOf(readBuiltPage('<p>a</p>'));
		expect(plain).not.toContain('unsafe');
		expect(directive(policyOf(readBuiltPage('<p style="--a:1">a</p>')), 'style-src-attr')).toEqual(["'unsafe-inline'"]);
		expect(directive(policyOf(readBuiltPage('<search-box></search-box>')), 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
	});
});

describe('a page that may send to a record store', () => {
	const page = readBuiltPage(
		'<record-store data-address="https://lrs.example/xapi/"></record-store><record-store data-address="https://lrs.example/"></record-store>',
	);
	it('lets connections to the store through, and to nobody else', () =>
		expect(directive(policyOf(page), 'connect-src')).toEqual(["'self'", 'https://lrs.example']));
	it('every other page lets none through', () => expect(policyOf(readBuiltPage('<p>a</p>'))).not.toContain('connect-src'));
});

describe('links that lead nowhere', () => {
	const pages = new Map([
		['/', new Set<string>()],
		['/nguon/', new Set(['nguon-hp', 'điều-1'])],
		['/cong-uoc/icerd/', new Set(['dieu-5'])],
		['/thuật-ngữ/', new Set<string>()],
	]);
	const files = new Set(['/a.svg', '/ke-hoach/2027/lich-bao-cao.ics']);
	const broken = (...links: string[]) =>
		brokenLinks(
			'/cong-uoc/icerd/',
			{ links },
			(path) => pages.get(path),
			(path) => files.has(path),
		);

	it.each([
		'/',
		'/nguon/',
		'/nguon/#nguon-hp',
		'#dieu-5',
		'#',
		'#_top',
		'',
		'../../nguon/',
		'/nguon/?x=1#nguon-hp',
		'/a.svg',
		'/ke-hoach/2027/lich-bao-cao.ics',
	])('%s leads somewhere', (link) => {
		expect(broken(link)).toEqual([]);
	});

	it.each(['https://ohchr.org/x', 'http://a.example/', 'mailto:a@b.example', 'tel:111', 'data:image/svg+xml,x'])(
		'%s leads elsewhere, and is not asked',
		(link) => {
			expect(broken(link)).toEqual([]);
		},
	);

	it('reads addresses and anchors that are written in percent', () => {
		expect(broken('/nguon/#%C4%91i%E1%BB%81u-1', '/thu%E1%BA%ADt-ng%E1%BB%AF/')).toEqual([]);
	});

	it.each([
		'/nguon',
		'/gone/',
		'/nguon/#nguon-xx',
		'#dieu-6',
		'/b.svg',
		'nguon/',
		'//elsewhere.example/nguon/',
		'ftp:x',
		'javascript:void(0)',
		'#%E0%A4%A',
		'/%zz/',
		'//[',
		'/nguon%2F',
	])('%s is broken', (link) => {
		expect(broken(link)).toEqual([link]);
	});

	it('are listed as they are written, in their order', () => {
		expect(broken('/x/', '/nguon/', '#y')).toEqual(['/x/', '#y']);
	});
});

describe('markup that the build does not write is named', () => {
	it.each([
		'<p onclick="f()">',
		'<svg onload=f()>',
		'<img src="/a.png" OnError="f()">',
		'<details ontoggle=f() open>',
		'<a href="javascript:f()">',
		'<a href=" JaVa\tScRiPt:f()">',
		'<a href="java&#10;script:f()">',
		'<a href="&#106;avascript&colon;f()">',
		'<a href="vbscript:f()">',
		'<a href="data:text/html,<script>f()</script>">',
		'<svg><a xlink:href="javascript:f()">',
		'<form action="javascript:f()">',
		'<button formaction="javascript:f()">',
		'<iframe src="javascript:f()">',
		'<iframe src="data:text/html,x">',
		'<iframe srcdoc="<p onclick=f()>">',
		'<iframe srcdoc="&lt;img src=x onerror=f()&gt;">',
		'<iframe src="https://elsewhere.example/">',
		'<script src="https://elsewhere.example/a.js"></script>',
		'<script src="//elsewhere.example/a.js"></script>',
		'<script src="\\\\elsewhere.example/a.js"></script>',
		'<script src="data:text/javascript,f()"></script>',
		'<link rel="stylesheet" href="https://elsewhere.example/a.css">',
		'<link rel="preload" href="//elsewhere.example/a">',
		'<img src="http://elsewhere.example/a.png">',
		'<img srcset="/a.png 1x, https://elsewhere.example/a.png 2x">',
		'<video poster="https://elsewhere.example/a.png">',
		'<svg><image href="https://elsewhere.example/a.png"/></svg>',
		'<svg><use href="https://elsewhere.example/a.svg#b"/></svg>',
		'<input type="image" src="https://elsewhere.example/a.png">',
		'<form action="https://elsewhere.example/">',
		'<a href="/" ping="https://elsewhere.example/">',
		'<meta http-equiv="Refresh" content="0;url=https://elsewhere.example/">',
		'<base href="https://elsewhere.example/">',
		'<object data="/a.svg">',
		'<embed src="/a.svg">',
		'<link rel="preload" as="image" imagesrcset="https://elsewhere.example/a.png 1x">',
		'<link rel="alternate stylesheet" title="a" href="https://elsewhere.example/a.css">',
		'<link rel="next prefetch" href="https://elsewhere.example/">',
		'<link rel="license preload" as="image" href="https://elsewhere.example/a.png">',
		'<link rel="help dns-prefetch" href="//elsewhere.example/">',
		'<link rel="icon stylesheet" href="data:text/css,p{}">',
		'<body background="https://elsewhere.example/a.png">',
		'<table><tr><td background="//elsewhere.example/a.png">',
		'<img src="/a.png" attributionsrc="https://elsewhere.example/">',
		'<p style="background: url(https://elsewhere.example/a.png)">',
		'<p style="background: u\\72l(\'https://elsewhere.example/a.png\')">',
		'<p style="background: url(/* a */ \'//elsewhere.example/a.png\')">',
		'<p style="background: image-set(\'https://elsewhere.example/a.png\' 1x)">',
		'<style>@import "https://elsewhere.example/a.css";</style>',
		'<style>@import url(//elsewhere.example/a.css);</style>',
		'<style>p { background: url( https://elsewhere.example/a.png ) }</style>',
		'<svg><style>p { background: url(https://elsewhere.example/a.png) }</style></svg>',
		'<svg><filter><feImage href="https://elsewhere.example/a.png"/></filter></svg>',
		'<svg><rect fill="url(https://elsewhere.example/a.svg#b)"/></svg>',
		'<svg><rect mask="url(https://elsewhere.example/a.svg#b)"/></svg>',
		'<svg cursor="url(https://elsewhere.example/a.cur), auto"></svg>',
		'<svg><a><animate attributeName="href" values="javascript:f()"/></a></svg>',
		'<svg><image><set attributeName="xlink:href" to="https://elsewhere.example/a.png"/></image></svg>',
		'<svg xmlns:x="http://www.w3.org/1999/xlink"><a x:href="javascript:f()"></a></svg>',
		'<![CDATA[><img src=x onerror=f()>]]>',
		'<noscript><a title="</noscript><img src=x onerror=f()>"></a></noscript>',
		'<noscript><style></noscript><img src=x onerror=f()></style></noscript>',
		'<noscript><!-- </noscript><img src=x onerror=f()> --></noscript>',
	])('%s', (html) => expect(readBuiltPage(html).dangers).toHaveLength(1));

	it.each([
		'<a href="https://elsewhere.example/">',
		'<a href="mailto:a@b.example">',
		'<a href="tel:111">',
		'<a href="/javascript:/">',
		'<img src="data:image/png;base64,AA==">',
		'<link rel="icon" href="data:,">',
		'<link rel="canonical" href="https://site.example/">',
		'<link rel="alternate" hreflang="en" href="https://site.example/en/">',
		'<iframe srcdoc="<p>a</p>">',
		'<p title="onclick=f()">',
		'<script src="/_astro/a.js"></script>',
		'<link rel="shortcut icon" href="/a.svg">',
		'<body background="/a.png">',
		'<blockquote cite="https://elsewhere.example/">',
		'<p style="--a: 1; background: url(/a.png)">',
		'<style>/* https://elsewhere.example/ */ @import "/a.css"; a::before { content: "https://a.example" } p { background: url("data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E") }</style>',
		'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><rect fill="url(#a)"/><animate attributeName="x"/></svg>',
		'<noscript><p>a</p></noscript><p title="</noscript>">',
		'<!-- a -->',
	])('but not %s', (html) => expect(readBuiltPage(html).dangers).toEqual([]));

	it('a script of an SVG runs whatever its `src` says: it is one of the page', () =>
		expect(readBuiltPage('<svg><script src="/a.js">f()</script></svg>').scripts).toEqual(['f()']));
	it('a script in the document of a frame is one of the page', () => expect(readBuiltPage('<iframe srcdoc="<script>f()</script>">').scripts).toEqual(['f()']));

	it.each(['text/ecmascript', 'text/jscript', 'importmap', 'speculationrules', 'module', ' text/javascript ', 'APPLICATION/JSON;x'])(
		'a script of the type %s is no block of data',
		(type) => expect(readBuiltPage(`<script type="${type}">f()</script>`).scripts).toEqual(['f()']),
	);
});
