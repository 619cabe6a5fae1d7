package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Official bodies may not be given anything but a card; regulated sectors have rules of their own for gifts and for asks. */
@Component
record SectorRule(Words words) implements Rule {
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return this::concerns;
    }

    private Stream<Concern> concerns(Action action, GuardView standing) {
        var client = standing.client();
        boolean official = client.sector() == Client.Sector.OFFICIAL;
        if (!official && !client.sector().isRegulated()) return Stream.empty();
        if (action instanceof Action.Ask ask && ask.speaksForUs()) {
            return Stream.of(Concern.warn(
                    "sector-ask",
                    Concern.Whose.LAW,
                    words.say("boundary.sector.ask", client.name(), sector(client)),
                    words.say("boundary.sector.ask.instead")));
        }
        if (!action.gives()) return Stream.empty();
        return Stream.of(
                official
                        ? Concern.block(
                                "sector-official",
                                Concern.Whose.LAW,
                                words.say("boundary.sector.official", client.name()),
                                words.say("boundary.instead.card"))
                        : Concern.warn(
                                "sector-regulated",
                                Concern.Whose.LAW,
                                words.say("boundary.sector.regulated", client.name(), sector(client)),
                                words.say("boundary.policy.unknown.instead")));
    }

    private String sector(Client client) {
        return words.say("boundary.sector.name." + client.sector().word());
    }
}
