package io.smarthub.bench.data;

import java.util.List;

/** German words of a shop’s conversations, the most frequent first, and parts of compounds. */
final class GermanWords {

    static final List<String> FREQUENT = words("""
            ich die und der in ist das nicht es zu ein mit den bitte für eine auf wie habe kann von mir sie noch auch
            meine bestellung an wann sich so dem aber oder wenn wird im mein ihr ihnen haben was bei wir nur aus hallo des
            schon gibt am sind als da nach hat danke lieferung man dass werden diese wurde um wo größe einen war doch mich
            heute möchte vom vielen zum zur leider kein keine bis mehr ware gerne können sehr dann über einer nun welche
            bekomme paket sendung preis rückgabe versand adresse rechnung konto farbe woche tage zahlung artikel geld
            zurück lange wieder gestern morgen nummer verfügbar lager umtausch gutschein rabatt beim seit ohne vor zwei
            neue neu dieser jetzt hier immer etwas alles also andere anderen beide bin einmal email erst etwa frage fragen
            ganz geht gut guten hätte heißt ihre ja jemand kaufen kommt könnte lassen liefern machen mail müssen müsste
            nein ob passt per schicken schnell selbst soll sollte tag trotzdem unter viel weil weiß wieso
            """);

    static final List<String> NOUNS = words("""
            Bestell Liefer Paket Versand Rück Preis Waren Kunden Garten Küchen Wohn Schlaf Kinder Bade Haus Tür Fenster
            Wand Dach Boden Holz Stahl Glas Stein Leder Woll Seiden Baumwoll Sommer Winter Herbst Frühlings Abend Morgen
            Nacht Tages Wochen Monats Jahres Stunden Fest Geburtstags Hochzeits Reise Sport Lauf Wander Schwimm Rad Auto
            Bus Bahn Flug Schiffs Hand Fuß Kopf Arm Bein Rücken Haar Haut Zahn Augen Ohren Brust Licht Strom Wasser Luft
            Feuer Wärme Kälte Regen Schnee Sonnen Wind Sturm Eis Brot Kuchen Käse Milch Fleisch Fisch Obst Gemüse Salat
            Suppen Kaffee Tee Wein Bier Saft Zucker Salz Gewürz Öl Essig Butter Eier Mehl Reis Nudel Kartoffel Apfel
            Birnen Kirsch Pflaumen Beeren Nuss Blumen Rosen Baum Blatt Gras Wurzel Samen Tisch Stuhl Schrank Regal Bett
            Sofa Lampen Teppich Vorhang Kissen Decken Matratzen Spiegel Bilder Rahmen Uhren Schmuck Ring Ketten Schuh
            Stiefel Strumpf Hosen Rock Kleider Mantel Jacken Hemd Blusen Pullover Mützen Hut Schal Gürtel Taschen Koffer
            Rucksack Geld Karten Brief Post Papier Stift Buch Heft Zeitungs Schul Büro Werk Werkzeug Hammer Schrauben
            Nagel Säge Bohr Schleif Farb Pinsel Leim Klebe Band Seil Draht Kabel Stecker Schalter Akku Batterie Lade Netz
            Funk Telefon Computer Bildschirm Drucker Kamera Musik Film Spiel Puppen Ball Zelt Boots Angel Jagd Tier Hunde
            Katzen Vogel Pferde Fell Futter Napf Käfig Stall Zaun Tor Brücken Straßen Weg Platz Markt Laden Lager Hallen
            Keller Zimmer Treppen Flur Balkon Terrassen
            """);

    static final List<String> LAST_PARTS = words("""
            nummer adresse datum zeit frist preis karte schein zettel liste plan buch heft blatt mappe kiste kasten karton
            tasche beutel sack koffer korb eimer schale schüssel teller tasse becher kanne flasche dose glas topf pfanne
            deckel löffel gabel messer brett tuch lappen bürste kamm seife creme pulver mittel stoff faden garn band
            schnur kette ring haken nagel schraube klammer nadel knopf griff hebel rad rolle walze feder platte tafel
            leiste schiene stange rohr schlauch kabel draht stecker lampe leuchte birne licht schalter regler waage uhr
            maschine gerät motor pumpe filter ventil kessel ofen herd grill kühler heizung decke kissen matte teppich
            vorhang bezug laken hülle haube mütze schuh stiefel hose jacke mantel kleid rock hemd bluse schal gürtel tisch
            stuhl bank hocker regal schrank bett liege sessel spiegel rahmen bild farbe lack leim pinsel papier stift
            block ordner marke stempel brief paket sendung lieferung rechnung zahlung gutschrift rückgabe umtausch anfrage
            auskunft beratung hilfe dienst kunde händler hersteller vertrag garantie prüfung kontrolle reparatur reinigung
            pflege öl fett wachs salz zucker saft tee kuchen brot suppe soße salat gewürz futter samen pflanze blume erde
            dünger zaun tor tür fenster dach wand boden treppe weg platz halle keller zimmer
            """);

    private GermanWords() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
