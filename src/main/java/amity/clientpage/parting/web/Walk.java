package amity.clientpage.parting.web;

import amity.client.Client;
import amity.client.parting.PartingStep;
import amity.client.parting.Partings;
import amity.clientpage.parting.Farewell;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes one step of the path, as its form says. */
@Component
record Walk(Partings partings, Farewell farewell, PartingNames parted, Words words) {
    void step(Practice practice, Client.Id client, String step, PartingForm typed, Instant at, LocalDate today) {
        switch (step) {
            case "begin" -> partings.begin(practice, client, today);
            case "introducer" ->
                farewell.toldIntroducers(
                        practice, client, parted.introducingClients(practice, client), at, on(typed), typed.anyway());
            case "tell" -> farewell.told(practice, client, at, on(typed), typed.anyway());
            case "handover" -> partings.handOver(practice, client, PartingForm.said(typed.what()));
            case "handed" -> partings.handedOver(practice, client, line(typed), today);
            case "invoice" -> partings.tick(practice, client, PartingStep.INVOICE, today);
            case "open-again" -> partings.takeBack(practice, client, line(typed));
            case "contract" -> partings.contract(practice, client, PartingForm.said(typed.contract()), today);
            case "retention" -> partings.keep(practice, client, day(typed.moneyUntil()), day(typed.restUntil()), today);
            case "finish" ->
                farewell.finish(practice, client, PartingForm.said(typed.reason()), typed.cards() != null, today);
            case "back" -> partings.back(practice, client, today);
            default -> throw new Refusal(words.say("error.400"));
        }
    }

    private UUID line(PartingForm typed) {
        var line = typed.line();
        if (line == null) throw new Refusal(words.say("error.400"));
        return line;
    }

    private @Nullable LocalDate on(PartingForm typed) {
        return PartingForm.said(typed.on()).isEmpty() ? null : day(typed.on());
    }

    private LocalDate day(@Nullable String text) {
        return RequestValues.day(PartingForm.said(text), words, "parting.wrong.day");
    }
}
