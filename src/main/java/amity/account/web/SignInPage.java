package amity.account.web;

import org.jspecify.annotations.Nullable;

/** The sign-in page: asks who is there only where several are kept. */
public record SignInPage(boolean several, @Nullable String sorry) {}
