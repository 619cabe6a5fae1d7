/** The first evening: the few steps from an empty book to the first season, and which of them are done. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client", "partnership", "season", "vault"})
package amity.evening;

import org.springframework.modulith.ApplicationModule;
