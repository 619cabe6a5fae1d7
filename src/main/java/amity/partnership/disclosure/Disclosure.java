package amity.partnership.disclosure;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.MomentSummary;
import amity.partnership.Partnerships;
import amity.partnership.agreement.AgreementWords;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.LineProgress;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.practice.Practice;
import amity.reading.SixWays;
import amity.shell.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client may see of asks, invitations to suggest and what was agreed, once they were spoken about; it changes nothing. */
@Component
@Transactional(readOnly = true)
public class Disclosure {
    private final Asks asks;
    private final Invitations invitations;
    private final Agreements agreements;
    private final Partnerships partnerships;
    private final AgreementWords words;
    private final Clock clock;

    Disclosure(
            Asks asks,
            Invitations invitations,
            Agreements agreements,
            Partnerships partnerships,
            AgreementWords words,
            Clock clock) {
        this.asks = asks;
        this.invitations = invitations;
        this.agreements = agreements;
        this.partnerships = partnerships;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Something the client was asked for.
     *
     * @param answerable whether a yes or a no is still to come; else they have said yes
     */
    public record Asked(UUID id, Kind way, String words, boolean answerable) {
        /** Words about us are what was asked for. */
        public boolean isTestimonial() {
            return way == Kind.MENTION;
        }
    }

    public record Invited(UUID id, String about, String until) {}

    /** What the client was asked for and has not given yet; what is only planned is nobody’s business. */
    public List<Asked> asks(Practice practice, Client.Id client) {
        return asks
                .shown(
                        practice,
                        asks.open(practice, client).filter(ask -> ask.state() != AskState.PLANNED).stream()
                                .toList())
                .stream()
                .filter(shown -> shown.withheld() == null)
                .map(Asks.Shown::ask)
                .map(ask -> new Asked(ask.id().value(), ask.way(), ask.words(), ask.state() == AskState.ASKED))
                .toList();
    }

    /** One of the six ways, with the days within twelve months on which each side gave in it. */
    public record Gave(Kind way, List<LocalDate> given, List<LocalDate> received) {}

    /** What both sides gave, as it is read; nothing personal where that is closed. */
    public List<Gave> gave(Practice practice, Client client) {
        var ways = partnerships.ways(practice, client, practice.today(clock));
        return SixWays.ALL.stream()
                .map(way -> new Gave(way, days(client, ways.of(way, false)), days(client, ways.of(way, true))))
                .filter(way -> !way.given().isEmpty() || !way.received().isEmpty())
                .toList();
    }

    private static List<LocalDate> days(Client client, List<MomentSummary> moments) {
        return moments.stream()
                .filter(moment -> client.isPersonalSideOpen() || !moment.isPersonal())
                .map(MomentSummary::day)
                .toList();
    }

    public List<Invited> invitations(Practice practice, Client.Id client) {
        return invitations.open(practice, client).stream()
                .map(one -> new Invited(one.id().value(), one.about(), Days.inFull(one.until())))
                .toList();
    }

    /**
     * How both support each other, as far as it is in force.
     *
     * @param agreed when, and {@code lookAgain} when both look at it again
     */
    public record Support(UUID id, String agreed, String lookAgain, List<Promised> lines) {
        public List<Promised> lines(boolean ours) {
            return lines.stream().filter(line -> line.ours() == ours).toList();
        }
    }

    /**
     * What one side does, how often, and how it has been kept so far, each in words: never that something was missed.
     *
     * @param ours whether the user does it, not the client
     */
    public record Promised(boolean ours, String words, String rhythm, String state) {}

    public Optional<Support> agreement(Practice practice, Client.Id client) {
        var today = practice.today(clock);
        return agreements
                .inForce(practice, client)
                .map(agreement -> new Support(
                        agreement.id().value(),
                        Days.dated(agreement.agreed()),
                        Days.dated(agreement.lookAgain()),
                        agreements.progress(practice, agreement, today).stream()
                                .map(line -> promised(line, today))
                                .toList()));
    }

    private Promised promised(LineProgress progress, LocalDate today) {
        var line = progress.line();
        return new Promised(line.ours(), line.words(), words.shown(line), words.toThem(progress, today));
    }
}
