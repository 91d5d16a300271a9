/** The checked content as modules: `content:<kind>`. Each domain gives its own their types in its `data.ts`. */
declare module 'content:*' {
	const served: unknown;
	export default served;
}
