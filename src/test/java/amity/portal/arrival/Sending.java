package amity.portal.arrival;

import amity.Ledgers;
import amity.boundary.ContactHours;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.hours.Voucher;
import amity.hours.Vouchers;
import amity.partnership.ask.Invitations;
import amity.practice.Practice;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;

/** Ruth of the Carmichael Trust sends forms from her page, on a database of her own. */
abstract class Sending {
    @AutoClose
    final Ledgers ledgers;

    final Practice hannah;
    final Arrivals arrivals;
    final ClientNoes noes;
    final Client trust;
    final Person ruth;
    final UUID link = UUID.randomUUID();
    final Voucher voucher;

    Sending() {
        this("clientpage");
    }

    Sending(String... features) {
        ledgers = Ledgers.with(features);
        hannah = ledgers.practice("Whitlock Virtual Assistance");
        arrivals = ledgers.get(Arrivals.class);
        noes = ledgers.get(ClientNoes.class);
        trust = ledgers.clients().add(hannah.id(), "Carmichael Trust");
        ruth = ledgers.get(People.class).add(hannah.id(), trust.id(), "Ruth Carmichael", List.of());
        voucher = promised(12);
    }

    Arrival send(Submission submission) {
        return send(UUID.randomUUID().toString(), submission);
    }

    Arrival send(String once, Submission submission) {
        return arrivals.receive(hannah, new Arrival.Sender(trust.id(), ruth.id(), link), once, submission);
    }

    Voucher promised(int quarters) {
        var promise = new Vouchers.Promise(trust.id(), null, null, quarters, null, null);
        return ledgers.get(Vouchers.class).promise(hannah, promise, "I know them");
    }

    static Submission.Preferences wishing(Submission.Wish... wishes) {
        return new Submission.Preferences(null, "", Set.of(wishes));
    }

    static Submission.Preferences gifts(Submission.Gifts gifts) {
        return new Submission.Preferences(gifts, "", Set.of());
    }

    static Submission.Reach mornings() {
        var hours = new ContactHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(10, 0), LocalTime.NOON);
        return new Submission.Reach(hours, ZoneId.of("Europe/London"));
    }

    /** One of each. */
    List<Submission> all() {
        var said = send(new Submission.Testimonial(null, "She never misses a thing"))
                .id();
        send(gifts(Submission.Gifts.NONE));
        var no = noes.holding(hannah, trust.id()).getFirst().id();
        var invited = ledgers.get(Invitations.class).invite(hannah, trust.id(), "the newsletter", null);
        return List.of(
                new Submission.Redemption(voucher.id(), 4, "The donor list"),
                new Submission.Reply(UUID.randomUUID(), Submission.Reply.Word.YES, "Gladly"),
                new Submission.Testimonial(null, "Kind and quick"),
                new Submission.Permission(said, Set.of(Submission.Part.WORDS, Submission.Part.NAME)),
                new Submission.Withdrawal(said, Set.of(Submission.Part.NAME)),
                new Submission.Preferences(
                        Submission.Gifts.NONE, "Over £10 is declared", Set.of(Submission.Wish.values())),
                mornings(),
                new Submission.Change(no, "It is fine again"),
                new Submission.Suggestion(invited.id().value(), "A shorter newsletter"),
                new Submission.Referral("Tell Anna of me", "Anna Berg", "anna@berg.example"),
                new Submission.Agreed(UUID.randomUUID(), Submission.Agreed.Word.STOP, ""),
                new Submission.Correction("It is Carmichael with an i"),
                new Submission.Request(Submission.Right.EVERYTHING, ""),
                new Submission.Request(Submission.Right.OBJECT, "Please stop noting"));
    }
}
