package amity.desk;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.circle.Thanks;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Note;
import amity.moment.Signal;
import amity.shell.Days;
import amity.shell.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest introduction that nobody was thanked for, with words to do it: one at a time, and once. */
@Component
record ThanksDue(Thanks thanks, Guard guard, Words words) implements Prompt {
    static final String RULE = "thanks";

    @Override
    public Stream<Entry> entries(Look look) {
        return thanks.owed(look.practice(), look.today()).stream().limit(1).map(owed -> {
            look.meet(owed.client() == null ? List.of() : List.of(owed.client()));
            return entry(look, owed);
        });
    }

    private Entry entry(Look look, Thanks.Owed owed) {
        var introduction = owed.introduction();
        return Entry.of(
                        EntryKind.REVIEW,
                        Entry.Id.of(RULE, introduction.id(), "once"),
                        words.say("desk.thanks.what", owed.introducer()),
                        words.say(
                                "desk.thanks.why",
                                owed.introducer(),
                                owed.introduced(),
                                Days.shown(introduction.on(), look.today())),
                        new Entry.Margin(words.say("desk.thanks.margin"), words.say("desk.review.then")))
                .about(owed.client())
                .becomes(new EntryOutcome.Thanked(introduction.id(), noted(look, owed)))
                .say(new Entry.Say(owed.wording(), concerns(look, owed.client())));
    }

    /** A client’s thanks are a moment; those of somebody at no client are kept with the introduction alone. */
    private EntryOutcome.@Nullable Noted noted(Look look, Thanks.Owed owed) {
        return owed.client() == null
                ? null
                : new EntryOutcome.Noted(
                        Note.of(owed.client(), words.say("desk.thanks.moment", owed.introduced()))
                                .as(amity.moment.Kind.SIGNAL)
                                .signal(Signal.THANKS)
                                .direction(Direction.GIVEN)
                                .on(look.today()),
                        message(look, owed.client()));
    }

    private static Action message(Look look, Client.Id client) {
        return new Action.Message(client, null, null, "", look.now());
    }

    private List<Concern> concerns(Look look, Client.@Nullable Id client) {
        return client == null
                ? List.of()
                : guard.judge(look.practice(), message(look, client)).concerns();
    }
}
