/** A data set as files. */

export type FeedFile = { name: string /** media type */; type: string; text: string };

/** A set of linked data: in a vocabulary of the W3C, in both forms. */
export type LinkedDataset = {
	name: string;
	/** whether its entries belong to the years of the plans */
	planned: boolean;
	/** the address of the specification that it holds to */
	standard: string;
	/** how many concepts or bodies it has */
	count: number;
	jsonld: FeedFile;
	turtle: FeedFile;
};

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
