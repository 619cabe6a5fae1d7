/** How records come in from the files of other tools: read, previewed, matched, applied, and taken back. */
@org.jspecify.annotations.NullMarked
@ApplicationModule(allowedDependencies = {"practice", "client", "moment", "moment :: sentence", "calendar", "knowing"})
package amity.intake;

import org.springframework.modulith.ApplicationModule;
