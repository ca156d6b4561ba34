/** Words that people make passwords of, Dutch and English; months, days, seasons, names, clubs, pets, keys, commands. */
export const COMMON_WORDS: readonly string[] = `
wachtwoord password passwort passw0rd wachtw pass word geheim secret inloggen login aanmelden toegang access sleutel
beheer beheerder admin administrator root user gebruiker gast guest test testen tester demo default standaard tijdelijk
temp temporary changeme verander nieuw oud opnieuw start master superman batman pokemon starwars football baseball voetbal
hallo hello doei dag goedemorgen welcome letmein laatmijbinnen openen sesam iloveyou ikhouvanjou ikhou vanjou loveyou
liefde schatje lieverd prinses princess dragon draak monkey aap shadow sunshine zonnetje zon maan sterren bloem bloemen
januari februari maart april mei juni juli augustus september oktober november december january february march june july
august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday
sunday lente zomer herfst winter spring summer autumn voorjaar najaar vakantie kerst pasen feest
ajax feyenoord psv vitesse twente sparta heerenveen groningen holland nederland oranje amsterdam rotterdam denhaag
computer laptop internet google facebook microsoft windows apple iphone samsung linkedin twitter youtube netflix excel
michael jordan daniel thomas robert jessica jennifer charlie andrew matthew joshua ashley nicole
jan piet kees klaas marie anna sanne lisa emma sophie daan sem lucas bram tim tom peter johan henk willem
hond kat poes paard konijn vogel tijger leeuw panda dolfijn vlinder bella max luna simba
koffie thee chocola chocolade kaas pizza appel banaan aardbei bier wijn
gemeente overheid burgemeester wethouder dashboard cijfers rijker verantwoorden programma programmaleider secretaris kantoor
afdeling werk werken bedrijf onderwijs school student docent zorg burgernet ondermijning openbaar ministerie justitie
aaa abc abcabc asdf asd qwe qwerty azerty zxc qaz wsx trustno freedom whatever killer hunter ranger soccer hockey
tennis golf muziek gitaar rood blauw groen geel zwart wit een twee drie vier vijf zes zeven acht negen tien one two three
`
  .trim()
  .split(/\s+/);
