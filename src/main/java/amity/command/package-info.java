/** The command line: the same calls as the pages, one file a command. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "socket",
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
            "reading",
            "standing",
            "desk",
            "calendar",
            "season",
            "gift",
            "knowing",
            "circle",
            "intake",
            "demo",
            "vault",
            "plan",
            "plan :: optimum"
        })
package amity.command;

import org.springframework.modulith.ApplicationModule;
