/**
 * 128 beginnings and 64 endings make 8,192 words, 13 bits each: things of the weather, the garden and
 * the kitchen, without umlauts, and none that insults together with another. Both lists are frozen:
 * somebody's key is made of them.
 */
export const beginnings = words(`
	Nebel Regen Sonnen Mond Schnee Wolken Donner Hagel Frost Wind Winter Sommer Herbst Morgen Abend
	Mittag Insel Wald Wiesen Berg Tal Fluss Ufer Strand Sand Stein Felsen Kiesel Moos Farn Gras Klee
	Feld Acker Garten Blumen Rosen Tulpen Nelken Mohn Distel Linden Birken Buchen Ahorn Tannen
	Fichten Weiden Pappel Holunder Hasel Apfel Birnen Kirsch Pflaumen Quitten Trauben Zitronen Orangen
	Feigen Dattel Mandel Kastanien Kokos Ananas Melonen Mais Hafer Roggen Weizen Gersten Bohnen Erbsen
	Linsen Karotten Spinat Salat Tomaten Gurken Paprika Pfeffer Salz Zimt Vanille Ingwer Kamillen
	Salbei Honig Zucker Milch Butter Sahne Kakao Kaffee Silber Kupfer Messing Zinn Marmor Perlen
	Bernstein Samt Seiden Leinen Filz Papier Holz Glas Igel Biber Otter Hamster Eulen Amsel Meisen
	Spatzen Schwalben Storchen Kranich Forellen Delfin Robben Pinguin Hummel Libellen Zebra Giraffen
	Koala
`);

export const endings = words(`
	kanne tasse lampe brille glocke leiter gabel feder kerze harfe trommel geige turm dach brot kuchen
	suppe schale krug korb kiste truhe koffer ball drachen segel ruder anker hafen pfad steg treppe
	fenster teppich kissen decke mantel hut schuh socke knopf faden nadel pinsel tafel kreide heft brief
	stempel zelt wagen roller schlitten kamin sessel tisch regal spiegel schirm laterne murmel kompass
	lupe schaukel
`);

function words(list: string): readonly string[] {
	return list.trim().split(/\s+/);
}
