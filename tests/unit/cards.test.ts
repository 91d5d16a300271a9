/** The cards for other sites: what stands in them, the line that shows them, and who may frame what. */
import { describe, expect, it } from 'vitest';
import { cardPath, cards, embedCode } from '../../src/feeds/cards.ts';
import { frameRules } from '../../src/feeds/frame-rules.ts';
import { sampleContent, sayIn } from './progress-forms.ts';

const content = sampleContent();
const options = { language: 'vi', say: sayIn('vi'), today: '2026-12-20' };
const all = cards(content, options);
const cardOf = (slug: string) => {
	const found = all.find((card) => card.slug === slug);
	if (!found) throw new Error(slug);
	return found;
};

it('a plan’s card counts the reports of each period', () => {
	const { lines } = cardOf('ke-hoach-2026');
	expect(lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
		'Nhiệm vụ: 2',
		'Báo cáo 6 tháng, trước ngày 1/6/2026: 2/3',
		'Báo cáo cả năm, trước ngày 1/12/2026: 2/3',
	]);
});

it('a unit’s card has the dates on which it owes a report; a unit that owes none has no card', () => {
	expect(cardOf('ke-hoach-2026-so-y-te-mau').lines.map(({ value, note }) => [value, note])).toEqual([
		['trước ngày 1/6/2026', undefined],
		['trước ngày 1/12/2026', '1 nhiệm vụ thuộc kỳ này'],
	]);
	expect(all.map(({ slug }) => slug)).not.toContain('ke-hoach-2026-ubnd-mau');
});

it('a result’s card has the newest figure of the first series, and who published it', () => {
	const [indicator] = content.results;
	if (!indicator) throw new Error('no result');
	const { lines, source } = cardOf(`ket-qua-${indicator.id}`);
	expect(lines).toHaveLength(1);
	expect(source).toBeTruthy();
	const bare = cards({ ...content, results: [{ ...indicator, values: [] }] }, options).find(({ slug }) => slug.startsWith('ket-qua'));
	expect(bare?.lines[0]?.value).toBe('chưa có số liệu');
});

it('no two cards have one address, in any language', () => {
	const paths = ['vi', 'en'].flatMap((language) => cards(content, { ...options, language, say: sayIn(language) }).map(({ slug }) => cardPath(slug, language)));
	expect(new Set(paths).size).toBe(paths.length);
	for (const path of paths) expect(path).toMatch(/^\/nhung\/(en\/)?[a-z0-9-]+\/$/);
});

it('the line to copy is one frame that runs nothing, whatever the title holds', () => {
	const code = embedCode({ title: 'A "b" <c> & d', height: 200 }, 'https://trang.example/nhung/a/?x="');
	expect(code).toBe(
		'<iframe src="https://trang.example/nhung/a/?x=&quot;" title="A &quot;b&quot; &lt;c&gt; &amp; d" width="100%" height="200" style="max-width:480px;height:200px;border:0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>',
	);
});

describe('who may frame what', () => {
	const rules = frameRules(['nhung/*', 'cong-uoc/*', 'en/*', '404.html', '_headers', '_astro/*', 'robots.txt', 'index.html']);
	it('every part of the site but the cards keeps others from framing it', () => {
		for (const path of ['/', '/cong-uoc/*', '/en/*', '/404.html', '/index.html'])
			expect(rules).toContain(`\n${path}\n  Content-Security-Policy: frame-ancestors 'self'`);
	});
	it('no rule speaks of the cards', () => {
		expect(rules).not.toContain('nhung');
		expect(rules.split('\n')).not.toContain('/*');
	});
});
