package amity.knowing.question;

import static java.util.Objects.requireNonNull;

import amity.boundary.Boundaries;
import amity.boundary.Lines;
import amity.card.Addressees;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Person;
import amity.plan.Decision;
import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.season.Proposal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is missing of the people on a season's list: what would change the decision, and what a card needs. */
@Component
record Gaps(Facts facts, Addressees addressees, Boundaries boundaries, QuestionWording wording) {
    /** The topic of the fact that answers a question which no tag can. */
    static final Map<MissingFact, String> TOPICS = Map.of(
            MissingFact.SIZE,
            "size",
            MissingFact.NAME,
            "name",
            MissingFact.ADDRESS,
            "address",
            MissingFact.WORDING,
            "card wording");

    private static final int MOST_AT_ONCE = 2;

    /** Someone on the list and what is missing of them, what would change most first. */
    record Gap(Proposal.Entry entry, Client client, Set<MissingFact> missing) {
        /** What would change most of all that is missing. */
        MissingFact most() {
            return missing.iterator().next();
        }
    }

    List<Gap> in(Practice practice, List<Proposal.Entry> entries, LocalDate today) {
        var clients = entries.stream()
                .map(Proposal.Entry::client)
                .filter(Objects::nonNull)
                .map(Client::id)
                .toList();
        var known = facts.drawnOn(practice.id(), clients);
        var lines = boundaries.lines(practice, clients, today);
        var worded = addressees.withWording(practice);
        return entries.stream()
                .filter(entry -> entry.client() != null)
                .map(entry -> gap(
                        entry, entry.client(), known.getOrDefault(entry.client().id(), List.of()), worded))
                .map(gap -> welcome(gap, requireNonNull(lines.get(gap.client().id())), today))
                .filter(gap -> !gap.missing().isEmpty())
                .toList();
    }

    /** Without what a side does not want brought up. */
    private Gap welcome(Gap gap, Lines lines, LocalDate today) {
        var missing = gap.missing().stream()
                .filter(what ->
                        !lines.leaveOut(wording.sentence(what, gap.client().name()), today))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MissingFact.class)));
        return new Gap(gap.entry(), gap.client(), missing);
    }

    private static Gap gap(Proposal.Entry entry, Client client, List<Fact> known, Set<UUID> worded) {
        boolean written = entry.chosen().decision() != Decision.NOTHING;
        var missing = EnumSet.noneOf(MissingFact.class);
        missing.addAll(entry.why().unknown());
        if (written) {
            if (isUnnamed(entry.person())) missing.add(MissingFact.NAME);
            if (entry.person() != null && isBlank(entry.person().address())) missing.add(MissingFact.ADDRESS);
        }
        missing.removeIf(what -> isKnown(what, known) || !what.isBusiness() && !isOpen(client));
        if (written
                && missing.isEmpty()
                && isOpen(client)
                && !worded.contains(to(entry))
                && !isKnown(MissingFact.WORDING, known)) missing.add(MissingFact.WORDING);
        while (missing.size() > MOST_AT_ONCE) missing.remove(last(missing));
        return new Gap(entry, client, missing);
    }

    /** Whom the card is addressed to. */
    private static UUID to(Proposal.Entry entry) {
        return entry.person() == null ? entry.id() : entry.person().id().value();
    }

    private static MissingFact last(EnumSet<MissingFact> missing) {
        return missing.stream().reduce((one, next) -> next).orElseThrow();
    }

    /** No person, or one of whom there is an initial only. */
    private static boolean isUnnamed(@Nullable Person person) {
        return person == null || person.name().matches("(?s).*\\b\\p{Lu}\\..*");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isKnown(MissingFact what, List<Fact> known) {
        var topic = TOPICS.get(what);
        return topic != null && known.stream().anyMatch(fact -> fact.topic().equalsIgnoreCase(topic));
    }

    static boolean isOpen(Client client) {
        return client.isPersonalSideOpen();
    }
}
