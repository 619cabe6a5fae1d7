/** What is learned of people: facts proposed from a few words, kept in words that store what to do and not why. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "client",
            "moment",
            "moment :: sentence",
            "calendar",
            "boundary",
            "boundary :: shared",
            "plan",
            "season",
            "gift",
            "card"
        })
package amity.knowing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
