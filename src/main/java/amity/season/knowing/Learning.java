package amity.season.knowing;

import amity.client.Fact;
import amity.client.SpecialCategory;
import amity.moment.Proposals;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.season.Shelf;
import amity.shell.Phrases;
import amity.shell.Words;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a few words about someone and proposes the fact they tell, so that the usual one needs nothing but words. */
@Component
public class Learning {
    /** “Doesn’t like” is no like, and “would love” a wish. */
    private static final List<Fact.Stance> ORDER =
            List.of(Fact.Stance.DISLIKE, Fact.Stance.WISH, Fact.Stance.NEED, Fact.Stance.LIKE);

    private final Proposals proposals;
    private final Shelf shelf;
    private final Words words;

    Learning(Proposals proposals, Shelf shelf, Words words) {
        this.proposals = proposals;
        this.shelf = shelf;
        this.words = words;
    }

    public Learned of(Practice practice, String said, String client) {
        var seen = proposals.of(practice, said, client, null, null);
        var tags = new TreeSet<>(shelf.tags(practice).proposed(said));
        return new Learned(
                tags.isEmpty() ? words.say("know.general") : tags.first().replace('-', ' '),
                stance(said),
                tags,
                seen.strand() == Strand.PERSONAL,
                seen.confidential(),
                SpecialCategory.in(said).orElse(null));
    }

    private Fact.@Nullable Stance stance(String said) {
        return ORDER.stream()
                .filter(stance -> Phrases.of(words.say("know.cue." + stance.word()))
                        .in(said)
                        .find())
                .findFirst()
                .orElse(null);
    }
}
