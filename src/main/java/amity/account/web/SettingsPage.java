package amity.account.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The settings: her business, herself, her password, and where the book is. */
public record SettingsPage(
        BusinessForm business,
        String ownAddresses,
        String coreValues,
        String email,
        int closesAfterMinutes,
        boolean hasPassword,
        boolean staysHere,
        @Nullable String sorry) {

    public Map<String, String> minutes(java.util.function.IntFunction<String> words) {
        var choices = new LinkedHashMap<String, String>();
        IntStream.of(2, 5, 10, 20, 30, 60).forEach(it -> choices.put(Integer.toString(it), words.apply(it)));
        return choices;
    }
}
