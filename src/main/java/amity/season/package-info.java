/** One occasion in one year: who gets a card, a gift or free hours inside hard budgets, and why. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "client",
            "moment",
            "moment :: sentence",
            "calendar",
            "boundary",
            "boundary :: shared",
            "reading",
            "review",
            "plan",
            "plan :: optimum",
            "hours"
        })
package amity.season;

import org.springframework.modulith.ApplicationModule;
