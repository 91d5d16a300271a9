/** The parts of js-aruco2 that are used; the package brings no types. */
declare module 'js-aruco2' {
	export type Point = { x: number; y: number };
	/** Grey values, one a pixel. */
	export type GreyImage = { width: number; height: number; data: Uint8Array };
	export type Marker = {
		id: number /** clockwise, from the corner that is top left in the marker as it is printed */;
		corners: Point[];
		hammingDistance: number;
	};
	type Contour = Point[];
	export class Detector {
		constructor(config: { dictionaryName: string /** a code is taken where fewer bits than this are wrong */; maxHammingDistance: number });
		findCandidates(contours: Contour[], minSize: number, epsilon: number, minLength: number): Point[][];
		clockwiseCorners(candidates: Point[][]): Point[][];
		notTooNear(candidates: Point[][], minDistance: number): Point[][];
		findMarkers(image: GreyImage, candidates: Point[][], warpSize: number): Marker[];
	}
	type Dictionary = { nBits: number; tau: number; codeList: number[] };
	export const AR: { DICTIONARIES: Record<string, Dictionary>; Detector: typeof Detector };
	const library: { AR: typeof AR };
	export default library;
}
declare module 'js-aruco2/src/cv.js' {
	import type { GreyImage, Point } from 'js-aruco2';
	export const CV: {
		Image: new (width: number, height: number, data: Uint8Array) => GreyImage;
		adaptiveThreshold(source: GreyImage, target: GreyImage, kernelSize: number, threshold: number): GreyImage;
		findContours(source: GreyImage, binary: Int32Array): Point[][];
	};
	const library: { CV: typeof CV };
	export default library;
}
