package amity.circle;

import amity.boundary.Action;
import amity.boundary.Pass;
import amity.client.Client;
import amity.client.Someone;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The functions to go to: kept, answered with yes or a polite no, and who else is asked. */
@Component
@Transactional
public class Functions {
    private static final int DAYS_TO_LOOK_BACK = 30;
    private final FunctionStore store;
    private final GuestStore guests;
    private final Words words;
    private final Clock clock;

    Functions(FunctionStore store, GuestStore guests, Words words, Clock clock) {
        this.store = store;
        this.guests = guests;
        this.words = words;
        this.clock = clock;
    }

    /** Keeps a function; the same name on the same day is the same one, and refused. */
    public Function keep(Practice practice, Function.Said said) {
        var function = Function.fresh(Ids.next(), said, day(said));
        if (store.from(practice.id(), function.on()).stream()
                .anyMatch(other ->
                        other.on().equals(function.on()) && other.name().equalsIgnoreCase(function.name()))) {
            throw new Refusal(words.say("circle.wrong.function-kept", function.name()));
        }
        store.insert(practice.id(), function);
        invite(practice.id(), function, said);
        return get(practice.id(), function.id());
    }

    /** Keeps what is now said of it; what was answered stays. */
    public Function change(Practice practice, UUID id, Function.Said said) {
        var before = get(practice.id(), id);
        store.update(practice.id(), before.saying(said, day(said)));
        before.guests().stream()
                .filter(guest -> guest.moment() == null && guest.askedOn() == null)
                .filter(guest ->
                        !said.invited().contains(guest.who()) && !said.going().contains(guest.who()))
                .forEach(guest -> guests.delete(practice.id(), guest.id()));
        invite(practice.id(), get(practice.id(), id), said);
        return get(practice.id(), id);
    }

    /** It does not take place, or was not so; what was noted of it stays. */
    public void remove(Practice.Id practice, UUID id) {
        store.delete(practice, id);
    }

    /** “I’ll be there”, a polite no with its words, or with null no answer yet. */
    public Function answer(Practice practice, UUID id, Function.@Nullable Answer answer, String wording) {
        var before = get(practice.id(), id);
        var since = answer == before.answer() ? before.answeredOn() : practice.today(clock);
        store.answer(
                practice.id(),
                id,
                answer,
                answer == null ? null : since,
                answer == Function.Answer.DECLINED ? wording.strip() : "");
        return get(practice.id(), id);
    }

    /** She has said whom she met there; with {@code false}, not yet. */
    public void lookedBack(Practice practice, UUID id, boolean done) {
        store.lookBack(practice.id(), get(practice.id(), id).id(), done ? practice.today(clock) : null);
    }

    public void asked(Practice practice, UUID id, Pass pass) {
        var who = Someone.of(pass.action(Action.Invitation.class).client());
        var guest = get(practice.id(), id).guests().stream()
                .filter(known -> known.who().equals(who))
                .map(Function.Guest::id)
                .findFirst()
                .orElseGet(() -> guests.add(practice.id(), id, who, false));
        guests.asked(practice.id(), guest, practice.today(clock));
    }

    public void unasked(Practice.Id practice, UUID id, Client.Id client) {
        get(practice, id).guests().stream()
                .filter(guest -> client.equals(guest.who().client()))
                .forEach(guest -> {
                    guests.asked(practice, guest.id(), null);
                    if (!guest.going() && guest.moment() == null) {
                        guests.delete(practice, guest.id());
                    }
                });
    }

    @Transactional(readOnly = true)
    public Function get(Practice.Id practice, UUID id) {
        return store.of(practice, id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("circle.wrong.no-function")));
    }

    /** Those on a day or later, the soonest first. */
    @Transactional(readOnly = true)
    public List<Function> from(Practice.Id practice, LocalDate day) {
        return store.from(practice, day);
    }

    /** Those she went to lately and has not yet said whom she met: after a month nobody remembers. */
    @Transactional(readOnly = true)
    public List<Function> toLookBackOn(Practice.Id practice, LocalDate today) {
        return store.toLookBackOn(practice, today).stream()
                .filter(function -> !function.on().plusDays(DAYS_TO_LOOK_BACK).isBefore(today))
                .toList();
    }

    /** All there ever were, the earliest first. */
    @Transactional(readOnly = true)
    public List<Function> all(Practice.Id practice) {
        return store.all(practice);
    }

    private LocalDate day(Function.Said said) {
        if (said.name().isBlank()) throw new Refusal(words.say("circle.wrong.function-name"));
        if (said.on() == null) throw new Refusal(words.say("circle.wrong.function-day"));
        if (said.town().isBlank()) throw new Refusal(words.say("circle.wrong.function-town"));
        return said.on();
    }

    private void invite(Practice.Id practice, Function function, Function.Said said) {
        said.going().forEach(who -> guest(practice, function, who, true));
        said.invited().stream()
                .filter(who -> !said.going().contains(who))
                .forEach(who -> guest(practice, function, who, false));
    }

    /** They are a guest already, now going or not, or a new one. */
    private void guest(Practice.Id practice, Function function, Someone who, boolean going) {
        var known = function.guests().stream()
                .filter(guest -> guest.who().equals(who))
                .findFirst();
        known.filter(guest -> guest.going() != going).ifPresent(guest -> guests.going(practice, guest.id(), going));
        if (known.isEmpty()) {
            guests.add(practice, function.id(), who, going);
        }
    }
}
