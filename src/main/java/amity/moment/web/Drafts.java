package amity.moment.web;

import amity.moment.Direction;
import amity.moment.Inviting;
import amity.moment.Kind;
import amity.moment.Promise;
import amity.moment.Proposal;
import amity.moment.Proposals;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.moment.When;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what she chose over what the words propose. */
@Component
class Drafts {
    private final Proposals proposals;
    private final Whom whom;
    private final List<Inviting> inviting;
    private final Words words;
    private final Clock clock;

    Drafts(Proposals proposals, Whom whom, List<Inviting> inviting, Words words, Clock clock) {
        this.proposals = proposals;
        this.whom = whom;
        this.inviting = inviting;
        this.words = words;
        this.clock = clock;
    }

    /** What the words alone say, with the direction and kind she chose: the rest of the chips follow from it. */
    Proposal proposed(Practice practice, MomentForm form) {
        var proposal = proposals.of(
                practice,
                form.text("words"),
                form.text("client"),
                form.chosen("direction")
                        .map(word -> named(word, Direction::named))
                        .orElse(null),
                form.chosen("kind").map(word -> named(word, Kind::named)).orElse(null));
        return invited(practice, form, proposal) ? proposal.asInvited() : proposal;
    }

    /** A suggestion is invited while she has asked for suggestions. */
    private boolean invited(Practice practice, MomentForm form, Proposal proposal) {
        return proposal.kind() == Kind.SUGGESTION
                && proposal.direction() == Direction.RECEIVED
                && whom.known(practice, form)
                        .filter(client -> inviting.stream()
                                .anyMatch(any -> any.invites(
                                        practice, client.id(), proposal.when().day())))
                        .isPresent();
    }

    /** In which way words tell that one side gave. */
    Kind way(Practice practice, String said, Direction direction) {
        return proposals.of(practice, said, "", direction, null).kind();
    }

    /** The moment as it would be kept now; refuses what does not fit together. */
    Proposal draft(Practice practice, MomentForm form) {
        var proposed = proposed(practice, form);
        var kind = proposed.kind();
        if (!kind.goes(proposed.direction())) {
            throw new Unclear(
                    "kind",
                    words.say(
                            "moment.wrong.way",
                            words.say("moment.direction." + proposed.direction().word()),
                            words.say("moment.kind." + kind.word())));
        }
        return new Proposal(
                kind,
                proposed.direction(),
                form.chosen("strand").map(word -> named(word, Strand::named)).orElse(proposed.strand()),
                when(practice, form).orElse(proposed.when()),
                kind == Kind.TALK ? form.chosen("channel").orElse(proposed.channel()) : null,
                kind == Kind.SIGNAL
                        ? form.chosen("signal")
                                .map(word -> named(word, Signal::named))
                                .orElse(proposed.signal())
                        : null,
                kind == Kind.SUGGESTION
                        ? form.chosen("invited").map(Boolean::valueOf).orElse(proposed.invited())
                        : null,
                minutes(form).orElse(proposed.minutes()),
                kind.paid() ? amount(practice, form).orElse(proposed.amount()) : null,
                promise(form, proposed.promise()),
                proposed.confidential());
    }

    private Optional<When> when(Practice practice, MomentForm form) {
        var tapped = form.chosen("when").filter(word -> !word.equals("other"));
        var typed = form.text("about").isEmpty() ? form.text("day") : form.text("about");
        if (tapped.isEmpty() && typed.isEmpty()) {
            if (form.text("when").equals("other")) {
                throw new Unclear("when", words.say("moment.wrong.when"));
            }
            return Optional.empty();
        }
        try {
            return Optional.of(When.named(tapped.orElse(typed), practice).notAfter(practice.today(clock)));
        } catch (Refused noDay) {
            throw new Unclear("when", String.valueOf(noDay.getMessage()));
        }
    }

    private Optional<Integer> minutes(MomentForm form) {
        return form.chosen("minutes").map(text -> {
            if (!text.matches("\\d{1,4}")) {
                throw new Unclear("minutes", words.say("moment.wrong.minutes", text));
            }
            return Integer.valueOf(text);
        });
    }

    private Optional<Money> amount(Practice practice, MomentForm form) {
        return form.chosen("amount").map(text -> {
            try {
                return Moneys.typed(practice.currency(), text);
            } catch (ArithmeticException noAmount) {
                throw new Unclear("amount", words.say("moment.wrong.amount", text));
            }
        });
    }

    private Proposal.@Nullable Promised promise(MomentForm form, Proposal.@Nullable Promised proposed) {
        var whose = form.chosen("promise");
        if (whose.isEmpty() && proposed == null && form.chosen("promised").isPresent()) {
            throw new Unclear("promised", words.say("moment.wrong.whose"));
        }
        if (whose.isEmpty()) {
            return proposed == null ? null : told(form, proposed);
        }
        if (whose.get().equals("none")) {
            return null;
        }
        var promised = form.text("promised");
        if (promised.isEmpty()) {
            throw new Unclear("promised", words.say("moment.wrong.promised"));
        }
        return new Proposal.Promised(
                named(whose.get(), word -> Promise.Whose.valueOf(word.toUpperCase(Locale.ROOT))), promised, due(form));
    }

    /** A promise the words speak of, with what she has changed of it. */
    private Proposal.Promised told(MomentForm form, Proposal.Promised proposed) {
        return new Proposal.Promised(
                proposed.whose(),
                form.chosen("promised").orElse(proposed.words()),
                form.chosen("due").isPresent() ? due(form) : proposed.due());
    }

    private @Nullable LocalDate due(MomentForm form) {
        var text = form.text("due");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new Unclear("due", words.say("moment.wrong.when"));
        }
    }

    /** A word of ours that came back changed was not typed by hand. */
    private <T> T named(String word, Function<String, T> reading) {
        try {
            return reading.apply(word);
        } catch (IllegalArgumentException unknown) {
            throw new Refused(words.say("error.400"));
        }
    }
}
