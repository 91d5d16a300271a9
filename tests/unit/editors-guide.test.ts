/** The examples of the editors' guide: an editor who copies one has an entry that holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { badgeKey } from '../../src/badge/schema.ts';
import { easyText } from '../../src/easy/schema.ts';
import { wording } from '../../src/language/schema.ts';
import { convention, law } from '../../src/law/schema.ts';
import { task } from '../../src/plan/schema.ts';
import { item } from '../../src/quiz/schema.ts';
import { recommendationDocument } from '../../src/recommendation/schema.ts';
import { recorded } from '../../src/recording/schema.ts';
import { signed } from '../../src/recording/signed/schema.ts';
import { sourceKind, termKind } from '../../src/reference/kinds.ts';
import { siteInfo, source, term } from '../../src/reference/schema.ts';
import { situation } from '../../src/situation/schema.ts';
import { contentOnce } from './unchanged-content.ts';

const root = join(import.meta.dirname, '../../content');
const guides = ['docs/bien-tap/huong-dan.mdx', 'docs/en/bien-tap/huong-dan.mdx'];
const examples = (guide: string) =>
	[...readFileSync(join(root, guide), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text, { uniqueKeys: false }) as unknown);

describe.each([
	['a law', law, 'Luật Giáo dục'],
	['a task', task, 'IV.3.c'],
	['a list of questions', z.array(item), 'im-lang-la-dong-y'],
	['a list of sources', z.array(source), 'LTE-2016'],
	['a list of terms', z.array(term), 'tham-van'],
	['how a law stands', law.pick({ status: true, amendedBy: true, replacedBy: true }), 'checkedOn'],
	['a situation', situation, 'bi-ngat-nuoc'],
	['a text in easy language', easyText, 'quyen-cua-ban'],
	['a document with recommendations', recommendationDocument, 'cat-co-9'],
	['what a treaty body said', convention.shape.reports.element.pick({ bodySaid: true }), 'bodySaid'],
	['who keeps what', siteInfo.pick({ keepers: true }), 'keepers'],
	['a badge that is revoked', badgeKey.pick({ revoked: true }), 'urn:uuid:'],
	['a recording', z.strictObject(recorded), 'can-phien-dich-ktv'],
	['a video in sign language', z.strictObject(signed), 'quyen-tre-em.mp4'],
	['a word list', z.array(wording), 'bày tỏ ý kiến'],
])('%s', (_what, schema, known) => {
	it.each(guides)('holds in %s', (guide) => {
		const found = examples(guide).filter((example) => JSON.stringify(example).includes(known) && schema.safeParse(example).success);
		expect(found).toHaveLength(1);
	});
});

it('adds a source and a term that are not there yet', () => {
	const content = contentOnce(root, '2026-12-01');
	const ids = [sourceKind, termKind].flatMap((kind) => content.served(kind as typeof sourceKind).map(({ id }) => id));
	expect(ids).not.toContain('LTE-2016');
	expect(ids).not.toContain('tham-van');
});
