/** A data set as files. */

export type FeedFile = { name: string /** media type */; type: string; text: string };

export type Dataset = {
	name: string;
	/** whether its entries belong to the years of the plans */
	planned: boolean;
	/** how many entries it has */
	count: number;
	json: FeedFile;
	csv: FeedFile;
	schema: FeedFile;
};
