/** What each side keeps to itself, and the guard: the one place that judges an action before it is taken. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client", "moment", "calendar"})
package amity.boundary;

import org.springframework.modulith.ApplicationModule;
