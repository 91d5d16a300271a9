/**
 * Tests about what the content of this project says, such as its plan or its figures: they run where that content stands. A copy for another
 * place has its own, and says so in `content/site.yaml`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const { fileName } = parse(readFileSync(join(import.meta.dirname, '../../content/site.yaml'), 'utf8')) as { fileName?: string };

/** Whether the content is this project's own. */
export const ownContent = fileName === 'quyen-con-nguoi';
/** Why a test is left out. */
export const OTHER_CONTENT =
	'Nội dung ở đây là của nơi khác: bỏ qua kiểm thử về nội dung của bản gốc. / The content is that of another place: tests about the original’s are left out.';
/** Whether a page belongs to this place alone. @param path its address, in any language */
export const isOwnPage = (path: string): boolean => /^\/(en\/)?(ke-hoach\/2025\/|ket-qua\/.)/.test(path);
