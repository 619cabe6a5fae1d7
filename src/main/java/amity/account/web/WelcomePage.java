package amity.account.web;

import org.jspecify.annotations.Nullable;

/** The welcome page: the few facts of a business, and whether anything can leave this computer. */
public record WelcomePage(
        String key,
        BusinessForm business,
        boolean staysHere,
        @Nullable String sorry) {}
