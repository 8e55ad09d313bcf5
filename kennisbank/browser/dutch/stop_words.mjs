// Words that say nothing about what a page is about, and those that make a sentence a question.

export const STOP_WORDS = new Set(
  `
  aan achter af al alle alleen allemaal als altijd ander andere anders are be bedoel bedoeld bent
  ben best beter bij bijna binnen bijvoorbeeld d daar daarna daarom daarvoor dan dat de deden deed
  den der des deze die dit doe doen doet doende door dus e echt een eens eer eerst eigen eigenlijk
  elk elke en enkel enkele er eruit ervan ervoor even gaan gaat ga ge gedaan geen gegaan geworden
  geweest graag had hadden haar hebben hebt heb heeft hem hen het hetzelfde hier hij hoe hoeveel
  hun ie iedere iemand iets ik in is ja je jij jou jouw jouwe jullie kan kon konden kun kunnen
  kunt laat laten liever maar maak maakt maken me mee meer meest men met mij mijn misschien moest
  moet moeten mag mogen na naar nee net niet niets niks nodig nog nooit nu of om omdat ofwel ons
  onze onder ook op over pak per precies s samengevat sinds soms steeds straks t te tegen terwijl
  the ten ter toch toe toen tot tussen u uit uw van vanaf vanuit veel via vlot vo vol voor vooral
  vraag waar waarin waarmee waarom waarop waarover waarvoor wanneer waren was wat we wel welk
  welke werd werden wie wij wil willen wilt word worden wordt wou zal ze zeker zelf zich zij zijn
  zijne zit zo zoals zodat zonder zou zouden zulke zulk zien zie ziet vind vinden vindt weet weten
  snel goed goede bestaan bestaat gebeurt gebeuren lukt krijg krijgen krijgt kom komt komen ga
  gaan staan staat tips tip uitleg ging gingen kwam kwamen stond stonden kreeg kregen vond vonden
  zag zagen minder minstens ergens zomaar tijdens volgens`.split(/\s+/),
);
