/** Numbers as few bits, one behind the other, and bytes as signs that every LMS passes on unchanged. */

export class BitWriter {
	readonly #bytes: number[] = [];
	#free = 0;

	/** @param value a whole number from 0 that fits `bits`, at most 32 */
	put(value: number, bits: number): void {
		for (let bit = bits - 1; bit >= 0; bit--) {
			if (this.#free === 0) {
				this.#bytes.push(0);
				this.#free = 8;
			}
			this.#free--;
			const last = this.#bytes.length - 1;
			this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >>> bit) & 1) << this.#free);
		}
	}

	flag(on: boolean): boolean {
		this.put(on ? 1 : 0, 1);
		return on;
	}

	/** A whole number from 0 of any size, in groups of so many bits with a mark whether another follows. */
	vary(value: number, group: number): void {
		const size = 2 ** group;
		for (let rest = Math.max(0, Math.round(value)), more = true; more; ) {
			more = rest >= size;
			this.flag(more);
			this.put(rest % size, group);
			rest = Math.floor(rest / size);
		}
	}

	/** in bits */
	get length(): number {
		return this.#bytes.length * 8 - this.#free;
	}

	/** Writes what another writer holds. */
	append(other: BitWriter): void {
		const reader = new BitReader(other.bytes());
		for (let left = other.length; left > 0; left--) this.put(reader.take(1), 1);
	}

	bytes(): Uint8Array {
		return Uint8Array.from(this.#bytes);
	}
}

export class BitReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** @throws where nothing is left to read */
	take(bits: number): number {
		let value = 0;
		for (let bit = 0; bit < bits; bit++, this.#at++) {
			const byte = this.#bytes[this.#at >>> 3];
			if (byte === undefined) throw new Error('the packed state ends too early');
			value = value * 2 + ((byte >>> (7 - (this.#at & 7))) & 1);
		}
		return value;
	}

	flag(): boolean {
		return this.take(1) === 1;
	}

	/** how many bits are read */
	get at(): number {
		return this.#at;
	}

	skip(bits: number): void {
		this.#at += bits;
	}

	vary(group: number): number {
		let value = 0;
		let weight = 1;
		for (let more = true; more; weight *= 2 ** group) {
			if (weight > Number.MAX_SAFE_INTEGER) throw new Error('a packed number has no end');
			more = this.flag();
			value += this.take(group) * weight;
		}
		return value;
	}
}

/** How many bits tell so many values apart. */
export const bitsFor = (values: number): number => (values <= 1 ? 0 : Math.ceil(Math.log2(values)));

/** FNV-1a, 32 bits: the same number for the same text on every machine. */
export const hash = (text: string): number => hashOf(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));

/** The hash of the text whose letters have these codes. */
export const hashBytes = (bytes: Uint8Array): number => hashOf(bytes);

function hashOf(codes: Iterable<number>): number {
	let value = 0x811c9dc5;
	for (const code of codes) value = Math.imul(value ^ code, 0x01000193);
	// The lowest bits of FNV are its weakest; those above are folded into them.
	return (value ^ (value >>> 15)) >>> 0;
}

/** Base64 for addresses (RFC 4648, section 5) without padding: letters, digits, `-` and `_` pass through XML, HTML and databases unharmed. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toText(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const signs = Math.min(bytes.length - at, 3) + 1;
		for (let sign = 0; sign < signs; sign++) text += SIGNS[(three >>> (18 - 6 * sign)) & 63];
	}
	return text;
}

/** @returns none where a sign is not one of the 64 */
export function fromText(text: string): Uint8Array | undefined {
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += 4) {
		const values = [...text.slice(at, at + 4)].map((sign) => SIGNS.indexOf(sign));
		if (values.includes(-1)) return undefined;
		const [a = 0, b = 0, c = 0, d = 0] = values;
		const three = (a << 18) | (b << 12) | (c << 6) | d;
		bytes.push(...[three >>> 16, (three >>> 8) & 255, three & 255].slice(0, values.length - 1));
	}
	return Uint8Array.from(bytes);
}
