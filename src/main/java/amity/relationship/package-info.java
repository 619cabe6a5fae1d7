/** The client list, the give-and-get map and the client page, with the throw-away standing of each client behind them. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "client",
            "client :: parting",
            "moment",
            "boundary",
            "boundary :: shared",
            "partnership",
            "partnership :: ask",
            "partnership :: agreement",
            "portal",
            "portal :: link",
            "boundary :: decline",
            "calendar",
            "circle",
            "review",
            "reading",
            "hours"
        })
package amity.relationship;

import org.springframework.modulith.ApplicationModule;
