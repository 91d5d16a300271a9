/** The versions of the form of the data, newest first: what a program that reads it must know. */
import type { Localized } from '../source/fields.ts';

export type Change = { version: string; date: string; text: Localized };

/**
 * Semantic versioning: the first number changes where an entry loses a field or a field changes its meaning, and with it the
 * folder of the files; the second where fields or data sets are added.
 */
export const changes: readonly [Change, ...Change[]] = [
	{
		version: '1.0.0',
		date: '2026-11-24',
		text: {
			vi: 'Bản đầu: kế hoạch, nhiệm vụ, đơn vị, mục tiêu, báo cáo, sản phẩm, kết quả, công ước, văn bản, bài học, nguồn.',
			en: 'First version: plans, tasks, units, targets, reports, products, results, conventions, legal instruments, lessons, sources.',
		},
	},
];

export const VERSION = changes[0].version;
/** The folder of the files of this version. */
export const FOLDER = `/du-lieu/v${VERSION.split('.')[0]}/`;
