/** Reads content files where nothing is lost if one of them does not come back: started by `never-read.ts`, with the content folder. */
import { readWatched } from '../files/watched.ts';
import { fileReader } from './read.ts';
import { rooms } from './rooms.ts';

const [, , root = ''] = process.argv;
const read = fileReader({ root, shown: root, rooms });
await readWatched(read);
