/**
 * What of the packages ends up in `dist/`, and so reaches visitors. Tests hold it against what the bundler took of packages for each
 * script; what is copied as files is said here by hand.
 */

export type Shipped = {
	/** the package's name */
	name: string;
	/** what of it is in `dist/` */
	what: string;
	/** a line of its licence file behind which other software is spoken of that does not ship */
	until?: RegExp;
};

export const shipped: Shipped[] = [
	{ name: '@fontsource/be-vietnam-pro', what: 'the typeface Be Vietnam Pro, cut down to the letters in use: `_astro/*.woff2`' },
	{ name: '@astrojs/starlight', what: 'style sheets, icons, the scripts of the menu, the theme and the table of contents: `_astro/`, in pages' },
	{ name: 'pagefind', what: 'the search engine and its worker: `pagefind/*/pagefind*.js`, `pagefind/*/wasm.*`', until: /^Includes other software/m },
	{
		name: 'h5p-standalone',
		what: 'the player of quizzes, as its own unchanged files: `h5p/main.bundle.js` (wrapper, MIT), `h5p/frame.bundle.js` (the H5P core, GPL-3.0)',
	},
	{
		name: 'fflate',
		what: 'packs what a learner has done, in course packages: `goi/*/*.zip`, in them `app/shell.js`; links and ZIPs of sets of lessons, `_astro/`; inside docx',
	},
	...['workbox-core', 'workbox-expiration', 'workbox-range-requests', 'workbox-routing', 'workbox-strategies'].map((name) => ({
		name,
		what: 'keeps pages for use offline: `sw.js`',
	})),
	{
		name: 'idb',
		what: 'the database of what is kept for use offline, `sw.js`; a copy of what a learner has done: `_astro/`, in course packages `app/shell.js`',
	},
	{ name: 'ts-fsrs', what: 'works out when a flashcard comes back: `_astro/`' },
	{ name: 'docx', what: 'saves what a learner wrote as a document: `_astro/notes-document.*.js`, loaded when that is asked for' },
	{ name: 'htmlparser2', what: 'reads pages that a teacher takes along as a ZIP: `_astro/make-zip.*.js`, loaded when that is asked for' },
	{ name: 'entities', what: 'part of htmlparser2: with it' },
	{ name: 'nanoid', what: 'names parts of that document: inside docx, in a version of its own' },
	{
		name: 'js-aruco2',
		what: 'finds answer cards in a picture: `src/aruco.js` and `src/cv.js`, without estimation of poses: `_astro/reader*.js`, loaded when a camera or photo is asked for',
	},
	{ name: 'jose', what: 'checks the signature of a badge: `_astro/`' },
	{ name: 'vite', what: 'the helper that loads a script on demand: `_astro/`', until: /^# Licenses of bundled dependencies/m },
];

/** The version of Pagefind whose engine was looked into. */
export const ENGINE_OF = '1.6.0';

/** What is compiled into Pagefind's engine (`wasm.*.pagefind`), with the licences that the parts state. */
export const engine = [
	{ name: 'bit-set, bit-vec', licence: 'Apache-2.0 OR MIT', authors: 'The Rust Project Developers', source: 'https://github.com/contain-rs/bit-set' },
	{ name: 'minicbor', licence: 'BlueOak-1.0.0', authors: 'Toralf Wittner', source: 'https://github.com/twittner/minicbor' },
	{
		name: 'pagefind_microjson',
		licence: 'GPL-3.0-only',
		authors: 'Robert Spencer; changed by the authors of Pagefind',
		source: 'https://github.com/rspencer01/microjson',
	},
	{
		name: 'pagefind_stem (Snowball)',
		licence: 'MIT AND BSD-3-Clause',
		authors: 'Dr Martin Porter, Richard Boulton, the Snowball project; the authors of Pagefind',
		source: 'https://github.com/snowballstem/snowball',
	},
	{ name: 'Rust standard library', licence: 'MIT OR Apache-2.0', authors: 'The Rust Project contributors', source: 'https://github.com/rust-lang/rust' },
	{ name: 'wasm-bindgen', licence: 'MIT OR Apache-2.0', authors: 'The wasm-bindgen Developers', source: 'https://github.com/wasm-bindgen/wasm-bindgen' },
	{ name: 'write-json', licence: 'MIT OR Apache-2.0', authors: 'Aleksey Kladov', source: 'https://github.com/matklad/write-json' },
];

/** Said under the table of the engine's parts. */
export const engineNotes = `Parts under “MIT OR Apache-2.0” are used under MIT, whose text stands above. BlueOak-1.0.0: <https://blueoakcouncil.org/license/1.0.0>.

Pagefind as a whole is published under MIT, while the manifest of its part \`pagefind_microjson\` states GPL-3.0-only (<https://www.gnu.org/licenses/gpl-3.0.txt>). The engine is shipped unchanged, as files of its own. Its source: <https://github.com/Pagefind/pagefind/tree/v${ENGINE_OF}>, folder \`pagefind_web\`; the part's: <https://github.com/rspencer01/microjson>.

Snowball:

\`\`\`text
Copyright (c) 2001, Dr Martin Porter
Copyright (c) 2004,2005, Richard Boulton
Copyright (c) 2013, Yoshiki Shibukawa
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions
are met:

  1. Redistributions of source code must retain the above copyright notice,
     this list of conditions and the following disclaimer.
  2. Redistributions in binary form must reproduce the above copyright notice,
     this list of conditions and the following disclaimer in the documentation
     and/or other materials provided with the distribution.
  3. Neither the name of the Snowball project nor the names of its contributors
     may be used to endorse or promote products derived from this software
     without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR
ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
\`\`\``;

/** Said of the H5P core, which h5p-standalone carries and whose licence differs from the wrapper's. */
export const coreNotes = `\`h5p/frame.bundle.js\` (with \`h5p/styles/\`, \`h5p/fonts/\` and \`h5p/images/\` where a dropped-in package needs them) is the H5P core by Joubel AS (today H5P Group AS), published under GPL-3.0 (<https://www.gnu.org/licenses/gpl-3.0.txt>), with jQuery 3.5.1 (MIT, OpenJS Foundation and other contributors) inside. It is shipped unchanged, as files of its own, from the npm package h5p-standalone. Its source: <https://github.com/h5p/h5p-php-library>, folder \`js\`; that of the build: <https://github.com/tunapanda/h5p-standalone>. The content types that play the quizzes are the project’s own (MIT); none of the official ones ships.`;

/** What of other people's work is in course packages and in no npm package of the site. */
export const schemaNotes = `Course packages (\`goi/\`) hold, unchanged: in those for SCORM the schemas of SCORM 1.2 and SCORM 2004 4th edition (\`*.xsd\`, \`*.dtd\`), published by Advanced Distributed Learning (ADL), IMS Global Learning Consortium (now 1EdTech) and W3C for use in such packages, each with its own notice; in all but the Common Cartridge the H5P core as above, with the text of its licence (\`player/GPL-3.0.txt\`).`;
