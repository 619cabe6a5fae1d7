package amity.moment;

import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a moment, in the same words everywhere, when it was and what sort of thing it was. */
@Component
public class MomentWords {
    private static final int HOUR = 60;
    private final Words words;

    MomentWords(Words words) {
        this.words = words;
    }

    /** {@code 19 Nov}, or {@code about spring 2026}. */
    public String when(Practice practice, LocalDate day, @Nullable Exactness about, LocalDate today) {
        return switch (about) {
            case null -> Days.shown(day, today);
            case MONTH -> words.say("moment.when.month", Days.month(day));
            case YEAR -> words.say("moment.when.year", String.valueOf(day.getYear()));
            case SEASON -> season(practice, day);
        };
    }

    public String when(Practice practice, Moment moment, LocalDate today) {
        return when(practice, moment.day(), moment.about(), today);
    }

    /** {@code Showing up and caring}, {@code Call, 30 min}, {@code Invoice, £820.00}. */
    public String what(Moment moment) {
        return Stream.of(sort(moment), length(moment), amount(moment))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String sort(Moment moment) {
        var signal = moment.signal();
        if (moment.kind() == Kind.SIGNAL && signal != null) return words.say("moment.signal." + signal.word());
        if (moment.kind() == Kind.SUGGESTION && moment.invited() != null) {
            return words.say("moment.told.suggestion." + moment.invited());
        }
        var amount = moment.amount();
        if (moment.kind() == Kind.PAYMENT && amount != null && amount.isNegative()) {
            return words.say("moment.told.payment.refund");
        }
        var channel = moment.channel();
        return moment.kind() == Kind.TALK
                        && channel != null
                        && Proposals.channels().contains(channel)
                ? words.say("moment.channel." + channel)
                : words.say("moment.kind." + moment.kind().word());
    }

    private String length(Moment moment) {
        var minutes = moment.minutes();
        if (minutes == null || minutes == 0) return "";
        if (minutes < HOUR) return words.say("moment.told.minutes", minutes);
        return minutes % HOUR == 0
                ? words.say("moment.told.hours", minutes / HOUR)
                : words.say("moment.told.hours.part", minutes / HOUR, minutes % HOUR);
    }

    private static String amount(Moment moment) {
        var amount = moment.amount();
        return amount == null ? "" : Moneys.shown(amount.abs());
    }

    private String season(Practice practice, LocalDate day) {
        var season = TimeOfYear.of(day, practice.country());
        int year = day.getYear();
        if (season != TimeOfYear.WINTER || day.getMonthValue() > 2) {
            return season == TimeOfYear.WINTER
                    ? words.say("moment.when.winter", String.valueOf(year))
                    : words.say(
                            "moment.when.season", words.say("moment.season." + season.word()), String.valueOf(year));
        }
        return words.say(
                "moment.when.winter", (year - 1) + "–" + String.valueOf(year).substring(2));
    }
}
