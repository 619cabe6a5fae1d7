/** One named virtual assistant, her clients and their year, played by a clock: the sample practice, and the tests' world. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "account",
            "client",
            "moment",
            "review",
            "boundary",
            "boundary :: shared",
            "partnership",
            "partnership :: ask",
            "partnership :: agreement",
            "partnership :: changing",
            "portal",
            "portal :: link",
            "portal :: sharing",
            "portal :: arrival",
            "calendar",
            "season",
            "gift",
            "circle",
            "card",
            "gift :: purchase",
            "reading",
            "standing",
            "evening",
            "plan"
        })
package amity.demo;

import org.springframework.modulith.ApplicationModule;
