package amity.gift.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.attachment.Attachment;
import amity.attachment.Attachments;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.gift.purchase.PurchaseCost;
import amity.gift.purchase.Purchases;
import amity.season.Choice;
import amity.season.Season;
import amity.season.Seasons;
import amity.vault.Backups;
import amity.vault.Doctor;
import amity.vault.Vault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The receipt of Priya's gift, which is paid. */
class ReceiptScreenTests extends WebTests {
    private static final String CHRISTMAS = "/season/christmas-2026";
    private static final byte[] PDF = "%PDF-1.7 a receipt of £12".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Clients clients;

    @Autowired
    private Seasons seasons;

    @Autowired
    private Purchases purse;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Vault vault;

    @Autowired
    private Backups backups;

    @Autowired
    private Doctor doctor;

    @TempDir
    Path temp;

    private Client.Id priya;

    @BeforeEach
    void payForPriyasGift() {
        var client = clients.add(practice.id(), "Priya Raman");
        priya = client.id();
        clients.change(practice.id(), client.with(Client.Status.ACTIVE));
        seasons.budget(practice, christmas(), practice.money(4_000), 0);
        seasons.decide(
                practice,
                christmas(),
                priya.value(),
                Choice.gift(null, "A pen", 1_200).because("She asked"),
                "I know them");
        seasons.apply(practice, christmas(), practice.money(4_000), 0);
        purse.pay(
                practice,
                christmas(),
                priya.value(),
                new PurchaseCost(practice.money(1_200), practice.money(215)),
                "I know them");
    }

    private Season christmas() {
        return seasons.of(practice, Occasion.CHRISTMAS, 2026);
    }

    private Visit.Page upload(String name, byte[] content) {
        var form = visit.get(CHRISTMAS).html().selectFirst("form.receipts");
        var token = form.selectFirst("[name=_csrf]").val();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--B\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--B\r\nContent-Disposition: form-data; name=\"receipt\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/html\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8));
        return visit.send(visit.request(form.attr("action"))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private Attachment only() {
        return attachments.all(practice.id()).getFirst();
    }

    @Test
    void a_receipt_is_kept_given_out_as_a_file_and_removed() throws IOException {
        var kept = upload("C:\\Users\\h\\receipt <b>.pdf", PDF);
        assertThat(kept.words()).contains("The receipt is kept with the gift.", "receipt <b>.pdf");
        var link = kept.html().selectFirst(".receipt a").attr("href");
        var given = visit.get(link);
        var headers = given.response().headers();
        assertThat(given.text()).isEqualTo(new String(PDF, StandardCharsets.UTF_8));
        assertThat(headers.allValues("content-disposition"))
                .singleElement()
                .asString()
                .startsWith("attachment;");
        assertThat(headers.allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.allValues("content-security-policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        assertThat(headers.allValues("content-type")).containsExactly("application/pdf");
        var file = attachments.file(practice.id(), only());
        assertThat(Files.readAllBytes(file)).isEqualTo(PDF);
        visit.submit(kept, "form.receipt", Map.of());
        assertThat(file).doesNotExist();
        assertThat(visit.get(link).status()).isEqualTo(404);
    }

    @Test
    void what_is_no_picture_or_too_large_is_refused_in_one_sentence_and_nothing_is_lost() {
        var page = upload("receipt.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("“receipt.png” is no picture and no PDF");
        var large = java.util.Arrays.copyOf(PDF, 50 * 1024 * 1024);
        assertThat(upload("large.pdf", large).words()).contains("larger than 10 MB");
        assertThat(upload("empty.pdf", new byte[0]).words()).contains("That file is empty");
        assertThat(attachments.all(practice.id())).isEmpty();
        assertThat(visit.get(CHRISTMAS).words()).contains("Paid 20 November");
    }

    @Test
    void another_practice_never_sees_it() {
        upload("receipt.pdf", PDF);
        var link = "/attachments/" + only().id();
        var other = practices.open("Other", "Ann", CurrencyUnit.GBP, "GB", LONDON, true);
        accounts.join(other);
        var stranger = new Visit(port);
        stranger.get(links.signIn(other.id()));
        assertThat(visit.get(link).status()).isEqualTo(200);
        assertThat(stranger.get(link).status()).isEqualTo(404);
    }

    @Test
    void a_receipt_comes_along_byte_by_byte_and_the_doctor_misses_it_when_it_is_gone() throws IOException {
        upload("receipt.pdf", PDF);
        var file = temp.resolve("export.zip");
        try (var out = Files.newOutputStream(file)) {
            vault.export(practice.id(), out);
        }
        var backup = backups.make(temp.resolve("backup"));
        var other = practices.open("Restored", "Hannah", CurrencyUnit.GBP, "GB", LONDON, true);
        vault.restore(other.id(), file);
        var restored = attachments.all(other.id()).getFirst();
        assertThat(Files.readAllBytes(attachments.file(other.id(), restored))).isEqualTo(PDF);
        assertThat(attachments()).isEmpty();
        Files.delete(attachments.file(other.id(), restored));
        assertThat(attachments()).containsExactly("receipt.pdf is missing, or is not what it was");
        attachments.remove(other.id(), restored.id());
        var mine = attachments.file(practice.id(), only());
        Files.delete(mine);
        attachments.bringFrom(backup.file().getParent());
        assertThat(Files.readAllBytes(mine)).isEqualTo(PDF);
    }

    private java.util.List<String> attachments() {
        return doctor.examine().stream()
                .filter(finding -> finding.check().equals("attachments"))
                .flatMap(finding -> finding.wrong().stream())
                .toList();
    }
}
