/** The names of files, in an archive or in a folder: which of them would do harm on some system, and which of them are the same there. */

/** As a report shows a name from outside: signs that are invisible or turn the writing round are spelt out. */
export function shown(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/** @param name of a file or folder, without its path */
export const isDevice = (name: string): boolean => DEVICE.test(name);

/** True where a name holds signs that are invisible or turn the writing round, or bytes that are no text: those are read as U+FFFD. */
export const isGarbled = (name: string): boolean => shown(name) !== name || !name.isWellFormed() || name.includes('\ufffd');

/**
 * @param name a path from the top of the archive or folder, with a slash at the end for a folder
 * @returns true where it would leave its folder, or means something else on Windows, macOS or Linux
 */
export function isUnsafe(name: string): boolean {
	const path = name.replace(/\/$/, '');
	if (Buffer.byteLength(path) > 255 || /[\\:*?"<>|]/.test(path) || isGarbled(path)) return true;
	return path.split('/').some((step) => step === '' || /[. ]$/.test(step) || step.startsWith(' ') || isDevice(step));
}

/** What a file system that knows neither case nor ways of writing accents takes a name for. */
const folded = (path: string) => path.toUpperCase().toLowerCase().normalize('NFC');

/** @returns pairs of names that are one on some system, and names that are a folder and a file at once */
export function clashesOf(names: readonly string[]): { same: [string, string][]; both: string[] } {
	const same: [string, string][] = [];
	const files = new Map<string, string>();
	const folders = new Map<string, string>();
	const listed = new Set<string>();
	for (const name of names) {
		const path = name.replace(/\/$/, '');
		const key = folded(path);
		if (listed.has(key)) same.push([files.get(key) ?? folders.get(key) ?? path, path]);
		listed.add(key);
		if (name === path) files.set(key, path);
		const steps = path.split('/');
		for (let length = name === path ? steps.length - 1 : steps.length; length > 0; length--) {
			const folder = steps.slice(0, length).join('/');
			const known = folders.get(folded(folder));
			if (known === folder) break;
			if (known !== undefined) same.push([known, folder]);
			else folders.set(folded(folder), folder);
		}
	}
	return { same, both: [...files].filter(([key]) => folders.has(key)).map(([, path]) => path) };
}
