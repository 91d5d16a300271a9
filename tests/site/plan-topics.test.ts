/** Every topic of a plan leads to pages of the site that tell of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planKind } from '../../src/plan/kinds.ts';
import { plan } from '../../src/plan/schema.ts';
import { quietDay } from '../unit/broken-tree.ts';
import { contentOnce, siteContent } from '../unit/unchanged-content.ts';

const content = contentOnce(siteContent, quietDay);
const topics = content.served(planKind).flatMap((register) => register.plan.topics);

describe('the topics of the plans', () => {
	it('are there', () => expect(topics.length).toBeGreaterThan(4));

	it.each(topics.map((topic) => [topic.text.vi.slice(0, 40), topic] as const))('«%s…» lead to pages that there are', (_text, { pages }) => {
		expect(pages.length).toBeGreaterThan(0);
		expect(pages.filter(({ link }) => !content.addresses.has(link))).toEqual([]);
	});

	it('may not lead nowhere', () => {
		const written: { topics: { pages: unknown[] }[] } = parse(readFileSync('content/plan/2025/plan.yaml', 'utf8'));
		expect(plan.safeParse(written).success).toBe(true);
		for (const topic of written.topics) topic.pages = [];
		const refused = plan.safeParse(written);
		expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(written.topics.map((_topic, at) => `topics.${at}.pages`));
	});
});
