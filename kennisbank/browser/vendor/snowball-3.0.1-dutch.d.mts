// What we use of Snowball, for the type-checker.

export class DutchStemmer {
  stemWord(word: string): string;
}
