/** Giving that comes back: what is wanted against what is, what each side gave in the six ways, and how it can be changed. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "client",
            "moment",
            "attachment",
            "boundary",
            "boundary :: shared",
            "calendar",
            "review",
            "reading",
            "standing"
        })
package amity.partnership;

import org.springframework.modulith.ApplicationModule;
