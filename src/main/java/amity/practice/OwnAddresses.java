package amity.practice;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The e-mail addresses of the practice itself: whoever writes from one of them is neither a client nor a person. */
public record OwnAddresses(List<String> addresses) {
    static final String SETTING = "own-addresses";
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    public OwnAddresses {
        addresses = List.copyOf(new LinkedHashSet<>(addresses));
    }

    /** Reads them as they are kept or typed, parted by spaces, lines or commas. */
    public static OwnAddresses of(String words) {
        return new OwnAddresses(Arrays.stream(words.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(address -> !address.isEmpty())
                .toList());
    }

    public List<String> malformed() {
        return addresses.stream()
                .filter(address -> !ADDRESS.matcher(address).matches())
                .toList();
    }

    /** With one more, if a letter could reach it. */
    public OwnAddresses and(String address) {
        return of(address).malformed().isEmpty() ? of(this + "\n" + address) : this;
    }

    /** One a line. */
    @Override
    public String toString() {
        return String.join("\n", addresses);
    }
}
