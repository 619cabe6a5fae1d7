package amity.desk.arrival;

import amity.client.Client;
import amity.client.Client.GiftPolicy;
import amity.client.Client.TheirStrand;
import amity.client.Clients;
import amity.moment.sentence.Piece;
import amity.moment.sentence.Sentence;
import amity.moment.sentence.TheirNames;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Submission;
import amity.portal.arrival.Submission.Wish;
import amity.practice.Practice;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What they may be given and whether they keep it to work: the client’s own record says so from then on. */
@Component
record RecordAcceptance(Clients clients) implements Acceptance {
    private static final String POLICY = "policy";
    private static final String STRAND = "strand";

    /** What a “small gift is fine” is an answer to; a rule of their house stays. */
    private static final Set<GiftPolicy> ANSWERED = Set.of(GiftPolicy.UNKNOWN, GiftPolicy.NONE, GiftPolicy.NOTHING);

    @Override
    public List<Arrival.Trace> take(Practice practice, Arrival arrival, ArrivalChange changed) {
        if (!(arrival.submission() instanceof Submission.Preferences preferences)) return List.of();
        var client = clients.get(practice.id(), arrival.client());
        var traces = new ArrayList<Arrival.Trace>();
        var read = read(client, changed.words(preferences.policy()));
        boolean aYear = changed.limit() == null && read != null && read.aYear();
        var limit = limit(practice, changed.limit(), read);
        var policy = policy(preferences, client.gifts().policy(), limit, read);
        if (policy != null && policy != client.gifts().policy()) {
            traces.add(new Arrival.Trace(POLICY, null, before(client) + " " + policy));
            client = clients.change(practice.id(), client.with(policy, aYear ? null : limit, aYear ? limit : null));
        }
        if (preferences.wishes().contains(Wish.WORK_ONLY) && client.strands().theirs() == TheirStrand.OPEN) {
            traces.add(new Arrival.Trace(STRAND, null, ""));
            clients.change(practice.id(), client.with(TheirStrand.WORK_ONLY));
        }
        return traces;
    }

    /** What the words of their policy say by themselves: “nothing over £20”. */
    private static Piece.@Nullable Policy read(Client client, String words) {
        return Sentence.of(words, TheirNames.of(client.name())).known().stream()
                .filter(Piece.Policy.class::isInstance)
                .map(Piece.Policy.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Money limit(Practice practice, @Nullable Money typed, Piece.@Nullable Policy read) {
        return typed != null || read == null || read.limit() == null
                ? typed
                : Money.of(practice.currency(), read.limit(), RoundingMode.HALF_UP);
    }

    private static @Nullable GiftPolicy policy(
            Submission.Preferences said, GiftPolicy before, @Nullable Money limit, Piece.@Nullable Policy read) {
        return switch (said.gifts()) {
            case NONE -> GiftPolicy.NONE;
            case NOTHING -> GiftPolicy.NOTHING;
            case SMALL -> ANSWERED.contains(before) ? GiftPolicy.NO_RULE : before;
            case POLICY ->
                limit != null
                        ? GiftPolicy.LIMIT
                        : read != null
                                ? read.policy()
                                : ANSWERED.contains(before)
                                        ? GiftPolicy.UNKNOWN
                                        : before; // how much is still to be found out
            case null -> read == null ? null : read.policy();
        };
    }

    /** {@code LIMIT:5000:10000}, so that it can be as it was. */
    private static String before(Client client) {
        return client.gifts().policy() + ":" + minor(client.gifts().limit()) + ":"
                + minor(client.gifts().limitAYear());
    }

    private static String minor(@Nullable Money money) {
        return money == null ? "-" : String.valueOf(money.getAmountMinorLong());
    }

    private static @Nullable Money money(Practice practice, String minor) {
        return minor.equals("-") ? null : practice.money(Long.parseLong(minor));
    }

    @Override
    public void takeBack(Practice practice, Arrival arrival, Arrival.Trace trace) {
        var client = clients.get(practice.id(), arrival.client());
        if (trace.sort().equals(POLICY)) {
            var said = trace.words().split(" ");
            if (client.gifts().policy().name().equals(said[1])) {
                var before = said[0].split(":");
                clients.change(
                        practice.id(),
                        client.with(
                                GiftPolicy.valueOf(before[0]), money(practice, before[1]), money(practice, before[2])));
            }
        }
        if (trace.sort().equals(STRAND)) {
            clients.change(practice.id(), client.with(TheirStrand.OPEN));
        }
    }
}
