package amity.desk;

import amity.client.Client;
import amity.moment.Ledger;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.practice.Practice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what to know before a talk with a client. */
@Component
@Transactional(readOnly = true)
public class Talks {
    private final Ledger ledger;
    private final Promises promises;
    private final Mentions mentions;
    private final Calls calls;
    private final Looks looks;

    Talks(Ledger ledger, Promises promises, Mentions mentions, Calls calls, Looks looks) {
        this.ledger = ledger;
        this.promises = promises;
        this.mentions = mentions;
        this.calls = calls;
        this.looks = looks;
    }

    public Briefing before(Practice practice, Client client) {
        var look = looks.now(practice);
        var lines = calls.lines(look, client.id());
        var open = promises.open(practice.id(), client.id());
        var last = ledger.lastTalk(practice.id(), client.id(), look.today()).orElse(null);
        return new Briefing(
                client,
                last,
                last != null && !mentions.isSpeakable(last, client),
                open.stream()
                        .filter(promise -> promise.whose() == Promise.Whose.OURS)
                        .toList(),
                open.stream()
                        .filter(promise -> promise.whose() == Promise.Whose.THEIRS)
                        .toList(),
                mentions.askAfter(practice, client, lines, look.today()).orElse(null),
                lines,
                calls.concerns(look, client.id()),
                mentions.betterNot(practice, client, lines, look.today()));
    }
}
