package amity.circle;

import amity.client.Introduction;
import amity.client.Introductions;
import amity.moment.Direction;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Ids;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody introduced a client to us: kept as an introduction, and where a client did as the referral it was. */
@Component
@Transactional
public class Introducers {
    private final Introductions introductions;
    private final Directory directory;
    private final Referrals referrals;
    private final Practices practices;
    private final Words words;

    Introducers(
            Introductions introductions, Directory directory, Referrals referrals, Practices practices, Words words) {
        this.introductions = introductions;
        this.directory = directory;
        this.referrals = referrals;
        this.practices = practices;
        this.words = words;
    }

    /** Keeps who introduced whom; an introducer nobody knows yet is known apart from now on, the introduced must be a client. */
    public Introduction keep(Practice practice, String introducer, String introduced, LocalDate on, String said) {
        referrals.refuseToCome(practice, on);
        if (introducer.isBlank() || introduced.isBlank()) throw new Refusal(words.say("circle.wrong.who"));
        var client = directory.clientCalled(practice.id(), introduced);
        var by = directory.orNew(practice.id(), introducer);
        var kept = introductions.keep(practice.id(), new Introduction(Ids.next(), by, client.id(), on, null));
        var from = directory.client(practice.id(), by);
        if (from.isEmpty()) return kept;
        var noted = said.isBlank() ? words.say("circle.moment.received", client.name()) : said;
        var moment = referrals.note(practice, from.get(), Direction.RECEIVED, noted, on);
        return introductions.noted(practice.id(), kept, moment.value());
    }

    /** It was not so: it is taken back, and the moment that was noted for it. */
    public void forget(Practice.Id practice, UUID introduction) {
        introductions.forget(practice, introduction);
    }

    @EventListener
    void follow(Introduction.Gone gone) {
        var moment = gone.introduction().moment();
        if (moment != null) {
            practices.find(gone.practice()).ifPresent(practice -> referrals.strike(practice, new Moment.Id(moment)));
        }
    }
}
