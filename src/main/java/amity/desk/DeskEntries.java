package amity.desk;

import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes the desk from what is recorded, in one reading transaction: every rule brings up its entries, then answers, clients and the day’s limit have their say. */
@Component
@Transactional(readOnly = true)
class DeskEntries {
    private final List<Prompt> prompts;
    private final Looks looks;
    private final Admission admission;
    private final AnswerStore answers;
    private final Paces paces;

    DeskEntries(List<Prompt> prompts, Looks looks, Admission admission, AnswerStore answers, Paces paces) {
        this.prompts = prompts;
        this.looks = looks;
        this.admission = admission;
        this.answers = answers;
        this.paces = paces;
    }

    Today today(Practice practice) {
        return of(looks.now(practice));
    }

    Today on(Practice practice, LocalDate day) {
        return of(looks.on(practice, day));
    }

    /** All that is to do with one client now, whoever's turn it is. */
    List<Entry> about(Practice practice, Client.Id client) {
        var look = looks.now(practice);
        return sorted(look).open().stream()
                .filter(entry -> client.equals(entry.client()))
                .toList();
    }

    /** An entry as it stands now, answered or not. */
    Optional<Entry> find(Practice practice, String id) {
        var look = looks.now(practice);
        return candidates(look).stream()
                .filter(entry -> entry.id().toString().equals(id))
                .findFirst()
                .or(() -> unasked(look, id));
    }

    private Optional<Entry> unasked(Look look, String id) {
        return prompts.stream()
                .flatMap(prompt -> prompt.find(look, id).stream())
                .flatMap(entry -> admission.admit(List.of(entry), look).stream())
                .findFirst();
    }

    private Today of(Look look) {
        var pace = paces.of(look.practice());
        var sorted = sorted(look);
        var midnight = look.today().atStartOfDay(look.practice().zone()).toInstant();
        var done = answers.since(look.practice().id(), midnight, DeskAnswer.Word.DONE);
        var open = sorted.open().stream()
                .filter(entry -> !pace.keepsOff(entry, look.today()))
                .toList();
        var choice = Selection.of(open, look.today(), look.now(), Math.max(0, pace.limit() - done.size()));
        return new Today(look.today(), choice.today(), choice.rest(), done, sorted.later(), pace);
    }

    private record Sorted(List<Entry> open, List<Today.Held> later) {}

    private Sorted sorted(Look look) {
        var candidates = candidates(look);
        var known = answersTo(candidates, look);
        var open = new ArrayList<Entry>();
        var later = new ArrayList<Today.Held>();
        for (var entry : candidates) {
            var holding = known.getOrDefault(entry.id().about(), List.of()).stream()
                    .filter(answer -> answer.holds(entry, look.now()))
                    .toList();
            if (holding.isEmpty()) {
                open.add(entry);
            }
            holding.stream()
                    .filter(answer -> answer.waits(look.now()))
                    .findFirst()
                    .ifPresent(answer -> later.add(new Today.Held(entry, answer.until())));
        }
        return new Sorted(open, later);
    }

    private List<Entry> candidates(Look look) {
        var entries = prompts.stream().flatMap(prompt -> prompt.entries(look)).toList();
        return admission.admit(entries, look);
    }

    private Map<String, List<DeskAnswer>> answersTo(List<Entry> entries, Look look) {
        var abouts =
                entries.stream().map(entry -> entry.id().about()).distinct().toList();
        return abouts.isEmpty()
                ? Map.of()
                : answers.about(look.practice().id(), abouts).stream()
                        .collect(Collectors.groupingBy(DeskAnswer::about));
    }
}
