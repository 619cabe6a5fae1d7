package amity.intake.file;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states of an invoice in which it is no invoice (yet, or any more). */
final class InvoiceStatus {
    private static final Set<String> DRAFTS = Set.of(
            "draft",
            "unapproved",
            "pending approval",
            "awaiting approval",
            "submitted",
            "entwurf",
            "borrador",
            "rascunho",
            "brouillon");
    private static final Set<String> VOIDS = Set.of(
            "void",
            "voided",
            "deleted",
            "cancelled",
            "canceled",
            "reversed",
            "declined",
            "uncollectible",
            "written off",
            "storniert",
            "anulada",
            "anulado",
            "cancelada",
            "cancelado",
            "annulee");
    private static final Set<String> QUOTES =
            Set.of("quote", "estimate", "proposal", "angebot", "presupuesto", "orcamento", "devis");

    private static final Set<String> YES = Set.of("yes", "true", "1", "ja", "si", "sim", "oui");

    private InvoiceStatus() {}

    /** Whether a column of its own says that the record was taken away. */
    static boolean deleted(Cells cells, String... columns) {
        return YES.contains(Header.plain(cells.get(columns)));
    }

    static @Nullable Explanation notAnInvoice(String status) {
        String plain = Header.plain(status);
        if (DRAFTS.contains(plain)) {
            return Explanation.of("left-out.draft");
        }
        if (VOIDS.contains(plain)) {
            return Explanation.of("left-out.void");
        }
        return QUOTES.contains(plain) ? Explanation.of("left-out.quote") : null;
    }
}
