// Words by which a row of words is a question or a trouble, and no list of keywords.

const ASKING_WORDS = new Set(
  `
  hoe wat wie waar waarom wanneer waarvoor waarmee waaraan welk welke hoeveel
  ik we wij jij je jullie mijn ons onze ze zij
  niemand iedereen iemand niets niks nooit geen niet alles altijd er
  moet moeten mag mogen kan kunnen wil willen weet weten doet durft durven gaat komt lukt stopt valt
  af weg zonder`.split(/\s+/),
);

/** Whether folded words ask or complain, as people do. @param {string[]} words */
export function asks(words) {
  return words.length > 1 && words.some((word) => ASKING_WORDS.has(word));
}
