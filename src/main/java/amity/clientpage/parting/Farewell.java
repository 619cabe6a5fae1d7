package amity.clientpage.parting;

import amity.boundary.Action;
import amity.boundary.Hindsight;
import amity.client.Client;
import amity.client.parting.PartingStep;
import amity.client.parting.Partings;
import amity.hours.Hours;
import amity.hours.Voucher;
import amity.hours.Vouchers;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What finishing asks of the rest: telling goes through the guard, and hours that were promised are honoured first. */
@Component
@Transactional
public class Farewell {
    private final Partings partings;
    private final Vouchers vouchers;
    private final Hindsight hindsight;
    private final Ledger ledger;
    private final Words words;

    Farewell(Partings partings, Vouchers vouchers, Hindsight hindsight, Ledger ledger, Words words) {
        this.partings = partings;
        this.vouchers = vouchers;
        this.hindsight = hindsight;
        this.ledger = ledger;
        this.words = words;
    }

    /**
     * It has been said to them: a talk of that day.
     *
     * @param on the day it was; null where she has not said which
     * @throws amity.boundary.GuardRefusal where the guard holds it back
     */
    public void told(Practice practice, Client.Id client, Instant at, @Nullable LocalDate on, @Nullable String anyway) {
        var what = words.say("parting.told");
        var pass = hindsight
                .pass(practice, List.of(new Action.Message(client, null, null, what, at)), on, anyway)
                .getFirst();
        partings.tick(practice, client, PartingStep.TELL, day(practice, at, on));
        ledger.record(practice, pass, Note.of(client, what).as(Kind.TALK).on(on));
    }

    /**
     * Whoever introduced them has heard it: a talk of that day with each of them who is a client.
     *
     * @param on the day it was; null where she has not said which
     * @throws amity.boundary.GuardRefusal where the guard holds it back for one of them
     */
    public void toldIntroducers(
            Practice practice,
            Client.Id client,
            List<Client.Id> by,
            Instant at,
            @Nullable LocalDate on,
            @Nullable String anyway) {
        var what = words.say("parting.told.introducer");
        var passes = hindsight.pass(
                practice,
                by.stream()
                        .map(one -> new Action.Message(one, null, null, what, at))
                        .toList(),
                on,
                anyway);
        partings.tick(practice, client, PartingStep.INTRODUCER, day(practice, at, on));
        passes.forEach(pass -> ledger.record(
                practice, pass, Note.of(pass.client(), what).as(Kind.TALK).on(on)));
    }

    private static LocalDate day(Practice practice, Instant at, @Nullable LocalDate on) {
        return on == null ? LocalDate.ofInstant(at, practice.zone()) : on;
    }

    /** The free hours promised to them that are neither honoured nor settled. */
    @Transactional(readOnly = true)
    public List<Voucher> stillPromised(Practice practice, Client.Id client, LocalDate today) {
        return vouchers.of(practice, client).stream()
                .filter(voucher -> voucher.outstanding(today) > 0)
                .toList();
    }

    /** Finishes; refuses while free hours are still promised. */
    public void finish(Practice practice, Client.Id client, String reason, boolean cards, LocalDate today) {
        int quarters = stillPromised(practice, client, today).stream()
                .mapToInt(voucher -> voucher.outstanding(today))
                .sum();
        if (quarters > 0) throw new Refusal(words.say("parting.hours.first", Hours.shown(quarters)));
        partings.finish(practice, client, reason, cards, today);
    }
}
