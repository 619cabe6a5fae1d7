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
import amity.season.knowing.Learning;
import amity.shell.Ids;
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

    Hearing(Proposals proposals, Learning learning, Promises promises, Facts facts) {
        this.proposals = proposals;
        this.learning = learning;
        this.promises = promises;
        this.facts = facts;
    }

    /** What one sentence is kept as, beside the talk itself. */
    public enum As {
        KNOW,
        LIKE,
        DISLIKE,
        WISH,
        NEED,
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
                .map(said -> part(practice, client, said))
                .toList();
    }

    private Part part(Practice practice, Client client, String said) {
        var special = SpecialCategory.in(said).map(SpecialCategory::instead).orElse(null);
        if (special != null) {
            return new Part(said, As.of(special.stance()), special.words());
        }
        var promised = promised(practice, client, said);
        return promised == null
                ? new Part(
                        said, As.of(learning.of(practice, said, client.name()).stance()), null)
                : new Part(said, As.valueOf(promised.whose().name()), null);
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
                default -> facts.keep(practice, fact(practice, client, talk, today, part));
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

    private Fact fact(Practice practice, Client client, Moment talk, LocalDate today, Part part) {
        var learned = learning.of(practice, part.words(), client.name());
        var instead = part.instead() == null
                ? null
                : SpecialCategory.in(part.said()).map(SpecialCategory::instead).orElse(null);
        return new Fact(
                new Fact.Id(Ids.next()),
                client.id(),
                null,
                instead == null ? learned.topic() : instead.topic(),
                part.words(),
                part.as() == As.KNOW ? null : Fact.Stance.valueOf(part.as().name()),
                instead == null ? List.copyOf(learned.tags()) : instead.tags(),
                instead == null && learned.personal(),
                learned.sensitivity(),
                true,
                talk.day().isAfter(today) ? today : talk.day(),
                talk.id().value());
    }
}
