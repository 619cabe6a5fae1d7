/** Today: the few things that need a person now, each with its why; what is done becomes a moment. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "client",
            "client :: parting",
            "moment",
            "moment :: sentence",
            "boundary",
            "boundary :: shared",
            "partnership",
            "partnership :: ask",
            "partnership :: agreement",
            "partnership :: changing",
            "partnership :: how",
            "partnership :: review",
            "portal",
            "portal :: arrival",
            "calendar",
            "review",
            "reading",
            "season",
            "knowing",
            "knowing :: question",
            "card",
            "hours",
            "circle",
            "standing"
        })
package amity.desk;

import org.springframework.modulith.ApplicationModule;
