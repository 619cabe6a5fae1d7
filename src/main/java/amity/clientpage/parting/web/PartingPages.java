package amity.clientpage.parting.web;

import amity.client.Client;
import amity.client.parting.Parting;
import amity.client.parting.PartingStep;
import amity.client.parting.Partings;
import amity.clientpage.gelling.Remedy;
import amity.clientpage.parting.Farewell;
import amity.hours.Hours;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the path: what is done, what is open, and words for what is to be said. */
@Component
@Transactional(readOnly = true)
class PartingPages {
    private final Partings partings;
    private final Farewell farewell;
    private final PartingNames parted;
    private final Words words;

    PartingPages(Partings partings, Farewell farewell, PartingNames parted, Words words) {
        this.partings = partings;
        this.farewell = farewell;
        this.parted = parted;
        this.words = words;
    }

    PartingPage of(
            Practice practice,
            Client client,
            LocalDate today,
            PartingPage.@Nullable Typed typed,
            @Nullable String sorry) {
        var parting = partings.of(practice, client.id())
                .filter(one -> one.back() == null)
                .orElse(null);
        return new PartingPage(
                client.id().toString(),
                client.name(),
                parting != null && parting.isUnderWay(),
                parting == null || parting.parted() == null ? null : Days.shown(parting.parted(), today),
                parting == null ? List.of() : steps(parting, today),
                parted.say(practice, Remedy.PART.wording(client), client),
                parted.say(practice, "parting.say.introducer", client),
                parted.introducers(practice, client.id()),
                parting == null ? List.of() : handover(parting, today),
                promised(practice, client, today),
                typed == null ? kept(parting, client, today) : typed,
                parting == null || parting.contractOn() == null ? null : Days.shown(parting.contractOn(), today),
                sorry);
    }

    private static List<PartingPage.Ticked> steps(Parting parting, LocalDate today) {
        return Stream.of(PartingStep.values())
                .filter(step -> step != PartingStep.HANDOVER)
                .map(step -> parting.of(step).stream()
                        .findFirst()
                        .map(done -> new PartingPage.Ticked(
                                step.word(), shown(done, today), done.id().toString()))
                        .orElse(new PartingPage.Ticked(step.word(), null, null)))
                .toList();
    }

    private static List<PartingPage.Line> handover(Parting parting, LocalDate today) {
        return parting.of(PartingStep.HANDOVER).stream()
                .map(line -> new PartingPage.Line(line.id().toString(), line.words(), shown(line, today)))
                .toList();
    }

    private static @Nullable String shown(Parting.Done done, LocalDate today) {
        return done.on() == null ? null : Days.shown(done.on(), today);
    }

    private List<PartingPage.Link> promised(Practice practice, Client client, LocalDate today) {
        return farewell.stillPromised(practice, client.id(), today).stream()
                .map(voucher -> new PartingPage.Link(
                        words.say(
                                "parting.promised.hours",
                                Hours.shown(voucher.outstanding(today)),
                                Days.shown(voucher.promised(), today)),
                        "/season/vouchers/" + voucher.id()))
                .toList();
    }

    private static PartingPage.Typed kept(@Nullable Parting parting, Client client, LocalDate today) {
        return parting == null
                ? new PartingPage.Typed("", "", "", "", true)
                : new PartingPage.Typed(
                        parting.contract(),
                        parting.moneyUntil().toString(),
                        parting.restUntil().toString(),
                        parting.reason(),
                        parting.isUnderWay() || client.tenure().cardsStay());
    }
}
