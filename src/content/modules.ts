/** Serves the checked content to pages as modules: `content:<name>`. A page that asks for the words of the interface loads words, and nothing else. */

import type { Plugin } from 'vite';
import type { Content, Room } from '../source/kind.ts';
import { rooms as allRooms } from './rooms.ts';

const PREFIX = 'content:';

/** What each module holds, made when it is first asked for. */
export type Modules = Readonly<Record<string, () => unknown>>;

/** The modules of all kinds and rooms. */
export function contentModules(content: Content, rooms: readonly Room[] = allRooms): Modules {
	const kinds = rooms.flatMap((room) => room.kinds.map((kind) => [kind.name, () => content.served(kind as never)] as const));
	const others = rooms.flatMap((room) => Object.entries(room.modules ?? {}).map(([name, make]) => [name, () => make(content)] as const));
	return Object.fromEntries([...kinds, ...others]);
}

/** @param modules asked anew whenever a module is loaded, so that a dev server serves what was checked last */
export function contentPlugin(modules: () => Modules): Plugin {
	return {
		name: 'content-modules',
		enforce: 'pre',
		resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`)) return undefined;
			const make = modules()[id.slice(PREFIX.length + 1)];
			if (!make) throw new Error(`there is no ${id.slice(1)}: no kind of content and no room serves it`);
			// A parsed text is read faster than an object literal of the same size.
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
		},
	};
}
