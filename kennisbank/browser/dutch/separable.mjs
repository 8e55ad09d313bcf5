// Verbs that stand apart in a sentence: hoe start je een netwerk op, wie neemt de leiding over.

const PARTICLES = new Set("aan af bij door in mee na om op over terug toe uit voor weg".split(" "));
const FAR = 7; // words between a verb and the rest of it
// What may follow the end of a clause, in the middle of a question.
const AFTER = new Set("als en om met in bij voor op of maar zodat tegen zonder".split(" "));

/**
 * Return each word of a question with the particle behind it, as one verb: start … op is opstart.
 * @param {string[]} words folded
 * @returns {{word: string, verb: string}[]}
 */
export function joinedVerbs(words) {
  return words.flatMap((particle, end) => {
    const closes = end === words.length - 1 || AFTER.has(words[end + 1]);
    if (!PARTICLES.has(particle) || !closes) return [];
    const before = words.slice(Math.max(0, end - FAR), end);
    return before.map((word) => ({ word, verb: particle + word }));
  });
}
