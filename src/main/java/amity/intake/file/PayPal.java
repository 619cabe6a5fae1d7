package amity.intake.file;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PayPal's activity and its personal statement, in English, German, Spanish, Portuguese, French, Italian and Dutch. */
final class PayPal implements Tool {
    private static final String[] DATE = {"date", "datum", "fecha", "data"};
    private static final String[] TIME = {"time", "uhrzeit", "hora", "horario", "heure", "ora", "orario", "tijd"};
    private static final String[] ZONE = {
        "timezone",
        "time zone",
        "zeitzone",
        "zona horaria",
        "huso horario",
        "fuso horario",
        "fuseau horaire",
        "fuso orario",
        "tijdzone"
    };
    private static final String[] NAME = {"name", "nombre", "nome", "nom", "naam"};
    private static final String[] TYPE = {
        "type",
        "typ",
        "art",
        "tipo",
        "transaction type",
        "tipo de transaccion",
        "description",
        "beschreibung",
        "descripcion",
        "descricao",
        "descrizione",
        "omschrijving",
        "type de transaction",
        "tipo di transazione",
        "transactietype"
    };
    private static final String[] STATUS = {"status", "estado", "etat", "situacao", "stato"};
    private static final String[] CURRENCY = {
        "currency", "wahrung", "divisa", "moneda", "moeda", "devise", "valuta", "munteenheid"
    };
    private static final String[] GROSS = {
        "gross",
        "brutto",
        "bruto",
        "importe bruto",
        "valor bruto",
        "avant commission",
        "brut",
        "montant brut",
        "lordo",
        "importo lordo",
    };
    private static final String[] NET = {
        "net",
        "netto",
        "neto",
        "importe neto",
        "liquido",
        "valor liquido",
        "montant net",
        "netto importo",
        "importo netto"
    };
    private static final String[] FROM = {
        "from email address",
        "absender e mail adresse",
        "von e mail adresse",
        "remitente",
        "correo electronico del remitente",
        "de la direccion de correo electronico",
        "direccion de correo electronico del remitente",
        "do endereco de e mail",
        "de endereco de e mail",
        "endereco de e mail do remetente",
        "e mail do remetente",
        "de l adresse email",
        "indirizzo email mittente",
        "da indirizzo email",
        "van e mailadres",
        "de l adresse e mail",
        "e mail remetente"
    };
    private static final String[] TO = {
        "to email address",
        "empfanger e mail adresse",
        "an e mail adresse",
        "destinatario",
        "correo electronico del receptor",
        "a la direccion de correo electronico",
        "correo electronico del destinatario",
        "para o endereco de e mail",
        "para endereco de e mail",
        "endereco de e mail do destinatario",
        "a l adresse email",
        "indirizzo email destinatario",
        "a indirizzo email",
        "naar e mailadres",
        "a l adresse e mail"
    };
    private static final String[] ID = {
        "transaction id",
        "transaktionscode",
        "transaktions id",
        "id de transaccion",
        "id de la transaccion",
        "identificador de la transaccion",
        "identificador de transaccion",
        "id da transacao",
        "id de transacao",
        "identificacao da transacao",
        "numero de transaction",
        "codice transazione",
        "numero transazione",
        "id transazione",
        "transactie id",
        "transactiecode",
        "transactiereferentie"
    };
    private static final String[] NUMBER = {
        "invoice number",
        "invoice id",
        "rechnungsnummer",
        "numero de factura",
        "id de factura",
        "numero da fatura",
        "id da fatura",
        "numero de facture",
        "n ordine commerciante",
        "numero fattura",
        "id fattura",
        "factuurnummer",
        "factuur id",
        "n de facture"
    };
    private static final String[] WORDS = {
        "item title",
        "artikelbezeichnung",
        "titulo del articulo",
        "titulo do item",
        "nome do item",
        "subject",
        "betreff",
        "asunto",
        "assunto",
        "note",
        "hinweis",
        "nota",
        "observacao",
        "titolo oggetto",
        "titel van object",
        "titel item",
        "titre de l objet",
        "oggetto",
        "objet",
        "onderwerp",
        "remarque",
        "messaggio",
        "opmerking"
    };
    private static final String[] IMPACT = {
        "balance impact",
        "auswirkung auf guthaben",
        "impacto en el saldo",
        "efecto en el saldo",
        "impacto no saldo",
        "impact sur le solde",
        "impatto sul saldo",
        "effect op saldo",
        "invloed op saldo",
        "incidence sur le solde",
        "impacto sobre o saldo"
    };
    private static final Set<String> DONE = Set.of(
            "",
            "completed",
            "cleared",
            "abgeschlossen",
            "completado",
            "completada",
            "concluido",
            "concluida",
            "finalizado",
            "termine",
            "effectue",
            "completata",
            "completato",
            "voltooid",
            "refunded",
            "partially refunded",
            "ruckerstattet",
            "zuruckgezahlt",
            "teilweise zuruckgezahlt",
            "reembolsado",
            "reembolsada",
            "parcialmente reembolsado",
            "parcialmente reembolsada",
            "rembourse",
            "partiellement rembourse",
            "rimborsata",
            "terugbetaald",
            "reversed",
            "ruckgangig gemacht",
            "revertido",
            "annule",
            "teruggestort",
            "parzialmente rimborsata",
            "rimborsato",
            "gedeeltelijk terugbetaald",
            "terugbetaling gedeeltelijk",
            "teruggedraaid",
            "stornata",
            "completee",
            "complete");
    /** What moves money of her own or of PayPal's: into the account and out of it, held and let go, from one currency to the other. */
    private static final List<String> NO_PAYMENT = List.of(
            // another currency
            "conversion",
            "wahrungsumrechnung",
            "umrechnung",
            "conversao",
            "conversione",
            "valutaomrekening",
            // out to her bank
            "withdraw",
            "abbuchung",
            "retirada",
            "retiro",
            "retrait",
            "saque",
            "prelievo",
            "opname",
            "transfer to bank",
            "bank transfer",
            "auto sweep",
            "virement",
            "transferencia a",
            "transferencia para",
            "bankuberweisung",
            "uberweisung auf",
            // in from her bank or card
            "bank deposit",
            "deposit to",
            "card deposit",
            "cash deposit",
            "check deposit",
            "cheque deposit",
            "direct deposit",
            "add funds",
            "adding funds",
            "added funds",
            "funds added",
            "funding",
            "top up",
            "charge from",
            "charged to",
            "from a bank account",
            "from bank account",
            "bankgutschrift",
            "einzahlung",
            "aufladung",
            "guthaben aufgeladen",
            "vom bankkonto",
            "ingreso desde",
            "ingreso de fondos",
            "ingreso de cuenta",
            "ingreso de banco",
            "ingreso bancario",
            "ingreso con",
            "deposito",
            "anadir fondos",
            "agregar fondos",
            "fondos anadidos",
            "fondos agregados",
            "cuenta bancaria",
            "adicionar fundos",
            "adicao de fundos",
            "fundos adicionados",
            "conta bancaria",
            "depot",
            "ajout de fonds",
            "approvisionnement",
            "alimentation du compte",
            "compte bancaire",
            "versamento",
            "ricarica",
            "storting",
            // held, and let go again
            "hold",
            "release",
            "reserve",
            "einbehal",
            "freigabe",
            "zuruckhalt",
            "retencion",
            "retencao",
            "bloqueo",
            "bloqueio",
            "desbloqueio",
            "suspension",
            "suspensao",
            "liberacion",
            "liberacao",
            "blocage",
            "deblocage",
            "mise en attente",
            "retenue",
            "trattenuta",
            "sblocco",
            // said, but not paid
            "authorization",
            "authorisation",
            "autorisierung",
            "autorizacion",
            "autorizacao",
            "autorisation",
            "autorizzazione",
            "void",
            "request sent",
            "request received",
            "money request",
            "invoice sent",
            "rechnung gesendet",
            "zahlungsanforderung",
            // PayPal's own
            "fee",
            "gebuhr",
            "entgelt",
            "comision",
            "commission",
            "commissione",
            "tarifa",
            "taxa",
            "frais",
            "cashback",
            "cash back",
            "bonus",
            "reward",
            "interest",
            "dividend",
            "incentive",
            "working capital",
            "loan",
            "buyer credit",
            "account correction",
            "balance adjustment",
            "kontokorrektur",
            "tax collected",
            "withholding",
            "steuer",
            "bonifico",
            "overboeking",
            "geldopname",
            "bankstorting",
            "aggiunta fondi",
            "geld toevoegen",
            "update to",
            "cart item",
            "invoice item",
            "warenkorb",
            "invoice received",
            "invoice paid",
            "geldanforderung",
            "money requested",
            "solicitud de dinero",
            "solicitud de pago",
            "solicitacao de",
            "pedido de dinheiro",
            "pedido de pagamento",
            "demande d argent",
            "demande de paiement",
            "richiesta di",
            "betalingsverzoek",
            "geldverzoek",
            "factura enviada",
            "fatura enviada",
            "facture envoyee",
            "fattura inviata",
            "factuur verzonden",
            "rechnung erhalten",
            "vrijgave",
            "inhouding",
            "blokkering",
            "reservering",
            "ritenuta",
            "kosten");

    /** What a row is that moves no money. */
    private static final Set<String> MEMO = Set.of("memo", "promemoria", "notitie", "aviso", "nota");

    private static final Set<String> ORDERS = Set.of("order", "bestellung", "pedido", "commande", "ordine");
    /** What she gave back. */
    private static final List<String> GIVEN_BACK = List.of(
            "refund",
            "reversal",
            "ruckzahlung",
            "ruckerstattung",
            "ruckgangig",
            "stornierung",
            "reembolso",
            "devolucion",
            "reversion",
            "estorno",
            "devolucao",
            "reversao",
            "remboursement",
            "annulation",
            "rimborso",
            "storno",
            "terugbetaling");
    /** What a bank or PayPal took back for a client who complained: it may return to her once she is in the right. */
    private static final List<String> TAKEN_BACK = List.of(
            "chargeback",
            "charge back",
            "dispute",
            "buyer protection",
            "ruckbuchung",
            "kauferschutz",
            "ruckbelastung",
            "contracargo",
            "devolucion de cargo",
            "disputa",
            "contestacao",
            "retrofacturation",
            "contre passation",
            "contrepassation",
            "litige",
            "contestazione",
            "riaddebito",
            "terugboeking");
    /** Names that PayPal gives to where her own money comes from. */
    private static final Set<String> NOBODY = Set.of(
            "bank account",
            "debit card",
            "credit card",
            "debit or credit card",
            "paypal",
            "paypal balance",
            "bankkonto",
            "kreditkarte",
            "debitkarte",
            "lastschrift",
            "cuenta bancaria",
            "tarjeta de credito",
            "tarjeta de debito",
            "conta bancaria",
            "cartao de credito",
            "cartao de debito",
            "compte bancaire",
            "carte bancaire",
            "carte de credit",
            "conto bancario",
            "carta di credito",
            "bankrekening");

    @Override
    public String producer() {
        return "paypal";
    }

    @Override
    public boolean knows(Header header) {
        boolean money = header.has(DATE) && header.has(GROSS) && header.has(CURRENCY);
        boolean own = header.has(NET) || header.has(ID) || header.has(ZONE);
        boolean timed = header.has(TIME) || (header.has(ID) && header.has(NET) && header.has(TYPE));
        return money && timed && own && (header.has(NAME) || header.has(FROM));
    }

    @Override
    public List<String> days(Header header) {
        return List.of(DATE);
    }

    @Override
    public List<String> amounts(Header header) {
        List<String> amounts = new ArrayList<>(List.of(GROSS));
        amounts.addAll(List.of(NET));
        amounts.addAll(List.of(
                "fee",
                "gebuhr",
                "entgelt",
                "comision",
                "tarifa",
                "taxa",
                "commission",
                "balance",
                "guthaben",
                "saldo",
                "solde"));
        return amounts;
    }

    @Override
    public Lines lines(Table table, FileStyle style) {
        return cells -> line(cells, style);
    }

    private static RowContent line(Cells cells, FileStyle style) throws Mistake {
        String id = cells.id(ID);
        String type = cells.get(TYPE);
        String written = cells.get(GROSS);
        String status = cells.get(STATUS);
        if (!DONE.contains(Header.plain(status))) {
            return RowContent.leftOut(id, "not-completed", status);
        }
        if (written.isEmpty()
                || MEMO.contains(Header.plain(cells.get(IMPACT)))
                || says(type, NO_PAYMENT)
                || ORDERS.contains(Header.plain(type))) {
            return RowContent.leftOut(id, "not-a-payment", type);
        }
        BigDecimal gross = style.amounts().number(written);
        boolean taken = says(type, TAKEN_BACK);
        boolean back = taken || says(type, GIVEN_BACK);
        if (gross.signum() == 0 || (gross.signum() < 0 ? !back : back && !taken)) {
            return RowContent.leftOut(id, gross.signum() > 0 ? "came-back" : "paid-out");
        }
        String name = cells.orNull(NAME);
        if (name != null && NOBODY.contains(Header.plain(name))) {
            return RowContent.leftOut(id, "own-money", name);
        }
        String email = gross.signum() < 0 ? cells.orNull(TO) : cells.orNull(FROM);
        boolean named = name != null || (email != null && !cells.header().has(NAME));
        return named
                ? RowContent.says(id, payment(cells, style, new RowEntry.Who(name, email), gross))
                : RowContent.leftOut(id, "no-payer");
    }

    private static RowEntry payment(Cells cells, FileStyle style, RowEntry.Who payer, BigDecimal gross) throws Mistake {
        @Nullable ZoneId zone = TimeFormat.zone(cells.get(ZONE));
        FileStyle.When when = style.when(cells.get(DATE), cells.get(TIME), zone);
        Sum amount = new Sum(gross, style.amounts().currency(cells.get(CURRENCY)));
        String words = cells.get(WORDS);
        return new RowEntry.Payment(
                payer, cells.orNull(NUMBER), words.isEmpty() ? cells.get(TYPE) : words, when.day(), when.at(), amount);
    }

    private static boolean says(String type, List<String> words) {
        String plain = Header.plain(type);
        return words.stream().anyMatch(plain::contains);
    }
}
