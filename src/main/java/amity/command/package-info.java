/** The command line: the same calls as the pages, one file a command. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client", "moment"})
package amity.command;

import org.springframework.modulith.ApplicationModule;
