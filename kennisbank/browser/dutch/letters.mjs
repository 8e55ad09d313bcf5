// What is written in more ways than one, each with how it is compared. kennisbank/text/folding.py
// reads the pairs of this table, so that an index and a question know the same letters.

export const LETTERS = [
  ...["ß ss", "æ ae", "œ oe", "ø o", "ı i", "ł l", "đ d", "ð d"],
  ...["’ '", "‘ '", "ʼ '", "′ '", "` '", "´ '"],
  ...["‐ -", "‑ -", "‒ -", "− -", "⁃ -"],
  // Letters of another alphabet that nobody can tell from ours: Cyrillic, then Greek.
  ...["а a", "е e", "о o", "р p", "с c", "у y", "х x", "і i", "ј j", "ѕ s", "һ h", "ԁ d", "ӏ l"],
  ...["ο o", "ν v", "ι i", "α a", "ρ p", "κ k"],
];
