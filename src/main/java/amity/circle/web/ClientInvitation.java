package amity.circle.web;

import amity.boundary.Guard;
import amity.circle.Directory;
import amity.circle.Function;
import amity.circle.Functions;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking a client along: whom a name means, and the guard’s leave when it is done. */
@Component
class ClientInvitation {
    private final Functions functions;
    private final Directory directory;
    private final Guard guard;
    private final CircleFormReader typing;
    private final Words words;

    ClientInvitation(Functions functions, Directory directory, Guard guard, CircleFormReader typing, Words words) {
        this.functions = functions;
        this.directory = directory;
        this.guard = guard;
        this.typing = typing;
        this.words = words;
    }

    List<String> names(Practice practice) {
        return typing.names(practice);
    }

    /** The client of this name, or at which the person of this name is. */
    Client.Id named(Practice practice, String name) {
        return directory
                .client(practice.id(), directory.known(practice.id(), name))
                .orElseThrow(() -> new Refusal(words.say("circle.wrong.no-client", name)));
    }

    @Transactional
    void asked(Practice practice, Function function, Client.Id client, @Nullable String anyway) {
        var action = FunctionPages.invitation(function, client, typing.now());
        functions.asked(practice, function.id(), guard.pass(practice, action, anyway));
    }
}
