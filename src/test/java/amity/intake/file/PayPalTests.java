package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of PayPal's statements is a client's money, in the languages PayPal writes them in. */
class PayPalTests {
    private static final String ACTIVITY =
            "\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\",\"Fee\",\"Net\",\"From Email Address\",\"To Email Address\",\"Transaction ID\",\"Reference Txn ID\"\n";

    @TempDir
    Path folder;

    private List<String> payments(String header, String... rows) throws UnreadableFile {
        return Drafts.entries(read(header, rows), RowEntry.Payment.class).stream()
                .map(Drafts::said)
                .toList();
    }

    private List<Row> read(String header, String... rows) throws UnreadableFile {
        return Drafts.rows(Drafts.written(folder, header + String.join("\n", rows) + "\n"));
    }

    private static String row(String day, String name, String type, String gross, String id) {
        return "\"%s\",\"10:00:00\",\"GMT\",\"%s\",\"%s\",\"Completed\",\"GBP\",\"%s\",\"0.00\",\"%s\",\"ap@acme.example\",\"me@va.example\",\"%s\",\"\""
                .formatted(day, name, type, gross, gross, id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Charge From Debit Card",
                "Charge From Credit Card",
                "Add Funds from a Bank Account",
                "Bank Deposit to PP Account ",
                "General Credit Card Deposit",
                "General Currency Conversion",
                "Hold on Balance for Dispute Investigation",
                "Cancellation of Hold for Dispute Resolution",
                "Reversal of General Account Hold",
                "Account Hold for Open Authorization",
                "Reserve Release",
                "Order",
                "Cash Back Bonus",
                "PayPal Buyer Credit Payment Funding",
                "Reversal of General Withdrawal",
                "Fee Reversal",
                "Bankgutschrift auf PayPal-Konto",
                "Allgemeine Währungsumrechnung",
                "Rückbuchung allgemeiner Einbehaltung",
                "Allgemeine Kreditkarteneinzahlung",
                "Ingreso de fondos desde cuenta bancaria",
                "Conversión de divisas general",
                "Liberación de retención",
                "Depósito bancário na conta do PayPal",
                "Conversão de moeda geral",
                "Desbloqueio de saldo",
                "Dépôt bancaire sur le compte PayPal",
                "Conversion de devise générale",
                "Déblocage d'une retenue",
                "Versamento dal conto bancario",
                "Versamento generico con carta",
                "Bonifico bancario sul conto PayPal",
                "Richiesta di denaro",
                "Demande d'argent",
                "Solicitud de pago",
                "Shopping Cart Item",
                "Update to eCheck Received",
                "Invoice item",
                "Bankstorting naar PP-rekening",
                "Algemene opname",
                "Betalingsverzoek",
                "Valutaomrekening"
            })
    void her_own_money_and_paypals_are_no_clients(String type) throws UnreadableFile {
        assertThat(payments(ACTIVITY, row("25/03/2026", "Acme", type, "50.00", "T1")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Debit Card", "Bank Account", "Bankkonto", "Tarjeta de crédito", "Compte bancaire"})
    void where_her_own_money_comes_from_is_no_client(String name) throws UnreadableFile {
        assertThat(payments(ACTIVITY, row("25/03/2026", name, "General Payment", "50.00", "T1")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payment Received",
                "Express Checkout Payment",
                "Mass Pay Payment",
                "Donation Payment",
                "Subscription Payment",
                "Direct Credit Card Payment",
                "Mobile Payment",
                "eBay Auction Payment",
                "Allgemeine Zahlung",
                "Handyzahlung",
                "Pago general",
                "Pagamento geral",
                "Paiement général",
                "Paiement par carte",
                "Pagamento generale"
            })
    void what_a_client_pays_counts_whatever_paypal_calls_it(String type) throws UnreadableFile {
        assertThat(payments(ACTIVITY, row("25/03/2026", "Acme", type, "50.00", "T1")))
                .containsExactly("Acme 2026-03-25 50 GBP");
    }

    @ParameterizedTest
    @CsvSource({
        "Chargeback,Chargeback Reversal",
        "Chargeback,Reversal of Chargeback",
        "Rückbuchung,Stornierung der Rückbuchung",
        "Contracargo,Anulación de contracargo",
        "Contestação de pagamento,Reversão de contestação",
        "Rétrofacturation,Annulation de rétrofacturation"
    })
    void a_chargeback_takes_money_back_and_its_reversal_returns_it(String taken, String returned)
            throws UnreadableFile {
        assertThat(payments(
                        ACTIVITY,
                        row("13/03/2026", "Acme", "General Payment", "500.00", "T1"),
                        row("25/03/2026", "Acme", taken, "-500.00", "T2"),
                        row("25/03/2026", "", "Chargeback Fee", "-20.00", "T3"),
                        row("20/04/2026", "Acme", returned, "500.00", "T4")))
                .containsExactly("Acme 2026-03-13 500 GBP", "Acme 2026-03-25 -500 GBP", "Acme 2026-04-20 500 GBP");
    }

    @Test
    void a_refund_of_what_she_bought_is_not_earned() throws UnreadableFile {
        assertThat(payments(ACTIVITY, row("25/03/2026", "Shop", "Payment Refund", "12.00", "T1")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Fecha\",\"Hora\",\"Zona horaria\",\"Descripción\",\"Divisa\",\"Bruto\",\"Comisión\",\"Neto\",\"Saldo\",\"Id. de transacción\",\"Correo electrónico del remitente\",\"Nombre\"",
                "\"Datum\",\"Uhrzeit\",\"Zeitzone\",\"Beschreibung\",\"Währung\",\"Brutto\",\"Entgelt\",\"Netto\",\"Guthaben\",\"Transaktionscode\",\"Absender E-Mail-Adresse\",\"Name\"",
                "\"Data\",\"Hora\",\"Fuso horário\",\"Descrição\",\"Moeda\",\"Bruto\",\"Tarifa\",\"Líquido\",\"Saldo\",\"ID da transação\",\"E-mail do remetente\",\"Nome\"",
                "\"Date\",\"Heure\",\"Fuseau horaire\",\"Description\",\"Devise\",\"Avant commission\",\"Commission\",\"Net\",\"Solde\",\"Numéro de transaction\",\"De l'adresse email\",\"Nom\"",
                "\"Data\",\"Ora\",\"Fuso orario\",\"Descrizione\",\"Valuta\",\"Lordo\",\"Tariffa\",\"Netto\",\"Saldo\",\"Codice transazione\",\"Indirizzo email mittente\",\"Nome\""
            })
    void a_statement_in_a_language_that_writes_the_day_first_is_not_asked_about_it(String header)
            throws UnreadableFile {
        assertThat(
                        payments(
                                header + "\n",
                                "\"05/03/2026\",\"10:00:00\",\"CET\",\"General Payment\",\"EUR\",\"1.250,00\",\"0,00\",\"1.250,00\",\"0,00\",\"A1\",\"ap@acme.example\",\"Acme\""))
                .containsExactly("Acme 2026-03-05 1250 EUR");
    }

    @Test
    void an_english_one_may_be_american_or_not_and_is_asked_about() throws UnreadableFile {
        assertThat(Tools.recognise(
                        Drafts.written(folder, ACTIVITY + row("05/03/2026", "Acme", "General Payment", "1.00", "T1")),
                        Drafts.NONE))
                .isInstanceOf(FileDiagnosis.DatesUnclear.class);
    }

    @Test
    void ids_that_a_spreadsheet_destroyed_are_none() throws UnreadableFile {
        assertThat(payments(
                        ACTIVITY,
                        row("25/03/2026", "Acme", "General Payment", "10.00", "1,2E+21"),
                        row("26/03/2026", "Acme", "General Payment", "20.00", "1,2E+21"),
                        row("27/03/2026", "Acme", "General Payment", "30.00", "#####")))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Data\",\"Orario\",\"Fuso orario\",\"Nome\",\"Tipo\",\"Stato\",\"Valuta\",\"Lordo\",\"Tariffa\",\"Netto\",\"Indirizzo email mittente\",\"Indirizzo email destinatario\",\"Codice transazione\",\"Impatto sul saldo\"|Completata|Promemoria|Rimborso del pagamento",
                "\"Datum\",\"Tijd\",\"Tijdzone\",\"Naam\",\"Type\",\"Status\",\"Valuta\",\"Bruto\",\"Kosten\",\"Net\",\"Van e-mailadres\",\"Naar e-mailadres\",\"Transactie-ID\",\"Effect op saldo\"|Voltooid|Memo|Terugbetaling van betaling"
            })
    void an_activity_is_read_in_every_language_with_its_ids_and_addresses(
            String header, String done, String memo, String refund) throws UnreadableFile {
        var row =
                "\"%s\",\"10:00:00\",\"CET\",\"Corsi\",\"%s\",\"%s\",\"EUR\",\"%s\",\"0,00\",\"%s\",\"a@x.example\",\"b@x.example\",\"%s\",\"%s\"";
        var rows = read(
                header + "\n",
                row.formatted("05/03/2026", "X", done, "2.010,00", "2.010,00", "I1", "X"),
                row.formatted("06/03/2026", refund, done, "-10,00", "-10,00", "I2", "X"),
                row.formatted("06/03/2026", "X", done, "70,00", "70,00", "I3", memo));
        assertThat(Drafts.keys(rows)).containsExactly("I1", "I2", "I3");
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("Corsi 2026-03-05 2010 EUR", "Corsi 2026-03-06 -10 EUR");
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(payment -> payment.payer().email())
                .containsExactly("a@x.example", "b@x.example");
    }

    @Test
    void a_selection_of_its_columns_need_have_no_time() throws UnreadableFile {
        assertThat(payments(
                        "Date,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n",
                        "09/21/2026,Acme,General Payment,Completed,USD,100.00,-3.20,96.80,T1",
                        "09/22/2026,,General Withdrawal,Completed,USD,-50.00,0.00,-50.00,T2"))
                .containsExactly("Acme 2026-09-21 100 USD");
    }
}
