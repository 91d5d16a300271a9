/** A logo that is named and not there stops the build, at its place. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { logoProblems } from '../../src/site/notice.ts';
import { report } from '../../src/source/report.ts';

const info = { title: { vi: 'Trang' }, tagline: { vi: 'Trang thử' }, url: 'https://trang.example' };
const place = () => ({ file: 'content/site.yaml', line: 9, column: 7 });

it('a logo has to be among the files that are published as they are', () => {
	const folder = mkdtempSync(join(tmpdir(), 'public-'));
	const found = (logo?: string) => logoProblems({ data: logo === undefined ? info : { ...info, logo }, place }, folder);
	try {
		expect(found()).toEqual([]);
		expect(report(found('/logo.svg'), { language: 'vi', format: 'text' })).toContain(
			'content/site.yaml:9:7  không có tệp public/logo.svg  đặt hình vào thư mục public/ hoặc sửa «logo»',
		);
		writeFileSync(join(folder, 'logo.svg'), '<svg/>');
		expect(found('/logo.svg')).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
