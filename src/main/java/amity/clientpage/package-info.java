/** One client on one page, and all that is set about them; the list of all, the map, and the sheet that asks what came back. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "client",
            "client :: parting",
            "moment",
            "boundary",
            "boundary :: shared",
            "boundary :: decline",
            "partnership",
            "partnership :: ask",
            "partnership :: agreement",
            "portal",
            "portal :: link",
            "calendar",
            "circle",
            "review",
            "reading",
            "standing",
            "hours"
        })
package amity.clientpage;

import org.springframework.modulith.ApplicationModule;
