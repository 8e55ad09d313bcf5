// What is written in more ways than one, each with how it is compared. kennisbank/text/folding.py
// reads the pairs of this table, so that an index and a question know the same letters.

export const LETTERS = [
  ...["ß ss", "æ ae", "œ oe", "ø o", "ı i", "ł l", "đ d", "ð d"],
  ...["’ '", "‘ '", "ʼ '", "′ '", "` '", "´ '"],
  ...["‐ -", "‑ -", "‒ -", "− -", "⁃ -"],
];
