package amity.shell;

import gg.jte.Content;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What every template gets beside its own page: the words, who is signed in, the look, and the token of its forms. */
public record Sheet(
        Words words,
        Assets assets,
        String path,
        String theme,
        @Nullable CsrfToken csrf,
        @Nullable Visitor visitor,
        @Nullable String notice,
        Optional<Banner> banner) {

    /** Where the files of css, js and pictures lie, under names that change with their content. */
    @FunctionalInterface
    public interface Assets {
        @Nullable
        String address(String path);
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public Locale language() {
        return Language.here();
    }

    /** The address of a static file, good for a year since it changes with the file. */
    public String asset(String path) {
        var address = assets.address(path);
        return address == null ? path : address;
    }

    /** Whether the page shown belongs to the tab that starts at this path. */
    public boolean isAt(String tab) {
        return path.equals(tab) || path.startsWith(tab + "/");
    }

    public @Nullable Content shownBanner() {
        return banner.map(it -> it.on(this)).orElse(null);
    }
}
