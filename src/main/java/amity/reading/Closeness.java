package amity.reading;

import amity.moment.Moment;
import amity.moment.MomentSummary;
import amity.review.Answer;
import amity.review.Question;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well both sides know one another: as the user feels it, and as the moments of twelve months show it.
 *
 * @param felt the user's latest answer
 * @param behaved what the moments alone would say
 */
public record Closeness(
        Word word,
        @Nullable Word felt,
        @Nullable LocalDate feltOn,
        Word behaved,
        int talkDays,
        int kinds,
        int personal,
        Reason reason,
        List<Moment.Id> moments) {
    private static final int PERSONAL_MOMENTS = 2;
    private static final int TALK_DAYS = 4;
    private static final int MOMENTS = 3;

    public enum Word implements Keyword {
        UNKNOWN,
        NOT_YET,
        BUSINESS,
        PERSONAL,
        FRIEND;

        /** Known personally: gifts may be personal from here on. */
        public boolean isPersonal() {
            return this == PERSONAL || this == FRIEND;
        }
    }

    static Closeness of(Basis basis) {
        var year = basis.lastYear();
        int talkDays = (int) year.stream()
                .filter(moment -> moment.kind().isTogether())
                .map(MomentSummary::day)
                .distinct()
                .count();
        int kinds = (int) year.stream().map(MomentSummary::kind).distinct().count();
        int personal = (int) year.stream().filter(MomentSummary::isPersonal).count();
        var behaved = behaved(year.size(), talkDays, personal);
        var answer = basis.answer(Question.KNOWN);
        var felt = answer == null ? null : Keyword.of(Word.class, answer.word());
        return new Closeness(
                felt == null ? behaved : felt,
                felt,
                answer == null ? null : answer.on(),
                behaved,
                talkDays,
                kinds,
                personal,
                reason(answer, year.size(), talkDays, personal),
                Basis.ids(year.stream().filter(Closeness::tells).toList()));
    }

    private static Word behaved(int moments, int talkDays, int personal) {
        if (personal >= PERSONAL_MOMENTS && talkDays >= TALK_DAYS) return Word.PERSONAL;
        return moments >= MOMENTS ? Word.BUSINESS : Word.UNKNOWN;
    }

    private static boolean tells(MomentSummary moment) {
        return moment.kind().isTogether() || moment.isPersonal();
    }

    private static Reason reason(@Nullable Answer answer, int moments, int talkDays, int personal) {
        var shown = moments < MOMENTS
                ? Reason.of("closeness.little", moments)
                : Reason.of("closeness.behaved", talkDays, personal);
        return answer == null
                ? shown
                : Reason.of("closeness.felt", Reason.of("closeness." + answer.word()), answer.on(), shown);
    }
}
