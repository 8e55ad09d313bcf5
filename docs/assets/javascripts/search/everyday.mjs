// Everyday words that mean nearly the same in any collection; a light hint, never a correction.
// What a collection itself calls something stands in its glossary, which counts for more.

import { words } from "./folding.mjs";
import { stem } from "./stemming.mjs";

const ROWS = `
beginnen starten opstarten opstart start
stoppen eindigen afronden einde
betalen kosten prijs betaalbaar
geld budget middelen financiering centen
subsidie toelage financiering steun
gratis kosteloos
goedkoop korting betaalbaar voordelig
arm armoede kansarm kansarmoede armen
schuld schulden afbetaling
kind kinderen kleuter peuter
jongere jongeren jeugd tiener tieners
oudere ouderen senior senioren bejaarde bejaarden
ouder ouders gezin gezinnen familie mama papa
school scholen onderwijs
leerling scholier
leerkracht leraar juf meester
vrijwilliger vrijwilligers vrijwilligerswerk
hulp steun ondersteuning bijstand
helpen ondersteunen steunen
samenwerken samenwerking samenwerkingsverband
vergadering overleg bijeenkomst
gesprek dialoog praten
meedoen deelnemen participeren participatie deelname
inspraak medezeggenschap meebeslissen participatie
bestuur overheid gemeentebestuur
gemeente stad dorp
beleid politiek
burgemeester schepen
buurt wijk straat
buur buren bewoner bewoners inwoner inwoners
huis woning woonst
wonen huisvesting
huren huur huurder
werk job baan tewerkstelling
werkloos werkzoekend werkzoekende werkzoekenden
bedrijf onderneming firma
club vereniging sportclub
organisatie vzw instelling
plan project initiatief
doel doelstelling
probleem knelpunt moeilijkheid drempel
drempel hindernis obstakel
oplossing aanpak
resultaat effect uitkomst opbrengst
evaluatie terugblik bijsturen
tip advies aanbeveling raad
handleiding gids draaiboek stappenplan
formulier document sjabloon
cijfers statistiek gegevens
geschiedenis verleden vroeger
dokter arts huisarts
ziek ziekte gezondheid
eten voedsel voeding maaltijd
koken keuken
auto wagen
fiets fietsen
gsm smartphone telefoon
computer laptop
internet online digitaal
vakantie reis uitstap
feest fuif
spel spelen speelgoed
sport sporten bewegen
zwemmen zwembad
muziek zingen koor
kunst cultuur
boek boeken bibliotheek
nieuwkomer vluchteling migrant anderstalige
taal nederlands
eenzaam eenzaamheid alleen isolement
ontmoeten ontmoeting
luisteren gehoor
vertrouwen band
uitnodigen aanspreken bereiken
zoeken vinden opsporen
kopen aankoop winkel
lenen uitlenen ontlenen
ruilen delen
herstellen repareren maken
afval vuilnis
milieu klimaat natuur
kaart pas
`;

/** The words near a word, as stems. @type {Map<string, string[]>} */
const near = new Map();
for (const row of ROWS.trim().split("\n")) {
  const stems = [...new Set(words(row).map(stem))];
  for (const one of stems) near.set(one, [...(near.get(one) ?? []), ...stems.filter((other) => other !== one)]);
}

/**
 * Return the stems that mean nearly the same as a stem.
 * @param {string} stem
 */
export function everyday(stem) {
  return near.get(stem) ?? [];
}
