package amity.desk;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.SpecialCategory;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Proposal;
import amity.moment.Proposals;
import amity.practice.Practice;
import amity.season.knowing.Knowledge;
import amity.season.knowing.Learned;
import amity.season.knowing.Learning;
import amity.season.knowing.Taken;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was heard in a talk, taken apart sentence by sentence: a promise of either side, or something to know. */
@Component
public class Hearing {
    private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+|\\s*[;\\n]\\s*");
    private final Proposals proposals;
    private final Learning learning;
    private final Promises promises;
    private final Facts facts;
    private final Knowledge knowledge;

    Hearing(Proposals proposals, Learning learning, Promises promises, Facts facts, Knowledge knowledge) {
        this.proposals = proposals;
        this.learning = learning;
        this.promises = promises;
        this.facts = facts;
        this.knowledge = knowledge;
    }

    /** What one sentence is kept as, beside the talk itself. */
    public enum As {
        KNOW,
        LIKE,
        DISLIKE,
        WISH,
        NEED,
        POLICY,
        OURS,
        THEIRS,
        TALK;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<As> named(String word) {
            return Stream.of(values()).filter(as -> as.word().equals(word)).findFirst();
        }

        static As of(Fact.@Nullable Stance stance) {
            return stance == null ? KNOW : valueOf(stance.name());
        }
    }

    /**
     * One sentence, and what it is kept as.
     *
     * @param instead the words that are kept in its place, where it tells of health, faith and the like
     */
    public record Part(String said, As as, @Nullable String instead) {
        public Part as(As other) {
            return new Part(said, other, instead);
        }

        /** The words that are kept. */
        public String words() {
            return instead == null ? said : instead;
        }
    }

    /** What the words seem to tell; each part can be chosen otherwise. */
    public List<Part> of(Practice practice, Client client, String words) {
        return Stream.of(END.split(words.strip()))
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .flatMap(said -> parts(practice, client, said))
                .toList();
    }

    private Stream<Part> parts(Practice practice, Client client, String said) {
        var promised = promised(practice, client, said);
        return promised == null
                ? learning.of(practice, client, said).stream().map(Hearing::part)
                : Stream.of(new Part(said, As.valueOf(promised.whose().name()), null));
    }

    private static Part part(Learned learned) {
        var special = learned.special();
        var instead = special == null ? null : special.instead();
        if (instead != null) return new Part(learned.words(), As.of(instead.stance()), instead.words());
        return new Part(
                learned.words(), learned.sort() == Learned.Sort.POLICY ? As.POLICY : As.of(learned.stance()), null);
    }

    private Proposal.@Nullable Promised promised(Practice practice, Client client, String said) {
        return proposals.of(practice, said, client.name(), null, null).promise();
    }

    /** The note of a talk in which this was heard. */
    Note in(Practice practice, Client client, Note talk, List<Part> heard) {
        if (heard.isEmpty()) return talk;
        var words = talk.words() + ": " + heard.stream().map(Part::words).collect(Collectors.joining(" "));
        return talk.told(client.id(), words)
                .strand(proposals.of(practice, words, client.name(), null, null).strand());
    }

    /** Keeps what was heard beside the moment in which it was. */
    void keep(Practice practice, Client client, Moment talk, LocalDate today, List<Part> heard) {
        for (var part : heard) {
            switch (part.as()) {
                case OURS, THEIRS -> promise(practice, client, talk, part);
                case TALK -> {}
                default ->
                    knowledge.keep(practice, source(client, talk, today), List.of(taken(practice, client, part)));
            }
        }
    }

    /** What was heard in a talk is promised and known no more. */
    void takeBack(Practice practice, Client.Id client, Moment.Id talk) {
        promises.open(practice.id(), client).stream()
                .filter(promise -> talk.equals(promise.moment()))
                .forEach(promise -> promises.letGo(practice, promise.id()));
        facts.of(practice.id(), client).stream()
                .filter(fact -> talk.value().equals(fact.moment()))
                .forEach(fact -> facts.end(practice, fact.id()));
    }

    private void promise(Practice practice, Client client, Moment talk, Part part) {
        var promised = promised(practice, client, part.said());
        promises.make(
                practice,
                client.id(),
                Promise.Whose.valueOf(part.as().name()),
                promised == null ? part.words() : promised.words(),
                promised == null ? null : promised.due(),
                talk.id());
    }

    private static Knowledge.Source source(Client client, Moment talk, LocalDate today) {
        return new Knowledge.Source(
                client.id(),
                null,
                true,
                talk.day().isAfter(today) ? today : talk.day(),
                talk.id().value());
    }

    /** What a part tells, kept as it was chosen; of what tells of health, faith and the like the neutral words. */
    private Taken taken(Practice practice, Client client, Part part) {
        var instead = part.instead() == null
                ? null
                : SpecialCategory.in(part.said()).map(SpecialCategory::instead).orElse(null);
        if (instead != null) return Taken.instead(instead);
        var learned = learning.of(practice, client, part.said()).getFirst();
        return Taken.of(part.as() == As.POLICY ? learned : learned.as(stance(part.as()), part.said()));
    }

    private static Fact.@Nullable Stance stance(As as) {
        return as == As.KNOW ? null : Fact.Stance.valueOf(as.name());
    }
}
