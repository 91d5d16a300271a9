/** Reads files to import where nothing is lost if one of them does not come back: started by `never-read.ts`. */
import { readWatched } from '../../files/watched.ts';
import { readFile } from './import-files.ts';

await readWatched((file) => readFile(file, false, []));
