package amity.account.web;

import org.jspecify.annotations.Nullable;

/**
 * The sign-in page: asks who is there only where several are kept, and for nothing where nobody is.
 */
public record SignInPage(
        boolean begun, boolean several, @Nullable String sorry) {}
