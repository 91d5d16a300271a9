/** Writes zip files byte by byte, so that a test can make any header lie. */
import { crc32, deflateRawSync } from 'node:zlib';

/** What the two headers of an entry say; each number can be another than the data are. */
type Header = { name: Buffer; flags: number; method: number; crc: number; packed: number; size: number };

export type RawEntry = {
	name: string | Uint8Array;
	/** the content before packing */
	data?: string | Uint8Array;
	/** the bytes in the file; the content packed by `method` where nothing is said */
	stored?: Uint8Array;
	/** what both headers say instead of the truth */
	says?: Partial<Header>;
	/** what only the header before the data says */
	local?: Partial<Header> & { signature?: number };
	/** external attributes: Unix modes in the upper half */
	attributes?: number;
	extra?: Uint8Array;
	/** bytes between this entry and the next one, listed nowhere */
	after?: Uint8Array;
	/** the entry whose data this one claims too */
	shares?: number;
};

export type RawEnd = { count?: number; disk?: number; offset?: number; signature?: number; before?: Uint8Array; between?: Uint8Array; after?: Uint8Array };

const bytes = (data: string | Uint8Array) => (typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength));
const u16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);

/** @param end what the end of the table says, and bytes before the table, between it and its end, and behind all, that belong to nothing */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
	const body: Buffer[] = [];
	const table: Buffer[] = [];
	const offsets: number[] = [];
	let at = 0;
	const push = (...parts: Buffer[]) => {
		for (const part of parts) at += part.length;
		body.push(...parts);
	};
	for (const { name, data = '', stored, says = {}, local = {}, attributes = 0, extra = Buffer.alloc(0), after, shares } of entries) {
		const content = bytes(data);
		const method = says.method ?? 8;
		const packed = stored ? bytes(stored) : method === 0 ? content : deflateRawSync(content);
		const truth: Header = { name: bytes(name), flags: 0x800, method, crc: crc32(content), packed: packed.length, size: content.length, ...says };
		const near = { ...truth, ...local };
		const offset = shares === undefined ? at : (offsets[shares] ?? 0);
		offsets.push(offset);
		if (shares === undefined) {
			push(u32(local.signature ?? 0x04034b50), u16(20, near.flags, near.method, 0, 33), u32(near.crc, near.packed, near.size));
			push(u16(near.name.length, 0), near.name, packed, ...(after ? [bytes(after)] : []));
		}
		table.push(u32(end.signature ?? 0x02014b50), u16(0x0314, 20, truth.flags, truth.method, 0, 33), u32(truth.crc, truth.packed, truth.size));
		table.push(u16(truth.name.length, extra.length, 0, 0, 0), u32(attributes, offset), truth.name, bytes(extra));
	}
	if (end.before) push(bytes(end.before));
	const directory = Buffer.concat(table);
	const count = end.count ?? entries.length;
	const last = [u32(0x06054b50), u16(end.disk ?? 0, 0, count, count), u32(directory.length, end.offset ?? at), u16(0)];
	return Buffer.concat([...body, directory, bytes(end.between ?? ''), ...last, ...(end.after ? [bytes(end.after)] : [])]);
}
