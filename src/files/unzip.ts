/**
 * Unpacks a zip file in memory without trusting it. Nothing is written; what the table of contents says is compared with
 * the headers and the data, and no entry is inflated beyond the size that it names (APPNOTE 6.3.10, without zip64 and splitting).
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type LocalFileHeader, type ZipFile } from 'yauzl';
import { clashesOf, isUnsafe, shown } from './archive-names.ts';

const MB = 1024 * 1024;
/** Bytes, number of files, and how many times larger than packed a file of more than `ratioFrom` bytes may be. */
export const LIMITS = { packed: 100 * MB, file: 50 * MB, unpacked: 200 * MB, entries: 5000, ratio: 100, ratioFrom: MB };

/** A size as a report shows it; a broken megabyte counts as a whole one. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / MB)} MB`;

/** What may be wrong with an archive. */
export type ZipFaultKind =
	| 'not-zip'
	| 'too-large'
	| 'too-many-files'
	| 'unpacked-too-large'
	| 'duplicate-name'
	| 'folder-file'
	| 'unsafe-name'
	| 'special-file'
	| 'file-damaged'
	| 'zip-bomb'
	| 'zip-damaged'
	| 'zip-encrypted'
	| 'zip-hidden'
	| 'zip-lies'
	| 'zip-method';
export type ZipFault = { kind: ZipFaultKind; params: Record<string, string | number> };

const fault = (kind: ZipFaultKind, params: ZipFault['params'] = {}): ZipFault => ({ kind, params });

export type Archive = {
	/** the files that could be read, by their names */
	files: Map<string, Uint8Array>;
	/** every name that the table of contents lists; empty where it cannot be read */
	names: Set<string>;
	faults: ZipFault[];
};

type Stored = { name: string; entry: Entry; local?: LocalFileHeader; faults: ZipFault[] };

/** After one of these the data are not worth a look: no entry is inflated. */
const HOSTILE: ReadonlySet<ZipFaultKind> = new Set(['zip-lies', 'zip-hidden', 'zip-bomb', 'too-large', 'unpacked-too-large']);

/** @param bytes the whole file. Never throws: what is wrong stands in `faults`, all of it where reading can go on. */
export async function readArchive(bytes: Uint8Array): Promise<Archive> {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const failed = (...faults: ZipFault[]): Archive => ({ files: new Map(), names: new Set(), faults });
	if (data.length > LIMITS.packed) return failed(tooLarge('ZIP', data.length, LIMITS.packed));
	if (!['PK\x03\x04', 'PK\x05\x06'].includes(data.toString('latin1', 0, 4))) return failed(fault('not-zip'));
	const table = await readTable(data);
	if (!('stored' in table)) return failed(...table.wrong);
	const { stored } = table;
	const { same, both } = clashesOf(stored.map(({ name }) => name));
	const wrong = [
		...table.wrong,
		...stored.flatMap(({ faults }) => faults),
		...same.map(([name, other]) => fault('duplicate-name', { name: shown(name), other: shown(other) })),
		...both.map((name) => fault('folder-file', { name: shown(name) })),
	];
	const unpacked = stored.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
	if (unpacked > LIMITS.unpacked) wrong.push(fault('unpacked-too-large', { size: megabytes(unpacked), limit: megabytes(LIMITS.unpacked) }));
	const files = new Map<string, Uint8Array>();
	if (!wrong.some(({ kind }) => HOSTILE.has(kind))) {
		for (const one of stored.filter(({ name, faults }) => faults.length === 0 && !name.endsWith('/'))) {
			const content = unpack(data, one);
			if (content instanceof Uint8Array) files.set(one.name, content);
			else wrong.push(fault(content, { name: shown(one.name) }));
		}
	}
	return { files, names: new Set(stored.map(({ name }) => name)), faults: wrong };
}

function tooLarge(name: string, size: number, limit: number): ZipFault {
	return fault('too-large', { name, size: megabytes(size), limit: megabytes(limit) });
}

/** The entries with what is wrong with each, and what is wrong with the table as a whole. */
async function readTable(data: Buffer): Promise<{ stored: Stored[]; wrong: ZipFault[] } | { wrong: ZipFault[] }> {
	let zip: ZipFile;
	const entries: Entry[] = [];
	let start = 0;
	try {
		// Names are decoded here, so that one bad name does not end the reading; sizes are compared in `unpack`.
		zip = await fromBufferPromise(data, { decodeStrings: false, validateEntrySizes: false });
		if (zip.entryCount > LIMITS.entries) return { wrong: [fault('too-many-files', { count: zip.entryCount, limit: LIMITS.entries })] };
		// The types call this position a boolean.
		start = Number(zip.readEntryCursor);
		for await (const entry of zip.eachEntry()) entries.push(entry);
	} catch (error) {
		const locked = error instanceof Error && error.message.includes('encryption');
		return { wrong: [locked ? fault('zip-encrypted', { name: `#${entries.length + 1}` }) : fault('zip-damaged')] };
	}
	const stored: Stored[] = [];
	for (const entry of entries) {
		const local = await zip.readLocalFileHeaderPromise(entry).catch(() => undefined);
		stored.push({ ...faultsOf(entry, local), entry, ...(local ? { local } : {}) });
	}
	const wrong = strayBytes(stored, start);
	const afterTable = data.length - 22 - zip.comment.length;
	if (Number(zip.readEntryCursor) !== afterTable) wrong.push(fault('zip-hidden'));
	const hidden = wrong.findIndex(({ kind }) => kind === 'zip-hidden');
	return { stored, wrong: wrong.filter(({ kind }, index) => kind !== 'zip-hidden' || index === hidden) };
}

function faultsOf(entry: Entry, local: LocalFileHeader | undefined): { name: string; faults: ZipFault[] } {
	const raw = entry.fileNameRaw;
	const text = raw.toString('utf8');
	const name = Buffer.from(text).equals(raw) ? text : raw.toString('latin1');
	const faults: ZipFault[] = [];
	const add = (kind: ZipFaultKind, params: Record<string, string | number> = {}) => faults.push(fault(kind, { name: shown(name), ...params }));
	if (name !== text || isUnsafe(name)) add('unsafe-name');
	if (entry.generalPurposeBitFlag & 0x2001 || (local && local.generalPurposeBitFlag & 0x2001)) add('zip-encrypted');
	if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) add('zip-method', { method: entry.compressionMethod });
	if (!local || !agree(entry, local)) add('zip-lies');
	// Unix keeps the kind of file in the upper half, DOS a mark for folders in the lower one.
	const kind = (entry.externalFileAttributes >>> 28) & 0xf;
	const folder = name.endsWith('/');
	if (![0, 4, 8].includes(kind)) add('special-file');
	else if (folder ? kind === 8 || entry.uncompressedSize > 0 || entry.compressedSize > 2 : kind === 4 || entry.externalFileAttributes & 0x10)
		add('folder-file');
	const { compressedSize, uncompressedSize } = entry;
	if (uncompressedSize > LIMITS.file) faults.push(tooLarge(shown(name), uncompressedSize, LIMITS.file));
	const ratio = Math.round(uncompressedSize / Math.max(compressedSize, 1));
	if (uncompressedSize > LIMITS.ratioFrom && ratio > LIMITS.ratio) add('zip-bomb', { ratio, limit: LIMITS.ratio });
	return { name, faults };
}

/** True where the header before the data says the same as the table; with bit 3 set, sizes follow the data instead. */
function agree(entry: Entry, local: LocalFileHeader): boolean {
	const later = (local.generalPurposeBitFlag & 8) !== 0;
	const otherName = entry.extraFields.some(({ id, data }) => id === 0x7075 && !data.subarray(5).equals(entry.fileNameRaw));
	return (
		!otherName &&
		local.fileName.equals(entry.fileNameRaw) &&
		local.compressionMethod === entry.compressionMethod &&
		(later || (local.crc32 === entry.crc32 && local.compressedSize === entry.compressedSize && local.uncompressedSize === entry.uncompressedSize))
	);
}

/** Entries must stand one behind the other from the first byte to the table: no gap that hides data, none that is shared. */
function strayBytes(stored: readonly Stored[], table: number): ZipFault[] {
	const wrong: ZipFault[] = [];
	const inOrder = stored.toSorted((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader);
	if (inOrder.some(({ local }) => !local)) return [];
	let end = 0;
	let descriptors = [0];
	for (const { name, entry, local, faults } of inOrder) {
		const gap = entry.relativeOffsetOfLocalHeader - end;
		if (gap < 0 && faults.every(({ kind }) => kind !== 'zip-lies')) wrong.push(fault('zip-lies', { name: shown(name) }));
		if (gap > 0 && !descriptors.includes(gap)) wrong.push(fault('zip-hidden'));
		end = (local?.fileDataStart ?? 0) + entry.compressedSize;
		// With bit 3 set, the checksum and the sizes stand behind the data, with or without a signature.
		descriptors = entry.generalPurposeBitFlag & 8 ? [0, 12, 16] : [0];
	}
	if (!descriptors.includes(table - end)) wrong.push(fault('zip-hidden'));
	return wrong;
}

/** The data of one entry, or what is wrong with them. Inflating stops at the size that the table names. */
function unpack(data: Buffer, { entry, local }: Stored): Uint8Array | ZipFaultKind {
	const start = local?.fileDataStart ?? 0;
	const packed = data.subarray(start, start + entry.compressedSize);
	let content: Buffer = packed;
	if (entry.compressionMethod === 8) {
		try {
			// The types do not know what comes back with `info`.
			const inflated: unknown = inflateRawSync(packed, { maxOutputLength: Math.max(entry.uncompressedSize, 1), info: true });
			const { buffer, engine } = inflated as { buffer: Buffer; engine: { bytesWritten: number } };
			if (engine.bytesWritten < packed.length) return 'zip-lies';
			content = buffer;
		} catch (error) {
			return error instanceof RangeError ? 'zip-lies' : 'file-damaged';
		}
	}
	if (content.length !== entry.uncompressedSize) return 'zip-lies';
	return crc32(content) === entry.crc32 ? content : 'file-damaged';
}
