/** Who signs in: members, their passwords and one-time links, and the one look-up from a name or e-mail to a practice. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice"})
package amity.account;

import org.springframework.modulith.ApplicationModule;
