package amity.desk;

import amity.circle.Function;
import amity.circle.Functions;
import amity.circle.NearbyFunctions;
import amity.client.Client;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Functions near that wait for a yes or a no, from two weeks before; those she goes to, from the working day before; and those over, until she has said whom she met. */
@Component
record FunctionsNear(Functions functions, NearbyFunctions near, Words words) implements Prompt {
    private static final int DAYS_BEFORE = 14;

    @Override
    public Stream<Entry> entries(Look look) {
        var today = look.today();
        var ahead = functions.from(look.practice().id(), today).stream()
                .filter(function -> !function.on().isAfter(today.plusDays(DAYS_BEFORE)))
                .toList();
        var over = functions.toLookBackOn(look.practice().id(), today);
        look.meet(Stream.concat(ahead.stream(), over.stream())
                .map(FunctionsNear::host)
                .toList());
        var waiting = ahead.stream()
                .filter(function -> function.answer() == null && isWelcome(function, look))
                .toList();
        var why = near.of(look.practice(), waiting);
        return Stream.of(
                        waiting.stream()
                                .filter(function -> Objects.requireNonNull(why.get(function.id()))
                                        .isNear())
                                .map(function -> entry(function, "waiting", look)),
                        ahead.stream()
                                .filter(function -> function.isGoing()
                                        && !function.on().isAfter(look.week().next(today)))
                                .map(function -> entry(function, "going", look)),
                        over.stream().map(function -> entry(function, "over", look)))
                .flatMap(entries -> entries);
    }

    /** Something personal is brought up only where both sides are open to it. */
    private static boolean isWelcome(Function function, Look look) {
        var host = host(function);
        return !function.isPersonal()
                || host == null
                || look.client(host).filter(Client::isPersonalSideOpen).isPresent();
    }

    private static Client.@Nullable Id host(Function function) {
        return function.host() == null ? null : function.host().client();
    }

    private Entry entry(Function function, String which, Look look) {
        boolean over = which.equals("over");
        return Entry.of(
                        over ? EntryKind.REVIEW : EntryKind.DATE,
                        Entry.Id.of("function-" + which, function.id(), function.on()),
                        words.say("desk.function." + which + ".what", function.name()),
                        words.say("desk.function." + which + ".why", function.town()),
                        margin(function, look.today()))
                .about(host(function))
                .due(over ? null : function.on())
                .at(over ? null : begins(function, look))
                .way(words.say("desk.function." + which + ".way"), "/circle/functions/" + function.id());
    }

    /** Today’s with a time stand among the timed ones. */
    private static @Nullable Instant begins(Function function, Look look) {
        var begins = function.begins();
        return begins == null || !function.on().equals(look.today())
                ? null
                : function.on().atTime(begins).atZone(look.practice().zone()).toInstant();
    }

    private Entry.Margin margin(Function function, LocalDate today) {
        var begins = function.begins();
        return new Entry.Margin(
                function.on().equals(today)
                        ? words.say("desk.today")
                        : Days.briefWeekday(function.on().getDayOfWeek()),
                function.on().equals(today) && begins != null ? Days.time(begins) : Days.brief(function.on()));
    }
}
