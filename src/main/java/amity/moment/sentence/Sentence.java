package amity.moment.sentence;

import amity.client.Fact.Stance;
import amity.moment.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a few words tell, taken apart: every door where words become moments, facts, promises or rules reads them here.
 *
 * @param said the words as they were written
 * @param pieces what is known since; without anything more telling, the words themselves
 * @param pledges what either side said it would do
 */
public record Sentence(String said, List<Piece> pieces, List<Pledge> pledges, List<Reported> reported) {
    private static final Pattern BETWEEN =
            Pattern.compile("(?<![ .](?:Dr|Mr|Mrs|Ms|St|Prof|Rev|No|Rd|Ave|ca|approx))(?<=[.!?;])\\s+|\\n+");
    private static final Pattern OF_GIFTS =
            Pattern.compile("(?i)\\b(?:gifts?|presents?|hospitality|cards?|anything)\\b|[£€$₹]|\\d (?:pounds|euros|dollars)");
    private static final int MOST = 3;

    /** One sentence of them without what was only promised in it. */
    record Reported(Clause clause) {}

    public static Sentence of(String said, TheirNames names) {
        var pieces = new ArrayList<Piece>();
        var pledges = new ArrayList<Pledge>();
        var reported = new ArrayList<Reported>();
        for (var one : BETWEEN.split(said.strip())) {
            var clause = Clause.of(one, names);
            var pledge = Pledges.in(clause);
            pledge.ifPresent(found -> pledges.add(found.pledge()));
            reported.add(new Reported(pledge.map(found -> Clause.of(found.rest(), names)).orElse(clause)));
            if (pledge.isEmpty()) pieces.addAll(pieces(clause));
        }
        var address = Letterhead.address(said);
        if (address.isPresent()) {
            pieces.clear();
            pieces.add(new Piece.Address(said.strip(), address.get()));
        }
        return new Sentence(said, List.copyOf(pieces), List.copyOf(pledges), List.copyOf(reported));
    }

    private static List<Piece> pieces(Clause clause) {
        var name = Letterhead.name(clause.said());
        var policy = Policies.in(clause);
        var traits = Likings.in(clause).stream()
                .filter(piece -> name.isEmpty() || !piece.words().contains(name.get()))
                .filter(piece -> policy.isEmpty() || !OF_GIFTS.matcher(piece.words()).find())
                .toList();
        var pieces = new ArrayList<Piece>();
        name.ifPresent(called -> pieces.add(new Piece.Called(clause.said().strip(), called)));
        policy.ifPresent(pieces::add);
        pieces.addAll(traits);
        return pieces;
    }

    /** The pieces; where the words tell nothing in particular, they are what is known, as they are. */
    public List<Piece> known() {
        return pieces.isEmpty() && !said.isBlank()
                ? List.of(new Piece.Trait(said.strip(), null, said.strip()))
                : pieces;
    }

    /** The same where it was asked for: an answer without a verb is what was asked after. */
    public List<Piece> known(Stance asked) {
        return pieces.isEmpty() && !said.isBlank()
                ? List.of(new Piece.Trait(said.strip(), asked, said.strip()))
                : pieces;
    }

    /** What the words tell that was done: of the kinds allowed. */
    public Done done(Predicate<Kind> allowed) {
        var told = reported.stream()
                .flatMap(one -> Deeds.in(one.clause(), allowed))
                .sorted(Comparator.comparing(Deeds.Told::sure).reversed().thenComparing(Deeds.Told::rank))
                .toList();
        boolean sure = !told.isEmpty() && told.getFirst().sure();
        var guesses = sure
                ? Stream.<Deeds.Told>empty()
                : reported.stream().flatMap(one -> Deeds.guesses(one.clause())).filter(one -> allowed.test(one.deed().kind()));
        var deeds = Stream.concat(told.stream(), guesses)
                .map(Deeds.Told::deed)
                .distinct()
                .limit(MOST)
                .toList();
        return new Done(deeds, sure || deeds.size() < 2);
    }

    /**
     * What was done, most telling first.
     *
     * @param sure whether the first is meant; else it is asked which
     */
    public record Done(List<Deed> deeds, boolean sure) {}
}
