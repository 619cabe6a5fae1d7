/** The ledger: moments given, received and shared, paid work among them, and the promises made in them. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client"})
package amity.moment;

import org.springframework.modulith.ApplicationModule;
