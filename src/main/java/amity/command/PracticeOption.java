package amity.command;

import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Finds the practice a command is about: the only one there is, or the one that --practice names. */
record PracticeOption(Practices practices, Words words) {
    Practice named(@Nullable String wanted) {
        var all = practices.all();
        if (wanted == null) {
            return switch (all.size()) {
                case 0 -> takenForGranted(words.say("exchange.first-practice"));
                case 1 -> all.getFirst();
                default -> throw new Unclear(Refusal.sentence("refusal.which-practice.practice-practice", names(all)));
            };
        }
        var meant = all.stream().filter(one -> isCalled(one, wanted)).toList();
        if (meant.size() != 1) {
            throw new Unclear(Refusal.sentence(
                    all.isEmpty() ? "refusal.which-practice.none" : "refusal.which-practice.not-one",
                    wanted,
                    names(all)));
        }
        return meant.getFirst();
    }

    /** A practice with the country and zone of this machine, for her to confirm at her first visit. */
    private Practice takenForGranted(String name) {
        var country = Locale.getDefault().getCountry();
        return practices.open(
                name, "", CurrencyUnit.GBP, country.isEmpty() ? "GB" : country, ZoneId.systemDefault(), false);
    }

    private static boolean isCalled(Practice one, String words) {
        return one.id().toString().equalsIgnoreCase(words) || one.name().equalsIgnoreCase(words.strip());
    }

    private static String names(List<Practice> all) {
        return all.stream().map(one -> one.name() + " (" + one.id() + ")").collect(Collectors.joining(", "));
    }

    /** No practice, or more than one, answers to the name: wrong usage. */
    static final class Unclear extends amity.shell.Refusal {
        private static final long serialVersionUID = 1L;

        Unclear(String sentence) {
            super(sentence);
        }
    }
}
