// Everyday words that mean nearly the same in any collection; a light hint, never a correction.
// What a collection itself calls something stands in its glossary, which counts for more.

import { words } from "./folding.mjs";

/** A row on each line; a phrase is written with _ between its words. */
const ROWS = `
beginnen starten opstarten opstart start
stoppen eindigen afronden einde aflopen ophouden
betalen kosten prijs betaalbaar
kost tarief prijs
geld budget middelen financiering centen
subsidie toelage financiering
toeslag toelage premie uitkering tegemoetkoming
kinderbijslag kindergeld kindertoeslag
uitkering steun
gratis kosteloos
goedkoop korting betaalbaar voordelig
schuld schulden afbetaling
lening krediet lenen
rekening factuur
spaarpot sparen
kind kinderen kleuter peuter
baby zuigeling kleintje
zwanger zwangerschap bevalling geboorte
jong jongere jongeren jeugd tiener tieners puber
oudere ouderen senior senioren bejaarde bejaarden gepensioneerde gepensioneerden
grootouder opa oma
ouder ouders gezin gezinnen familie mama papa
gehuwd huwelijk trouwen
scheiden scheiding echtscheiding
school scholen onderwijs
leerling scholier student
leerkracht leraar juf meester lesgever
spijbelen schooluitval
huiswerk huistaak studiebegeleiding
cursus opleiding vorming les
opvang crèche kinderopvang onthaalouder
babysit oppas babysitten
vrijwilliger vrijwilligers vrijwilligerswerk
hulp steun ondersteuning bijstand
helpen ondersteunen steunen bijstaan
samenwerken samenwerking samenwerkingsverband
vergadering overleg bijeenkomst samenkomst
verslag notulen
gesprek dialoog praten babbel
meedoen deelnemen participeren participatie deelname
inschrijven inschrijving aanmelden aanmelding
aanvragen indienen aanvraag
toelating vergunning toestemming
inspraak medezeggenschap meebeslissen participatie
stemmen verkiezing
bestuur overheid gemeentebestuur
gemeente stad dorp
gemeentehuis stadhuis
identiteitskaart paspoort pas eid
beleid politiek
burgemeester schepen
buurt wijk straat
buur buren bewoner bewoners inwoner inwoners
huis woning woonst
appartement flat studio
wonen huisvesting
huren huur huurder
huisbaas verhuurder eigenaar
sociale_woning sociaal_wonen
verhuizen verhuis adreswijziging
verwarming energie stroom gas elektriciteit
werk job baan tewerkstelling
werkloos werkzoekend werkzoekende werkzoekenden
sollicitatie solliciteren cv vacature
werkgever baas
loon wedde inkomen
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
advies aanbeveling raad
handleiding gids draaiboek stappenplan
formulier document sjabloon papier
cijfers statistiek gegevens
geschiedenis verleden vroeger
deadline uiterlijk indiendatum
dokter arts huisarts
ziekenfonds mutualiteit
medicijn geneesmiddel pil
verpleegkundige verpleegster thuisverpleging
ziek ziekte gezondheid
ziekenhuis kliniek
tand tandarts gebit
handicap beperking gehandicapt mindervalide invalide
rolstoel mindervalide
depressie depressief somber psychisch psycholoog
psycholoog therapeut psychiater
stress burn-out
dementie alzheimer
drugs druggebruik verslaving gebruiker
alcohol drank
verslaafd verslaving gebruiker
roken sigaret rookstop
mantelzorg mantelzorger verzorgen
overlijden sterven dood rouw
geweld mishandeling misbruik
slachtoffer dader
gevangenis detentie gedetineerde
eten voedsel voeding maaltijd
voedselpakket voedselbedeling voedselbank voedselhulp
boodschappen winkelen
koken keuken
kleren kleding kledij
tweedehands kringwinkel kringloop geefwinkel
auto wagen
vervoer rijden mobiliteit
brengen vervoeren vervoer
bus openbaar_vervoer trein
fiets fietsen
gsm smartphone telefoon mobieltje
computer laptop pc
internet online digitaal
krant nieuws
vakantie reis uitstap daguitstap
kamp jeugdkamp speelplein
feest fuif
spel spelen speelgoed
sport sporten bewegen
voetbal voetballen voetbalveld trapveld
zwemmen zwembad
muziek zingen koor
kunst cultuur
toneel theater
tentoonstelling expo museum
boek boeken bibliotheek
bibliotheek bib bieb
lezen boek
tuin tuinieren moestuin volkstuin
nieuwkomer vluchteling migrant anderstalige asielzoeker
taal nederlands
tolk tolken vertaler vertalen
holebi lgbt regenboog homo lesbisch transgender
dakloos thuisloos
eenzaam eenzaamheid isolement alleenstaand
ontmoeten ontmoeting
luisteren gehoor
vertrouwen band
uitnodigen aanspreken bereiken overtuigen toeleiden
opzoeken opsporen zoeken
kopen aankoop winkel
lenen uitlenen ontlenen
ruilen delen
herstellen repareren reparatie
afval vuilnis
milieu klimaat natuur
kaart pas
klacht melding klagen
rechten juridisch advocaat
straf boete
veilig veiligheid politie
hitte hittegolf
`;

/** Rows of words and phrases that mean nearly the same. */
export const EVERYDAY = ROWS.trim()
  .split("\n")
  .map((row) => row.split(" ").map((phrase) => phrase.replaceAll("_", " ")));

/**
 * Return what means nearly the same as a word or a phrase, by its stems; each as its own stems.
 * @param {string[][]} rows
 * @param {(word: string) => string} stem
 */
export function alike(rows, stem) {
  /** @type {Map<string, Set<string>>} */
  const near = new Map();
  for (const row of rows) {
    const phrases = row.map((phrase) => words(phrase).map(stem).join(" ")).filter(Boolean);
    for (const one of phrases) {
      const others = phrases.filter((other) => other !== one);
      near.set(one, new Set([...(near.get(one) ?? []), ...others]));
    }
  }
  const split = (/** @type {Set<string>} */ found) => [...found].map((other) => other.split(" "));
  return new Map([...near].map(([one, others]) => [one, split(others)]));
}
