/** Tells by its bytes what a file is that somebody gives for a filled-in form: its ending may say something else. */
import { basename } from 'node:path';
import type { Say } from '../../../language/strings.ts';
import { PRODUCT_HEADS, TARGET_HEADS, TASK_HEADS } from '../office/form-layout.ts';
import type { WorkbookFault } from './workbook-job.ts';

/** Endings of files that somebody may give for a form, beside .xlsx: each is told what to do instead. */
const ENDINGS = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|ods|ots|fods|odt|fodt|doc|docx|docm|rtf|wps|et|pdf|png|jpe?g|gif|webp|heic|tiff?|bmp|numbers|pages)$/i;

const lock = (file: string) => /^(~\$|\.~lock\.)/.test(basename(file));
/** Whether a file is looked at as a form, by its name. */
export const isGivenAsForm = (file: string): boolean => ENDINGS.test(file) || lock(file);

/**
 * Whether a .csv file is one sheet of a form. Only its ASCII letters are compared: spreadsheet programs also write .csv in encodings that lose the
 * others.
 * @param start the first bytes of the file
 * @param say the Vietnamese words
 */
export function isSheetOfForm(start: Uint8Array, say: Say): boolean {
	const letters = (text: string) => text.replace(/[^A-Za-z]/g, '');
	const head = letters(Buffer.from(start).toString('latin1'));
	return [['form.hint'], TASK_HEADS, TARGET_HEADS, PRODUCT_HEADS].some((keys) => head.includes(letters(keys.map((key) => say(key)).join(''))));
}

const other = (format: string): WorkbookFault => ({ kind: 'other-table', params: { format } });
const picture = (format: string): WorkbookFault => ({ kind: 'picture', params: { format } });
const word = (format: string): WorkbookFault => ({ kind: 'word-form', params: { format } });

/** What the first bytes say. */
const STARTS: [start: string, fault: WorkbookFault][] = [
	['%PDF', picture('PDF')],
	['\x89PNG', picture('PNG')],
	['\xff\xd8\xff', picture('JPEG')],
	['GIF8', picture('GIF')],
	['BM', picture('BMP')],
	['II*\0', picture('TIFF')],
	['MM\0*', picture('TIFF')],
	['{\\rtf', word('RTF')],
];

/**
 * @param file its name
 * @param bytes the whole file
 * @returns why it is not read as a form; none where it may be an .xlsx, which is a ZIP file
 */
export function faultOfGiven(file: string, bytes: Uint8Array): WorkbookFault | undefined {
	if (lock(file)) return { kind: 'lock-file', params: {} };
	if (/\.csv$/i.test(file)) return { kind: 'csv', params: {} };
	if (bytes.length === 0) return { kind: 'empty-file', params: {} };
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = data.toString('latin1', 0, 4096);
	if (start.startsWith('PK')) return faultOfEnding(file);
	if (start.startsWith('\xd0\xcf\x11\xe0')) return faultOfCompound(data);
	if (/^RIFF....WEBP/s.test(start)) return picture('WebP');
	if (/^....ftyp(hei|mif)/s.test(start)) return picture('HEIC');
	const found = STARTS.find(([first]) => start.startsWith(first))?.[1];
	if (found) return found;
	const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
	if (/^<(!DOCTYPE html|html|table)\b/i.test(text)) return other('HTML');
	if (/^<\?xml/.test(text)) return /opendocument\.text/.test(text) ? word('ODF') : other(/opendocument/.test(text) ? 'ODF' : 'XML');
	return faultOfEnding(file) ?? { kind: 'not-xlsx', params: {} };
}

/** Of ZIP files that say themselves what they are; one that says something else is found out when it is unpacked. */
function faultOfEnding(file: string): WorkbookFault | undefined {
	const ending = /\.[a-z]+$/.exec(file.toLowerCase())?.[0] ?? '';
	if (['.docx', '.docm', '.odt', '.pages'].includes(ending)) return word(ending);
	if (['.ods', '.ots', '.xlsb', '.numbers'].includes(ending)) return other(ending);
	return ['.xlsm', '.xltm'].includes(ending) ? { kind: 'macros', params: {} } : undefined;
}

/** A compound file (MS-CFB) holds an old document, or a new one behind a password: its directory names the streams in UTF-16. */
function faultOfCompound(data: Buffer): WorkbookFault {
	const holds = (name: string) => data.includes(Buffer.from(name, 'utf16le'));
	if (holds('EncryptedPackage')) return { kind: 'encrypted', params: {} };
	if (holds('WordDocument')) return word('.doc');
	return other('.xls');
}

/** @returns what a ZIP file is that is no .xlsx, or one with macros; none where it may be a workbook */
export function faultOfArchive(files: ReadonlyMap<string, Uint8Array>): WorkbookFault | undefined {
	if (files.has('xl/vbaProject.bin')) return { kind: 'macros', params: {} };
	if (files.has('xl/workbook.bin')) return other('.xlsb');
	if (files.has('word/document.xml')) return word('.docx');
	if ([...files.keys()].some((name) => name.endsWith('.iwa'))) return other('.numbers');
	const type = Buffer.from(files.get('mimetype') ?? []).toString('latin1', 0, 100);
	if (type.includes('opendocument.spreadsheet')) return other('.ods');
	return type.includes('opendocument.text') ? word('.odt') : undefined;
}
