/** The words of the interface, read once for all tests of a process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { strings } from '../../src/language/schema.ts';
import { packedStrings } from '../../src/language/strings.ts';

const known = new Map<string, ReturnType<typeof packedStrings>>();

/** @param language its tag @returns the words as pages get them */
export function interfaceWords(language: string): ReturnType<typeof packedStrings> {
	const file = join(import.meta.dirname, '../../content/languages', language, 'strings.yaml');
	// Whether a key stands there twice is for the check to say: here each would be compared with all before it.
	const words = known.get(language) ?? packedStrings(strings.parse(parse(readFileSync(file, 'utf8'), { uniqueKeys: false })), language);
	known.set(language, words);
	return words;
}
