/** The client list, the give-and-get map, the client page, and the throw-away standing of each client. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {"practice", "client", "moment", "calendar", "review", "boundary", "reading", "season"})
package amity.relationship;

import org.springframework.modulith.ApplicationModule;
