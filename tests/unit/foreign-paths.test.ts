/** Which addresses hold what others made: the service worker and the lists for offline use leave them alone. */
import { expect, it } from 'vitest';
import { foreignFramePath, isForeign, OWN_SCRIPT } from '../../src/h5p/paths.ts';
import { cacheFor, isLasting } from '../../src/offline/lists.ts';

const foreign = [
	'/h5p/0123456789/packages/bai/H5P.Maze-1.2/maze.js',
	'/h5p/0123456789/packages/bai/content/images/a.png',
	`/h5p/0123456789/packages/bai/libraries/${OWN_SCRIPT}`,
	'/h5p/0123456789/libraries/H5P.Blanks-1.14/js/blanks.js',
	`/h5p/0123456789/libraries/${OWN_SCRIPT}.js`,
	'/h5p/0123456789/libraries/QuyenConNguoi.Types-1.0/other.js',
	`/h5p/0123456789/libraries/${OWN_SCRIPT.toLowerCase()}`,
	`/h5p/0123456789/Libraries/${OWN_SCRIPT}`,
	foreignFramePath('bai', 'vi'),
	foreignFramePath('bai', 'en'),
	'/khung-rieng/bai/index.html',
	'/khung%2Drieng/bai/',
	'//khung-rieng/bai/',
	'/KHUNG-RIENG/bai/',
	'/h5p/0123456789/%70ackages/bai/a.svg',
];
const own = [
	'/h5p/0123456789/frame.js',
	'/h5p/0123456789/main.bundle.js',
	'/h5p/0123456789/styles/h5p.css',
	`/h5p/0123456789/libraries/${OWN_SCRIPT}`,
	'/trac-nghiem/bai/khung/',
	'/trac-nghiem/bai/',
	'/khung-rieng-khac/',
	'/',
];

it('the frames of all languages lie in one folder', () =>
	expect(['vi', 'en'].map((language) => foreignFramePath('bai', language))).toEqual(['/khung-rieng/bai/', '/khung-rieng/en/bai/']));
it.each(foreign)('%s is of others: nothing keeps it', (path) => expect([isForeign(path), cacheFor(path), isLasting(path)]).toEqual([true, undefined, false]));
it.each(own)('%s is the site’s own', (path) => expect(isForeign(path)).toBe(false));
