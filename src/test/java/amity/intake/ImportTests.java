package amity.intake;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Ledger;
import amity.moment.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that brings files, as FreshBooks and Stripe write them. */
abstract class ImportTests extends WebTests {
    protected static final String FRESHBOOKS =
            "Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency";
    protected static final String STRIPE =
            "id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Fee,Tax,Converted Currency,Mode,Status,Statement Descriptor,Customer ID,Customer Description,Customer Email,Captured,Card ID,Invoice ID,Transfer";

    @Autowired
    protected Imports imports;

    @Autowired
    protected Clients clients;

    @Autowired
    protected Ledger ledger;

    @TempDir
    protected Path folder;

    protected SourceFile file(String name, String... lines) {
        try {
            return SourceFile.at(Files.write(folder.resolve(name), Arrays.asList(lines)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An invoice as FreshBooks writes it; without a day of payment it is only sent. */
    protected static String invoice(String client, String number, String issued, String paid, String amount) {
        return "\"%s\",%s,%s,,%s,%s,VA work,Work,%s,1,0,%s,,,,,%s,GBP"
                .formatted(client, number, issued, paid.isEmpty() ? "sent" : "paid", paid, amount, amount, amount);
    }

    /** A payment as Stripe writes it. */
    protected static String charge(String id, String day, String amount, String email) {
        return "%s,Work,Payment complete.,%s 10:00,%s,0,gbp,%s,0,0.50,0,gbp,Live,Paid,AMITY,cus_1,,%s,true,card_1,,"
                .formatted(id, day, amount, amount, email);
    }

    protected ImportReport bring(SourceFile... files) {
        return imports.bring(practice, List.of(files), FileInstructions.usual());
    }

    protected UUID id(ImportReport imported) {
        return java.util.Objects.requireNonNull(imported.id());
    }

    protected Client client(String name) {
        return clients.named(practice.id(), name);
    }

    protected List<Moment> timeline(String client) {
        return ledger.timeline(practice.id(), client(client).id());
    }

    protected List<String> clientNames() {
        return clients.all(practice.id()).stream().map(Client::name).toList();
    }
}
