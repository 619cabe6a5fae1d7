package amity.circle.web;

import amity.circle.Directory;
import amity.circle.Encounter;
import amity.circle.Encounters;
import amity.circle.Function;
import amity.circle.FunctionMoments;
import amity.circle.Functions;
import amity.client.Client;
import amity.client.Person;
import amity.client.Someone;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.RequestValues;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the page of a function that is over says. */
@Component
@Transactional
class FunctionReview {
    private final Functions functions;
    private final Encounters encounters;
    private final FunctionMoments afterwards;
    private final Directory directory;

    FunctionReview(Functions functions, Encounters encounters, FunctionMoments afterwards, Directory directory) {
        this.functions = functions;
        this.encounters = encounters;
        this.afterwards = afterwards;
        this.directory = directory;
    }

    Function function(Practice practice, UUID id) {
        return functions.get(practice.id(), id);
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

    void done(Practice practice, UUID id, boolean done) {
        functions.lookedBack(practice, id, done);
    }

    /** With those ticked, and others by name. */
    int shared(Practice practice, UUID id, List<String> ticked, String others, Strand strand) {
        var came = Stream.concat(
                        ticked.stream().map(FunctionReview::someone),
                        directory.allKnown(practice.id(), others).stream())
                .distinct()
                .toList();
        return afterwards.shared(practice, id, came, strand);
    }

    void unshared(Practice practice, UUID id) {
        afterwards.unshared(practice, id);
    }

    private static Someone someone(String value) {
        var id = RequestValues.id(value.substring(value.indexOf(':') + 1));
        return value.startsWith("client:") ? Someone.of(new Client.Id(id)) : Someone.of(new Person.Id(id));
    }
}
