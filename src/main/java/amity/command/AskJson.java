package amity.command;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitation;
import amity.partnership.ask.Suggestions;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record AskJson(
        Json.Named client,
        @Nullable Shown open,
        String timing,
        List<Idea> suggestions,
        List<Shown> earlier,
        List<Opening> invitations) {

    static AskJson of(Client client, List<Asks.Shown> asks, List<Invitation> open, Suggestions.Suggested suggested) {
        return new AskJson(
                Json.Named.of(client),
                asks.stream()
                        .filter(shown -> shown.ask().isOpen())
                        .findFirst()
                        .map(Shown::of)
                        .orElse(null),
                suggested.timing(),
                Json.each(suggested.suggestions(), it -> new Idea(it.way(), it.words(), it.why())),
                asks.stream()
                        .filter(shown -> !shown.ask().isOpen())
                        .map(Shown::of)
                        .toList(),
                Json.each(open, Opening::of));
    }

    private record Idea(Kind way, String words, List<String> why) {}

    record Request(
            Ask.Id id,
            Client.Id client,
            Kind way,
            @Nullable String words,
            AskState state,
            Map<String, LocalDate> days,
            @Nullable LocalDate remind,
            Moment.@Nullable Id moment) {
        static Request of(Ask ask) {
            return of(ask, ask.words());
        }

        private static Request of(Ask ask, @Nullable String words) {
            var days = new LinkedHashMap<String, LocalDate>();
            ask.days().forEach((state, day) -> days.put(state.word(), day));
            return new Request(ask.id(), ask.client(), ask.way(), words, ask.state(), days, ask.remind(), ask.moment());
        }
    }

    /** Without the words of what is not to be shown now. */
    private record Shown(
            @JsonUnwrapped Request ask, @Nullable String withheld) {
        static Shown of(Asks.Shown it) {
            return new Shown(Request.of(it.ask(), it.withheld() == null ? it.words() : null), it.withheld());
        }
    }

    record Opening(Invitation.Id id, Client.Id client, String about, LocalDate opened, LocalDate until) {
        static Opening of(Invitation it) {
            return new Opening(it.id(), it.client(), it.about(), it.opened(), it.until());
        }
    }
}
