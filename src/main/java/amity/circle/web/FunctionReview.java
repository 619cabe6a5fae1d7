package amity.circle.web;

import amity.boundary.Guard;
import amity.circle.Directory;
import amity.circle.Encounter;
import amity.circle.Encounters;
import amity.circle.FunctionMoments;
import amity.circle.Functions;
import amity.client.Client;
import amity.client.Person;
import amity.client.Someone;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.RequestValues;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the page of a function says in more than one place, all of it or nothing. */
@Component
@Transactional
class FunctionReview {
    private final Functions functions;
    private final Encounters encounters;
    private final FunctionMoments moments;
    private final Directory directory;
    private final Guard guard;
    private final Clock clock;

    FunctionReview(
            Functions functions,
            Encounters encounters,
            FunctionMoments moments,
            Directory directory,
            Guard guard,
            Clock clock) {
        this.functions = functions;
        this.encounters = encounters;
        this.moments = moments;
        this.directory = directory;
        this.guard = guard;
        this.clock = clock;
    }

    /** A client is asked along, with the guard’s leave. */
    void asked(Practice practice, UUID id, Client.Id client, @Nullable String anyway) {
        var action = FunctionPages.invitation(functions.get(practice.id(), id), client, clock.instant());
        functions.asked(practice, id, guard.pass(practice, action, anyway));
    }

    /** Somebody she met there: through whom she says, at this function and on its day. */
    void met(Practice practice, UUID id, FunctionPage.Meeting meeting) {
        var function = functions.get(practice.id(), id);
        encounters.keep(
                practice,
                new Encounter.Said(
                        meeting.name(),
                        meeting.through().isBlank() ? null : directory.known(practice.id(), meeting.through()),
                        function.name(),
                        function.on(),
                        meeting.afterwards(),
                        meeting.assistant()));
        functions.lookedBack(practice, id, true);
    }

    int shared(Practice practice, UUID id, List<String> ticked, String others, Strand strand) {
        var came = Stream.concat(
                        ticked.stream().map(FunctionReview::someone),
                        directory.allKnown(practice.id(), others).stream())
                .distinct()
                .toList();
        return moments.shared(practice, id, came, strand);
    }

    private static Someone someone(String value) {
        var id = RequestValues.id(value.substring(value.indexOf(':') + 1));
        return value.startsWith("client:") ? Someone.of(new Client.Id(id)) : Someone.of(new Person.Id(id));
    }
}
