import assert from "node:assert/strict";
import { test } from "node:test";

import { Analyser } from "../../kennisbank/browser/dutch/analyser.mjs";
import { plain, words } from "../../kennisbank/browser/dutch/folding.mjs";
import { stem } from "../../kennisbank/browser/dutch/stemming.mjs";
import { distance, farness, leeway } from "../../kennisbank/browser/search/spelling.mjs";

const FOLDED = {
  "Kom!pas Halle": "kompas halle",
  "Z|pas": "zpas",
  "Leve(n)de": "levende",
  "(net)werken": "netwerken werken",
  "vrijwilliger(s)": "vrijwilligers vrijwilliger",
  "'t Hope": "t hope",
  "D’Hondt": "dhondt hondt",
  "Sint-Niklaas": "sint niklaas sintniklaas",
  "foto's en CAW's": "foto en caw",
  "zo'n dag": "zo dag",
  "v.z.w.": "vzw",
  "één café": "een cafe",
  "en/of": "en of",
  "demos.be": "demos be",
};

for (const [written, folded] of Object.entries(FOLDED)) {
  test(`${written} is read as ${folded}`, () => assert.equal(words(written).join(" "), folded));
}

test("nothing in brackets or marks alone is a word", () => {
  assert.deepEqual(words("(…) !!! - ' |"), []);
  assert.equal(plain("ÉÉN"), "een");
});

const FAMILIES = `
huis huizen huisje
prijs prijzen
reis reizen reist
brief brieven
graf graven
beurs beurzen
gids gidsen
kans kansen
kansenpas kansenpassen
grens grenzen
plaats plaatsen plaatst geplaatst
dans dansen danst danste gedanst danser
fiets fietsen fietst fietste gefietst fietser fietsers
poets poetsen poetst gepoetst
les lessen
zwemles zwemlessen
adres adressen
proces processen
succes successen
veld velden
schuld schulden
beeld beelden
woord woorden
antwoord antwoorden antwoordt antwoordden
geld gelden
bord borden
paard paarden
held helden
hond honden
avond avonden
kaart kaarten
plant planten
beurt beurten
buurt buurten
korting kortingen
wijziging wijzigingen wijzigt gewijzigd
kind kinderen kindje kindjes
kleinkind kleinkinderen
stad steden
lid leden
bestuurslid bestuursleden
ei eieren
lied liederen liedje
museum musea
gebouw gebouwen
gemeente gemeenten gemeentelijke
gezin gezinnen
getuige getuigen
gebruiken gebruikt gebruikte gebruik
geloof geloven gelooft
turks turkse
gezondheidscentrum gezondheidscentra
vlaams vlaamse
belgisch belgische
dakloos dakloze daklozen
werkloos werkloze werklozen
verslaafd verslaafde verslaafden verslaving verslavingen
eenzaam eenzame eenzaamheid
gezond gezonde gezondheid
brengen brengt bracht gebracht
zingen zingt zong gezongen
zwemmen zwemt zwom gezwommen zwemmer zwemmers
wandelen wandelt gewandeld wandeling wandelaar
knutselen knutselt geknutseld
openen opent geopend opening
tekenen tekent getekend tekening
rekenen rekent gerekend rekening
oefenen oefent geoefend oefening
regelen regelt geregeld regeling
bouwen bouwt gebouwd
vertrouwen vertrouwt vertrouwd
winnen wint won gewonnen winnaar
stemmen stemt stemde gestemd
roken rookt gerookt roker rokers
lezen leest las gelezen lezer lezers
voorlezen voorgelezen voorlezer
wonen woont woonde gewoond woning
lenen leent leende geleend
delen deelt deelde gedeeld
voelen voelt voelde gevoeld
volgen volgt gevolgd
verhuizen verhuist verhuisd verhuizing
opvangen opgevangen opvang
bijdragen bijgedragen bijdrage
aanbieden aanbiedt aangeboden aanbieder
aanpassen aangepast aanpassing
aanmelden aangemeld aanmelding
uitnodigen uitgenodigd uitnodiging
afspreken afgesproken afspraak afspraken
inschrijven ingeschreven inschreef inschrijving
opgroeien opgegroeid
schoonmaken schoongemaakt
doorverwijzen doorverwezen doorverwijzing
slapen slaapt sliep geslapen
vragen vraagt vroeg gevraagd
verkopen verkoopt verkocht
treffen treft trof getroffen
verbinden verbond verbonden verbinding
stelen steelt gestolen
vallen valt viel
verkennen verkent verkend verkenning
ondersteunen ondersteunt ondersteund ondersteuning
begeleiden begeleiding begeleider begeleiders begeleid
evalueren evaluatie evalueert geëvalueerd
organisatie organiseren georganiseerd organisator
coördinator coördineren coördinatie
deelnemen deelname deelnemer deelgenomen
werken werkt gewerkt werking werker
opstart opstarten opgestart
foto foto's
betalen betaalt betaald betaling
activiteit actief
advies adviezen
fonds fondsen
initiatief initiatieven
tarief tarieven
examen examens
inkomen inkomens
keuken keukens
teken tekens tekening
kot koten
omgeving omgevingen
geneesmiddel geneesmiddelen
thema themas thema's
expert experts experten
concert concerten
hoog hoge
groot grote groter
duur dure
doof dove doven
zwak zwakke
goedkoop goedkope goedkoper
betaalbaar betaalbare
kwetsbaar kwetsbare
creatief creatieve
limburgs limburgse
draaien draait draaide gedraaid
groeien groeit groeide gegroeid
eisen eist eiste geëist
kuisen kuist kuiste gekuist
klussen klust kluste geklust
passen past paste gepast
coachen coacht coachte gecoacht
splitsen splitst splitste gesplitst
dienen dient diende gediend
trainen traint trainde getraind
bevorderen bevordert bevorderde bevorderd
schilderen schildert schilderde geschilderd
betekenen betekent betekende
herkennen herkent herkende herkend
overtuigen overtuigt overtuigde overtuigd
geloven gelooft geloofde geloofd
landen landt landde geland
noteren noteert noteerde genoteerd
`;

for (const family of FAMILIES.trim().split("\n")) {
  test(`one stem for ${family}`, () =>
    assert.equal(new Set(words(family).map(stem)).size, 1, words(family).map(stem).join(" ")));
}

const APART = `
gezin zin, gezond zon, begeleiding beleid, gemeente meen, verleden lid, gebouw bouw, geest est,
gewest west, gebed bed, gevoel voet, getal tal, geluid luid, geval val, gezicht zicht, gebied
bied, gerecht recht, opgeven ophef, korting kort, mens men, plant plan, schatten schaatsen, wijzen
wijziging, kaart kaars, buurt buur, beurs beurt, kans kan, dans dan, grens gren, wens wen, hals
hal, paard paar, koord koor, oord oor, moord moor, poort poor, examens mens, alles les, leden
lijden, zaal zalf, moeder moed, water wat, winter wint, kamer kam, gast gas, lijst lijs, feest
fee, dienst dien, winst win, markt merk, student stude, kant kan, klant klan, maand man, vroeger
vroeg, starten ster, gezondheidszorg zon, ouderen ouders, oudere ouder, driehonderd politiehond
`;

for (const [one, other] of APART.trim().split(/,\s+/).map(words)) {
  test(`${one} is not ${other}`, () => assert.notEqual(stem(one), stem(other)));
}

const NAMED = "halle hal, oostende oost, lierde lier, melle melden, beringen beer, brussel broer";
const own = new Analyser({
  names: ["Halle", "Oostende", "Lierde", "Melle", "Beringen", "Brussel"],
  everyday: [
    ["groeipakket", "kindergeld"],
    ["ocmw", "sociaal huis"],
    ["budget", "zakgeld"],
  ],
});

for (const [name, word] of NAMED.split(", ").map(words)) {
  test(`${name} is no ${word} in a collection that names it`, () => {
    assert.notEqual(own.stem(name), own.stem(word));
  });
}

test("a name and its adjective are one", () => {
  assert.deepEqual(
    words("Brussel Brussels Brusselse").map((word) => own.stem(word)),
    ["brussel", "brussel", "brussel"],
  );
});

test("the everyday words of a collection stand beside those of Dutch", () => {
  assert.deepEqual(own.everyday(...own.terms("sociaal huis")), [["ocmw"]]);
  assert.deepEqual(own.everyday("ocmw"), [own.terms("sociaal huis")]);
  const [budget] = own.terms("budget");
  assert.ok(own.everyday(budget).flat().includes(own.stem("zakgeld")));
  assert.ok(own.everyday(budget).flat().includes(own.stem("geld")));
  assert.deepEqual(new Analyser().everyday("ocmw"), []);
});

test("stop words say nothing, in a question too", () => {
  assert.deepEqual(new Analyser().terms("Hoe zou je dat dan doen met de pas?"), [stem("pas")]);
});

test("a swap of neighbours is one fault", () => {
  assert.equal(distance("doorstrat", "doorstart", 2), 1);
  assert.equal(distance("soep", "sep", 2), 1);
  assert.equal(distance("soep", "stoel", 1), 2);
});

test("what sounds the same is nearer than what does not", () => {
  const heard = farness("toelijding", "toeleiding", 2);
  const other = farness("toelading", "toeleiding", 2);
  assert.ok(heard !== null && other !== null && heard < other);
  assert.equal(farness("pas", "tafel", 1), null);
});

test("short words and numbers are never mended", () => {
  assert.deepEqual(["pas", "2019", "wijk", "schipperskwartier"].map(leeway), [0, 0, 1, 2]);
});
