/** The writing desk: one card at a time, in her own words, no opening twice in a circle, posted in time. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "client",
            "moment",
            "calendar",
            "boundary",
            "boundary :: shared",
            "reading",
            "plan",
            "hours",
            "season",
            "season :: web",
            "paper"
        })
package amity.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
