package amity.intake.file;

import java.util.Set;

/** What the language of a table's header tells about how its days are written. */
final class HeaderLanguage {
    /** Names of columns in languages all of whose countries write the day before the month. */
    private static final Set<String> DAY_FIRST = Set.of(
            // German
            "datum",
            "uhrzeit",
            "zeitzone",
            "wahrung",
            "betrag",
            "brutto",
            "kunde",
            "rechnungsdatum",
            "rechnungsnummer",
            "buchungstag",
            "buchungsdatum",
            "wertstellung",
            "verwendungszweck",
            "beschreibung",
            "startdatum",
            // Spanish and Portuguese
            "fecha",
            "hora",
            "zona horaria",
            "huso horario",
            "divisa",
            "moneda",
            "importe",
            "bruto",
            "nombre",
            "descripcion",
            "concepto",
            "data",
            "fuso horario",
            "moeda",
            "valor",
            "nome",
            "descricao",
            "cliente",
            // French
            "heure",
            "fuseau horaire",
            "devise",
            "montant",
            "libelle",
            "avant commission",
            // Italian and Dutch
            "ora",
            "fuso orario",
            "valuta",
            "importo",
            "descrizione",
            "lordo",
            "tijd",
            "tijdzone",
            "bedrag",
            "omschrijving",
            "klant");

    /** One word alone may be English too: "data". */
    private static final int TELLING = 2;

    private HeaderLanguage() {}

    static boolean dayFirst(Header header) {
        return header.names().stream()
                        .map(Header::plain)
                        .filter(DAY_FIRST::contains)
                        .distinct()
                        .count()
                >= TELLING;
    }
}
