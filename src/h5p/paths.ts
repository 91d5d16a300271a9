/** The addresses of what plays quizzes, and which of them hold what others made. */
import { inLocale } from '../language/paths.ts';
import { PLAYER } from '../quiz/paths.ts';

/** The folder of all content types under the player's root. */
export const LIBRARIES = 'libraries/';
/** The folder of the packages that editors dropped in, by their ids. */
export const PACKAGES = 'packages/';
/** The H5P library that holds the project's own content types. */
export const OWN_LIBRARY = 'QuyenConNguoi.Types';
/** Its folder, as H5P names it with the version, under that of all content types. */
export const OWN_FOLDER = `${OWN_LIBRARY}-1.0`;
/** Its one script. */
export const OWN_SCRIPT = `${OWN_FOLDER}/types.js`;

/**
 * The frames that content types of others play in, those of every language in one folder: a host gives that folder a policy of its
 * own, which keeps them apart from the site also where one is opened by itself.
 */
export const FOREIGN_FRAMES = '/khung-rieng/';
export const foreignFramePath = (id: string, language: string): string => FOREIGN_FRAMES + inLocale(`/${id}/`, language).slice(1);

const literally = (text: string) => text.replaceAll('.', '\\.');
const FOREIGN = new RegExp(`^(?:${FOREIGN_FRAMES}|${PLAYER}[^/]+/(?:${PACKAGES}|${LIBRARIES}))`, 'i');
/** As it is written: under a name that only some hosts take for the same, it is not the project's. */
const OWN = new RegExp(`^${PLAYER}[^/]+/${LIBRARIES}${literally(OWN_SCRIPT)}$`);

/** An address as hosts read it: decoded, several slashes as one. */
function plain(path: string): string {
	try {
		return decodeURIComponent(path).replace(/[\\/]+/g, '/');
	} catch {
		return path;
	}
}

/**
 * Whether what lies under an address came from elsewhere: a file of a package or of a dropped-in content type, or a frame that plays one.
 * @param path from the root, without host, query and fragment; however it is encoded
 */
export function isForeign(path: string): boolean {
	const read = plain(path);
	return FOREIGN.test(read) && !OWN.test(read);
}
