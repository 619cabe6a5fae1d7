/** Who brought whom and what it brought, people met and where, functions to go to, and company for those who work alone. */
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
            "reading"
        })
package amity.circle;

import org.springframework.modulith.ApplicationModule;
