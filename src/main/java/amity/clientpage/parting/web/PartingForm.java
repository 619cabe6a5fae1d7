package amity.clientpage.parting.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PartingForm(
        @Nullable String what,
        @Nullable UUID line,
        @Nullable String contract,
        @Nullable String moneyUntil,
        @Nullable String restUntil,
        @Nullable String reason,
        @Nullable String cards,
        @Nullable String on,
        @Nullable String anyway) {
    PartingPage.Typed page() {
        return new PartingPage.Typed(said(contract), said(moneyUntil), said(restUntil), said(reason), cards != null);
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
