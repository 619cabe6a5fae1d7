package amity.portal.arrival;

import amity.portal.arrival.Submission.Gifts;
import amity.portal.arrival.Submission.Part;
import amity.portal.arrival.Submission.Right;
import amity.portal.arrival.Submission.Wish;
import amity.shell.Keyword;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What in a submission is a no, and which earlier noes a yes in it would end. */
final class Denials {
    private Denials() {}

    record Denied(ClientNo.Sort sort, String about) {}

    static List<Denied> in(Submission submission) {
        return switch (submission) {
            case Submission.Preferences preferences ->
                Stream.concat(
                                gifts(preferences.gifts()).stream(),
                                preferences.wishes().stream()
                                        .sorted()
                                        .map(Denials::wish)
                                        .filter(Objects::nonNull))
                        .map(sort -> new Denied(sort, ""))
                        .toList();
            case Submission.Reach reach -> List.of(new Denied(ClientNo.Sort.HOURS, SubmissionFields.of(reach)));
            case Submission.Withdrawal back -> List.of(new Denied(ClientNo.Sort.SHOWING, showing(back)));
            case Submission.Request request ->
                request.right() == Right.OBJECT ? List.of(new Denied(ClientNo.Sort.OBJECTION, "")) : List.of();
            case Submission.Agreed _,
                    Submission.Redemption _,
                    Submission.Reply _,
                    Submission.Testimonial _,
                    Submission.Permission _,
                    Submission.Change _,
                    Submission.Suggestion _,
                    Submission.Referral _,
                    Submission.Correction _ -> List.of();
        };
    }

    /** Whether a no is answered by what they say later, once that is accepted. */
    static boolean answers(Submission later, ClientNo no) {
        return switch (later) {
            case Submission.Change change -> change.no().equals(no.id());
            case Submission.Reach reach -> no.sort() == ClientNo.Sort.HOURS;
            case Submission.Preferences preferences -> answers(preferences, no.sort());
            case Submission.Permission again ->
                no.sort() == ClientNo.Sort.SHOWING && Shown.of(no).isWithin(again);
            default -> false;
        };
    }

    private static boolean answers(Submission.Preferences later, ClientNo.Sort sort) {
        var gifts = later.gifts();
        boolean some = gifts == Gifts.SMALL || gifts == Gifts.POLICY;
        return switch (sort) {
            case GIFTS -> some;
            case NOTHING -> some || gifts == Gifts.NONE;
            default -> false;
        };
    }

    private static Optional<ClientNo.Sort> gifts(@Nullable Gifts gifts) {
        return gifts == Gifts.NONE
                ? Optional.of(ClientNo.Sort.GIFTS)
                : gifts == Gifts.NOTHING ? Optional.of(ClientNo.Sort.NOTHING) : Optional.empty();
    }

    private static ClientNo.@Nullable Sort wish(Wish wish) {
        return switch (wish) {
            case NO_ALCOHOL -> ClientNo.Sort.ALCOHOL;
            case WORK_ONLY -> ClientNo.Sort.PERSONAL;
            case DO_NOT_WRITE -> ClientNo.Sort.WRITING;
            case NO_CHRISTMAS, INVITE -> null;
        };
    }

    private static String showing(Submission.Withdrawal back) {
        return back.testimonial() + " "
                + back.parts().stream().sorted().map(Part::word).collect(Collectors.joining(" "));
    }

    /** What of a testimonial may not be shown any more. */
    record Shown(UUID testimonial, Set<Part> parts) {
        static Shown of(ClientNo no) {
            var words = no.about().split(" ");
            return new Shown(
                    UUID.fromString(words[0]),
                    Stream.of(words)
                            .skip(1)
                            .map(word -> Keyword.of(Part.class, word))
                            .collect(Collectors.toSet()));
        }

        boolean isWithin(Submission.Permission again) {
            return again.testimonial().equals(testimonial) && again.parts().containsAll(parts);
        }
    }
}
