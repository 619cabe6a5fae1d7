package amity.knowing;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Fact.Stance;
import amity.client.People;
import amity.client.Person;
import amity.gift.Shelf;
import amity.moment.MomentProposal;
import amity.moment.Proposals;
import amity.moment.Strand;
import amity.moment.sentence.Piece;
import amity.moment.sentence.Sentence;
import amity.moment.sentence.TheirNames;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.shell.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a few words about someone apart and proposes what they tell, each for itself, so that the usual ones need nothing but words. */
@Component
public class LessonReader {
    /** Places that are words for other things, too: “grew up in Bath” is no liking of baths. */
    private static final Pattern PLACES = Pattern.compile(
            "(?<=[\\p{L},.;:!?] )(?:Bath|Reading|Cork|Nice|Rugby|Deal|Sandwich|Ham|Wells|March|Ware|Rye|Hove|Flint|Mold|Stone|Poole|Diss|Battle|Street|Crewe|Ely|Hull|Turkey|Chile|China|Split|Bergen|Essen)\\b");

    private final Proposals proposals;
    private final People people;
    private final Shelf shelf;
    private final Words words;

    LessonReader(Proposals proposals, People people, Shelf shelf, Words words) {
        this.proposals = proposals;
        this.people = people;
        this.shelf = shelf;
        this.words = words;
    }

    public List<Lesson> of(Practice practice, Client client, String said) {
        return of(practice, client, said, null);
    }

    /** The same where it was asked for: words without a verb are what was asked after. */
    public List<Lesson> of(Practice practice, Client client, String said, @Nullable Stance asked) {
        return of(practice, names(practice, client), said, asked);
    }

    TheirNames names(Practice practice, Client client) {
        return TheirNames.of(
                client.name(),
                people.at(practice.id(), client.id()).stream().map(Person::name).toList());
    }

    List<Lesson> of(Practice practice, TheirNames names, String said, @Nullable Stance asked) {
        var seen = proposals.of(practice, said, names, null, null, null);
        var pieces = Sentence.of(said, names).known(asked);
        boolean alone = pieces.size() == 1;
        var tags = shelf.tags(practice);
        return pieces.stream()
                .map(piece -> learned(
                        practice,
                        piece,
                        alone ? said.strip() : piece.words(),
                        tags,
                        seen.strand() == Strand.PERSONAL,
                        sensitivity(seen)))
                .toList();
    }

    private Lesson learned(
            Practice practice, Piece piece, String said, Tags tags, boolean personal, Fact.Sensitivity sensitivity) {
        return switch (piece) {
            case Piece.Trait trait -> trait(trait, said, tags, personal, sensitivity);
            case Piece.Policy policy ->
                new Lesson(
                        Lesson.Sort.POLICY,
                        policy.words(),
                        words.say("know.topic.gifts"),
                        null,
                        new TreeSet<>(),
                        false,
                        Fact.Sensitivity.ORDINARY,
                        policy.policy(),
                        money(practice, policy.limit()),
                        policy.aYear());
            case Piece.Called called -> written(Lesson.Sort.NAME, called.name());
            case Piece.Address address -> written(Lesson.Sort.ADDRESS, address.address());
        };
    }

    /** Alone it is kept as it was said; a need as what to do, and not why. */
    private Lesson trait(Piece.Trait trait, String said, Tags tags, boolean personal, Fact.Sensitivity sensitivity) {
        var found = tags(tags, trait);
        return new Lesson(
                Lesson.Sort.FACT,
                trait.words().startsWith("no ") ? trait.words() : said,
                found.isEmpty() ? words.say("know.general") : found.first().replace('-', ' '),
                trait.stance(),
                found,
                personal,
                sensitivity,
                null,
                null,
                false);
    }

    private static SortedSet<String> tags(Tags tags, Piece.Trait trait) {
        return new TreeSet<>(tags.proposed(PLACES.matcher(trait.what()).replaceAll(" ")));
    }

    Lesson written(Lesson.Sort sort, String said) {
        return new Lesson(
                sort,
                said,
                words.say(sort == Lesson.Sort.NAME ? "know.topic.name" : "know.topic.address"),
                null,
                new TreeSet<>(),
                false,
                Fact.Sensitivity.ORDINARY,
                null,
                null,
                false);
    }

    /** What was said in confidence stays between the two. */
    private static Fact.Sensitivity sensitivity(MomentProposal seen) {
        if (seen.confidential()) return Fact.Sensitivity.CONFIDENTIAL;
        return seen.strand() == Strand.PERSONAL ? Fact.Sensitivity.PERSONAL : Fact.Sensitivity.ORDINARY;
    }

    private static @Nullable Money money(Practice practice, @Nullable BigDecimal amount) {
        return amount == null ? null : Money.of(practice.currency(), amount, RoundingMode.HALF_UP);
    }
}
