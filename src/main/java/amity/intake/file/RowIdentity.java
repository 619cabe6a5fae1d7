package amity.intake.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a row is known again in the next export, and whether it says the same as before. */
final class RowIdentity {
    private static final int BYTES = 16;
    /** To look one up for each row takes as long as to use it. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(RowIdentity::sha256);

    private RowIdentity() {}

    static String hash(List<?> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(part == null ? "" : part.toString()).append('\u001f');
        }
        return HexFormat.of().formatHex(digest(text.toString()), 0, BYTES);
    }

    static long number(String key) {
        return ByteBuffer.wrap(digest(key)).getLong();
    }

    /** What makes the row this row where the tool gives it no id: client, day, time, minutes, amount and text. */
    static String key(List<RowEntry> entries) {
        var parts = new ArrayList<@Nullable Object>();
        entries.forEach(entry -> addKey(entry, parts));
        return hash(parts);
    }

    static String content(List<RowEntry> entries) {
        var parts = new ArrayList<@Nullable Object>();
        for (var entry : entries) {
            addKey(entry, parts);
            addRest(entry, parts);
        }
        return hash(parts);
    }

    private static void addKey(RowEntry entry, List<@Nullable Object> parts) {
        switch (entry) {
            case RowEntry.Work(var client, var project, var words, var day, var start, var spent, var amount) ->
                add(parts, client(client), day, start, spent.toSeconds(), plain(amount), words);
            case RowEntry.Invoice(var client, var number, var words, var day, var amount) ->
                add(parts, "invoice", client(client), day, number, plain(amount), words);
            case RowEntry.Payment(var payer, var number, var words, var day, var at, var amount) ->
                add(parts, client(payer), day, at, number, plain(amount), words);
            case RowEntry.Contact contact -> add(parts, contact.name(), first(contact.emails()));
            case RowEntry.Appointment a -> add(parts, a.title(), a.day(), a.start());
            case RowEntry.Guest guest -> add(parts, guest.email());
        }
    }

    private static void addRest(RowEntry entry, List<@Nullable Object> parts) {
        switch (entry) {
            case RowEntry.Work work -> add(parts, work.project(), work.client().email(), currency(work.amount()));
            case RowEntry.Invoice invoice -> add(parts, invoice.client().email(), currency(invoice.amount()));
            case RowEntry.Payment payment -> add(parts, payment.payer().email(), currency(payment.amount()));
            case RowEntry.Contact c ->
                add(parts, c.emails(), c.phones(), c.organisation(), c.title(), c.birthday(), c.address(), c.facts());
            case RowEntry.Appointment a -> add(parts, a.occurrence(), a.lasts(), a.cancelled());
            case RowEntry.Guest guest -> add(parts, guest.name());
        }
    }

    private static void add(List<@Nullable Object> parts, @Nullable Object... more) {
        for (var part : more) {
            parts.add(part);
        }
    }

    private static @Nullable String client(RowEntry.Who who) {
        return who.name() == null ? who.email() : who.name();
    }

    private static String plain(@Nullable Sum sum) {
        return sum == null ? "" : sum.amount().stripTrailingZeros().toPlainString();
    }

    private static String currency(@Nullable Sum sum) {
        return sum == null ? "" : Objects.toString(sum.currency(), "");
    }

    private static String first(List<String> list) {
        return list.isEmpty() ? "" : list.getFirst();
    }

    private static byte[] digest(String text) {
        return SHA_256.get().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
