/** The addresses of the glossary and the list of sources, without the language. */

export const GLOSSARY = '/thuat-ngu/';
export const SOURCES = '/nguon/';
