package amity.account.web;

import amity.money.Region;
import amity.practice.Practice;
import amity.shell.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What a page speaks and how it writes figures: in the {@link Language} the browser asks for, in the {@link Region} of the practice
 * whose book is open, never the browser's. Spring looks for it by its name.
 */
@Component("localeResolver")
class PracticeLocales implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(Region.class.getName()) instanceof Locale known) return known;
        var practice = (Practice) request.getAttribute(Practice.class.getName());
        var language = language(request);
        if (practice == null) return language;
        var locale = Region.of(practice.country(), language);
        request.setAttribute(Region.class.getName(), locale);
        return locale;
    }

    /** Chosen once a request, since every sentence asks. */
    private static Locale language(HttpServletRequest request) {
        if (request.getAttribute(Language.class.getName()) instanceof Locale chosen) return chosen;
        var chosen = Language.of(Collections.list(request.getLocales()).stream());
        request.setAttribute(Language.class.getName(), chosen);
        return chosen;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A practice changes its country in the settings");
    }
}
