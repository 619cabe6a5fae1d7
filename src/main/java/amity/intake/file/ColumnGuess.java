package amity.intake.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses from the names of a table's columns which is what, for the user to put right. */
final class ColumnGuess {
    private static final Map<String, List<String>> NAMES = names();
    private static final Set<String> NAMES_OF_PEOPLE = Set.of("first", "last");
    private static final Set<String> OF_PEOPLE = Set.of(
            "person",
            "first",
            "last",
            "organisation",
            "title",
            "phone",
            "birthday",
            "address",
            "street",
            "town",
            "region",
            "postcode",
            "country");
    /** With one of these, a row says something. */
    private static final Set<String> TELLING =
            Set.of("amount", "hours", "minutes", "end", "person", "first", "last", "email");

    private static final Set<String> MONEY = Set.of("client", "date", "amount");

    private ColumnGuess() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(
                "client",
                List.of(
                        "client",
                        "client name",
                        "customer",
                        "customer name",
                        "customer company name",
                        "contactname",
                        "contact",
                        "payer",
                        "partner name",
                        "company",
                        "company name",
                        "name",
                        "kunde",
                        "kundenname",
                        "auftraggeber",
                        "cliente",
                        "paid by",
                        "counterparty",
                        "payee"));
        names.put(
                "date",
                List.of(
                        "date",
                        "invoice date",
                        "transaction date",
                        "payment date",
                        "documentdate",
                        "created",
                        "created at",
                        "day",
                        "start",
                        "start date",
                        "booking date",
                        "booked date",
                        "project date",
                        "datum",
                        "rechnungsdatum",
                        "buchungstag",
                        "startdatum",
                        "fecha",
                        "data",
                        "dated on",
                        "last payment date"));
        names.put(
                "amount",
                List.of(
                        "amount",
                        "total",
                        "invoice total",
                        "totalamount",
                        "total amount",
                        "total paid",
                        "amount paid",
                        "total booked value",
                        "paid amount",
                        "gross",
                        "credit",
                        "paid in",
                        "net amount",
                        "betrag",
                        "summe",
                        "brutto",
                        "bruto",
                        "importe",
                        "valor",
                        "montant",
                        "price"));
        names.put(
                "currency",
                List.of("currency", "currency code", "currencycode", "wahrung", "moneda", "moeda", "devise"));
        names.put(
                "number",
                List.of(
                        "invoice number",
                        "invoice",
                        "documentnumber",
                        "number",
                        "num",
                        "invoice no",
                        "rechnungsnummer",
                        "numero de factura",
                        "numero da fatura",
                        "numero de facture",
                        "reference"));
        names.put(
                "text",
                List.of(
                        "description",
                        "details",
                        "memo",
                        "memo description",
                        "label",
                        "note",
                        "notes",
                        "item name",
                        "beschreibung",
                        "verwendungszweck",
                        "tatigkeit",
                        "descripcion",
                        "descricao",
                        "libelle",
                        "remarque"));
        names.put(
                "email",
                List.of(
                        "email",
                        "e mail",
                        "email address",
                        "e mail address",
                        "customer email",
                        "primary email",
                        "emailrecipient",
                        "emailid"));
        names.put(
                "hours",
                List.of(
                        "hours",
                        "duration",
                        "duration h",
                        "duration decimal",
                        "time h",
                        "stunden",
                        "dauer",
                        "dauer h",
                        "horas",
                        "duracion",
                        "duracao",
                        "heures",
                        "duree"));
        names.put("minutes", List.of("minutes", "duration minutes"));
        names.put("end", List.of("end", "end date", "stop"));
        names.put("project", List.of("project", "project name", "projekt", "proyecto", "projeto", "projet"));
        names.put("paid", List.of("date paid", "paid on", "datepaid", "payment date", "last payment date"));
        names.put("status", List.of("status", "invoice status", "documentstatus", "estado", "etat"));
        names.put(
                "person",
                List.of(
                        "display name",
                        "full name",
                        "name",
                        "contact name",
                        "contact",
                        "person",
                        "ansprechpartner",
                        "nombre completo",
                        "nom complet"));
        names.put(
                "first",
                List.of(
                        "first name",
                        "given name",
                        "firstname",
                        "forename",
                        "vorname",
                        "prenom",
                        "nombre",
                        "primeiro nome"));
        names.put(
                "last",
                List.of(
                        "last name",
                        "family name",
                        "lastname",
                        "surname",
                        "nachname",
                        "familienname",
                        "apellido",
                        "apellidos",
                        "sobrenome",
                        "nom",
                        "cognome",
                        "achternaam"));
        names.put("organisation", List.of("organization", "organisation", "company", "company name"));
        names.put("title", List.of("job title", "title", "position", "designation"));
        names.put("phone", List.of("phone", "mobile phone", "mobile number", "work phone", "business phone"));
        names.put("birthday", List.of("birthday", "date of birth", "birth date", "geburtstag", "geburtsdatum"));
        names.put(
                "address", List.of("mailing address", "postal address", "full address", "postanschrift", "anschrift"));
        names.put(
                "street",
                List.of(
                        "street",
                        "street address",
                        "address line 1",
                        "address line1",
                        "address 1",
                        "address",
                        "home street",
                        "home address",
                        "business street",
                        "work address",
                        "mailing street",
                        "billing street",
                        "strasse",
                        "strasse und hausnummer",
                        "adresse",
                        "calle",
                        "direccion",
                        "rue",
                        "rua",
                        "endereco",
                        "via",
                        "indirizzo",
                        "straat"));
        names.put(
                "town",
                List.of(
                        "city",
                        "town",
                        "town city",
                        "home city",
                        "business city",
                        "work city",
                        "mailing city",
                        "billing city",
                        "ort",
                        "stadt",
                        "wohnort",
                        "ciudad",
                        "poblacion",
                        "ville",
                        "cidade",
                        "citta",
                        "plaats"));
        names.put(
                "region",
                List.of(
                        "county",
                        "state",
                        "province",
                        "region",
                        "province state",
                        "state province",
                        "home state",
                        "business state",
                        "work state",
                        "mailing state",
                        "billing state",
                        "bundesland",
                        "provincia",
                        "estado"));
        names.put(
                "postcode",
                List.of(
                        "postcode",
                        "post code",
                        "postal code",
                        "zip",
                        "zip code",
                        "zipcode",
                        "postal code zip code",
                        "home postal code",
                        "home zipcode",
                        "business postal code",
                        "work zipcode",
                        "mailing zip",
                        "billing postal code",
                        "plz",
                        "postleitzahl",
                        "codigo postal",
                        "code postal",
                        "cep",
                        "cap"));
        names.put(
                "country",
                List.of(
                        "country",
                        "country region",
                        "home country",
                        "home country region",
                        "business country",
                        "business country region",
                        "work country",
                        "mailing country",
                        "billing country",
                        "land",
                        "pais",
                        "pays",
                        "paese"));
        return names;
    }

    static Map<String, String> of(Header header) {
        Map<String, String> proposed = new LinkedHashMap<>();
        boolean people = people(header);
        boolean timed = header.has(Stream.of("hours", "minutes")
                .flatMap(ColumnGuess::names)
                .toArray(String[]::new)); // whose names are those of who worked
        NAMES.forEach((field, names) -> {
            boolean fits = people
                    ? !MONEY.contains(field)
                    : !OF_PEOPLE.contains(field) || NAMES_OF_PEOPLE.contains(field) && !timed;
            names.stream()
                    .filter(header::has)
                    .findFirst()
                    .filter(name -> fits)
                    .ifPresent(name -> proposed.put(field, written(header, name)));
        });
        if (proposed.keySet().stream().anyMatch(TELLING::contains)) {
            proposed.put("kind", kind(people, header, proposed));
        }
        return proposed;
    }

    private static Stream<String> names(String field) {
        return NAMES.getOrDefault(field, List.of()).stream();
    }

    /** An address book has names and addresses but no amounts. */
    static boolean people(Header header) {
        boolean amounts = Stream.of("amount", "hours", "minutes")
                .flatMap(ColumnGuess::names)
                .anyMatch(header::has);
        return !amounts && names("email").anyMatch(header::has);
    }

    private static String kind(boolean people, Header header, Map<String, String> proposed) {
        if (people) {
            return "contact";
        }
        if (Set.of("hours", "minutes", "end").stream().anyMatch(proposed::containsKey)) {
            return "work";
        }
        return proposed.containsKey("number")
                        && header.has(
                                "due", "due date", "balance", "invoice number", "documentnumber", "rechnungsnummer")
                ? "invoice"
                : "payment";
    }

    private static String written(Header header, String plainName) {
        return header.names().get(header.place(plainName).orElseThrow());
    }
}
