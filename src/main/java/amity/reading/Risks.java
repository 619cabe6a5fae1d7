package amity.reading;

import amity.client.Client;
import amity.client.OpenMatter;
import amity.moment.MomentSummary;
import amity.moment.Signal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The risks, each a named rule, in the order in which they are read out. */
final class Risks {
    private static final int COMPLAINT_DAYS = 60;
    private static final int CROSSED_DAYS = 90;
    private static final double MUCH = 0.4;

    private Risks() {}

    static List<Risk> of(Basis basis, Revenue revenue, Regularity regularity, RelationshipKind kind) {
        var client = basis.timeline().client();
        return Stream.of(
                        tooNew(regularity, kind),
                        openMatters(basis),
                        giftPolicy(client),
                        sector(client),
                        indebted(client),
                        complaint(basis),
                        oneClient(revenue),
                        crossed(basis),
                        FriendshipsPrice.of(basis).stream())
                .flatMap(risks -> risks)
                .toList();
    }

    private static Stream<Risk> tooNew(Regularity regularity, RelationshipKind kind) {
        boolean soon = regularity.word() == Regularity.Word.NEW || kind.actual() == RelationshipKind.Word.TOO_SOON;
        return soon ? Stream.of(Risk.of("too-new", List.of())) : Stream.empty();
    }

    private static Stream<Risk> openMatters(Basis basis) {
        return basis.timeline().openMatters().stream()
                .filter(matter -> matter.isOpenOn(basis.asOf()))
                .map(OpenMatter::matter)
                .distinct()
                .sorted()
                .map(matter -> Risk.of("open-" + matter.word(), List.of()));
    }

    private static Stream<Risk> giftPolicy(Client client) {
        return switch (client.gifts().policy()) {
            case UNKNOWN -> Stream.of(Risk.of("policy-unknown", List.of()));
            case NOTHING, NONE -> Stream.of(Risk.of("policy-forbids", List.of()));
            case LIMIT, DECLARE, BRANDED, DONATION, NO_RULE -> Stream.empty();
        };
    }

    private static Stream<Risk> sector(Client client) {
        return client.sector() == Client.Sector.OTHER
                ? Stream.empty()
                : Stream.of(Risk.of("sector-" + client.sector().word(), List.of()));
    }

    private static Stream<Risk> indebted(Client client) {
        return client.gifts().dislikesBeingIndebted() ? Stream.of(Risk.of("dislikes-debt", List.of())) : Stream.empty();
    }

    private static Stream<Risk> complaint(Basis basis) {
        var complaints = signals(basis, Signal.COMPLAINT, COMPLAINT_DAYS);
        return complaints.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Risk.of("complaint", complaints, complaints.getLast().day()));
    }

    private static Stream<Risk> oneClient(Revenue revenue) {
        return Optional.ofNullable(revenue.share()).filter(share -> share > MUCH).stream()
                .map(share -> Risk.of("much-income", List.of(), Math.round(share * 100)));
    }

    private static Stream<Risk> crossed(Basis basis) {
        var crossed = signals(basis, Signal.BOUNDARY_CROSSED, CROSSED_DAYS);
        return crossed.size() < 2
                ? Stream.empty()
                : Stream.of(Risk.of(
                        "boundary-crossed",
                        crossed,
                        crossed.size(),
                        crossed.getLast().day()));
    }

    private static List<MomentSummary> signals(Basis basis, Signal signal, int days) {
        return basis.moments(
                moment -> moment.signal() == signal && basis.months().isInLastDays(days, moment.day()));
    }
}
