package amity.moment.web;

import static java.util.Objects.requireNonNull;

import amity.moment.Direction;
import amity.moment.InvitationCheck;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.MomentDate;
import amity.moment.MomentProposal;
import amity.moment.Promise;
import amity.moment.Proposals;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what she chose over what stands without her: what the words propose or, where a moment is corrected, what it says. */
@Component
record NoteOverlay(Proposals proposals, FormSubject whom, List<InvitationCheck> inviting, Words words, Clock clock) {
    /**
     * What stands where she chose nothing: what the words say, with the direction, kind and day she chose, or what is
     * said by the moment that is corrected.
     */
    MomentProposal standing(Practice practice, Form form, @Nullable Moment corrected) {
        var direction = direction(form);
        var kind = kind(form);
        if (corrected == null) return told(practice, form, direction, kind, seenWhen(practice, form));
        var was = new MomentDate(corrected.day(), corrected.about());
        var when = Objects.requireNonNullElse(seenWhen(practice, form), was);
        // what does not go with the one she changed is read from the words anew
        boolean stays = kind == null && (direction == null || corrected.kind().goes(direction));
        var is = stays ? corrected.kind() : kind;
        boolean goes = kind == null || kind.goes(corrected.direction());
        var way = direction == null && goes ? corrected.direction() : direction;
        return over(corrected, told(practice, form, way, is, when), was);
    }

    /** The moment as it is; where it becomes one of another kind, the words tell what that kind needs and the moment does not say. */
    private static MomentProposal over(Moment moment, MomentProposal told, MomentDate was) {
        boolean same = told.kind() == moment.kind();
        return new MomentProposal(
                told.kind(),
                told.direction(),
                moment.strand(),
                was,
                same ? moment.channel() : told.channel(),
                same ? moment.signal() : told.signal(),
                same ? moment.invited() : told.invited(),
                same || moment.minutes() != null ? moment.minutes() : told.minutes(),
                same || moment.amount() != null ? moment.amount() : told.amount(),
                null,
                told.confidential(),
                List.of());
    }

    private MomentProposal told(
            Practice practice,
            Form form,
            @Nullable Direction direction,
            @Nullable Kind kind,
            @Nullable MomentDate when) {
        var proposal = proposals.of(practice, form.text("words"), whom.called(practice, form), direction, kind, when);
        return isInvited(practice, form, proposal) ? proposal.asInvited() : proposal;
    }

    private @Nullable Direction direction(Form form) {
        return form.chosen("direction")
                .map(word -> RequestValues.word(Direction.class, word))
                .orElse(null);
    }

    private @Nullable Kind kind(Form form) {
        return form.chosen("kind")
                .map(word -> RequestValues.word(Kind.class, word))
                .orElse(null);
    }

    /** A suggestion is invited while she has asked for suggestions. */
    private boolean isInvited(Practice practice, Form form, MomentProposal proposal) {
        return proposal.kind() == Kind.SUGGESTION
                && proposal.direction() == Direction.RECEIVED
                && whom.known(practice, form)
                        .filter(client -> inviting.stream()
                                .anyMatch(any -> any.invites(
                                        practice, client.id(), proposal.when().day())))
                        .isPresent();
    }

    Kind way(Practice practice, String said, Direction direction) {
        return proposals.of(practice, said, "", direction, null).kind();
    }

    /** The moment as it would be kept now; refuses what does not fit together. */
    MomentProposal draft(Practice practice, Form form, @Nullable Moment corrected) {
        var proposed = standing(practice, form, corrected);
        var kind = proposed.kind();
        if (!proposed.maybe().isEmpty()) throw new Unclear("kind", which(proposed.maybe()));
        if (!kind.goes(proposed.direction())) {
            throw new Unclear(
                    "kind",
                    words.say(
                            "moment.wrong.way",
                            words.say("moment.direction." + proposed.direction().word()),
                            words.say("moment.kind." + kind.word())));
        }
        return new MomentProposal(
                kind,
                proposed.direction(),
                form.chosen("strand")
                        .map(word -> RequestValues.word(Strand.class, word))
                        .orElse(proposed.strand()),
                when(practice, form).orElse(proposed.when()),
                kind == Kind.TALK ? word(form, "channel").orElse(proposed.channel()) : null,
                kind == Kind.SIGNAL
                        ? word(form, "signal")
                                .map(word -> RequestValues.word(Signal.class, word))
                                .orElse(proposed.signal())
                        : null,
                kind == Kind.SUGGESTION ? invited(form, proposed, corrected) : null,
                form.chosen("minutes").isPresent() ? minutes(form) : proposed.minutes(),
                kind.isPaid() ? amount(practice, form, proposed.amount()) : null,
                promise(form, proposed.promise()),
                proposed.confidential(),
                proposed.maybe());
    }

    /** Asks which of these kinds the words mean. */
    String which(List<Kind> maybe) {
        return maybe.stream()
                .map(kind -> words.say("moment.kind." + kind.word()))
                .reduce((one, next) -> words.say("moment.which.or", one, next))
                .map(any -> words.say("moment.which", any))
                .orElseThrow();
    }

    /** Whether it was asked for is asked where neither the words nor an invitation say so: unasked it counts half. */
    private @Nullable Boolean invited(Form form, MomentProposal proposed, @Nullable Moment corrected) {
        var said = word(form, "invited").map(Boolean::valueOf).orElse(proposed.invited());
        boolean stood = corrected != null && corrected.kind() == Kind.SUGGESTION;
        if (said == null && !stood) throw new Unclear("invited", words.say("moment.wrong.invited"));
        return said;
    }

    private static Optional<String> word(Form form, String field) {
        return form.chosen(field).filter(word -> !word.isEmpty());
    }

    private Optional<MomentDate> when(Practice practice, Form form) {
        var when = chosenWhen(practice, form);
        if (when.isEmpty() && form.text("when").equals("other")) {
            throw new Unclear("when", words.say("moment.wrong.when"));
        }
        return when;
    }

    /** When she says it was: the chip she tapped, or what she typed under “another time”. */
    private Optional<MomentDate> chosenWhen(Practice practice, Form form) {
        var typed = form.text("about").isEmpty() ? form.text("day") : form.text("about");
        var said = word(form, "when").filter(word -> !word.equals("other")).orElse(typed);
        if (said.isEmpty()) return Optional.empty();
        try {
            return Optional.of(MomentDate.named(said, practice).notAfter(practice.today(clock)));
        } catch (Refusal noDay) {
            throw new Unclear("when", String.valueOf(noDay.getMessage()));
        }
    }

    /** The day she chose; null as long as it cannot be read. */
    private @Nullable MomentDate seenWhen(Practice practice, Form form) {
        try {
            return chosenWhen(practice, form).orElse(null);
        } catch (Unclear halfTyped) {
            return null;
        }
    }

    private @Nullable Integer minutes(Form form) {
        var text = form.text("minutes");
        if (text.isEmpty()) return null;
        if (!text.matches("\\d{1,4}")) throw new Unclear("minutes", words.say("moment.wrong.minutes", text));
        return Integer.valueOf(text);
    }

    /** The amount in the currency beside it: what was left as it was keeps both. */
    private @Nullable Money amount(Practice practice, Form form, @Nullable Money proposed) {
        if (form.chosen("amount").isEmpty() && form.chosen("currency").isEmpty()) return proposed;
        if (form.text("amount").isEmpty()) return null;
        var currency = currency(practice, form, proposed);
        return typed(form, "amount", "moment.wrong.amount", text -> Moneys.typed(currency, text));
    }

    private CurrencyUnit currency(Practice practice, Form form, @Nullable Money proposed) {
        var code = word(form, "currency").map(word -> word.toUpperCase(Locale.ROOT));
        try {
            return code.map(CurrencyUnit::of)
                    .orElse(proposed == null ? practice.currency() : proposed.getCurrencyUnit());
        } catch (IllegalCurrencyException unknown) {
            throw new Unclear("currency", words.say("moment.wrong.currency", code.orElseThrow()));
        }
    }

    /** The promise she chose, or the one the words speak of with what she has changed of it. */
    private MomentProposal.@Nullable Promised promise(Form form, MomentProposal.@Nullable Promised proposed) {
        var chosen = word(form, "promise");
        if (chosen.isEmpty() && proposed == null) {
            if (!form.text("promised").isEmpty()) throw new Unclear("promised", words.say("moment.wrong.whose"));
            return null;
        }
        var whose = chosen.orElseGet(() -> requireNonNull(proposed).whose().word());
        if (whose.equals("none")) return null;
        return new MomentProposal.Promised(
                RequestValues.word(Promise.Whose.class, whose),
                promised(form, proposed),
                form.chosen("due").isEmpty() && proposed != null
                        ? proposed.due()
                        : typed(form, "due", "moment.wrong.when", RequestValues::day));
    }

    private String promised(Form form, MomentProposal.@Nullable Promised proposed) {
        var words = form.chosen("promised").isEmpty() && proposed != null ? proposed.words() : form.text("promised");
        if (words.isEmpty()) throw new Unclear("promised", this.words.say("moment.wrong.promised"));
        return words;
    }

    private <T> @Nullable T typed(Form form, String field, String wrong, Function<String, T> reader) {
        var text = form.text(field);
        try {
            return text.isEmpty() ? null : RequestValues.read(text, reader, () -> words.say(wrong, text));
        } catch (Refusal refused) {
            throw new Unclear(field, String.valueOf(refused.getMessage()));
        }
    }
}
