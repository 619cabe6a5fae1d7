package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoneyToolsTests {
    @TempDir
    Path folder;

    private static List<String> payments(String resource) throws UnreadableFile {
        return Drafts.entries(Drafts.rows(Drafts.resource(resource)), RowEntry.Payment.class).stream()
                .map(Drafts::said)
                .toList();
    }

    private static List<String> invoices(List<Row> rows) {
        return Drafts.entries(rows, RowEntry.Invoice.class).stream()
                .map(invoice -> invoice.number() + " " + invoice.client().name() + " " + invoice.day() + " "
                        + invoice.amount().amount().toPlainString())
                .toList();
    }

    @Test
    void freshbooks_sums_the_lines_of_an_invoice_and_pays_it_on_its_paid_day() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("freshbooks.csv"));
        assertThat(Drafts.producer("freshbooks.csv")).isEqualTo("freshbooks");
        assertThat(invoices(rows))
                .containsExactly("0000017 Harbour & Pine 2025-03-03 368.5", "0000018 Okafor Dental 2025-03-04 160");
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("Harbour & Pine 2025-03-12 368.5 GBP");
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.further-line", "exchange.left-out.draft");
    }

    /** What was billed is what the work was: the card of the year speaks of it. */
    @Test
    void an_invoice_says_what_its_lines_say_each_once() throws UnreadableFile {
        var table = """
                Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Line Total,Currency
                Fenwick,17,2026-03-03,paid,,Admin support,Committee papers,30,2,60,GBP
                Fenwick,17,2026-03-03,paid,,Admin support,Minutes,30,1,30,GBP
                Fenwick,17,2026-03-03,paid,,Admin support,Minutes,30,1,30,GBP
                Fenwick,18,2026-04-03,paid,,Newsletter,The March newsletter,30,1,30,GBP
                """;
        assertThat(Drafts.entries(Drafts.rows(Drafts.written(folder, table)), RowEntry.Invoice.class))
                .extracting(RowEntry.Invoice::words)
                .containsExactly("Admin support: Committee papers; Admin support: Minutes", "The March newsletter");
        var xero = """
                ContactName,InvoiceNumber,Reference,InvoiceDate,Total,Description,LineAmount,Currency,Status
                Fenwick,INV-1,PO 77,03/03/2026,90,Committee papers,60,GBP,Paid
                Fenwick,INV-1,PO 77,03/03/2026,90,Minutes,30,GBP,Paid
                """;
        assertThat(Drafts.entries(Drafts.rows(Drafts.written(folder, xero)), RowEntry.Invoice.class))
                .extracting(RowEntry.Invoice::words)
                .containsExactly("Committee papers; Minutes");
    }

    @Test
    void one_wrong_line_keeps_its_whole_invoice_back() throws UnreadableFile {
        var wrong = Drafts.wrong(Drafts.rows(Drafts.resource("freshbooks.csv")));
        assertThat(wrong)
                .containsExactly(
                        Explanation.of("row.no-such-day", "31 February"),
                        Explanation.of("row.beside-a-wrong-one", "0000020"));
    }

    @Test
    void xero_repeats_the_total_on_each_line_and_it_counts_once() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("xero.csv"));
        assertThat(Drafts.producer("xero.csv")).isEqualTo("xero");
        assertThat(invoices(rows))
                .containsExactly("INV-0101 Harbour & Pine 2025-03-31 368.5", "CN-0007 Harbour & Pine 2025-04-05 -48.5");
        assertThat(Drafts.leftOut(rows))
                .containsExactly("exchange.left-out.further-line", "exchange.left-out.draft", "exchange.left-out.void");
    }

    @Test
    void stripe_payments_bring_what_was_paid_and_what_was_refunded() throws UnreadableFile {
        assertThat(Drafts.producer("stripe-payments.csv")).isEqualTo("stripe");
        assertThat(payments("stripe-payments.csv"))
                .containsExactly(
                        "Ruth Adeyemi 2025-05-02 120 GBP", "null 2025-05-03 80 GBP", "null 2025-05-03 -30 GBP");
        assertThat(Drafts.leftOut(Drafts.rows(Drafts.resource("stripe-payments.csv"))))
                .containsExactly("exchange.left-out.not-completed", "exchange.left-out.no-payer");
    }

    @Test
    void who_paid_by_stripe_may_stand_in_columns_that_a_shop_fills() throws UnreadableFile {
        var header = "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Status,Description,Customer Email";
        var row = "ch_1,2026-06-05 20:38:34,312.00,0.00,usd,true,Paid,Retainer,";
        assertThat(who(header + ",Name (metadata),email (metadata)\n" + row + ",Cover Ltd,ian@cover.example"))
                .isEqualTo(new RowEntry.Who("Cover Ltd", "ian@cover.example"));
        assertThat(who(header + ",Company (metadata)\n" + row + ",Cover Ltd"))
                .isEqualTo(new RowEntry.Who("Cover Ltd", null));
        assertThat(who(header + ",First Name (metadata),Last Name (metadata)\n" + row + ",Ian,Cover"))
                .isEqualTo(new RowEntry.Who("Ian Cover", null));
        assertThat(who(header + ",customer_email (metadata)\n" + row + ",ian@cover.example"))
                .isEqualTo(new RowEntry.Who(null, "ian@cover.example"));
    }

    private RowEntry.Who who(String table) throws UnreadableFile {
        return Drafts.entries(Drafts.rows(Drafts.written(folder, table + "\n")), RowEntry.Payment.class)
                .getFirst()
                .payer();
    }

    @Test
    void payments_with_nobody_named_are_refused_rather_than_lost() {
        var table = "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Status\n"
                + "py_1,2026-07-10 18:37:41,1061.86,0.00,usd,true,Paid\n";
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> Drafts.rows(Drafts.written(folder, table)))
                        .why())
                .isEqualTo(Explanation.of("file.nobody-named"));
    }

    @Test
    void a_void_row_decides_nothing_where_a_live_one_has_its_number() throws UnreadableFile {
        var header =
                "ContactName,EmailAddress,InvoiceNumber,InvoiceDate,DueDate,Total,Description,Quantity,UnitAmount,LineAmount,Currency,Type,Status\n";
        var gone = "Bright,,INV-1,13/03/2026,,500.00,Retainer,1,500.00,500.00,AUD,Sales invoice,Voided\n";
        var live = "Bright,,INV-1,14/03/2026,,450.00,Retainer,1,450.00,450.00,AUD,Sales invoice,Paid\n";
        for (var table : List.of(header + gone + live, header + live + gone)) {
            var rows = Drafts.rows(Drafts.written(folder, table));
            assertThat(invoices(rows)).containsExactly("INV-1 Bright 2026-03-14 450");
            assertThat(Drafts.keys(rows)).contains("invoice/INV-1/1");
        }
        assertThat(Drafts.keys(Drafts.rows(Drafts.written(folder, header + gone))))
                .as("alone, it is the invoice itself, called off")
                .containsExactly("invoice/INV-1/1");
    }

    @Test
    void a_number_that_begins_anew_each_year_is_another_invoice() throws UnreadableFile {
        var table = "Client,Email,Invoice Number,Amount,Paid,PO Number,Status,Invoice Date,Due Date\n"
                + "Bakker,,1,€100.00,€0.00,,Sent,24/01/2025,\nBakker,,1,€150.00,€0.00,,Sent,25/01/2026,\n";
        assertThat(invoices(Drafts.rows(Drafts.written(folder, table))))
                .containsExactly("1 Bakker 2025-01-24 100", "1 Bakker 2026-01-25 150");
    }

    @Test
    void stripes_balance_brings_charges_and_refunds_without_fees_and_payouts() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("stripe-balance.csv"));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(payment ->
                        payment.payer().email() + " " + payment.amount().amount())
                .containsExactly("ruth@adeyemi.example 120", "tom@ferry.example -30", "nia@kite.example 15");
        assertThat(Drafts.leftOut(rows))
                .containsExactly(
                        "exchange.left-out.not-a-payment",
                        "exchange.left-out.not-a-payment",
                        "exchange.left-out.no-payer");
    }

    @Test
    void stripes_balance_that_names_nobody_is_refused_in_one_sentence() {
        var file = Drafts.written(folder, """
                balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,description
                txn_1,2025-01-23 08:26:29,usd,12.00,0.00,12.00,charge,
                """);
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> Drafts.rows(file))
                        .why())
                .isEqualTo(Explanation.of("file.nobody-named"));
    }

    @Test
    void a_charge_has_the_same_key_in_both_of_stripes_exports() throws UnreadableFile {
        assertThat(Drafts.keys(Drafts.rows(Drafts.resource("stripe-payments.csv"))))
                .contains("ch_0A1");
        assertThat(Drafts.keys(Drafts.rows(Drafts.resource("stripe-balance.csv"))))
                .contains("ch_0A1");
    }

    @Test
    void paypal_brings_completed_money_from_named_payers_and_refunds_to_them() throws UnreadableFile {
        assertThat(payments("paypal-en.csv"))
                .containsExactly("Ruth Adeyemi 2025-06-25 1250 GBP", "Ruth Adeyemi 2025-06-29 -50 GBP");
        assertThat(Drafts.leftOut(Drafts.rows(Drafts.resource("paypal-en.csv"))))
                .containsExactly(
                        "exchange.left-out.not-a-payment",
                        "exchange.left-out.not-completed",
                        "exchange.left-out.paid-out",
                        "exchange.left-out.came-back");
    }

    @Test
    void paypal_is_understood_in_german_spanish_and_portuguese() throws UnreadableFile {
        assertThat(payments("paypal-de.csv"))
                .containsExactly("Jana Böhm 2025-04-03 1250 EUR", "Jana Böhm 2025-04-05 -50 EUR");
        assertThat(payments("paypal-es.csv")).containsExactly("Marta Núñez 2025-04-25 300 EUR");
        assertThat(payments("paypal-pt.csv")).containsExactly("João Prado 2025-04-25 1300 BRL");
    }

    @Test
    void paypals_personal_statement_has_no_status_and_its_times_become_ours() throws UnreadableFile {
        assertThat(payments("paypal-statement.csv")).containsExactly("Ruth Adeyemi 2025-09-15 1309.8 USD");
    }

    @Test
    void invoice_ninja_has_title_lines_and_repeats_the_amount() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("invoiceninja-invoices.csv"));
        assertThat(invoices(rows)).containsExactly("7 Kite Studio 2025-02-20 90");
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.further-line", "exchange.left-out.draft");
        assertThat(payments("invoiceninja-payments.csv"))
                .containsExactly(
                        "Kite Studio 2025-02-28 90 USD",
                        "Kite Studio 2025-02-28 90 USD",
                        "Kite Studio 2025-03-01 -12 USD");
    }

    @Test
    void equal_rows_without_an_id_are_told_apart_by_their_ordinal() throws UnreadableFile {
        var keys = Drafts.keys(Drafts.rows(Drafts.resource("invoiceninja-payments.csv")));
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys.get(1)).isEqualTo(keys.get(0).replace("~1", "~2"));
    }

    @Test
    void reading_a_file_again_gives_the_same_keys_and_hashes() throws UnreadableFile {
        for (var name :
                List.of("freshbooks.csv", "xero.csv", "paypal-en.csv", "toggl.csv", "diary.ics", "people.vcf")) {
            assertThat(Drafts.rows(Drafts.resource(name))).isEqualTo(Drafts.rows(Drafts.resource(name)));
        }
    }

    @Test
    void columns_are_found_by_name_whatever_their_order_and_case() throws UnreadableFile {
        var file = Drafts.written(folder, """
                CURRENCY,line total,Extra,invoice #,DATE ISSUED,Client Name
                GBP,10.00,x,1,2025-01-02,Kite Studio
                """);
        assertThat(invoices(Drafts.rows(file))).containsExactly("1 Kite Studio 2025-01-02 10");
    }

    @Test
    void a_transaction_that_stands_twice_counts_once() throws UnreadableFile {
        var row = "6/25/2025,10:12:13,BST,Ruth,Payment,Completed,GBP,5.00,0,5.00,TX1\n";
        var file = Drafts.written(
                folder, "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n" + row + row);
        assertThat(Drafts.leftOut(Drafts.rows(file))).containsExactly("exchange.left-out.again");
    }

    @Test
    void names_of_columns_are_known_with_and_without_blanks() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                Date;Time;TimeZone;Name;Type;Status;Currency;Gross;Fee;Net;FromEmailAddress;TransactionID
                21.06.2026;07:22:17;CEST;Kite Studio;Payment;Completed;EUR;100,00;-1,00;99,00;nia@kite.example;5TX
                20.06.2026;07:22:17;CEST;Kite Studio;eCheck Received;Cleared;EUR;60,00;0,00;60,00;nia@kite.example;6TX
                """));
        assertThat(Drafts.keys(rows)).containsExactly("5TX", "6TX");
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(payment -> payment.payer().email())
                .containsOnly("nia@kite.example");
    }

    @Test
    void paypals_spanish_statement_is_read_with_the_blanks_in_its_header() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                "Fecha","Hora","Zona horaria","Descripción","Divisa","Bruto ","Comisión ","Neto","Saldo",\
                "Id. de transacción","Correo electrónico del remitente","Nombre","Id. de factura"
                "2/1/2026","11:05:56","Europe/Madrid","Pago exprés","EUR","1.049,37","-1,78","1.047,59","2.626,81",\
                "1AB","ana@nube.example","Ana Núñez","F-1"
                "3/1/2026","11:05:56","Europe/Madrid","Retirada iniciada","EUR","-500,00","0,00","-500,00","2.126,81",\
                "2AB","","",""
                "13/1/2026","11:05:56","Europe/Madrid","Reembolso de pago","EUR","-49,37","0,00","-49,37","2.077,44",\
                "3AB","ana@nube.example","Ana Núñez",""
                """.replace("\\\n", "")));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("Ana Núñez 2026-01-02 1049.37 EUR", "Ana Núñez 2026-01-13 -49.37 EUR");
        assertThat(Drafts.entries(rows, RowEntry.Payment.class).getFirst().number())
                .isEqualTo("F-1");
    }

    @Test
    void invoice_ninjas_later_exports_are_read() throws UnreadableFile {
        var invoices = Drafts.rows(Drafts.written(folder, """
                "Client Name","Invoice Invoice Number","Invoice Amount","Invoice Date","Invoice Due Date","Invoice Status"
                Kite Studio,K-1,"1,000.00",16/Jul/2025,16/Aug/2025,Sent
                Kite Studio,K-2,10.00,2025-08-16,2025-09-16,Cancelled
                """));
        assertThat(invoices(invoices)).containsExactly("K-1 Kite Studio 2025-07-16 1000");
        assertThat(Drafts.leftOut(invoices)).containsExactly("exchange.left-out.void");
        var header = "Client Name,Payment Date,Payment Amount,Payment Refunded,Payment Status,Payment Currency\n";
        var failed = "Kite Studio,2025-08-04,7.00,0,Failed,ZAR\n";
        var payments = Drafts.rows(
                Drafts.written(folder, header + "Kite Studio,2025-08-03,50.00,20,Partially Refunded,ZAR\n" + failed));
        assertThat(Drafts.entries(payments, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("Kite Studio 2025-08-03 50 ZAR", "Kite Studio 2025-08-03 -20 ZAR");
        assertThat(Drafts.leftOut(payments)).containsExactly("exchange.left-out.not-completed");
        var before =
                Drafts.rows(Drafts.written(folder, header + "Kite Studio,2025-08-03,50.00,0,Completed,ZAR\n" + failed));
        assertThat(Drafts.keys(payments)).first().isEqualTo(Drafts.keys(before).getFirst());
    }

    @Test
    void a_discount_of_xeros_may_carry_its_sign() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                *ContactName,*InvoiceNumber,*InvoiceDate,*Description,*Quantity,*UnitAmount,Discount,TaxAmount,Currency
                Kite Studio,INV-9,2 Nov 2025,Inbox,2,50.00,10%,,GBP
                """));
        assertThat(invoices(rows)).containsExactly("INV-9 Kite Studio 2025-11-02 90");
    }

    @Test
    void what_was_deleted_or_voided_in_invoice_ninja_is_no_money() throws UnreadableFile {
        var invoices = Drafts.rows(Drafts.written(folder, """
                "Client Name","Invoice Number","Invoice Amount","Invoice Balance","Invoice Date","Invoice Status","Invoice Is Deleted"
                Kite Studio,K-1,10.00,0,2025-07-16,Sent,No
                Kite Studio,K-2,20.00,0,2025-07-16,Sent,Yes
                """));
        assertThat(invoices(invoices)).containsExactly("K-1 Kite Studio 2025-07-16 10");
        var payments = Drafts.rows(Drafts.written(folder, """
                Client Name,Payment Date,Payment Amount,Payment Refunded,Payment Status,Payment Currency
                Kite Studio,2025-08-03,50.00,0,Voided,ZAR
                """));
        assertThat(Drafts.leftOut(payments)).containsExactly("exchange.left-out.not-completed");
    }

    @Test
    void what_was_paid_too_much_or_too_early_in_xero_is_no_invoice() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                ContactName,InvoiceNumber,InvoiceDate,Total,Description,Currency,Type,Status
                Kite Studio,INV-1,13 Mar 2026,50.00,Work,NZD,Sales invoice,Paid
                Kite Studio,INV-2,13 Mar 2026,60.00,Paid twice,NZD,Sales overpayment,Paid
                Kite Studio,INV-3,13 Mar 2026,70.00,Ahead,NZD,Sales prepayment,Paid
                """));
        assertThat(invoices(rows)).containsExactly("INV-1 Kite Studio 2026-03-13 50");
    }

    @Test
    void an_invoice_of_nothing_was_sent_but_nothing_was_paid() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Line Total,Currency
                Kite Studio,1,2026-03-01,paid,2026-03-02,Favour,0.00,USD
                """));
        assertThat(invoices(rows)).containsExactly("1 Kite Studio 2026-03-01 0");
        assertThat(Drafts.entries(rows, RowEntry.Payment.class)).isEmpty();
        assertThat(Drafts.leftOut(Drafts.rows(Drafts.written(folder, """
                Client,Invoice Number,Amount,Date
                Kite Studio,1,$0.00,2026-03-01
                """))))
                .containsExactly("exchange.left-out.no-money");
    }

    @Test
    void a_chargeback_of_stripes_that_is_won_comes_back() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Description,Customer Email
                txn_1,charge,ch_1,200.00,6.10,193.90,usd,2026-03-01 10:00,Retainer,kay@kay.example
                txn_2,adjustment,dp_1,-200.00,15.00,-215.00,usd,2026-03-10 10:00,Chargeback withdrawal for ch_1,kay@kay.example
                txn_3,adjustment,dp_1,200.00,-15.00,215.00,usd,2026-04-10 10:00,Chargeback reversal for ch_1,kay@kay.example
                """));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("null 2026-03-01 200 USD", "null 2026-03-10 -200 USD", "null 2026-04-10 200 USD");
    }

    @Test
    void a_dispute_of_stripes_takes_the_money_back_unless_she_has_won_it() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Status,Customer Description,Disputed Amount,Dispute Date (UTC),Dispute Status
                ch_1,2026-03-01 10:00:00,100.00,0.00,usd,true,Paid,Kay,100.00,2026-03-20 10:00:00,lost
                ch_2,2026-03-02 10:00:00,50.00,0.00,usd,true,Paid,Kay,50.00,2026-03-21 10:00:00,won
                ch_3,2026-03-03 10:00:00,30.00,0.00,usd,true,Paid,Kay,30.00,2026-03-22 10:00:00,warning_closed
                ch_4,2026-03-04 10:00:00,20.00,0.00,usd,true,Paid,Kay,20.00,2026-03-23 10:00:00,needs_response
                """));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly(
                        "Kay 2026-03-01 100 USD",
                        "Kay 2026-03-20 -100 USD",
                        "Kay 2026-03-02 50 USD",
                        "Kay 2026-03-03 30 USD",
                        "Kay 2026-03-04 20 USD",
                        "Kay 2026-03-23 -20 USD");
    }

    @Test
    void what_stripe_was_only_tried_with_is_no_money() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                id,Created (UTC),Amount,Amount Refunded,Currency,Mode,Status,Customer Description
                ch_1,2026-03-01 10:00,100.00,0.00,usd,Live,Paid,Kay
                ch_2,2026-03-01 10:00,200.00,0.00,usd,Test,Paid,Kay
                """));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("Kay 2026-03-01 100 USD");
    }

    @Test
    void a_debit_that_bounces_goes_back_and_a_refund_that_fails_comes_in() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Description,Customer Name
                txn_1,payment,py_1,80.00,1.00,79.00,eur,2026-03-01 10:00,Debit,Kay
                txn_2,payment_failure_refund,pyr_1,-80.00,0.00,-80.00,eur,2026-03-06 10:00,Bounced,Kay
                txn_3,refund_failure,re_1,20.00,0.00,20.00,eur,2026-03-07 10:00,Failed,Kay
                """));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("Kay 2026-03-01 80 EUR", "Kay 2026-03-06 -80 EUR", "Kay 2026-03-07 20 EUR");
    }

    @Test
    void a_cell_guarded_against_spreadsheets_says_what_it_guards() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, """
                Client,Invoice Number,Amount,Date
                Kite Studio,="0012","=""$1,234.50\""",="2026-03-01"
                """));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class)).singleElement().satisfies(payment -> {
            assertThat(Drafts.said(payment)).isEqualTo("Kite Studio 2026-03-01 1234.5 USD");
            assertThat(payment.number()).isEqualTo("0012");
        });
    }
}
