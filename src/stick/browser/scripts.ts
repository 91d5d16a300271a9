/** How the scripts of the edition find each other. */

/** Under this key of the window lies what opens an index, once the search is loaded. */
export const ENGINE = Symbol.for('quyen-con-nguoi.search-engine');
/** The folder of the pages: the edition's scripts lie in a folder of it. */
export const root = new URL('..', (document.currentScript as HTMLScriptElement | null)?.src ?? window.location.href).href;

/** Loads a script of the edition. @param path under the folder of the pages @throws where it is not there */
export function append(path: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = root + path;
		script.addEventListener('load', () => resolve());
		script.addEventListener('error', () => reject(new Error(path)));
		document.head.append(script);
	});
}
