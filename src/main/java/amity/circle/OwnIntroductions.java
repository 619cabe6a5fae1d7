package amity.circle;

import amity.client.Introductions;
import amity.client.Someone;
import amity.moment.Direction;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom we introduced to each other: something given to each of the two who is a client. */
@Component
@Transactional
public class OwnIntroductions {
    private final OwnIntroductionStore store;
    private final Directory directory;
    private final Introductions introductions;
    private final Referrals referrals;
    private final Words words;

    OwnIntroductions(
            OwnIntroductionStore store,
            Directory directory,
            Introductions introductions,
            Referrals referrals,
            Words words) {
        this.store = store;
        this.directory = directory;
        this.introductions = introductions;
        this.referrals = referrals;
        this.words = words;
    }

    /** Keeps that we introduced two to each other; both must be known, and not be the same. */
    public OwnIntroduction keep(Practice practice, String first, String second, LocalDate on, String said) {
        referrals.refuseToCome(practice, on);
        if (first.isBlank() || second.isBlank()) throw new Refusal(words.say("circle.wrong.who"));
        var one = directory.known(practice.id(), first);
        var other = directory.known(practice.id(), second);
        if (introductions.standingFor(practice.id(), one).equals(introductions.standingFor(practice.id(), other))) {
            throw new Refusal(words.say("circle.wrong.same"));
        }
        if (store.all(practice.id()).stream().anyMatch(kept -> kept.joins(one, other))) {
            throw new Refusal(words.say("circle.wrong.kept"));
        }
        var pairing = new OwnIntroduction(
                Ids.next(),
                one,
                other,
                on,
                said.strip(),
                given(practice, one, other, said, on),
                given(practice, other, one, said, on));
        store.insert(practice.id(), pairing);
        return pairing;
    }

    /** It was not so: it goes, and with it what was noted for it. */
    public void forget(Practice practice, UUID id) {
        store.all(practice.id()).stream().filter(kept -> kept.id().equals(id)).forEach(kept -> {
            referrals.strike(practice, kept.withOne());
            referrals.strike(practice, kept.withOther());
        });
        store.delete(practice.id(), id);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<OwnIntroduction> all(Practice.Id practice) {
        return store.all(practice);
    }

    private Moment.@Nullable Id given(Practice practice, Someone to, Someone whom, String said, LocalDate on) {
        return directory
                .client(practice.id(), to)
                .map(client -> referrals.note(
                        practice,
                        client,
                        Direction.GIVEN,
                        said.isBlank() ? words.say("circle.moment.given", directory.name(practice.id(), whom)) : said,
                        on))
                .orElse(null);
    }
}
