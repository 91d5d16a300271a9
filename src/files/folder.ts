/** The files of a folder that people put files into. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Folder = {
	/** paths from the folder, with `/` between parts, sorted; hidden files are passed over */
	files: string[];
	/** what is neither a file nor a folder: links, whether they lead anywhere or not, pipes, sockets, devices */
	others: string[];
};

/** What is hidden where people look at a folder: names with a dot, what Windows puts there, the locks of office programs. */
const HIDDEN = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/i;

/**
 * Lists a folder and all below it. No link is followed: it may lead out of the folder, or round in a circle. (Node's own recursive listing
 * does follow links to folders.)
 * @param root must be there
 */
export function listFolder(root: string): Folder {
	const found: Folder = { files: [], others: [] };
	const open = [''];
	for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
			const path = folder + entry.name;
			if (entry.isDirectory()) open.push(`${path}/`);
			else if (!HIDDEN.test(entry.name)) (entry.isFile() ? found.files : found.others).push(path);
		}
	}
	return { files: found.files.sort(), others: found.others.sort() };
}
