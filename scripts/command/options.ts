/** The options of a command: read once, and refused in one sentence where they make no sense. */

export const languages = ['vi', 'en'] as const;

/** Ends the command with exit status 2. */
export function refuse(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(2);
}

/** @param read reads the options, and throws where they make no sense */
export function optionsOr<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		return refuse((error as Error).message);
	}
}

/**
 * @param name the option, without its hyphens
 * @returns the value, where it is one of those that an option can have; the command is refused otherwise
 */
export const oneOf = <T extends string>(known: readonly T[], value: string, name: string): T =>
	known.find((one) => one === value) ?? refuse(`--${name}: ${known.join(' | ')}`);
