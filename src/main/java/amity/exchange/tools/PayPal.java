package amity.exchange.tools;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PayPal's activity and its personal statement, in English, German, Spanish, Portuguese and French. */
final class PayPal implements Tool {
    private static final String[] DATE = {"date", "datum", "fecha", "data"};
    private static final String[] TIME = {"time", "uhrzeit", "hora", "horario", "heure"};
    private static final String[] ZONE = {
        "timezone", "time zone", "zeitzone", "zona horaria", "huso horario", "fuso horario", "fuseau horaire"
    };
    private static final String[] NAME = {"name", "nombre", "nome", "nom"};
    private static final String[] TYPE = {
        "type", "typ", "art", "tipo", "description", "beschreibung", "descripcion", "descricao"
    };
    private static final String[] STATUS = {"status", "estado", "etat", "situacao"};
    private static final String[] CURRENCY = {"currency", "wahrung", "divisa", "moneda", "moeda", "devise"};
    private static final String[] GROSS = {
        "gross", "brutto", "bruto", "importe bruto", "valor bruto", "avant commission", "brut"
    };
    private static final String[] NET = {"net", "netto", "neto", "importe neto", "liquido", "valor liquido"};
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
        "de l adresse email"
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
        "a l adresse email"
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
        "numero de transaction"
    };
    private static final String[] NUMBER = {
        "invoice number",
        "invoice id",
        "rechnungsnummer",
        "numero de factura",
        "id de factura",
        "numero da fatura",
        "id da fatura",
        "numero de facture"
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
        "observacao"
    };
    private static final String[] IMPACT = {
        "balance impact",
        "auswirkung auf guthaben",
        "impacto en el saldo",
        "efecto en el saldo",
        "impacto no saldo",
        "impact sur le solde"
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
            "refunded",
            "partially refunded",
            "ruckerstattet",
            "zuruckgezahlt",
            "teilweise zuruckgezahlt",
            "reembolsado",
            "reembolsada",
            "parcialmente reembolsado",
            "parcialmente reembolsada",
            "reversed",
            "ruckgangig gemacht",
            "revertido");
    private static final List<String> NO_PAYMENT = List.of(
            "conversion",
            "wahrungsumrechnung",
            "umrechnung",
            "conversao",
            "withdrawal",
            "abbuchung",
            "retirada",
            "retiro",
            "saque",
            "transfer to bank",
            "hold",
            "release",
            "reserve",
            "einbehal",
            "freigabe",
            "retencion",
            "retencao",
            "liberacion",
            "liberacao",
            "bank deposit",
            "deposit to",
            "bankgutschrift",
            "einzahlung",
            "ingreso desde",
            "deposito",
            "authorization",
            "autorisierung",
            "autorizacion",
            "autorizacao",
            "void",
            "fee",
            "gebuhr",
            "comision",
            "tarifa",
            "taxa");
    private static final List<String> GIVEN_BACK = List.of(
            "refund",
            "reversal",
            "chargeback",
            "ruckzahlung",
            "ruckbuchung",
            "ruckerstattung",
            "stornierung",
            "kauferschutz",
            "reembolso",
            "devolucion",
            "reversion",
            "contracargo",
            "estorno",
            "devolucao",
            "reversao",
            "contestacao",
            "remboursement");

    @Override
    public String producer() {
        return "paypal";
    }

    @Override
    public boolean knows(Header header) {
        boolean money = header.has(DATE) && header.has(GROSS) && header.has(CURRENCY);
        boolean own = header.has(NET) || header.has(ID) || header.has(ZONE);
        return money && header.has(TIME) && own && (header.has(NAME) || header.has(FROM));
    }

    @Override
    public List<String> days(Header header) {
        return List.of(DATE);
    }

    @Override
    public List<String> amounts(Header header) {
        List<String> amounts = new ArrayList<>(List.of(GROSS));
        amounts.addAll(List.of(NET));
        amounts.addAll(
                List.of("fee", "gebuhr", "entgelt", "comision", "tarifa", "taxa", "balance", "guthaben", "saldo"));
        return amounts;
    }

    @Override
    public Lines lines(Table table, Ways ways) {
        return cells -> line(cells, ways);
    }

    private static Line line(Cells cells, Ways ways) throws Mistake {
        String id = cells.orNull(ID);
        String type = cells.get(TYPE);
        String written = cells.get(GROSS);
        String status = cells.get(STATUS);
        if (!DONE.contains(Header.plain(status))) {
            return Line.leftOut(id, "not-completed", status);
        }
        if (written.isEmpty() || Header.plain(cells.get(IMPACT)).equals("memo") || says(type, NO_PAYMENT)) {
            return Line.leftOut(id, "not-a-payment", type);
        }
        BigDecimal gross = ways.amounts().number(written);
        boolean back = says(type, GIVEN_BACK);
        if (gross.signum() == 0 || gross.signum() < 0 != back) {
            return Line.leftOut(id, gross.signum() > 0 ? "came-back" : "paid-out");
        }
        String name = cells.orNull(NAME);
        String email = cells.orNull(back ? TO : FROM);
        boolean named = name != null || (email != null && !cells.header().has(NAME));
        return named
                ? Line.says(id, payment(cells, ways, new Entry.Who(name, email), gross))
                : Line.leftOut(id, "no-payer");
    }

    private static Entry payment(Cells cells, Ways ways, Entry.Who payer, BigDecimal gross) throws Mistake {
        @Nullable ZoneId zone = Times.zone(cells.get(ZONE));
        Ways.When when = ways.when(cells.get(DATE), cells.get(TIME), zone);
        Sum amount = new Sum(gross, ways.amounts().currency(cells.get(CURRENCY)));
        String words = cells.get(WORDS);
        return new Entry.Payment(
                payer, cells.orNull(NUMBER), words.isEmpty() ? cells.get(TYPE) : words, when.day(), when.at(), amount);
    }

    private static boolean says(String type, List<String> words) {
        String plain = Header.plain(type);
        return words.stream().anyMatch(plain::contains);
    }
}
