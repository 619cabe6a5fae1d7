package amity.account.web;

import amity.money.Region;
import amity.practice.Practice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Whose {@link Region} a page is written for: the practice whose book is open, never whatever the browser says. Spring looks for it by its name. */
@Component("localeResolver")
class PracticeLocales implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var practice = (Practice) request.getAttribute(Practice.class.getName());
        return practice == null ? Locale.UK : Region.of(practice.country());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A practice changes its country in the settings");
    }
}
