/** Gifts as things: the shelf of ideas, buying them, the register of all that were given, and what the law says of each. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "client",
            "moment",
            "calendar",
            "boundary",
            "boundary :: shared",
            "attachment",
            "plan",
            "season",
            "season :: web",
            "paper"
        })
package amity.gift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
