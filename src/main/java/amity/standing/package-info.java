/** How every client stands today, kept so that lists need not read them all: thrown away and read again whenever something changes. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {"practice", "client", "moment", "boundary", "boundary :: shared", "review", "reading"})
package amity.standing;

import org.springframework.modulith.ApplicationModule;
