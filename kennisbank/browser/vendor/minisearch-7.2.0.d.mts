// What we use of MiniSearch, for the type-checker; its own declarations tell the rest.

interface Options {
  fields: string[];
  idField: string;
  tokenize: (text: string) => string[];
  processTerm: (term: string) => string | null;
  searchOptions: { boost: Record<string, number>; bm25: { k: number; b: number; d: number } };
}

export default class MiniSearch<Document> {
  constructor(options: Options);
  addAll(documents: Document[]): void;
  search(question: string): { id: number; score: number }[];
}
