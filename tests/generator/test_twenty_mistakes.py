"""A card with twenty mistakes that people make gives twenty sentences, each with a cure."""

from tests.world import SOUP, World

MISTAKES = (
    ("title: Soep op de stoep", "title: “Tweede kaart”", "gekrulde aanhalingstekens (uit Word)"),
    ("place: lier\n", "place: lier\ncovers: [halle]\n", "'lier' (place) staat er niet bij"),
    ('start: "2012", end: onbekend', 'start: ca. 2012, end: "2001"', "valt vóór het begin"),
    ("Buren koken op vrijdag", "Buren faciliteren", "'faciliteren': dat is vaktaal"),
    ("straat.\nplace", "straat. Mail jan&#64;soep.example\nplace", "hier staat een e-mailadres"),
    ("{name: Stad Lier,", "{name: Stad Lierr,", "bedoelde je 'Stad Lier'?"),
    ("kende elkaar niet.[^gazet-2012]", "kende elkaar niet.[1]", "'[1]' is geen bronteken"),
    ("Het OCMW betaalt", "**Het OCMW betaalt", "de vette tekst bij '**' is niet af"),
    ("zestig mensen.[^gazet-2012]", "CafÃ© vol.[^gazet-2012]", "'Ã©' was ooit een andere letter"),
    ("Een vaste dag., sources", "Bel 0475‑12‑34‑56., sources", "hier staat een telefoonnummer"),
    ("Wie kookt er in de winter?", "Nummer 85.07.30-033.28", "een rijksregisternummer"),
    ("voice: {level: onbekend}", 'voice: {level: onbekend, note: "BE68 5390 0754 7034"}', "reken"),
    ("date: 2012\n", "date: 2031-01-20\n", "20 januari 2031 moet nog komen"),
    ("Of het nog loopt, vonden we niet.", "Of het ~~nog~~ loopt.", "doorhalen met '~~'"),
    ("themes: [buurt]", "themes: [buurt, buurt]", "'buurt' staat hier al"),
    ("  - gedeelde-bron\n", "  - {id: x, title: X, publisher: Y}\n", "deze bron noemt de kaart"),
    ("checked_on: 2026-11-21", "checked_on: 2028-11-21", "komt niet vóór de volgende controle"),
    ("see_also: [tweede-kaart]", "see_also: [soep-op-de-stoep]", "verwijst niet naar zichzelf"),
    ("- {text: Wie is er nooit bij?}\n", "- {text: Wie is er bij?}\nsteps: [{title: A, text: B}]\n",
     "zet hier geen stappen, of drie tot vijf"),
    ("publisher: De Gazet, date: 2012-05-03", "publisher: Stad Liier, date: 2012-05-03",
     "'Stad Liier' kennen we niet"),
)  # fmt: skip


def test_twenty_mistakes_give_twenty_sentences(world: World) -> None:
    for old, new, _ in MISTAKES:
        world.change(SOUP, old, new)
    problems = world.problems()
    assert [told for *_, told in MISTAKES if not any(told in one for one in problems)] == []
    assert len(MISTAKES) == 20
    assert all(problem.startswith(f"{SOUP}:") for problem in problems)
