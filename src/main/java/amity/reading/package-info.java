/** How a relationship stands at a date, read off its moments: each figure with its reason. Pure, no tables. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client", "moment", "review", "boundary", "boundary :: shared"})
package amity.reading;

import org.springframework.modulith.ApplicationModule;
